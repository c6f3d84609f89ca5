import type { RequestFault } from '../../src/interviews/faults';
import { planSeries } from '../../src/interviews/plan';
import type { SeriesRequest } from '../../src/interviews/request';
import { at, plainRequest } from './small-requests';

const faultsOf = (changes: Partial<SeriesRequest>, moment = at): readonly RequestFault[] => {
  const outcome = planSeries({ ...plainRequest, ...changes }, moment);
  return outcome.kind === 'faulty' ? outcome.faults : [];
};

const applicants = (count: number): SeriesRequest['applicants'] =>
  Array.from({ length: count }, (_, index) => ({ id: `applicant-${index}`, unavailable: [] }));
const [leader] = plainRequest.panel;
if (!leader) throw new Error('the panel has a leader');
const backwards = { start: '2026-03-02T10:00:00.000Z', end: '2026-03-02T09:00:00.000Z' };

describe('a request that cannot be planned', () => {
  it.each<[string, Partial<SeriesRequest>, RequestFault]>([
    ['no applicants', { applicants: [] }, { code: 'noApplicants' }],
    ['200 applicants', { applicants: applicants(200) }, { code: 'tooManyApplicants', count: 200, most: 100 }],
    [
      'the same applicant twice',
      { applicants: [...applicants(2), ...applicants(1)] },
      { code: 'duplicate', subject: 'applicant', id: 'applicant-0' },
    ],
    [
      'the same member twice',
      { panel: [leader, leader] },
      { code: 'duplicate', subject: 'member', id: 'leader' },
    ],
    [
      'the same room twice',
      {
        place: {
          kind: 'rooms',
          rooms: [
            { id: 'north', busy: [] },
            { id: 'north', busy: [] },
          ],
          travelMinutes: 0,
        },
      },
      { code: 'duplicate', subject: 'room', id: 'north' },
    ],
    ['nobody required', { panel: [{ ...leader, attendance: 'optional' }] }, { code: 'noRequiredMember' }],
    ['nobody at all', { panel: [] }, { code: 'noRequiredMember' }],
    ['no room', { place: { kind: 'rooms', rooms: [], travelMinutes: 0 } }, { code: 'noRooms' }],
    [
      'a last day before the first',
      { firstDay: '2026-03-03', lastDay: '2026-03-02' },
      { code: 'lastDayBeforeFirst', firstDay: '2026-03-03', lastDay: '2026-03-02' },
    ],
    [
      'a day that does not exist',
      { lastDay: '2026-02-30' },
      { code: 'invalidDay', field: 'lastDay', value: '2026-02-30' },
    ],
    [
      'only a weekend',
      { firstDay: '2026-03-07', lastDay: '2026-03-08' },
      { code: 'noWorkingDay', firstDay: '2026-03-07', lastDay: '2026-03-08' },
    ],
    ['half a year', { lastDay: '2026-09-01' }, { code: 'windowTooLong', days: 184, most: 92 }],
    [
      'no length',
      { lengthMinutes: 0 },
      { code: 'outOfRange', field: 'lengthMinutes', value: 0, least: 5, most: 480 },
    ],
    [
      'nine hours',
      { lengthMinutes: 540 },
      { code: 'outOfRange', field: 'lengthMinutes', value: 540, least: 5, most: 480 },
    ],
    [
      'a negative break',
      { breakMinutes: -1 },
      { code: 'outOfRange', field: 'breakMinutes', value: -1, least: 0, most: 480 },
    ],
    [
      'a grid of a minute',
      { gridMinutes: 1 },
      { code: 'outOfRange', field: 'gridMinutes', value: 1, least: 5, most: 60 },
    ],
    [
      'half an interview a day',
      { maxPerDay: 0.5 },
      { code: 'outOfRange', field: 'maxPerDay', value: 0.5, least: 1, most: 100 },
    ],
    [
      'a lunch that ends first',
      { lunch: { from: '12:00', to: '11:30' } },
      { code: 'invalidClockTimes', field: 'lunch' },
    ],
    [
      'a day that ends first',
      { earliest: '12:00', latest: '11:30' },
      { code: 'invalidClockTimes', field: 'opening' },
    ],
    ['a time of day that is none', { latest: '13:75' }, { code: 'invalidClockTimes', field: 'opening' }],
    [
      'working hours that end first',
      { panel: [{ ...leader, workingHours: { 1: [{ from: '16:00', to: '08:00' }] } }] },
      { code: 'invalidClockTimes', field: 'workingHours', memberId: 'leader' },
    ],
    ['an unknown zone', { zone: 'Europe/Atlantis' }, { code: 'unknownZone', zone: 'Europe/Atlantis' }],
    [
      'a member in an unknown zone',
      { panel: [{ ...leader, zone: 'Mars/Base' }] },
      { code: 'unknownZone', zone: 'Mars/Base', memberId: 'leader' },
    ],
    [
      'busy times that end first',
      { panel: [{ ...leader, busy: [{ ...backwards, showAs: 'busy' }] }] },
      { code: 'invalidPeriod', subject: 'member', id: 'leader' },
    ],
    [
      'absences that end first',
      { applicants: [{ id: 'a', unavailable: [backwards] }] },
      { code: 'invalidPeriod', subject: 'applicant', id: 'a' },
    ],
    [
      'a room that is taken backwards',
      { place: { kind: 'rooms', rooms: [{ id: 'north', busy: [backwards] }], travelMinutes: 0 } },
      { code: 'invalidPeriod', subject: 'room', id: 'north' },
    ],
    [
      'a fixed time that is none',
      { applicants: [{ id: 'a', unavailable: [], fixedStart: 'soon' }] },
      { code: 'invalidFixedStart', applicantId: 'a', value: 'soon' },
    ],
  ])('with %s is refused for that', (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('whose window is over is refused, but not before its last day has ended', () => {
    expect(faultsOf({}, '2026-03-03T23:00:00.000Z')).toEqual([
      { code: 'windowInPast', lastDay: '2026-03-03' },
    ]);
    expect(faultsOf({}, '2026-03-03T22:59:00.000Z')).toEqual([]);
  });

  it('is told everything that is wrong at once', () => {
    const codes = faultsOf({ applicants: [], panel: [], lengthMinutes: 0 }).map(({ code }) => code);
    expect(codes).toEqual(['noApplicants', 'noRequiredMember', 'outOfRange']);
  });
});
