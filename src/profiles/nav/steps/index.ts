import type { StepPlan } from '../../../hiring/profile';
import { announcement } from './announcement';
import { applicants } from './applicants';
import { closing } from './closing';
import { council, recommendation } from './council';
import { employment } from './employment';
import { interviews, references } from './interviews';
import { need } from './need';
import { requests } from './requests';

/**
 * The steps of the recruitment guide, in its order. What has to be finished before a task is data here; what
 * merely has to be true when a gate is passed stands in the rules. A number of days without a rule is our default.
 */
export const steps: readonly StepPlan[] = [
  need,
  announcement,
  applicants,
  interviews,
  references,
  recommendation,
  council,
  requests,
  employment,
  closing,
];
