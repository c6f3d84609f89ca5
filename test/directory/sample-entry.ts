import type { OrganisationEntry } from '../../src/directory/organisation-schema';

export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const objectId = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** An organisation with four people and nothing special; `from` numbers their object ids. */
export const anEntry = (more: Partial<OrganisationEntry> = {}, from = 1): OrganisationEntry => ({
  id: 'kommune',
  settings: 1,
  name: 'Eksempel kommune',
  tenant: TENANT,
  country: 'NO',
  zone: 'Europe/Oslo',
  profile: 'nav',
  people: ['lise', 'hanne', 'tor', 'cecilie'].map((id, n) => ({
    id,
    name: `${id} Eksempel`,
    title: '',
    email: `${id}@eksempel.no`,
    aadObjectId: objectId(from + n),
    language: 'nb',
  })),
  roles: { leader: ['lise'], hr: ['hanne'], unionRepresentative: ['tor'], recommendingAuthority: ['lise'] },
  council: { chair: 'cecilie', members: [{ person: 'tor', side: 'employees' }], secretary: 'hanne' },
  rooms: [],
  closedDays: [],
  ...more,
});
