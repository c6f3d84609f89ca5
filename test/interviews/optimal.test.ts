import fc from 'fast-check';
import type { Goal } from '../../src/interviews/goals';
import { epochMinutes } from '../../src/interviews/local-time';
import { planSeries, type PlanOutcome } from '../../src/interviews/plan';
import type { SeriesRequest } from '../../src/interviews/request';
import { naiveSlots } from '../../bench/planner/naive-slots';
import { exhaustiveOptimum, type Vector } from './exhaustive';
import { at, smallRequest } from './small-requests';

const orders: readonly (readonly Goal[])[] = [
  ['days', 'absences', 'end', 'waiting'],
  ['end', 'days', 'absences', 'waiting'],
  ['absences', 'days', 'end', 'waiting'],
];

function vectorOf(outcome: PlanOutcome, order: readonly Goal[]): Vector | undefined {
  if (outcome.kind !== 'planned') return undefined;
  const { days, optionalAbsences, end, waitingMinutes } = outcome.series.figures;
  const all = {
    days,
    absences: optionalAbsences,
    end: epochMinutes(end),
    waiting: waitingMinutes,
    moves: 0,
    roomChanges: 0,
  };
  return order.map((goal) => all[goal]);
}

/** Every condition of a request that a series breaks, found without the planner's own code. */
function broken(request: SeriesRequest, outcome: PlanOutcome): string[] {
  if (outcome.kind !== 'planned') return [];
  const faults: string[] = [];
  const slots = naiveSlots(request, at);
  const { place, applicants, maxPerDay = Infinity, breakMinutes = 15 } = request;
  const interviews = outcome.series.interviews;
  for (const [index, { applicantId, roomId, start, end, absent }] of interviews.entries()) {
    const slot = slots.find(
      (other) => other.start === epochMinutes(start) && other.end === epochMinutes(end),
    );
    if (!slot) return [`no slot at ${start}`];
    if (!slot.applicants.some((applicant) => applicants[applicant]?.id === applicantId))
      faults.push('applicant');
    if (slot.absent !== absent.length) faults.push('absent');
    if (place.kind === 'online' ? roomId : !slot.rooms.some((room) => place.rooms[room]?.id === roomId))
      faults.push('room');
    const before = interviews[index - 1];
    if (!before || before.start.slice(0, 10) !== start.slice(0, 10)) continue;
    const travel = place.kind === 'rooms' && before.roomId !== roomId ? place.travelMinutes : 0;
    if (epochMinutes(start) - epochMinutes(before.end) < breakMinutes + travel) faults.push('pause');
  }
  if (new Set(interviews.map(({ applicantId }) => applicantId)).size !== applicants.length)
    faults.push('everybody');
  const days = interviews.map(({ start }) => start.slice(0, 10));
  if (days.some((day) => days.filter((other) => other === day).length > maxPerDay)) faults.push('maxPerDay');
  return faults;
}

describe('the planner against trying every series', () => {
  it.each(orders)('finds the same optimum, or none, with the goals %s, %s, %s, %s', (...order) => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        const outcome = planSeries(request, at, order);
        expect(broken(request, outcome)).toEqual([]);
        expect(vectorOf(outcome, order)).toEqual(exhaustiveOptimum(request, at, order));
      }),
      { numRuns: 150 },
    );
  });
});
