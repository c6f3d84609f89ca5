import type { StepPlan } from '../../../hiring/profile';
import { announcement } from './announcement';
import { applicants, timeline } from './applicants';
import { closing } from './closing';
import { decision } from './decision';
import { employment } from './employment';
import { interviews } from './interviews';
import { need } from './need';
import { onboarding, probation } from './onboarding';
import { recommendation, references } from './recommendation';
import { requests } from './requests';

/**
 * The steps of the municipality's own journey of applicant, leader and HR. What has to be finished before a task is
 * data here; what merely has to be true when a gate is passed stands in the rules. Numbers without a rule are ours.
 */
export const steps: readonly StepPlan[] = [
  need,
  announcement,
  timeline,
  applicants,
  interviews,
  references,
  recommendation,
  decision,
  employment,
  onboarding,
  probation,
  requests,
  closing,
];
