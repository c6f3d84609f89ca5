import type { SameKeys } from '../../texts';
import type { employment as nb } from '../../nb/rule-catalogue/employment';

/** Words of rules. Contract and probation. */
export const employment: SameKeys<typeof nb> = {
  'rule.no.contract.name': 'Written contract',
  'rule.no.contract.says':
    'The contract is in writing and contains everything the act requires. It must be there as soon as possible and at the latest {{days}} days after work begins. If the work lasts less than one month, it must be there at once.',
  'rule.no.contract.says2': 'We do not move this date if it falls on a day off.',
  'rule.no.contract.satisfied': 'Both parties have signed the contract in time.',
  'rule.nav.probation.name': 'Probation in the state',
  'rule.nav.probation.says':
    'The probation is {{months}} months from the first day of work and ends the day before the same date. For temporary employees it is at most half the term. A written forewarning of dismissal must be received before it ends. The act has exceptions, so the leader confirms that there is a probation.',
  'rule.nav.probation.says2':
    'We remind you {{remindDays}}, {{remindAgainDays}} and {{remindLastDays}} days before it ends, and do not move the date.',
  'rule.nav.probation.satisfied': 'The probation has been assessed before it ends.',
  'rule.hel.probation.name': 'Probation in the municipality',
  'rule.hel.probation.says':
    'There is a probation only when it is agreed in writing. It is at most {{months}} months, and for temporary employees at most half the term. Notice must be given before the probation ends.',
  'rule.hel.probation.says2':
    'We remind you {{remindDays}}, {{remindAgainDays}} and {{remindLastDays}} days before it ends, and do not move the date.',
  'rule.hel.probation.satisfied': 'The probation has been assessed before it ends.',
  'rule.no.probation.extend.name': 'Extended probation',
  'rule.no.probation.extend.says':
    'The probation can be extended for absence only if that was told in writing at hiring and again before it ends. Absence caused by the employer does not count.',
  'rule.no.probation.extend.satisfied': 'Both written notices have been given.',
  'rule.no.probation.followup.name': 'Follow-up during probation',
  'rule.no.probation.followup.says': 'The employer guides and assesses the employee during the probation.',
  'rule.no.probation.followup.says2':
    'The employee has a buddy, agreed talks and a final talk. Records of the talks are written.',
  'rule.no.probation.followup.satisfied': 'The talks have been held, and the assessment is written down.',
};
