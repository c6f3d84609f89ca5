import type { SameKeys } from '../../texts';
import type { council as nb } from '../../nb/rule-catalogue/council';

/** Words of rules. The appointment council. */
export const council: SameKeys<typeof nb> = {
  'rule.nav.council.week.says2':
    'If that is a day off, the last working day before it counts. We remind you {{remindDays}} and {{remindAgainDays}} days before the meeting.',
  'rule.nav.council.gender.name': 'Both sexes on the council',
  'rule.nav.council.gender.says':
    'On a committee of two or three both sexes are members. With four or five there are at least two of each, with six to eight at least three, with nine at least four, and with more at least 40 per cent. The same goes for substitutes.',
  'rule.nav.council.gender.says2': 'We read the act so that this goes for the appointment council as well.',
  'rule.nav.council.gender.satisfied': 'The council and its substitutes have enough of both sexes.',
  'rule.nav.council.outside.name': 'Written assessment of somebody not recommended',
  'rule.nav.council.outside.says':
    'If a member wants to hire an applicant who was not recommended, a written assessment by the recommender is obtained first.',
  'rule.nav.council.outside.satisfied': 'The assessment is there before the vote.',
  'rule.nav.council.dissent.name': 'Dissent is kept',
  'rule.nav.council.dissent.says':
    'If the council disagrees, the count and the dissent go into the minutes. A party may learn of dissent in the recommending body.',
  'rule.nav.council.dissent.satisfied': 'The count and the dissent stand in the minutes.',
  'rule.nav.council.notice.name': 'Written notice to the person hired',
  'rule.nav.council.notice.says': 'The person hired is told in writing, with special terms of the position.',
  'rule.nav.council.notice.satisfied': 'The notice has been sent before the case is closed.',
};
