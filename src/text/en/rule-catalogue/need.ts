import type { SameKeys } from '../../texts';
import type { need as nb } from '../../nb/rule-catalogue/need';

/** Words of rules. The need, and who comes before others to the post. */
export const need: SameKeys<typeof nb> = {
  'rule.no.need.labourDuty.name': 'The vacancy is reported to NAV',
  'rule.no.need.labourDuty.says': 'A vacancy must be reported to NAV at once.',
  'rule.no.need.labourDuty.says2':
    'We remind you the same day and again on working day {{warnOnWorkingDay}} afterwards.',
  'rule.no.need.labourDuty.satisfied': 'HR confirms that the vacancy has been reported to NAV.',
  'rule.no.need.internalInfo.name': 'Employees know of the vacancy',
  'rule.no.need.internalInfo.says':
    'The employer must inform the employees of vacancies in the organisation.',
  'rule.no.need.internalInfo.satisfied':
    'The employees have been informed before the announcement is published.',
  'rule.nav.priority24.name': 'Priority after dismissal is checked',
  'rule.nav.priority24.says':
    'A state employee dismissed because of the organisation’s situation may have priority to the position. It takes {{serviceMonths}} months of continuous service in the last {{withinYears}} years. The right lasts until {{lastsYears}} years after the notice period and is lost if an offer is not accepted within {{acceptDays}} days.',
  'rule.nav.priority24.satisfied':
    'HR answers, before publication and before the recommendation, whether anybody has priority.',
  'rule.nav.priority13.name': 'Part-time employees are considered',
  'rule.nav.priority13.says':
    'Part-time employees may have priority to a larger position before somebody new is hired.',
  'rule.nav.priority13.satisfied':
    'No part-time employee claims the position, or it is explained why a claim is not followed.',
  'rule.hel.priority.name': 'Internal claims to the position are checked',
  'rule.hel.priority.says':
    'Whoever was dismissed because of the organisation’s situation may have priority to the position for {{lastsYears}} year from the end of the notice period. It takes {{serviceMonths}} months of employment in the last {{withinMonths}} months, and an offer must be accepted within {{acceptDays}} days. Part-time employees may have priority as well, and a claim is discussed with the employee before it is decided.',
  'rule.hel.priority.says2':
    'HR and the leader find out within {{checkDays}} days whether anybody in the municipality has a claim to the position.',
  'rule.hel.priority.satisfied': 'It is answered whether anybody has a claim, and what was done about it.',
  'rule.hel.strategy.name': 'The need is taken up with HR and the union representative',
  'rule.hel.strategy.says':
    'When a need arises, the leader, HR and the union representative meet. The needs form and a draft announcement go to HR through the case and archive system.',
  'rule.hel.strategy.satisfied': 'The meeting has been held, and HR has the form and the draft.',
};
