import type { Organisation, Person, PersonId } from '../hiring/people';
import { type InstitutionRole, institutionRoles } from './institution-roles';
import type { OrganisationEntry } from './organisation-schema';

/** Somebody who signed in, and the organisation they work in. */
export interface Member {
  readonly organisation: Organisation;
  readonly person: Person;
}

/** Which organisations there are, who their people are, and which of the nine roles they have. */
export interface Directory {
  readonly organisations: readonly Organisation[];
  readonly organisation: (id: string) => Organisation | undefined;
  /** Who this is: a person of an organisation of this tenant, or undefined. Nobody of another tenant is anybody. */
  readonly member: (tenantId: string | undefined, objectId: string | undefined) => Member | undefined;
  /** The person's roles of the nine; undefined where the organisation does not use them. */
  readonly retentionOf: (organisation: string) => Retention;
  readonly rolesOf: (organisation: string, person: PersonId) => readonly InstitutionRole[] | undefined;
}

/** After how many days an ended case lets go of what; what is not named is kept. */
export type Retention = NonNullable<OrganisationEntry['retention']>;

type Access = NonNullable<OrganisationEntry['access']>;

/** An organisation with where its people sign in, and who has which of the nine roles. */
export type Entry = Organisation & Pick<OrganisationEntry, 'tenant' | 'access' | 'groups' | 'retention'>;

/** A deputy does what the administrator does. */
const holders = (access: Access, role: InstitutionRole): readonly PersonId[] => [
  ...(access[role] ?? []),
  ...(role === 'administrator' ? (access.deputyAdministrator ?? []) : []),
];

/** Roles that stand for every case are part of every new case. */
const together = (...lists: readonly (readonly PersonId[] | undefined)[]): readonly PersonId[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** The organisation itself, with those in HR who work in every case. */
const organisationOf = ({ access, roles, ...entry }: Entry): Organisation => ({
  ...entry,
  roles: { ...roles, hr: together(roles.hr, access?.hrExtended, access?.hrCase) },
});

const key = (tenant: string, objectId: string): string => `${tenant}/${objectId}`.toLowerCase();

/** The directory of these organisations, which were checked before. */
export function makeDirectory(entries: readonly Entry[]): Directory {
  const known = new Map(entries.map((entry) => [entry.id, { entry, organisation: organisationOf(entry) }]));
  const members = new Map<string, Member>();
  for (const { entry, organisation } of known.values())
    for (const person of organisation.people)
      members.set(key(entry.tenant, person.aadObjectId), { organisation, person });
  return {
    organisations: [...known.values()].map(({ organisation }) => organisation),
    organisation: (id) => known.get(id)?.organisation,
    member: (tenantId, objectId) =>
      tenantId === undefined || objectId === undefined ? undefined : members.get(key(tenantId, objectId)),
    retentionOf: (id) => known.get(id)?.entry.retention ?? {},
    rolesOf: (id, person) => {
      const access = known.get(id)?.entry.access;
      return access && institutionRoles.filter((role) => holders(access, role).includes(person));
    },
  };
}
