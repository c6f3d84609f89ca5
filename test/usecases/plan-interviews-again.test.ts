import fc from 'fast-check';
import { movingPlan } from '../../src/hiring/interview-series';
import { proposeSeries } from '../../src/usecases/interviews/propose';
import { bookedOf, requestFor, schedulesFor } from '../../src/usecases/interviews/series-request';
import { slotsTaken } from '../../src/usecases/interviews/taken';
import type { Busy, Calendars, Schedule } from '../../src/usecases/ports';
import { exhaustiveOptimum } from '../interviews/exhaustive';
import { plan, series, upTo } from '../support/cases';

const CHOSEN = ['a1', 'a2', 'a3'];
const PANEL = ['lise', 'tor', 'frida'];
const DAYS = ['2026-03-26', '2026-03-27'];

/** Some time between nine and half past three, Oslo time, on one of the two days. */
const busyTime = (...status: readonly Busy['status'][]): fc.Arbitrary<Busy> =>
  fc
    .record({
      day: fc.constantFrom(...DAYS),
      from: fc.integer({ min: 0, max: 20 }),
      quarters: fc.integer({ min: 1, max: 8 }),
      status: fc.constantFrom(...status),
    })
    .map(({ day, from, quarters, status }) => {
      const start = Date.parse(`${day}T08:00:00Z`) + from * 900_000;
      return {
        start: new Date(start).toISOString(),
        end: new Date(start + quarters * 900_000).toISOString(),
        status,
      };
    });

const EVERY = ['busy', 'tentative', 'outOfOffice', 'workingElsewhere', 'free'] as const;

/** What has come into the calendars since booking, what the leader wishes for, and what happened to the interviews. */
const trouble = fc.record({
  calendars: fc.record({
    lise: fc.array(busyTime(...EVERY), { maxLength: 2 }),
    tor: fc.array(busyTime(...EVERY), { maxLength: 2 }),
    frida: fc.array(busyTime(...EVERY), { maxLength: 3 }),
    fjorden: fc.array(busyTime(...EVERY), { maxLength: 2 }),
    fjellet: fc.array(busyTime(...EVERY), { maxLength: 2 }),
  }),
  away: fc.array(fc.tuple(fc.constantFrom(...CHOSEN), busyTime('busy')), { maxLength: 3 }),
  maxPerDay: fc.constantFrom(undefined, 1, 2),
  latest: fc.constantFrom('13:00' as const, '15:00' as const),
  lost: fc.option(fc.record({ applicant: fc.constantFrom(...CHOSEN), wasBooked: fc.boolean() }), {
    nil: undefined,
  }),
  moving: fc.constantFrom(...CHOSEN),
});

const booked = upTo('booked', { chosen: CHOSEN, panel: PANEL });
const own: readonly Busy[] = series(CHOSEN).slots.map(({ start, end }) => ({ start, end, status: 'busy' }));

interface Lost {
  readonly applicant: string;
  /** The room said no to an event that stood; otherwise it was never put into anybody's calendar. */
  readonly wasBooked: boolean;
}

function calendarsWith(days: Readonly<Record<string, readonly Busy[]>>, lost: Lost | undefined): Calendars {
  // The room that was lost does not have the interview any more.
  const left = own.filter((_, index) => CHOSEN[index] !== lost?.applicant);
  return {
    schedules: (emails) =>
      Promise.resolve(
        new Map(
          emails.map((email): [string, Schedule] => {
            const id = email.split('@')[0] ?? '';
            const ours = PANEL.includes(id)
              ? lost?.wasBooked === false
                ? left
                : own
              : id === 'fjorden'
                ? left
                : [];
            return [email, { busy: [...ours, ...(days[id] ?? [])], zone: 'Europe/Oslo' }];
          }),
        ),
      ),
    rooms: () => Promise.resolve([]),
    put: () => Promise.resolve({ kind: 'booked' }),
    cancel: () => Promise.resolve(),
  };
}

describe('planning a booked series again', () => {
  it('moves as few as trying every series shows to be possible, says how many, and books that many anew', async () => {
    let planned = 0;
    await fc.assert(
      fc.asyncProperty(trouble, async ({ calendars: days, away, maxPerDay, latest, lost, moving }) => {
        const given =
          lost === undefined
            ? booked
            : booked
                .as('calendar')
                .does({ type: 'NoteCalendarChange', applicant: lost.applicant, change: 'roomTaken' });
        const calendars = calendarsWith(days, lost);
        const context = given.as('lise').context();
        const command = {
          ...plan(CHOSEN, PANEL),
          type: 'MoveInterviews',
          applicants: [moving],
          wishes: {
            maxPerDay,
            latest,
            withoutLunch: true,
            away: away.map(([applicant, { start, end }]) => ({ applicant, start, end })),
          },
        } as const;
        const moved = movingPlan(given.hiring, command, context);
        if (!moved) throw new Error('Nothing is booked');

        const outcome = await proposeSeries(moved, given.hiring, context, calendars, [moving]);
        const schedules = await schedulesFor(moved, context.organisation, calendars);
        const request = requestFor(moved, given.hiring, context.organisation, schedules, CHOSEN, context.at);
        const best = exhaustiveOptimum(
          request,
          context.at,
          ['moves', 'roomChanges'],
          bookedOf(given.hiring, moved),
        );
        if (outcome.kind !== 'planned') {
          expect(best).toBeUndefined();
          return;
        }

        planned += 1;
        const [proposal] = outcome.proposals;
        if (!proposal) throw new Error('A plan has a proposal');
        const [moves = 0, roomChanges = 0] = best ?? [];
        expect(proposal.counts?.moved).toBe(moves + roomChanges);
        const chosen = given
          .as('lise')
          .does({ type: 'MoveInterviews', applicants: [moving], proposals: outcome.proposals });
        // What is proposed can be booked as the calendars are.
        expect(await slotsTaken(chosen.hiring, proposal, chosen.as('lise').context(), calendars)).toEqual([]);
        const [event] = chosen.as('lise').does({ type: 'BookInterviews', proposal: 1 }).events;
        const anew = event?.type === 'InterviewsBooked' ? event.slots.length : 0;
        expect(anew).toBe(proposal.counts?.moved);
      }),
      { numRuns: 30 },
    );
    expect(planned).toBeGreaterThan(5);
  });
});
