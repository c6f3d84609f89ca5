import { localDateOf } from '../calendar';
import type { Check } from './checks';

/** A reference is taken after the interview, or at the earliest on its day [no.ref.afterInterview]. */
export const afterInterview: Check = ({ interviews }, use, { organisation, today }, command) => {
  if (command?.type !== 'RecordReference') return [];
  const { applicant, takenOn = today } = command;
  const interview = interviews[applicant];
  const first = interview?.earlier ?? interview;
  const isAfter = first !== undefined && takenOn >= localDateOf(first.end, organisation.zone);
  return isAfter ? [] : [{ code: 'referenceBeforeInterview', subject: applicant }];
};
