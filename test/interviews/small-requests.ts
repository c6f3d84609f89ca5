import fc from 'fast-check';
import type {
  Applicant,
  BusyTime,
  PanelMember,
  Period,
  Room,
  SeriesRequest,
  WorkingHours,
} from '../../src/interviews/request';

/** Before the windows of all requests below. */
export const at = '2026-03-01T00:00:00.000Z';

export const fullDays: WorkingHours = Object.fromEntries(
  [1, 2, 3, 4, 5].map((weekday) => [weekday, [{ from: '08:00', to: '16:00' }]]),
);

const days = ['2026-03-02', '2026-03-03', '2026-03-04'] as const;

/** Some time between nine and half past one, Oslo time, on one of three days. */
const period: fc.Arbitrary<Period> = fc
  .record({
    day: fc.constantFrom(...days),
    from: fc.integer({ min: 0, max: 17 }),
    quarters: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ day, from, quarters }) => {
    const start = Date.parse(`${day}T08:00:00Z`) + from * 900_000;
    return { start: new Date(start).toISOString(), end: new Date(start + quarters * 900_000).toISOString() };
  });

const busy: fc.Arbitrary<BusyTime> = fc
  .tuple(period, fc.constantFrom('free', 'tentative', 'busy', 'outOfOffice', 'workingElsewhere'))
  .map(([span, showAs]) => ({ ...span, showAs }));

const member = (id: string, attendance: 'required' | 'optional'): fc.Arbitrary<PanelMember> =>
  fc.array(busy, { maxLength: 4 }).map((times) => ({
    id,
    attendance,
    zone: 'Europe/Oslo',
    workingHours: fullDays,
    busy: times,
  }));

const room = (id: string): fc.Arbitrary<Room> =>
  fc.array(period, { maxLength: 4 }).map((times) => ({ id, busy: times }));

const applicant = (id: string): fc.Arbitrary<Applicant> =>
  fc.array(period, { maxLength: 5 }).map((unavailable) => ({ id, unavailable }));

/** Requests with at most four applicants and three short days, so that every series can be tried. */
export const smallRequest: fc.Arbitrary<SeriesRequest> = fc.record({
  panel: fc.tuple(member('leader', 'required'), member('union', 'optional'), member('hr', 'optional')),
  place: fc.oneof(
    fc.constant({ kind: 'online' as const }),
    fc.record({
      kind: fc.constant('rooms' as const),
      rooms: fc.oneof(fc.tuple(room('north')), fc.tuple(room('north'), room('south'))),
      travelMinutes: fc.constantFrom(0, 15, 30),
    }),
  ),
  applicants: fc.oneof(
    fc.tuple(applicant('a'), applicant('b')),
    fc.tuple(applicant('a'), applicant('b'), applicant('c')),
    fc.tuple(applicant('a'), applicant('b'), applicant('c'), applicant('d')),
  ),
  firstDay: fc.constant(days[0]),
  lastDay: fc.constantFrom(...days),
  zone: fc.constant('Europe/Oslo'),
  lengthMinutes: fc.constantFrom(30, 45),
  breakMinutes: fc.constantFrom(0, 15),
  gridMinutes: fc.constantFrom(15, 30),
  earliest: fc.constant('09:00' as const),
  latest: fc.constantFrom('12:00' as const, '13:00' as const),
  maxPerDay: fc.constantFrom(1, 2, 3, 10),
  tentative: fc.constantFrom('blocks' as const, 'free' as const),
  lunch: fc.constantFrom(undefined, { from: '11:00', to: '11:30' } as const),
});

/** Three applicants, everybody free, two rooms, two mornings: a start for tests that change one thing. */
export const plainRequest: SeriesRequest = {
  panel: [{ id: 'leader', attendance: 'required', zone: 'Europe/Oslo', workingHours: fullDays, busy: [] }],
  place: {
    kind: 'rooms',
    rooms: [
      { id: 'north', busy: [] },
      { id: 'south', busy: [] },
    ],
    travelMinutes: 0,
  },
  applicants: ['a', 'b', 'c'].map((id) => ({ id, unavailable: [] })),
  firstDay: '2026-03-02',
  lastDay: '2026-03-03',
  zone: 'Europe/Oslo',
  earliest: '09:00',
  latest: '13:00',
};
