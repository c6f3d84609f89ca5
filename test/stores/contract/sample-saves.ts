import { randomUUID } from 'node:crypto';
import type { NewApplicant } from '../../../src/hiring/commands';
import type { Effect } from '../../../src/hiring/effects';
import { unopened } from '../../../src/hiring/evolve';
import type { Instant } from '../../../src/hiring/time';
import type { CaseRef, CaseStore, Changes, LogEntry, OutboxEntry } from '../../../src/usecases/ports';

const DAY = 86_400_000;
let days = 0;

/** A time line of its own, earlier than everybody else's: what others left behind is not due on it. */
interface TimeLine {
  /** The instant so many minutes into the day. */
  readonly at: (minutes: number) => Instant;
}

export function newDay(): TimeLine {
  days += 1;
  const start = Date.parse('2026-03-02T08:00:00.000Z') - days * DAY;
  return { at: (minutes) => new Date(start + minutes * 60_000).toISOString() };
}

export const newRef = (id = 'k1'): CaseRef => ({ organisation: `org-${randomUUID()}`, id });

const entry = (seq: number, at: Instant): LogEntry => ({
  seq,
  at,
  by: 'lise',
  command: 'CastVote',
  step: `step-${seq}`,
  event: { type: 'VoteCast', choice: 'a1', reason: `${seq}-1` },
  digests: { [`${seq}-1`]: 'd'.repeat(64) },
  previous: `hash-${seq - 1}`,
  hash: `hash-${seq}`,
});

/** A save that writes event number `seq` and nothing else besides what is given. */
export function aSave(
  { organisation, id }: CaseRef,
  seq: number,
  at: Instant,
  more: Partial<Changes> = {},
): Changes {
  const hiring = { ...unopened(id, organisation), openedAt: at, openedBy: 'lise', seq };
  return {
    hiring,
    line: {
      id,
      title: 'Rådgiver',
      practice: false,
      status: hiring.status,
      step: 'council',
      people: ['lise', 'hanne'],
      openedAt: at,
    },
    entries: [entry(seq, at)],
    texts: {},
    applicants: {},
    effects: [],
    wakeAt: undefined,
    command: { id: `command-${seq}`, expiresAt: new Date(Date.parse(at) + DAY).toISOString() },
    ...more,
  };
}

/** The version of a case that must exist. */
export async function etagOf(cases: CaseStore, ref: CaseRef): Promise<string> {
  const found = await cases.load(ref);
  if (!found) throw new Error(`There is no case ${ref.id}.`);
  return found.etag;
}

export const anApplicant = (number: number): NewApplicant => ({
  name: `Søker Nummer${number}`,
  email: `soker${number}@example.org`,
  withholdRequested: false,
});

/** A notice to each of these persons; `undefined` stands for an effect that is for nobody. */
export const effectsTo = (
  { id }: CaseRef,
  seq: number,
  ...people: readonly (string | undefined)[]
): Changes['effects'] =>
  people.map((to, index) => ({
    id: `${id}/${seq}/${index + 1}`,
    effect:
      to === undefined ? { kind: 'refresh' } : ({ kind: 'task', to, task: 'assessNeed' } satisfies Effect),
  }));

/** What only this organisation's cases wait for. */
export const ofOrganisation = (
  entries: readonly OutboxEntry[],
  { organisation }: CaseRef,
): readonly OutboxEntry[] => entries.filter(({ ref }) => ref.organisation === organisation);
