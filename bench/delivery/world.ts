import { hash } from 'node:crypto';
import type { Organisation, Person } from '../../src/hiring/people';
import { sampleOrganisation, SAMPLE_TENANT } from '../../src/local/sample-organisation';

/** Invented people, known by number. */
const personAt = (n: number): Person => ({
  id: `p${n}`,
  name: `Person Nummer${n}`,
  title: 'Ansatt',
  email: `p${n}@eksempel.no`,
  aadObjectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
  language: 'nb',
});

/** An organisation with so many more people. */
export const organisationOf = (people: number): Organisation => ({
  ...sampleOrganisation,
  people: [...sampleOrganisation.people, ...Array.from({ length: people }, (_, n) => personAt(n))],
});

/** One in two thousand has blocked the bot, always the same ones. */
export const isRefused = (conversation: string): boolean =>
  hash('sha256', conversation, 'buffer').readUInt32BE() % 2000 === 0;

export const conversationOf = (person: string): string => `a:${person}`;

/** Where a person's chat is, as the program keeps it. */
export const referenceOf = (person: Pick<Person, 'id' | 'aadObjectId'>, serviceUrl: string): object => ({
  serviceUrl,
  channelId: 'msteams',
  bot: { id: '28:bench', name: 'Innstilt' },
  user: { id: `29:${person.id}`, aadObjectId: person.aadObjectId },
  conversation: { id: conversationOf(person.id), conversationType: 'personal', tenantId: SAMPLE_TENANT },
});
