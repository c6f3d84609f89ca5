import { addDays, addWeeks, isLocalDate } from '../calendar';
import type { Command } from '../commands';
import type { Hiring } from '../hiring';
import type { LocalDate } from '../time';
import type { Check } from './checks';

/** The application period is not shorter than usual, or it is reasoned [no.ad.deadline14] [dk.ad.14]. */
export const longEnough: Check = (hiring, { parameters }, context, command) => {
  if (command?.type !== 'Publish') return [];
  const earliest = addDays(command.publishedOn, Number(parameters['days']));
  return command.deadline >= earliest
    ? []
    : [{ code: 'periodTooShort', params: { deadline: command.deadline, earliest } }];
};

interface Period {
  readonly publishedOn: LocalDate;
  readonly deadline: LocalDate;
}

/** The period that is asked for, was published, or is being written. */
function periodOf({ publication, drafts }: Hiring, command: Command | undefined): Period | undefined {
  if (command?.type === 'Publish') return command;
  if (publication) return publication;
  const written = (question: string): LocalDate | undefined => {
    const answer = drafts['publish']?.answers[question];
    const value = answer?.kind === 'value' ? answer.value : undefined;
    return typeof value === 'string' && isLocalDate(value) ? value : undefined;
  };
  const [publishedOn, deadline] = [written('publishedOn'), written('deadline')];
  return publishedOn === undefined || deadline === undefined ? undefined : { publishedOn, deadline };
}

/** The application period has the weeks that are usual here, or it is said that it is shorter [hel.ad.deadline21]. */
export const asLongAsUsual: Check = (hiring, { parameters }, context, command) => {
  const period = periodOf(hiring, command);
  if (!period) return [];
  const { publishedOn, deadline } = period;
  const earliest = addWeeks(publishedOn, Number(parameters['weeks']));
  return deadline >= earliest ? [] : [{ code: 'periodTooShort', params: { deadline, earliest } }];
};
