import type { Effect } from '../hiring/effects';
import type { Instant } from '../hiring/time';
import type { Delivery, Receipt } from '../usecases/ports';

/** What a store keeps of an effect, before, after, or instead of its happening. */
export interface DeliveryParts extends Partial<Receipt> {
  readonly id: string;
  readonly effect: Effect;
  readonly kind: string;
  readonly since: Instant;
  readonly readAt?: Instant | undefined;
  /** Why it did not happen at the last try. */
  readonly failing?: string | undefined;
  /** Why it was given up. */
  readonly reason?: string | undefined;
}

/** The line of the ledger for it; undefined for effects that are for nobody in particular. */
export function deliveryOf({
  id,
  effect,
  kind,
  since,
  at,
  outcome,
  why,
  readAt,
  failing,
  reason,
}: DeliveryParts): Delivery | undefined {
  if (!('to' in effect)) return undefined;
  const base = { id, effect, since };
  if (kind === 'delivery' && outcome) return { ...base, state: outcome, at, why, readAt };
  if (kind === 'deadLetter') return { ...base, state: 'failed', why: reason };
  return failing === undefined ? { ...base, state: 'queued' } : { ...base, state: 'trying', why: failing };
}
