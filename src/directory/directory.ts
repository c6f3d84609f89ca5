import type { Organisation, Person, PersonId } from '../hiring/people';
import type { SettingsVersion } from '../hiring/in-force';
import { applied } from '../hiring/settings/apply';
import type { SettingValues } from '../hiring/settings/setting';
import { grantedRoles, type InstitutionRole, institutionRoles } from './institution-roles';
import type { OrganisationEntry } from './organisation-schema';

/** Somebody who signed in, and the organisation they work in. */
export interface Member {
  readonly organisation: Organisation;
  readonly person: Person;
}

/** Which organisations there are with their latest settings, who their people are, and which of the nine roles they have. */
export interface Directory {
  readonly organisations: readonly Organisation[];
  readonly organisation: (id: string) => Organisation | undefined;
  /** The organisation as it stands in its entry, with its latest settings. */
  readonly configured: (id: string) => Entry | undefined;
  /** The organisation's settings as they were in a version; undefined for one that nobody set. */
  readonly settingsAt: (id: string, version: number) => SettingsVersion | undefined;
  /** Those who may change the organisation's settings: its administrators, or HR where there are none. */
  readonly administrators: (id: string) => readonly PersonId[];
  /** Who this is: a person of an organisation of this tenant, or undefined. Nobody of another tenant is anybody. */
  readonly member: (tenantId: string | undefined, objectId: string | undefined) => Member | undefined;
  /** The organisations that share their figures with this one, it among them; none where it shares with nobody. */
  readonly sharing: (id: string) => readonly Organisation[];
  /** The person's roles of the nine; undefined where the organisation does not use them. */
  readonly retentionOf: (organisation: string) => Retention;
  readonly rolesOf: (organisation: string, person: PersonId) => readonly InstitutionRole[] | undefined;
}

/** After how many days an ended case lets go of what; what is not named is kept. */
export type Retention = NonNullable<OrganisationEntry['retention']>;

/** Who has which of the nine roles. */
export type RoleHolders = NonNullable<OrganisationEntry['access']>;

/** Who has which role by the groups that an organisation names, as they were last read. */
export type HoldersByGroup = (organisation: string) => RoleHolders;

const NOBODY: RoleHolders = {};

/** An organisation with where its people sign in, and who has which of the nine roles. */
export type Entry = Organisation &
  Pick<OrganisationEntry, 'tenant' | 'access' | 'groups' | 'retention' | 'sharesStatistics'>;

/** A deputy does what the administrator does. */
const holders = (access: RoleHolders, role: InstitutionRole): readonly PersonId[] => [
  ...(access[role] ?? []),
  ...(role === 'administrator' ? (access.deputyAdministrator ?? []) : []),
];

/** Roles that stand for every case are part of every new case. */
const together = (...lists: readonly (readonly PersonId[] | undefined)[]): readonly PersonId[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** Those who are named and those in the groups; undefined where the organisation does not use the nine roles. */
const allHolders = ({ access, groups }: Entry, byGroup: RoleHolders): RoleHolders | undefined =>
  access || groups
    ? Object.fromEntries(
        grantedRoles.map((role) => [role, [...together(access?.[role], byGroup[role])]] as const),
      )
    : undefined;

/** The organisation itself, with those in HR who work in every case. */
const organisationOf = ({ roles, ...entry }: Entry, access: RoleHolders | undefined): Organisation => ({
  ...entry,
  roles: { ...roles, hr: together(roles.hr, access?.hrExtended, access?.hrCase) },
});

const key = (tenant: string, objectId: string): string => `${tenant}/${objectId}`.toLowerCase();

/** What organisations have set since they were set up, oldest first. */
export type SettingsSince = (
  organisation: string,
) => readonly { readonly version: number; readonly values: SettingValues }[];

interface Version {
  readonly entry: Entry;
  readonly access: RoleHolders | undefined;
  readonly organisation: Organisation;
}

const NO_PARAMETERS = {};

const settingsIn = ({ settings, parameters, council, closedDays }: Organisation): SettingsVersion => ({
  version: settings,
  parameters: parameters ?? NO_PARAMETERS,
  council,
  closedDays,
});

/** One organisation in every version of its settings; each is made once for the same people in its groups. */
function versionsOf(first: Entry, since: SettingsSince, byGroup: HoldersByGroup) {
  const made = new Map<number, Version>();
  let groups = byGroup(first.id);
  const makeOf = (entry: Entry): Version => {
    const access = allHolders(entry, groups);
    return { entry, access, organisation: organisationOf(entry, access) };
  };
  const at = (version: number): Version | undefined => {
    const now = byGroup(first.id);
    if (now !== groups) made.clear();
    groups = now;
    const known = made.get(version);
    if (known) return known;
    const values = since(first.id).find((one) => one.version === version)?.values;
    if (!values && version !== first.settings) return undefined;
    const one = makeOf(values ? applied(first, version, values) : first);
    made.set(version, one);
    return one;
  };
  return {
    at,
    latest: (): Version => {
      const last = since(first.id).at(-1)?.version ?? 0;
      // Whoever raises the number in the file has set it anew.
      return (last > first.settings ? at(last) : at(first.settings)) ?? makeOf(first);
    },
  };
}

/** The directory of these organisations, which were checked before, with what they have set since and who is in their groups. */
export function makeDirectory(
  entries: readonly Entry[],
  since: SettingsSince = () => [],
  byGroup: HoldersByGroup = () => NOBODY,
): Directory {
  const known = new Map(entries.map((entry) => [entry.id, versionsOf(entry, since, byGroup)]));
  const latest = (id: string): Version | undefined => known.get(id)?.latest();
  const members = new Map<string, { readonly id: string; readonly person: Person }>();
  for (const { id, tenant, people } of entries)
    for (const person of people) members.set(key(tenant, person.aadObjectId), { id, person });
  return {
    organisations: entries.flatMap(({ id }) => latest(id)?.organisation ?? []),
    organisation: (id) => latest(id)?.organisation,
    configured: (id) => latest(id)?.entry,
    settingsAt: (id, version) => {
      const then = known.get(id)?.at(version);
      return then && settingsIn(then.organisation);
    },
    administrators: (id) => {
      const now = latest(id);
      const access = now?.access;
      return access ? holders(access, 'administrator') : (now?.organisation.roles.hr ?? []);
    },
    member: (tenantId, objectId) => {
      if (tenantId === undefined || objectId === undefined) return undefined;
      const found = members.get(key(tenantId, objectId));
      const organisation = found && latest(found.id)?.organisation;
      return organisation && { organisation, person: found.person };
    },
    sharing: (id) => {
      const circle = latest(id)?.entry.sharesStatistics;
      const sharing = entries.filter((one) => circle !== undefined && one.sharesStatistics === circle);
      return sharing.flatMap((one) => latest(one.id)?.organisation ?? []);
    },
    retentionOf: (id) => latest(id)?.entry.retention ?? {},
    rolesOf: (id, person) => {
      const access = latest(id)?.access;
      return access && institutionRoles.filter((role) => holders(access, role).includes(person));
    },
  };
}
