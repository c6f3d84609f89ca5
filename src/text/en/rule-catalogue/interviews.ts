import type { SameKeys } from '../../texts';
import type { interviews as nb } from '../../nb/rule-catalogue/interviews';

/** Words of rules. Interviews, and who may take part. */
export const interviews: SameKeys<typeof nb> = {
  'rule.nav.interview.disability.name': 'Three groups are considered for interview',
  'rule.nav.interview.disability.says':
    'Among the qualified, at least one who declares a disability is called, at least one who was away from work or education for {{absentYears}} of the last {{withinYears}} years, and at least one with an immigrant background. These are three separate checks.',
  'rule.nav.interview.disability.satisfied':
    'At least one from each group is called, or it is written that nobody in the group is qualified.',
  'rule.hel.interview.invite.name': 'Invitations within {{days}} days',
  'rule.hel.interview.invite.says':
    'Invitations to interview go out at the latest {{days}} days after the deadline.',
  'rule.hel.interview.invite.satisfied': 'The invitations have been sent in time.',
  'rule.hel.interview.notCalled.name': 'Word to those who are not called',
  'rule.hel.interview.notCalled.says':
    'Those who are not called get a written message: they are not in the first round, and that may change. They get tips on other positions and are asked whether the municipality may keep their CV.',
  'rule.hel.interview.notCalled.satisfied': 'The message has been sent to all of them.',
  'rule.nav.interview.diploma.name': 'Diplomas before the second interview',
  'rule.nav.interview.diploma.says':
    'Certified copies of diplomas are uploaded to Webcruiter and checked before anybody is called to a second interview.',
  'rule.nav.interview.diploma.satisfied': 'The diplomas of those who are called have been checked.',
  'rule.hel.interview.sameDay.name': 'Word on the day of the interview',
  'rule.hel.interview.sameDay.says':
    'Those who were interviewed get a written message the same day, with dates, about what happens next.',
  'rule.hel.interview.sameDay.satisfied': 'The message was sent the same day.',
  'rule.no.impartial.says2':
    'Elected members also have rules of their own on disqualification in the Local Government Act.',
  'rule.no.secrecy.name': 'Confidentiality',
  'rule.no.secrecy.says':
    'Everybody who works on the case has a duty of confidentiality about personal matters.',
  'rule.no.secrecy.satisfied': 'The duty is confirmed before documents of the case are opened.',
};
