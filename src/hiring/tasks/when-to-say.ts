import { endOfDay, isLocalTime, isZone, type LocalTime } from '../calendar';
import type { Organisation } from '../people';
import type { Instant, LocalDate, Zone } from '../time';
import { type AwakeHours, isAwake, lastAt, nextAt, nextAwake, type WorkingTime } from './working-hours';

/** Kinds of messages about which people choose: it is their turn, something happened, a deadline comes near. */
export type MessageKind = 'turn' | 'event' | 'reminder';

/** `off` holds for events only: whose turn it is, and deadlines, are always said. */
export type HowToSay = 'atOnce' | 'digest' | 'off';

/** What a person has chosen about messages. What is left out is as the organisation has it. */
export interface MessageChoices {
  readonly digestAt?: LocalTime | undefined;
  readonly hours?: AwakeHours | undefined;
  readonly kinds?: Partial<Readonly<Record<MessageKind, HowToSay>>> | undefined;
  /** Where the person is, if elsewhere than the organisation. */
  readonly zone?: Zone | undefined;
}

/** Every choice made. */
export interface MessageHabits {
  readonly digestAt: LocalTime;
  readonly hours: AwakeHours;
  readonly kinds: Readonly<Record<MessageKind, HowToSay>>;
}

/** Without a choice: turns and events at once in working hours, reminders together at eight; our own default. */
export const USUAL_HABITS: MessageHabits = {
  digestAt: '08:00',
  hours: { from: '07:00', to: '17:00' },
  kinds: { turn: 'atOnce', event: 'atOnce', reminder: 'digest' },
};

/** The habits of an organisation: its own hours, where it has set any. */
export function habitsIn({ hours }: Pick<Organisation, 'hours'>, usual: MessageHabits): MessageHabits {
  const { from, to, digestAt } = { ...usual.hours, digestAt: usual.digestAt, ...hours };
  return { ...usual, digestAt, hours: { from, to } };
}

/** The person's habits and working time. A time or a zone that cannot be read is left out. */
export function habitsOf(
  choices: MessageChoices,
  usual: MessageHabits,
  { zone, calendar, away }: Omit<WorkingTime, 'hours'>,
): { readonly habits: MessageHabits; readonly time: WorkingTime } {
  const { digestAt, hours, kinds, zone: own } = choices;
  const isRange =
    hours !== undefined && isLocalTime(hours.from) && isLocalTime(hours.to) && hours.from < hours.to;
  const habits: MessageHabits = {
    digestAt: digestAt !== undefined && isLocalTime(digestAt) ? digestAt : usual.digestAt,
    hours: isRange ? hours : usual.hours,
    kinds: { ...usual.kinds, ...kinds },
  };
  const where = own !== undefined && isZone(own) ? own : zone;
  return { habits, time: { hours: habits.hours, zone: where, calendar, away } };
}

/** A message as far as its time depends on it. */
export interface Sayable {
  readonly kind: MessageKind;
  /** When it came up. */
  readonly since: Instant;
  /** The last day of its deadline. */
  readonly due?: LocalDate | undefined;
}

/** When a message is said, and whether together with others; `never` when the person does not want it. */
export type Saying = { readonly at: Instant; readonly digest: Instant | undefined } | 'never';

/** What comes up so soon after the hour of a digest still belongs to it: not everything is found in one moment. */
const GRACE_MS = 10 * 60_000;

/** Whether waiting until `morning` would let the deadline pass; one that has passed already can wait. */
export const isUrgent = (
  { due }: Pick<Sayable, 'due'>,
  now: Instant,
  morning: Instant,
  zone: Zone,
): boolean => {
  if (due === undefined) return false;
  const end = endOfDay(due, zone);
  return now <= end && morning > end;
};

/**
 * When to say it: urgent is only what cannot wait for the next working morning without its deadline being missed, and
 * that is said now, whatever the hour. Everything else waits for working hours, or for the person's digest.
 */
export function whenToSay(
  message: Sayable,
  now: Instant,
  { habits, time }: ReturnType<typeof habitsOf>,
): Saying {
  const morning = isAwake(now, time) ? now : nextAt(now, time.hours.from, time);
  const how = habits.kinds[message.kind];
  if (how === 'off' && message.kind === 'event') return 'never';
  if (isUrgent(message, now, morning, time.zone)) return { at: now, digest: undefined };
  if (how !== 'digest') return { at: nextAwake(now, time), digest: undefined };
  const last = lastAt(now, habits.digestAt, time);
  // Also when nothing could be sent at that hour, or only some of it.
  if (last !== undefined && Date.parse(message.since) <= Date.parse(last) + GRACE_MS && isAwake(now, time))
    return { at: now, digest: last };
  const next = nextAt(now, habits.digestAt, time);
  // A later digest may come too late although the morning would not.
  return isUrgent(message, now, next, time.zone)
    ? { at: nextAwake(now, time), digest: undefined }
    : { at: next, digest: next };
}
