import { accept, penFor, refuse, type Context, type Decision } from '../decision';
import type { CommandOf } from '../commands';
import type { Hiring } from '../hiring';

/** Ends a case before the council has decided, with the reason; a practice case at any time. */
export function cancelHiring(hiring: Hiring, { reason }: CommandOf<'CancelHiring'>): Decision {
  if (hiring.council?.outcome && !hiring.practice) return refuse('tooLate');
  const pen = penFor(hiring);
  return accept([{ type: 'HiringCancelled', reason: pen.write(reason) }], { texts: pen.texts });
}

/** Throws a practice case away, whatever has come of it: for whoever started it, and for HR. Never a real case. */
export function discardPractice(
  { practice, openedBy, roles }: Hiring,
  _command: CommandOf<'DiscardPractice'>,
  { by }: Context,
): Decision {
  if (!practice) return refuse('notPractice');
  if (by !== openedBy && roles.hr?.includes(by) !== true) return refuse('notYourPractice');
  return accept([{ type: 'PracticeDiscarded' }]);
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
