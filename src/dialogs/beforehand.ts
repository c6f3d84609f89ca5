import type { About, CommandType } from '../hiring/commands';
import { refusedBeforehand } from '../hiring/decide';
import type { Refusal } from '../hiring/decision';
import type { OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';

/**
 * Why this person could not give such a command in the case, whatever they answered: it lies outside their roles in the
 * organisation, or the case itself says no. Asked before anything is shown that only those see who may do it.
 */
export const refusedHere = (
  { access }: Pick<ConversationParts, 'access'>,
  actor: Actor,
  { hiring, context }: Pick<OpenCase, 'hiring' | 'context'>,
  command: CommandType,
  about?: About,
): Refusal | undefined =>
  access.mayCommand(actor, command)
    ? refusedBeforehand(hiring, command, context, about)?.refusal
    : { code: 'outsideYourRoles' };
