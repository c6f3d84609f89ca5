import { interviewed } from '../conditions';
import { lacksRecord } from '../interview-series';
import type { Check } from './checks';
import type { Lack } from '../gates';

/** Every interview has its record [no.interview.record]. */
export const interviewsRecorded: Check = (hiring) =>
  interviewed(hiring)
    .filter((id) => lacksRecord(hiring.interviews[id]))
    .map((subject): Lack => ({ code: 'interviewNotRecorded', subject }));
