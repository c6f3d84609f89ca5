import type { SameKeys } from '../../texts';
import type { lists as nb } from '../../nb/rule-catalogue/lists';

/** Words of rules. Lists of applicants, requests to see documents, word to applicants who wait. */
export const lists: SameKeys<typeof nb> = {
  'rule.no.list.public.name': 'Public applicant list',
  'rule.no.list.public.says':
    'As soon as possible after the application deadline a public applicant list is made, with name, age, occupation and municipality of home or work. It also shows how many applied and their gender.',
  'rule.no.list.public.says2': 'We take up to {{usualDays}} days as usual and {{tooManyDays}} as too long.',
  'rule.no.list.public.says3':
    'Our date is working day {{dueOnWorkingDay}} after the deadline. We warn on working day {{warnOnWorkingDay}} and tell HR on working day {{escalateOnWorkingDay}}.',
  'rule.no.list.public.satisfied': 'The list has been made and can be given out.',
  'rule.no.list.withhold.name': 'Requests to be left off the list are decided',
  'rule.no.list.withhold.says':
    'An applicant may ask not to be on the public list. That is decided before the list is made, and the public’s interest in the position is weighed. If the answer is no, the applicant is told first.',
  'rule.no.list.withhold.says2': 'The list does not wait while an applicant thinks it over.',
  'rule.no.list.withhold.satisfied': 'Every request has an answer, and those who got a no have been told.',
  'rule.no.list.extended.name': 'Extended applicant list for parties',
  'rule.no.list.extended.says':
    'A party who asks gets a list with name, age and full education and experience of all applicants. Only parties get it.',
  'rule.no.list.extended.satisfied': 'The list has been made and given to parties only.',
  'rule.hel.list.threeDays.name': 'The applicant list is ready after {{workingDays}} working days',
  'rule.hel.list.threeDays.says':
    'The public applicant list is available at the latest {{workingDays}} working days after the deadline.',
  'rule.hel.list.threeDays.satisfied': 'The list has been made in time.',
  'rule.no.access.request.name': 'Answer to an access request',
  'rule.no.access.request.says':
    'An access request is decided without delay. If it has no answer after {{refusalWorkingDays}} working days, that counts as a refusal that can be appealed.',
  'rule.no.access.request.says2':
    'Our date is working day {{dueOnWorkingDay}}, and we warn on working day {{warnOnWorkingDay}}.',
  'rule.no.access.request.satisfied': 'Whoever asked for access has an answer.',
  'rule.no.access.grounds.name': 'Fuller reasons for refused access',
  'rule.no.access.grounds.says':
    'Whoever was refused access may ask for fuller reasons within {{askWithinWeeks}} weeks. They are given within {{answerWorkingDays}} working days.',
  'rule.no.access.grounds.satisfied': 'The reasons have been given in time.',
  'rule.no.access.meroffentlighet.name': 'Additional access is considered',
  'rule.no.access.meroffentlighet.says':
    'Whoever refuses access considers whether it can be given all the same, in whole or in part.',
  'rule.no.access.meroffentlighet.satisfied': 'The consideration is written down.',
  'rule.no.interim.name': 'Interim reply to applicants who wait',
  'rule.no.interim.says':
    'If the application is not decided within one month, the applicant gets an interim reply.',
  'rule.no.interim.satisfied': 'Everybody who waits has had an interim reply.',
  'rule.hel.info.afterDeadline.name': 'Process letter after the deadline',
  'rule.hel.info.afterDeadline.says':
    'Some days after the deadline the applicants get a letter about what happens next, and when.',
  'rule.hel.info.afterDeadline.says2': 'We send it on working day {{onWorkingDay}}.',
  'rule.hel.info.afterDeadline.satisfied': 'The letter has been sent to all applicants.',
};
