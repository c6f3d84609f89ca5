import type { SameKeys } from '../../texts';
import type { decision as nb } from '../../nb/rule-catalogue/decision';

/** Words of rules. The decision, and what everybody is told of it. */
export const decision: SameKeys<typeof nb> = {
  'rule.no.reject.notice.name': 'Everybody is told of the decision',
  'rule.no.reject.notice.says':
    'The applicants are told of the decision as soon as possible, as a rule in writing.',
  'rule.no.reject.notice.says2':
    'If the word has not gone out on working day {{escalateOnWorkingDay}}, we tell HR.',
  'rule.no.reject.notice.satisfied': 'All applicants have been told.',
  'rule.no.reject.noAppeal.name': 'No right of appeal in the rejection',
  'rule.no.reject.noAppeal.says':
    'In hiring the act gives applicants no right to reasons or appeal, unless the body itself has decided otherwise. So the letters promise no right of appeal under the act.',
  'rule.no.reject.noAppeal.satisfied':
    'The letter names no right of appeal, or the body has decided that there is one.',
  'rule.hel.offer.answer.name': 'Time to answer the offer',
  'rule.hel.offer.answer.says': 'Whoever gets the offer has {{days}} days to answer.',
  'rule.hel.offer.answer.says2': 'An offer on the phone should depend on the decision.',
  'rule.hel.offer.answer.satisfied': 'The answer has come, or the period is over.',
  'rule.hel.reject.final.name': 'Final answer to all applicants',
  'rule.hel.reject.final.says':
    'When the contract is signed, all applicants get a final answer and learn who was hired.',
  'rule.hel.reject.final.satisfied': 'The final answer has been sent to all applicants.',
  'rule.hel.authority.name': 'The right person decides',
  'rule.hel.authority.says':
    'The municipal director hires, or the person to whom that authority was delegated.',
  'rule.hel.authority.satisfied':
    'The decision was made by the municipal director or somebody with delegated authority.',
  'rule.no.equal31.name': 'Facts for an applicant who was passed over',
  'rule.no.equal31.says':
    'An applicant who believes they were passed over against the law may demand written facts on the education, experience and other clear qualifications of the person hired.',
  'rule.no.equal31.says2': 'We remind you of the answer on working day {{remindOnWorkingDay}}.',
  'rule.no.equal31.satisfied': 'The facts have been given in writing.',
};
