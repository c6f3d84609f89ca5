import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** Ends a case before the council has decided, with the reason. A practice case can be thrown away until it is closed. */
export function cancelHiring(hiring: Hiring, { reason }: CommandOf<'CancelHiring'>): Decision {
  if (hiring.council?.outcome && !hiring.practice) return refuse('tooLate');
  const pen = penFor(hiring);
  return accept([{ type: 'HiringCancelled', reason: pen.write(reason) }], { texts: pen.texts });
}

/**
 * Takes back one's own last step, while nobody acted after it and nothing of it left the house. Nothing of a practice
 * case ever does.
 */
export function takeBack(hiring: Hiring, command: CommandOf<'TakeBack'>, { by }: Context): Decision {
  const last = hiring.trail.at(-1);
  if (!last || last.command === 'OpenHiring') return refuse('nothingToTakeBack');
  const params = { step: last.command, who: last.by };
  if (last.by !== by)
    return refuse(
      hiring.trail.some((step) => step.by === by && step.command !== 'OpenHiring')
        ? 'somebodyActedSince'
        : 'nothingToTakeBack',
      { params },
    );
  if (last.leftHouse && !hiring.practice) return refuse('leftTheHouse', { params });
  return accept([{ type: 'StepTakenBack', first: last.first, last: last.last, command: last.command }]);
}
