import { interviewed } from '../conditions';
import type { Check } from './checks';
import type { Lack } from '../gates';

/** Every interview has its record [no.interview.record]. */
export const interviewsRecorded: Check = (hiring) =>
  interviewed(hiring)
    .filter((id) => hiring.interviews[id]?.record === undefined)
    .map((subject): Lack => ({ code: 'interviewNotRecorded', subject }));
