import { AsyncLocalStorage } from 'node:async_hooks';
import type { StoredCase } from '../usecases/ports';

/** What a turn has asked of the database so far. */
export interface Costs {
  requests: number;
  /** Request units. */
  charge: number;
}

interface Scope {
  readonly costs: Costs;
  /** The cases that were read in this turn and not saved since, by organisation and id. */
  readonly cases: Map<string, Promise<StoredCase | undefined>>;
}

const current = new AsyncLocalStorage<Scope>();

/** Runs a turn: its requests to the database are counted into `costs`, and it reads a case once. */
export const inScope = <T>(costs: Costs, work: () => Promise<T>): Promise<T> =>
  current.run({ costs, cases: new Map() }, work);

/** Adds a request to the turn that is under way, if there is one. */
export function addCost(units: number): void {
  const scope = current.getStore();
  if (!scope) return;
  scope.costs.requests += 1;
  scope.costs.charge += units;
}

/** The cases that the turn under way has read; undefined outside of turns. */
export const casesOfTurn = (): Scope['cases'] | undefined => current.getStore()?.cases;
