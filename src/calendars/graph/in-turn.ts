/** Does a piece of work as soon as fewer than `most` others of the same key are under way. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Keeps no more than `most` pieces of work of one key under way at a time, first come, first served. */
export function makeInTurn(most: number): InTurn {
  const lanes = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return async (key, work) => {
    const lane = lanes.get(key) ?? { running: 0, waiting: [] };
    lanes.set(key, lane);
    if (lane.running >= most)
      await new Promise<void>((resolve) => {
        lane.waiting.push(resolve);
      });
    else lane.running += 1;
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      // Whoever waited takes this place over.
      if (next) next();
      else {
        lane.running -= 1;
        if (lane.running === 0) lanes.delete(key);
      }
    }
  };
}
