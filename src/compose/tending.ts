import type { CalendarNotices } from './outside';

const QUARTER_MS = 15 * 60 * 1000;

/** Looks after the calendars' notifications for as long as the program runs. */
export interface Tending {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Renews subscriptions and looks for what no notification told, at the start and every quarter of an hour. Several
 * instances may do so: what is noticed twice is noted once.
 */
export function makeTending(
  notices: CalendarNotices | undefined,
  onTrouble: (error: unknown) => void,
): Tending {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const tend = (): void => {
    if (!notices) return;
    underWay = notices.tend().catch(onTrouble);
    timer = setTimeout(tend, QUARTER_MS);
    timer.unref();
  };
  return {
    start: tend,
    stop: async () => {
      clearTimeout(timer);
      await underWay;
      await notices?.settled();
    },
  };
}
