import type { Wanted } from '../commands';
import type { Context } from '../decision';
import type { Lack } from '../gates';
import type { Hiring, RuleId } from '../hiring';
import type { RuleUse } from '../profile';
import { balancedCouncil, regulationsSet, secrecyConfirmed, weekBeforeMeeting } from './council';
import { discussed } from './discussed';
import { diplomasBeforeSecond, documentsComplete } from './documents';
import { longEnough } from './application-period';
import { consented } from './consent';
import { primWithoutMatch } from './prim';
import { extensionTold } from './probation';
import { compared, compensationExplained, rightRecommender, usualNumber } from './recommendation';
import { interviewsRecorded } from './recorded';
import { afterInterview } from './reference-time';
import { enoughReferences } from './references';

/** What a rule finds missing; nothing when it is satisfied. */
export type Check = (hiring: Hiring, use: RuleUse, context: Context, command?: Wanted) => readonly Lack[];

/** Whether a written reason can stand in for what a rule finds missing. */
export const canBeReasoned = ({ effect, reasonFirst }: Pick<RuleUse, 'effect' | 'reasonFirst'>): boolean =>
  effect === 'justify' || reasonFirst === true;

/** The answers that a check asks a profile for: where they are, the profile says (`RuleUse.answers`). */
export const answersNeeded: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'dk.ref.consent': ['given', 'presentEmployer'],
  'nav.rec.who': ['given'],
  'no.probation.extend': ['agreed', 'toldAgain'],
};

/** The check behind every rule that stands at a gate. A rule without one stands there with what it needs. */
export const checks: Readonly<Partial<Record<RuleId, Check>>> = {
  'nav.need.mba': discussed('need', 'needNotDiscussed'),
  'nav.ad.mba': discussed('announcement', 'announcementNotDiscussed'),
  'nav.prim': primWithoutMatch,
  'no.ad.deadline14': longEnough,
  'dk.ad.14': longEnough,
  'hel.ad.deadline21': longEnough,
  'nav.ref.two': enoughReferences,
  'dk.ref.consent': consented,
  'no.ref.afterInterview': afterInterview,
  'nav.interview.diploma': diplomasBeforeSecond,
  'nav.rec.who': rightRecommender,
  'nav.rec.best': compared,
  'nav.rec.three': usualNumber,
  'nav.rec.compensate': compensationExplained,
  'no.interview.record': interviewsRecorded,
  'nav.rec.docs': documentsComplete,
  'nav.council.week': weekBeforeMeeting,
  'nav.council.compose': balancedCouncil,
  'nav.council.vote': regulationsSet,
  'no.secrecy': secrecyConfirmed,
  'no.probation.extend': extensionTold,
};
