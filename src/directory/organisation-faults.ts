import type { OrganisationEntry } from './organisation-schema';

const MOST_ADMINISTRATORS = 2;

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Everybody that the organisation names outside its list of people. */
function named({ roles, council, access = {} }: OrganisationEntry): readonly string[] {
  return [
    ...Object.values(roles).flat(),
    council.chair,
    council.secretary,
    ...council.members.map(({ person }) => person),
    ...Object.values(access).flat(),
  ];
}

function faultsOfOne(entry: OrganisationEntry, hasProfile: (id: string) => boolean): readonly string[] {
  const ids = entry.people.map(({ id }) => id);
  const unknown = new Set(named(entry).filter((id) => !ids.includes(id)));
  const administrators = entry.access?.administrator ?? [];
  const isAdministered = entry.access === undefined || entry.groups?.administrator !== undefined;
  return [
    ...repeated(ids).map((id) => `people: there are two ${id}`),
    ...[...unknown].map((id) => `${id} has a role and is not among the people`),
    ...(hasProfile(entry.profile) ? [] : [`profile: there is no ${entry.profile}`]),
    ...(isAdministered || administrators.length > 0
      ? []
      : ['access: somebody must be administrator, or nobody can give roles']),
    ...(administrators.length > MOST_ADMINISTRATORS
      ? [
          `access: ${administrators.length} administrators are more than two; a deputy has a role of their own`,
        ]
      : []),
  ].map((fault) => `${entry.id}: ${fault}`);
}

/** Somebody who signs in must be one person in one organisation. */
function faultsOfSignIn(entries: readonly OrganisationEntry[]): readonly string[] {
  const all = entries.flatMap(({ tenant, people }) =>
    people.map((person) => `${tenant}/${person.aadObjectId}`),
  );
  return repeated(all).map((one) => `${one.split('/')[1] ?? ''} is two people of the same tenant`);
}

/** What is wrong with the organisations taken together, each fault with its organisation. */
export const faultsOf = (
  entries: readonly OrganisationEntry[],
  hasProfile: (id: string) => boolean,
): readonly string[] => [
  ...repeated(entries.map(({ id }) => id)).map((id) => `${id}: there are two organisations with this id`),
  ...entries.flatMap((entry) => faultsOfOne(entry, hasProfile)),
  ...faultsOfSignIn(entries),
];
