import type { CommandType } from '../hiring/commands';
import type { PersonId } from '../hiring/people';
import type { Directory } from './directory';
import { type Act, mayAct, mayAsk, mayCommand, type Query } from './institution-roles';

/** Somebody of an organisation. */
export interface Whoever {
  readonly organisation: { readonly id: string };
  readonly person: { readonly id: PersonId };
}

/**
 * What the nine roles leave of what somebody may do by their role in a case. Where an organisation does not use them
 * nothing is narrowed, and `otherwise` decides about what belongs to no role in a case.
 */
export interface Access {
  /** Whether the organisation uses the nine roles. */
  readonly narrows: (organisation: string) => boolean;
  readonly mayCommand: (who: Whoever, command: CommandType) => boolean;
  readonly mayAsk: (who: Whoever, query: Query, otherwise?: boolean) => boolean;
  readonly mayAct: (who: Whoever, act: Act, otherwise: boolean) => boolean;
}

/** Access as the roles are at the moment it is asked for. */
export function makeAccess({ rolesOf }: Pick<Directory, 'rolesOf'>): Access {
  const of = ({ organisation, person }: Whoever) => rolesOf(organisation.id, person.id);
  return {
    narrows: (organisation) => rolesOf(organisation, '') !== undefined,
    mayCommand: (who, command) => {
      const roles = of(who);
      return roles === undefined || mayCommand(roles, command);
    },
    mayAsk: (who, query, otherwise = true) => {
      const roles = of(who);
      return roles === undefined ? otherwise : mayAsk(roles, query);
    },
    mayAct: (who, act, otherwise) => {
      const roles = of(who);
      return roles === undefined ? otherwise : mayAct(roles, act);
    },
  };
}
