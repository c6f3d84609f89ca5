import type { SameKeys } from '../../texts';
import type { denmarkAnnouncement as nb } from '../../nb/rule-catalogue/denmark-announcement';

/** Words of rules. Danish state: need and announcement. */
export const denmarkAnnouncement: SameKeys<typeof nb> = {
  'rule.dk.need.reassign.name': 'Tasks can be moved',
  'rule.dk.need.reassign.says':
    'Before the position is announced it is considered whether the tasks can be shared among those already employed.',
  'rule.dk.need.reassign.satisfied': 'It is answered whether the tasks can be moved.',
  'rule.dk.ad.public.name': 'Public announcement in Denmark',
  'rule.dk.ad.public.says':
    'Positions in the Danish state are announced publicly. There are exceptions, for example for employment of at most {{exceptionYears}} year.',
  'rule.dk.ad.public.satisfied': 'The announcement is public, or the exception is stated.',
  'rule.dk.ad.content.name': 'What the Danish announcement says',
  'rule.dk.ad.content.says':
    'The announcement states title, area of employment, place of work, pay, collective agreement and the exact deadline with the time of day.',
  'rule.dk.ad.content.satisfied': 'All of it stands in the announcement.',
  'rule.dk.ad.14.name': 'At least {{days}} days to apply',
  'rule.dk.ad.14.says': 'The application period is at least {{days}} days.',
  'rule.dk.ad.14.satisfied': 'The period is at least {{days}} days, or it is explained why it is shorter.',
  'rule.dk.ad.late.name': 'Late applications',
  'rule.dk.ad.late.says':
    'An application that comes too late cannot be considered unless the position is announced again.',
  'rule.dk.ad.late.satisfied': 'No late applications are part of the assessment.',
  'rule.dk.ad.channel.name': 'Applications by another channel',
  'rule.dk.ad.channel.says': 'An application that came in time is treated equally, whichever way it came.',
  'rule.dk.ad.channel.satisfied': 'All applications that came in time are part of the assessment.',
  'rule.dk.ad.age.name': 'No questions about age',
  'rule.dk.ad.age.says': 'Applicants may not be asked to state their age in the application.',
  'rule.dk.ad.age.satisfied': 'The form asks neither for age nor for date of birth.',
  'rule.dk.ask.forbidden.name': 'No forbidden questions in the interview',
  'rule.dk.ask.forbidden.says':
    'It is not allowed to ask about race, colour, religion, political views, sexual orientation, gender identity or national, social or ethnic origin.',
  'rule.dk.ask.forbidden.satisfied': 'The guide has no such questions.',
};
