import { later } from '../../hiring/time';
import type { CaseRef } from '../../usecases/ports';
import type { ErasureParts } from './erase-applicant';
import { eraseWhole } from './erase-whole';

/** Why practice cases are erased, in the record. */
export const DISCARDED = 'a practice case was thrown away';

/** Longer than any message of the case that was in hand when it was thrown away can be on its way. */
const PATIENCE_MS = 10 * 60_000;
const LOOK_AGAIN_MS = 5_000;
const LOOK_AT_HOLD_MS = 60 * 60_000;

/**
 * Erases a practice case that was thrown away. Returns when to try again; undefined when there is nothing left to do.
 *
 * That it was thrown away is saved as an event together with the effect that leads here. From then on nobody sees the
 * case and nothing new is said about it; the effect is tried until this is done, so a crash at any point only has it
 * done again. It waits until what was on its way about the case has gone or was dropped, so that nothing writes into a
 * case that is gone; what is only put off until somebody's morning is not waited for and goes with the case. The
 * effect is the last item that the stores erase: where it broke off half-way, the record tells that the rest has to go
 * too. A case that somebody opened meanwhile under the same id is left alone. A legal hold comes first: it is looked at
 * again every hour. Should the effect be given up, `expire` does the same within a day.
 */
export async function eraseDiscarded(
  parts: ErasureParts,
  ref: CaseRef,
  since: string,
): Promise<string | undefined> {
  const { cases, eraser, records, clock } = parts;
  const stored = await cases.load(ref);
  if (!stored) {
    const known = await records.of(ref.organisation, ref.id);
    if (known.some(({ whole }) => whole)) await eraser.eraseCase(ref);
    return undefined;
  }
  const { discarded } = stored.hiring;
  if (!discarded) return undefined;
  const now = clock.now();
  if (await records.holdOn(ref)) return later(now, LOOK_AT_HOLD_MS);
  if (now < later(since, PATIENCE_MS)) {
    const messages = await cases.deliveriesOf(ref);
    if (messages.some(({ state }) => state === 'queued' || state === 'trying'))
      return later(now, LOOK_AGAIN_MS);
  }
  // With the moment at which it was thrown away there is one record, however often this is done.
  await eraseWhole(parts, ref, { ...discarded, reason: DISCARDED });
  return undefined;
}
