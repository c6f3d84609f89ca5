import { SYSTEM } from './events';
import type { ApplicantId } from './hiring';
import type { PersonId } from './people';

/** Who notes what happened to an interview in the calendars. */
export const CALENDAR = 'calendar';

const APPLICANT = 'applicant:';

/** The applicant as the one who acts: whoever holds the link of the invitation. */
export const asApplicant = (applicant: ApplicantId): PersonId => `${APPLICANT}${applicant}`;

/** Whether an applicant acts; which one is for the decider to compare. */
export const isApplicant = (by: PersonId): boolean => by.startsWith(APPLICANT);

/** Whether nobody of the organisation acts: the clock, the calendars, an applicant. Their steps stop nobody's own. */
export const isOutsider = (by: PersonId): boolean => by === SYSTEM || by === CALENDAR || isApplicant(by);
