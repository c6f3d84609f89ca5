import { localDateOf } from '../hiring/calendar';
import type { Effect } from '../hiring/effects';
import type { Organisation, Person } from '../hiring/people';
import { tasksOf } from '../hiring/tasks/tasks';
import {
  habitsIn,
  habitsOf,
  type MessageHabits,
  type MessageKind,
  type Saying,
  USUAL_HABITS,
  whenToSay,
} from '../hiring/tasks/when-to-say';
import type { Instant, LocalDate } from '../hiring/time';
import type { Actor } from '../dialogs/parts';
import type { OpenCase } from '../dialogs/open-case';
import { calendarOf } from '../usecases/context';

/** Effects that are said to a person. */
export type PersonalEffect = Extract<Effect, { readonly to: string }>;

export interface TimingParts {
  /** How people are written to who have chosen nothing; `atOnce`: always at once, day and night. */
  readonly habits: MessageHabits | 'atOnce';
  /** The days from now on on which a person is away, by their calendar. */
  readonly away: (person: Person, organisation: Organisation) => Promise<ReadonlySet<LocalDate>>;
}

const KINDS: Readonly<Record<PersonalEffect['kind'], MessageKind>> = {
  task: 'turn',
  notice: 'event',
  unreachable: 'event',
  reminder: 'reminder',
};

/** Until when a reminder of this task was put off by the person; undefined when it was not, or no longer. */
function putOffUntil(
  { person }: Actor,
  { hiring, context }: OpenCase,
  effect: PersonalEffect,
): Instant | undefined {
  if (effect.kind !== 'reminder') return undefined;
  const until = hiring.putOff?.[`${effect.task}/${person.id}`];
  return until !== undefined && until > context.at ? until : undefined;
}

/** The deadline that the message is about. */
const dueOf = ({ hiring, context }: OpenCase, effect: PersonalEffect): LocalDate | undefined =>
  'task' in effect ? tasksOf(hiring, context).find(({ id }) => id === effect.task)?.due?.date : undefined;

/** When a message is said to this person, as they have it. */
export async function sayingOf(
  { habits, away }: TimingParts,
  actor: Actor,
  open: OpenCase,
  effect: PersonalEffect,
  since: Instant,
): Promise<Saying> {
  const { settings, organisation, person } = actor;
  const { at: now } = open.context;
  const until = putOffUntil(actor, open, effect);
  if (until !== undefined) return { at: until, digest: undefined };
  if (habits === 'atOnce' && settings.messages === undefined) return { at: now, digest: undefined };
  const usual = habits === 'atOnce' ? USUAL_HABITS : habits;
  const own = habitsOf(settings.messages ?? {}, habitsIn(organisation, usual), {
    zone: organisation.zone,
    calendar: calendarOf(organisation),
    away: await away(person, organisation),
  });
  return whenToSay({ kind: KINDS[effect.kind], since, due: dueOf(open, effect) }, now, own);
}

/** Whether the person is away today. */
export const isAway = async ({ away }: TimingParts, { person, organisation }: Actor, now: Instant) =>
  (await away(person, organisation)).has(localDateOf(now, organisation.zone));
