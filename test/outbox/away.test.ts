import { awayByCalendar } from '../../src/outbox/away';
import type { Busy, Calendars } from '../../src/usecases/ports';
import { apart } from '../support/cases';

const [lise] = apart.people;
const clock = { now: () => '2026-03-02T08:00:00.000Z' };

const event = (start: string, end: string, status: Busy['status'] = 'outOfOffice'): Busy => ({
  start: `2026-${start}:00.000Z`,
  end: `2026-${end}:00.000Z`,
  status,
});

/** The days on which Lise is away with these events; how often her calendar was asked. */
async function days(busy: readonly Busy[], schedules?: Calendars['schedules']) {
  if (!lise) throw new Error('There is nobody');
  let asked = 0;
  const away = awayByCalendar(
    {
      schedules:
        schedules ??
        (([email = '']) => {
          asked += 1;
          return Promise.resolve(new Map([[email, { busy, zone: 'Europe/Oslo' }]]));
        }),
    },
    clock,
  );
  await away(lise, apart);
  return { days: [...(await away(lise, apart))], asked };
}

describe('time off', () => {
  it('is every day on which somebody is out of the office through the core of it', async () => {
    const off = await days([event('03-03T07:00', '03-04T15:00'), event('03-06T09:00', '03-06T13:00')]);
    expect(off).toEqual({ days: ['2026-03-03', '2026-03-04', '2026-03-06'], asked: 1 });
  });

  it('is no short absence, no meeting, and nothing that was', async () => {
    const off = await days([
      event('03-03T09:00', '03-03T11:00'),
      event('03-04T06:00', '03-04T16:00', 'busy'),
      event('02-26T06:00', '02-26T16:00'),
    ]);
    expect(off.days).toEqual([]);
  });

  it('is unknown, and so none, when the calendar does not answer', async () => {
    expect((await days([], () => Promise.reject(new Error('down')))).days).toEqual([]);
  });
});
