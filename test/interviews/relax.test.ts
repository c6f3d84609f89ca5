import { explainInfeasible, type Relaxation } from '../../src/interviews/relax';
import type { PanelMember, SeriesRequest } from '../../src/interviews/request';
import { planSeries } from '../../src/interviews/plan';
import { at, fullDays, plainRequest } from './small-requests';

const allWeek = { start: '2026-03-02T00:00:00.000Z', end: '2026-03-07T00:00:00.000Z' };

function relaxations(
  changes: Partial<SeriesRequest>,
  calendarsKnownTo?: '2026-03-06',
): readonly Relaxation[] {
  const request = { ...plainRequest, ...changes };
  expect(planSeries(request, at)).toEqual({ kind: 'infeasible', proved: true });
  return explainInfeasible(request, at, calendarsKnownTo).relaxations;
}

const codes = (found: readonly Relaxation[]): unknown[] => found.flatMap(({ changes }) => changes);

describe('when nothing fits', () => {
  it('offers more interviews a day or a later last day, each as small as it can be, with what it would give', () => {
    expect(relaxations({ maxPerDay: 1 })).toEqual([
      {
        changes: [{ code: 'morePerDay', maxPerDay: 2 }],
        gives: { days: 2, optionalAbsences: 0, end: '2026-03-03T08:45:00.000Z', waitingMinutes: 0 },
      },
      {
        changes: [{ code: 'laterLastDay', lastDay: '2026-03-04', extraDays: 1, calendarsKnown: false }],
        gives: { days: 3, optionalAbsences: 0, end: '2026-03-04T08:45:00.000Z', waitingMinutes: 0 },
      },
      ...['a', 'b', 'c'].map((applicantId) => ({
        changes: [{ code: 'withoutApplicant', applicantId }],
        gives: { days: 2, optionalAbsences: 0, end: '2026-03-03T08:45:00.000Z', waitingMinutes: 0 },
      })),
    ]);
  });

  it('says when the calendars of a later last day have been read', () => {
    expect(codes(relaxations({ maxPerDay: 1 }, '2026-03-06'))).toContainEqual({
      code: 'laterLastDay',
      lastDay: '2026-03-04',
      extraDays: 1,
      calendarsKnown: true,
    });
  });

  it('names the required member without whom it works, and how often that member would be absent', () => {
    const union: PanelMember = {
      id: 'union',
      attendance: 'required',
      zone: 'Europe/Oslo',
      workingHours: fullDays,
      busy: [{ ...allWeek, showAs: 'outOfOffice' }],
    };
    const [first, ...others] = relaxations({ panel: [...plainRequest.panel, union] }, '2026-03-06');
    expect(first).toEqual({
      changes: [{ code: 'memberOptional', memberId: 'union' }],
      gives: { days: 1, optionalAbsences: 3, end: '2026-03-02T10:45:00.000Z', waitingMinutes: 0 },
    });
    expect(codes(others).map((change) => (change as { code: string }).code)).toEqual(['laterLastDay']);
  });

  it('offers to begin earlier, to end later, to shorten breaks or interviews, and to give up lunch', () => {
    const tight = {
      firstDay: '2026-03-02',
      lastDay: '2026-03-02',
      earliest: '09:00',
      latest: '11:30',
      lunch: { from: '10:30', to: '10:45' },
    } as const;
    const found = codes(
      relaxations({ ...tight, applicants: plainRequest.applicants.slice(1), lengthMinutes: 60 }),
    );
    expect(found).toContainEqual({ code: 'earlierStart', earliest: '08:00' });
    expect(found).toContainEqual({ code: 'laterEnd', latest: '12:00' });
    expect(found).toContainEqual({ code: 'shorterInterview', lengthMinutes: 45 });
    expect(found).toContainEqual({ code: 'withoutLunch' });
    const full = codes(relaxations({ ...tight, lunch: undefined, latest: '11:15' }));
    expect(full).toContainEqual({ code: 'shorterBreak', breakMinutes: 0 });
  });

  it('offers another room, tentative events as free time, and excluded days', () => {
    const busy = [{ ...allWeek, showAs: 'tentative' as const }];
    const panel = plainRequest.panel.map((member) => ({ ...member, busy }));
    expect(codes(relaxations({ panel }))).toContainEqual({ code: 'tentativeFree' });
    const place = { kind: 'rooms' as const, rooms: [{ id: 'north', busy: [allWeek] }], travelMinutes: 0 };
    expect(codes(relaxations({ place }))).toContainEqual({ code: 'anotherRoom' });
    const maxPerDay = 2;
    const excludedDays = new Set(['2026-03-03'] as const);
    expect(codes(relaxations({ excludedDays, maxPerDay }))).toContainEqual({
      code: 'includeDay',
      day: '2026-03-03',
    });
    const excludedWeekdays = new Set([2, 6, 7] as const);
    expect(codes(relaxations({ excludedWeekdays, maxPerDay }))).toContainEqual({
      code: 'includeWeekday',
      weekday: 2,
    });
  });

  it('names the applicant who can never come', () => {
    const applicants = plainRequest.applicants.map((applicant) =>
      applicant.id === 'b' ? { ...applicant, unavailable: [allWeek] } : applicant,
    );
    const request = { ...plainRequest, applicants };
    const { applicantsWithoutTime, openTimes, relaxations: found } = explainInfeasible(request, at);
    expect(applicantsWithoutTime).toEqual(['b']);
    expect(openTimes).toBeGreaterThan(0);
    expect(codes(found)).toContainEqual({ code: 'withoutApplicant', applicantId: 'b' });
    expect(codes(found)).not.toContainEqual({ code: 'withoutApplicant', applicantId: 'a' });
  });

  it('names the time chosen by hand that stands in the way', () => {
    const applicants = plainRequest.applicants.map((applicant) => ({
      ...applicant,
      ...(applicant.id === 'c' && { fixedStart: '2026-03-02T20:00:00.000Z' }),
    }));
    expect(codes(relaxations({ applicants }))).toContainEqual({ code: 'freeFixedStart', applicantId: 'c' });
  });

  it('offers pairs of changes when no single one is enough', () => {
    const away = {
      zone: 'Europe/Oslo',
      workingHours: fullDays,
      busy: [{ ...allWeek, showAs: 'busy' as const }],
    };
    const panel: PanelMember[] = [
      ...plainRequest.panel,
      { id: 'union', attendance: 'required', ...away },
      { id: 'hr', attendance: 'required', ...away },
    ];
    const holidays = new Set(
      Array.from(
        { length: 14 },
        (_, day) => `2026-03-${String(day + 4).padStart(2, '0')}` as `${number}-${number}-${number}`,
      ),
    );
    expect(relaxations({ panel, holidays })).toEqual([
      {
        changes: [
          { code: 'memberOptional', memberId: 'union' },
          { code: 'memberOptional', memberId: 'hr' },
        ],
        gives: { days: 1, optionalAbsences: 6, end: '2026-03-02T10:45:00.000Z', waitingMinutes: 0 },
      },
    ]);
  });

  it('has nothing to offer for a request that is faulty', () => {
    const nothing = { applicantsWithoutTime: [], openTimes: 0, relaxations: [] };
    expect(explainInfeasible({ ...plainRequest, applicants: [] }, at)).toEqual(nothing);
  });
});
