import { planSeries, type PlannedInterview, type Series } from '../../src/interviews/plan';
import type { PanelMember, SeriesRequest, ShowAs } from '../../src/interviews/request';
import { at, fullDays, plainRequest } from './small-requests';

function plan(changes: Partial<SeriesRequest> = {}): Series {
  const outcome = planSeries({ ...plainRequest, ...changes }, at);
  if (outcome.kind !== 'planned') throw new Error(`expected a series, got ${JSON.stringify(outcome)}`);
  return outcome.series;
}

const starts = ({ interviews }: Series): string[] => interviews.map(({ start }) => start.slice(5, 16));

/** A calendar that is taken all of 2 March. */
const awayOnMonday = (showAs: ShowAs): PanelMember['busy'] => [
  { start: '2026-03-01T23:00:00.000Z', end: '2026-03-02T23:00:00.000Z', showAs },
];

const member = (id: string, changes: Partial<PanelMember> = {}): PanelMember => ({
  id,
  attendance: 'required',
  zone: 'Europe/Oslo',
  workingHours: fullDays,
  busy: [],
  ...changes,
});

describe('a series of interviews', () => {
  it('has 45 minutes each and 15 minutes between them unless asked otherwise [R92]', () => {
    const { interviews, figures } = plan();
    const times = interviews.map(
      ({ start, end }: PlannedInterview) => `${start.slice(11, 16)}-${end.slice(11, 16)}`,
    );
    expect(times).toEqual(['08:00-08:45', '09:00-09:45', '10:00-10:45']);
    expect(figures).toEqual({
      days: 1,
      optionalAbsences: 0,
      end: '2026-03-02T10:45:00.000Z',
      waitingMinutes: 0,
    });
  });

  it('takes the length, the break and the grid that are asked for', () => {
    expect(starts(plan({ lengthMinutes: 30, breakMinutes: 10, gridMinutes: 10 }))).toEqual([
      '03-02T08:00',
      '03-02T08:40',
      '03-02T09:20',
    ]);
  });

  it('meets the applicants in the order of the list where nothing speaks against it', () => {
    expect(plan().interviews.map(({ applicantId }) => applicantId)).toEqual(['a', 'b', 'c']);
  });

  it('keeps lunch free and counts it as waiting', () => {
    const series = plan({ lunch: { from: '10:00', to: '10:30' }, lastDay: '2026-03-02', earliest: '09:00' });
    expect(starts(series)).toEqual(['03-02T08:15', '03-02T09:30', '03-02T10:30']);
    expect(series.figures.waitingMinutes).toBe(15);
  });

  it('holds no more interviews on a day than asked', () => {
    expect(starts(plan({ maxPerDay: 2 }))).toEqual(['03-02T08:00', '03-02T09:00', '03-03T08:00']);
  });

  it('skips holidays, excluded days and weekends', () => {
    const days = (changes: Partial<SeriesRequest>): string => starts(plan(changes))[0]?.slice(0, 5) ?? '';
    expect(days({ holidays: new Set(['2026-03-02'] as const) })).toBe('03-03');
    expect(days({ excludedDays: new Set(['2026-03-02'] as const) })).toBe('03-03');
    expect(days({ excludedWeekdays: new Set([1] as const) })).toBe('03-03');
    const week = fullDays[1] ?? [];
    const workingHours = { ...fullDays, 6: week, 7: week };
    expect(days({ firstDay: '2026-02-28', panel: [member('leader', { workingHours })] })).toBe('03-02');
  });

  it('starts nothing before the moment of planning', () => {
    const outcome = planSeries(plainRequest, '2026-03-02T08:20:00.000Z');
    expect(outcome.kind === 'planned' && outcome.series.interviews[0]?.start).toBe(
      '2026-03-02T08:30:00.000Z',
    );
  });

  it.each([
    ['busy', '03-03'],
    ['outOfOffice', '03-03'],
    ['tentative', '03-03'],
    ['free', '03-02'],
    ['workingElsewhere', '03-02'],
  ] as const)('with a required member shown as %s on the first day begins on %s', (showAs, day) => {
    const series = plan({ panel: [member('leader', { busy: awayOnMonday(showAs) })] });
    expect(starts(series)[0]?.slice(0, 5)).toBe(day);
  });

  it('takes tentative events for free time only when asked to', () => {
    const panel = [member('leader', { busy: awayOnMonday('tentative') })];
    expect(starts(plan({ panel, tentative: 'free' }))[0]?.slice(0, 5)).toBe('03-02');
  });

  it('says which optional members are absent, and prefers the day on which they are not', () => {
    const union = member('union', { attendance: 'optional', busy: awayOnMonday('busy') });
    const panel = [member('leader'), union];
    expect(starts(plan({ panel }))[0]?.slice(0, 5)).toBe('03-03');
    const series = plan({ panel, lastDay: '2026-03-02' });
    expect(series.interviews.map(({ absent }) => absent)).toEqual([['union'], ['union'], ['union']]);
    expect(series.figures.optionalAbsences).toBe(3);
  });

  it('gives each interview a room that is free, and stays in one room where it can', () => {
    const rooms = [
      { id: 'north', busy: [{ start: '2026-03-02T08:00:00.000Z', end: '2026-03-02T09:30:00.000Z' }] },
      { id: 'south', busy: [] },
    ];
    const series = plan({ place: { kind: 'rooms', rooms, travelMinutes: 0 } });
    expect(series.interviews.map(({ roomId }) => roomId)).toEqual(['south', 'south', 'south']);
  });

  it('leaves time to walk when the room has to change', () => {
    const rooms = [
      { id: 'north', busy: [{ start: '2026-03-02T08:45:00.000Z', end: '2026-03-02T15:00:00.000Z' }] },
      { id: 'south', busy: [{ start: '2026-03-02T07:00:00.000Z', end: '2026-03-02T09:00:00.000Z' }] },
    ];
    const place = { kind: 'rooms' as const, rooms, travelMinutes: 15 };
    const series = plan({ place, lastDay: '2026-03-02' });
    expect(series.interviews.map(({ roomId }) => roomId)).toEqual(['north', 'south', 'south']);
    expect(starts(series)).toEqual(['03-02T08:00', '03-02T09:15', '03-02T10:15']);
    expect(series.figures.waitingMinutes).toBe(15);
  });

  it('has no room online', () => {
    expect(
      plan({ place: { kind: 'online' } }).interviews.every((interview) => !('roomId' in interview)),
    ).toBe(true);
  });

  it('holds an interview at the time that was chosen for it by hand', () => {
    const chosen = { id: 'b', unavailable: [], fixedStart: '2026-03-02T09:07:00.000Z' };
    const applicants = plainRequest.applicants.map((applicant) =>
      applicant.id === 'b' ? chosen : applicant,
    );
    const interview = plan({ applicants }).interviews.find(({ applicantId }) => applicantId === 'b');
    expect(interview?.start).toBe('2026-03-02T09:07:00.000Z');
  });
});
