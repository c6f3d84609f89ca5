/**
 * What goes wrong with a request. `resetAfter` carries it out and then drops the connection, `slow` does it when nobody waits any more;
 * a number answers with that status, an object with a Retry-After as well.
 */
export type Fault =
  | 401
  | 429
  | 500
  | 502
  | 503
  | 504
  | 'resetBefore'
  | 'resetAfter'
  | 'slow'
  | 'nonsense'
  | { readonly status: 429 | 503; readonly retryAfter: number };

/** Decides which requests go wrong and how. */
export interface Faults {
  /** The next requests of this kind fail like this, one after the other; `none` lets one through. */
  next(operation: string, ...faults: readonly (Fault | 'none')[]): void;
  take(operation: string): Fault | undefined;
}

export function makeFaults(): Faults {
  const planned: { readonly operation: string; readonly fault: Fault | 'none' }[] = [];
  return {
    next: (operation, ...faults) => {
      planned.push(...faults.map((fault) => ({ operation, fault })));
    },
    take: (operation) => {
      const index = planned.findIndex((one) => one.operation === operation);
      const fault = index < 0 ? undefined : planned.splice(index, 1)[0]?.fault;
      return fault === 'none' ? undefined : fault;
    },
  };
}
