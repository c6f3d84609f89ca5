import { z } from 'zod';
import type { Instant, Zone } from '../../hiring/time';
import { MailboxFault, Unavailable, type Busy, type Schedule } from '../../usecases/ports';
import { mailboxTrouble } from './faults';
import { ofMailbox, type Graph } from './graph';
import { instantOf, utcTime } from './times';
import { hoursSchema, workingHoursOf } from './working-hours';

/** Graph's own limits: 20 calendars a request, and less than 62 days. */
const MOST_CALENDARS = 20;
const LONGEST_WINDOW_MS = 61 * 24 * 3_600_000;
/** The grid of the summary that comes with the details; ours is made from the details. */
const INTERVAL_MINUTES = 15;

/** `unknown` keeps its owner away: better a later interview than a double booking. */
const STATUS = {
  free: 'free',
  tentative: 'tentative',
  busy: 'busy',
  oof: 'outOfOffice',
  workingElsewhere: 'workingElsewhere',
  unknown: 'busy',
} as const satisfies Record<string, Busy['status']>;

const timeSchema = z.object({ dateTime: z.string() });
const answerSchema = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      scheduleItems: z
        .array(
          z.object({
            start: timeSchema,
            end: timeSchema,
            status: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
          }),
        )
        .nullish(),
      workingHours: hoursSchema.nullish(),
      error: z.object({ responseCode: z.string().nullish() }).nullish(),
    }),
  ),
});
type Answer = z.infer<typeof answerSchema>['value'][number];

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

function windowsOf(from: Instant, to: Instant): readonly Window[] {
  const end = Date.parse(to);
  const windows: Window[] = [];
  for (let start = Date.parse(from); start < end; start += LONGEST_WINDOW_MS)
    windows.push({
      from: new Date(start).toISOString(),
      to: new Date(Math.min(start + LONGEST_WINDOW_MS, end)).toISOString(),
    });
  return windows;
}

const chunksOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

const busyOf = ({ scheduleItems }: Answer): readonly Busy[] =>
  (scheduleItems ?? []).map(({ start, end, status }) => ({
    start: instantOf(start),
    end: instantOf(end),
    status: STATUS[status],
  }));

/** What stands across the border of two windows comes with both. Two that only look alike are both kept. */
const notBefore = (from: Instant, answer: Answer, isFirst: boolean): Answer =>
  isFirst
    ? answer
    : { ...answer, scheduleItems: answer.scheduleItems?.filter(({ start }) => instantOf(start) >= from) };

/** @throws MailboxFault naming every calendar that is unknown or out of reach, Unavailable for other trouble */
function refuseFaulty(answers: readonly Answer[]): void {
  const codes = answers.flatMap(({ scheduleId, error }) =>
    error ? [{ email: scheduleId, code: error.responseCode ?? 'unknown' }] : [],
  );
  const faults = codes.flatMap(({ email, code }) => {
    const why = mailboxTrouble(code);
    return why === undefined ? [] : [{ email, why }];
  });
  if (faults.length > 0) throw new MailboxFault(faults);
  const other = codes[0];
  if (other) throw new Unavailable(`Graph could not read a calendar (${other.code})`);
}

/**
 * What is in each calendar between two instants, with one request for every 20 calendars and 61 days, asked through
 * one mailbox.
 * @throws MailboxFault, Unavailable
 */
export async function readSchedules(
  graph: Graph,
  through: string,
  emails: readonly string[],
  from: Instant,
  to: Instant,
  zone: Zone,
): Promise<ReadonlyMap<string, Schedule>> {
  const asked = [...new Map(emails.map((email) => [email.toLowerCase(), email])).values()];
  const questions = windowsOf(from, to).flatMap((window) =>
    chunksOf(asked, MOST_CALENDARS).map((calendars) => ({ ...window, calendars })),
  );
  const answers = await Promise.all(
    questions.map(async ({ from: start, to: end, calendars }) => {
      const { value } = await graph.ask(
        {
          method: 'POST',
          path: ofMailbox(through, 'calendar/getSchedule'),
          mailbox: through,
          prefer: 'outlook.timezone="UTC"',
          body: {
            schedules: calendars,
            startTime: utcTime(start),
            endTime: utcTime(end),
            availabilityViewInterval: INTERVAL_MINUTES,
          },
        },
        answerSchema,
      );
      return value.map((one) => notBefore(start, one, start === from));
    }),
  );
  refuseFaulty(answers.flat());
  return new Map(
    emails.map((email) => {
      const own = answers.flat().filter(({ scheduleId }) => scheduleId.toLowerCase() === email.toLowerCase());
      if (own.length === 0) throw new Unavailable('Graph left a calendar out of its answer');
      const hours = own[0]?.workingHours;
      return [email, { busy: own.flatMap(busyOf), ...workingHoursOf(hours, zone) }];
    }),
  );
}
