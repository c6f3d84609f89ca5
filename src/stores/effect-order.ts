import type { Effect } from '../hiring/effects';
import type { Instant } from '../hiring/time';
import type { Changes, NewEffect } from '../usecases/ports';

/**
 * Effects of one case in the same lane happen one after the other: those for one person, and those of one kind. Cards of
 * a case that is thrown away are written to in the lane in which they are brought up to date.
 */
export const laneOf = (effect: Effect): string => {
  if ('to' in effect) return effect.to;
  return effect.kind === 'discard' ? '/refresh' : `/${effect.kind}`;
};

/** An effect as it is put into the outbox. */
export interface QueuedEffect {
  readonly id: string;
  readonly effect: Effect;
  readonly lane: string;
  /** Its place in the case's order of effects. */
  readonly ordinal: number;
  readonly since: Instant;
}

/** More effects than one save will ever have; `ordinal` stays a safe integer for nine thousand million events. */
const PER_SAVE = 1_000_000;

/** The effects of a save in the order in which they should happen. */
export function queuedEffects({ effects, entries, hiring }: Changes): readonly QueuedEffect[] {
  const since = entries.at(-1)?.at ?? hiring.openedAt;
  return effects.map(({ id, effect }, index) => ({
    id,
    effect,
    lane: laneOf(effect),
    ordinal: hiring.seq * PER_SAVE + index,
    since,
  }));
}

/** What follows from an effect, in order behind it; `since` is for the store to say. */
export const followingEffects = (
  effects: readonly NewEffect[],
  behind: number,
): readonly Omit<QueuedEffect, 'since'>[] =>
  effects.map(({ id, effect }) => ({ id, effect, lane: laneOf(effect), ordinal: behind + 0.5 }));
