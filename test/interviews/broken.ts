import { naiveSlots } from '../../bench/planner/naive-slots';
import { epochMinutes } from '../../src/interviews/local-time';
import type { Series } from '../../src/interviews/plan';
import type { SeriesRequest } from '../../src/interviews/request';

/** Returns every condition of a request that a series breaks, found without the planner's own code. */
export function broken(request: SeriesRequest, { interviews }: Series, at: string): string[] {
  const faults: string[] = [];
  const slots = naiveSlots(request, at);
  const { place, applicants, maxPerDay = Infinity, breakMinutes = 15 } = request;
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
