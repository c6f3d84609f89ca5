import type { Organisation, Person, PersonId } from '../hiring/people';

/** Object ids in the form Entra ID gives them; invented, and apart from those of the other samples. */
const objectId = (n: number): string => `00000000-0000-4000-8000-${String(200 + n).padStart(12, '0')}`;

const person = (n: number, id: PersonId, name: string, title: string): Person => ({
  id,
  name,
  title,
  email: `${id}@eksempel.kommune.no`,
  aadObjectId: objectId(n),
  language: 'nb',
});

/** Invented people for every role of a municipality. */
const people: readonly Person[] = [
  person(1, 'lena', 'Lena Leder', 'Styrer i barnehagen'),
  person(2, 'henrik', 'Henrik Hrrådgiver', 'HR-rådgiver'),
  person(3, 'tuva', 'Tuva Tillitsvalgt', 'Tillitsvalgt'),
  person(4, 'kari', 'Kari Kommunedirektør', 'Kommunedirektør'),
  person(5, 'fredrik', 'Fredrik Fadder', 'Barnehagelærer'),
  person(6, 'ida', 'Ida Innkjøp', 'IT og drift'),
];

/** The tenant of the made-up municipality. */
export const HEL_TENANT = '00000000-0000-4000-8000-00000000bbbb';

/** A made-up municipality. It has no council: the municipal director decides. */
export const sampleHel: Organisation = {
  id: 'eksempelkommune',
  settings: 1,
  name: 'Eksempel kommune',
  country: 'NO',
  zone: 'Europe/Oslo',
  profile: 'hel',
  people,
  roles: {
    leader: ['lena'],
    hr: ['henrik'],
    unionRepresentative: ['tuva'],
    recommendingAuthority: ['lena'],
    decidingAuthority: ['kari'],
  },
  council: { chair: 'kari', members: [], secretary: 'henrik' },
  rooms: [
    { id: 'sjoen', name: 'Møterom Sjøen', email: 'sjoen@eksempel.kommune.no' },
    { id: 'toppen', name: 'Møterom Toppen', email: 'toppen@eksempel.kommune.no' },
  ],
  closedDays: [],
};
