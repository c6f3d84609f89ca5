import { openTimes, type OpenTimesOutcome } from '../../src/interviews/open-times';
import { at, plainRequest } from './small-requests';

const booked = [
  { applicantId: 'a', roomId: 'north', start: '2026-03-02T08:00:00.000Z', end: '2026-03-02T08:45:00.000Z' },
  { applicantId: 'b', roomId: 'north', start: '2026-03-02T10:00:00.000Z', end: '2026-03-02T10:45:00.000Z' },
];
const oneDay = { ...plainRequest, lastDay: '2026-03-02' as const };
const startsOf = (outcome: OpenTimesOutcome): string[] =>
  outcome.kind === 'found' ? outcome.times.map(({ start }) => start.slice(11, 16)) : [outcome.kind];

describe('the times an applicant may choose from', () => {
  it('are those that leave every other interview and its breaks alone', () => {
    expect(startsOf(openTimes(oneDay, booked, 'c', at))).toEqual(['09:00', '11:00', '11:15']);
  });

  it('leave out the present time and count the applicant’s own interview as free', () => {
    expect(startsOf(openTimes(oneDay, booked, 'a', at))).toEqual([
      '08:15',
      '08:30',
      '08:45',
      '09:00',
      '11:00',
      '11:15',
    ]);
  });

  it('respect absences, the most a day holds, and the walk to another room', () => {
    const lunch = { start: '2026-03-02T11:00:00.000Z', end: '2026-03-02T11:30:00.000Z' };
    const applicants = [{ id: 'c', unavailable: [lunch] }];
    expect(startsOf(openTimes({ ...oneDay, applicants }, booked, 'c', at))).toEqual(['09:00']);
    expect(startsOf(openTimes({ ...oneDay, maxPerDay: 2 }, booked, 'c', at))).toEqual([]);
    const rooms = [{ id: 'south', busy: [] }];
    const place = { kind: 'rooms' as const, rooms, travelMinutes: 15 };
    expect(startsOf(openTimes({ ...oneDay, place }, booked, 'c', at))).toEqual(['11:15']);
  });

  it('are none for somebody who is not an applicant', () => {
    expect(startsOf(openTimes(oneDay, booked, 'nobody', at))).toEqual([]);
  });

  it('are not looked for in a faulty request', () => {
    expect(startsOf(openTimes({ ...oneDay, applicants: [] }, booked, 'c', at))).toEqual(['faulty']);
  });
});
