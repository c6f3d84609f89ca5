import type { Check } from './checks';
import type { Lack } from '../gates';

/** Every interview has its record [no.interview.record]. */
export const interviewsRecorded: Check = ({ interviews }) =>
  Object.entries(interviews)
    .filter(([, interview]) => interview.record === undefined)
    .map(([subject]): Lack => ({ code: 'interviewNotRecorded', subject }));
