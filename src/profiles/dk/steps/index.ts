import type { StepPlan } from '../../../hiring/profile';
import { announcement } from './announcement';
import { applicants } from './applicants';
import { closing } from './closing';
import { decision, recommendation } from './decision';
import { employment } from './employment';
import { interviews } from './interviews';
import { need } from './need';
import { references } from './references';

/**
 * The steps of the guide to good practice, in its order. What has to be finished before a task is data here; what
 * merely has to be true when a gate is passed stands in the rules.
 */
export const steps: readonly StepPlan[] = [
  need,
  announcement,
  applicants,
  interviews,
  references,
  recommendation,
  decision,
  employment,
  closing,
];
