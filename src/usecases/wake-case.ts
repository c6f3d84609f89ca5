import { SYSTEM } from '../hiring/events';
import type { Organisation } from '../hiring/people';
import { nextWake } from '../hiring/tasks/reminders';
import type { Instant } from '../hiring/time';
import type { HandleCommand } from './handle-command';
import type { CaseRef, CaseStore, Clock } from './ports';

export interface WakeCaseParts {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly handle: HandleCommand;
}

/**
 * Says in a case what should have been said by now. Where there is nothing to say, because its dates moved after its
 * last save, it is looked at again when there is. `leaseUntil`: until when the case was claimed.
 */
export const makeWakeCase =
  ({ cases, clock, handle }: WakeCaseParts) =>
  async (ref: CaseRef, leaseUntil: Instant, organisation: Organisation): Promise<void> => {
    const given = { organisation, by: SYSTEM, commandId: `wake/${clock.now()}` };
    const woken = await handle(ref, { type: 'Wake' }, given);
    if (woken?.decision.ok && woken.decision.events.length === 0)
      await cases.wakeLater(ref, leaseUntil, nextWake(woken.hiring, woken.context));
  };
