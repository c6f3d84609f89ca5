import { AsyncLocalStorage } from 'node:async_hooks';

/** What a turn has asked of the database so far. */
export interface Costs {
  requests: number;
  /** Request units. */
  charge: number;
}

const current = new AsyncLocalStorage<Costs>();

/** Runs a turn whose requests to the database are counted into `costs`. */
export const counting = <T>(costs: Costs, work: () => Promise<T>): Promise<T> => current.run(costs, work);

/** Adds a request to the turn that is under way, if there is one. */
export function addCost(units: number): void {
  const costs = current.getStore();
  if (!costs) return;
  costs.requests += 1;
  costs.charge += units;
}
