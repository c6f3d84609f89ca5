import type { LocalPerson } from './person';

/** The bot and the organisation that a chat window shows. */
export interface Surroundings {
  tenantId: string;
  bot: { id: string; name: string };
  /** The other people of the sample organisation. */
  others: readonly LocalPerson[];
}

// The window's program refuses any other number of users, and exits without a word.
const requiredUsers = 5;

function account({ id, name, email, aadObjectId }: LocalPerson) {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id,
    name,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname: rest.join(' ') || name,
    email,
  };
}

const guest = (n: number): LocalPerson => ({
  id: `guest-${n}`,
  name: `Gjest ${n}`,
  email: `guest-${n}@example.org`,
  aadObjectId: `00000000-0000-4000-8000-0000000000f${n}`,
});

/**
 * The text of `.m365agentsplayground.yml` for one person's window: JSON, which is YAML too. The conversation ids are
 * the person's own, so that the bot tells the windows apart.
 */
export function playgroundConfig(person: LocalPerson, { tenantId, bot, others }: Surroundings): string {
  const guests = Array.from({ length: requiredUsers }, (_, index) => guest(index + 1));
  const users = [...others.filter(({ id }) => id !== person.id), ...guests].slice(0, requiredUsers);
  const config = {
    version: '0.1.1',
    tenantId,
    bot,
    currentUser: account(person),
    users: users.map(account),
    personalChat: { id: `personal-${person.id}` },
    groupChat: { id: `group-${person.id}`, name: 'Gruppesamtale' },
    team: {
      id: `team-${person.id}`,
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-0000000000ff',
      channels: [{ id: `channel-${person.id}`, name: 'Kunngjøringer' }],
    },
  };
  return JSON.stringify(config, undefined, 2);
}
