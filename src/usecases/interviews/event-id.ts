import { isSecond } from '../../hiring/interview-series';
import type { ApplicantId, CaseId, Interview } from '../../hiring/hiring';

const SECOND = '.2';

/** The id of an interview's entry in the calendars; a second interview is an entry of its own. */
export const eventIdOf = (caseId: CaseId, applicant: ApplicantId, interview: Interview): string =>
  `${caseId}-${applicant}${isSecond(interview) ? SECOND : ''}`;

/** What such an id says; undefined when it is none of ours. */
export function readEventId(
  id: string,
): { readonly caseId: CaseId; readonly applicant: ApplicantId; readonly second: boolean } | undefined {
  const border = id.lastIndexOf('-');
  if (border < 0) return undefined;
  const rest = id.slice(border + 1);
  const second = rest.endsWith(SECOND);
  return {
    caseId: id.slice(0, border),
    applicant: second ? rest.slice(0, -SECOND.length) : rest,
    second,
  };
}
