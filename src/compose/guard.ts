import type { Access } from '../directory/access';
import { refuse } from '../hiring/decision';
import { unopened } from '../hiring/evolve';
import type { InForceIn } from '../hiring/in-force';
import { isOutsider } from '../hiring/outsiders';
import { contextFor } from '../usecases/context';
import type { HandleCommand } from '../usecases/handle-command';
import type { CaseStore, Clock } from '../usecases/ports';

export interface GuardParts {
  readonly handle: HandleCommand;
  readonly access: Access;
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly inForce: InForceIn;
}

/**
 * Commands as the organisation's nine roles allow them: they narrow what the role in the case allows. Organisations
 * that do not use them are left alone.
 */
export function guarded({ handle, access, cases, clock, inForce }: GuardParts): HandleCommand {
  return async (ref, commandFor, given) => {
    const { organisation, by } = given;
    if (isOutsider(by) || !access.narrows(organisation.id)) return handle(ref, commandFor, given);
    const stored = await cases.load(ref);
    const hiring = stored?.hiring ?? unopened(ref.id, ref.organisation);
    const command = typeof commandFor === 'function' ? await commandFor(hiring) : commandFor;
    if (access.mayCommand({ organisation, person: { id: by } }, command.type))
      return handle(ref, commandFor, given);
    const context = contextFor(inForce(organisation, stored && hiring), by, clock.now());
    return { decision: refuse('outsideYourRoles'), hiring, context };
  };
}
