import type { Recorded } from './events';
import { evolve, unopened } from './evolve';
import type { CaseId, Hiring } from './hiring';

/**
 * The case as its whole log tells it: every event in order, without the steps that were taken back.
 * The stored case is always equal to this.
 */
export function replay(id: CaseId, organisation: string, log: readonly Recorded[]): Hiring {
  const takenBack = log.flatMap(({ event }) => (event.type === 'StepTakenBack' ? [event] : []));
  const counts = ({ seq, event }: Recorded): boolean =>
    event.type === 'StepTakenBack' || !takenBack.some(({ first, last }) => seq >= first && seq <= last);
  return log.filter(counts).reduce(evolve, unopened(id, organisation));
}
