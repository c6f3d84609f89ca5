import { addDays, addWeeks, isLocalDate } from '../calendar';
import type { Wanted } from '../commands';
import type { Hiring } from '../hiring';
import type { RuleUse } from '../profile';
import type { LocalDate } from '../time';
import type { Check } from './checks';

interface Period {
  readonly publishedOn: LocalDate;
  readonly deadline: LocalDate;
}

/** The period that is asked for, was published, or is being written. */
function periodOf({ publication, drafts }: Hiring, command: Wanted | undefined): Period | undefined {
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

/** The earliest deadline of what is published on this day: the rule has its number in days or in weeks. */
const earliestDeadline = (from: LocalDate, { parameters: { days, weeks } }: RuleUse): LocalDate =>
  typeof days === 'number' ? addDays(from, days) : addWeeks(from, Number(weeks));

/** One can apply as long as the rule says [no.ad.deadline14] [dk.ad.14] [hel.ad.deadline21]. */
export const longEnough: Check = (hiring, use, context, command) => {
  const period = periodOf(hiring, command);
  if (!period) return [];
  const { publishedOn, deadline } = period;
  const earliest = earliestDeadline(publishedOn, use);
  return deadline >= earliest ? [] : [{ code: 'periodTooShort', params: { deadline, earliest } }];
};
