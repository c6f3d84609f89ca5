/** What a request does to items. */
export type OperationName =
  'read' | 'create' | 'upsert' | 'replace' | 'delete' | 'batch' | 'query' | 'plan' | 'other';

/** `resetAfter` carries the request out and then drops the connection; `none` lets one through. */
export type Fault = 'none' | 408 | 429 | 449 | 503 | 'resetBefore' | 'resetAfter';

/** Decides which requests go wrong and how. */
export interface Faults {
  /** The next requests of this kind fail like this, one after the other. */
  readonly next: (operation: OperationName, ...faults: readonly Fault[]) => void;
  /** From now on this share of all requests fails in one of these ways; the seed makes it the same every time. */
  readonly atRandom: (share: number, seed: number, faults: readonly Fault[]) => void;
  readonly take: (operation: OperationName) => Fault | undefined;
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makeFaults(): Faults {
  const planned: { operation: OperationName; fault: Fault }[] = [];
  let random: () => Fault | undefined = () => undefined;
  return {
    next: (operation, ...faults) => {
      planned.push(...faults.map((fault) => ({ operation, fault })));
    },
    atRandom: (share, seed, faults) => {
      const number = sequence(seed);
      random = () => (number() < share ? faults[Math.floor(number() * faults.length)] : undefined);
    },
    take: (operation) => {
      const index = planned.findIndex((one) => one.operation === operation);
      if (index >= 0) return planned.splice(index, 1)[0]?.fault;
      return operation === 'other' ? undefined : random();
    },
  };
}
