import type { SameKeys } from '../../texts';
import type { denmarkDecision as nb } from '../../nb/rule-catalogue/denmark-decision';

/** Words of rules. Danish state: answers, employment, what is kept. */
export const denmarkDecision: SameKeys<typeof nb> = {
  'rule.dk.reject.name': 'A reasoned answer to everybody',
  'rule.dk.reject.says': 'Every applicant gets an answer, and a rejection is reasoned.',
  'rule.dk.reject.says2':
    'The reasons name what weighed most for the person chosen. Those who were interviewed get fuller reasons.',
  'rule.dk.reject.satisfied': 'Everybody has a reasoned answer before the case is closed.',
  'rule.dk.contract.name': 'Contract in Denmark',
  'rule.dk.contract.says':
    'The core terms are given in writing at the latest {{coreDays}} calendar days after work begins, the rest within one month.',
  'rule.dk.contract.satisfied': 'The terms have been given in writing in time.',
  'rule.dk.probation.name': 'Probation in Denmark',
  'rule.dk.probation.says':
    'Probation applies only when agreed. For salaried employees it is {{salariedMonths}} months, otherwise at most {{longestMonths}}, and in a fixed-term job at most a quarter of the term.',
  'rule.dk.probation.says2':
    'Civil servants on special terms (tjenestemænd) are on probation for {{civilServantYears}} years.',
  'rule.dk.probation.says3': 'We remind you {{remindDays}} days before it ends.',
  'rule.dk.probation.satisfied': 'The probation has been assessed before it ends.',
  'rule.dk.retention.name': 'Time of keeping in Denmark',
  'rule.dk.retention.says':
    'Facts about applicants who were not hired may be kept for up to {{mostMonths}} months. If a shorter time is enough, that applies.',
  'rule.dk.retention.says2': 'Nobody is put in a candidate pool without consent.',
  'rule.dk.retention.satisfied': 'The time of keeping has been entered.',
  'rule.dk.seed.outdated.name': 'Old advice in the guide from 2013',
  'rule.dk.seed.outdated.says':
    'The guide’s advice on notifying the data protection authority, on the old data protection act and on unencrypted e-mail is from 2013 and is not used as current law.',
  'rule.dk.seed.outdated.satisfied': 'The case does not rest on this advice.',
};
