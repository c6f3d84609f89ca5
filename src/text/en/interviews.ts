import type { interviews as nb } from '../nb/interviews';
import type { SameKeys } from '../texts';

export const interviews: SameKeys<typeof nb> = {
  'strength.fewestDays': 'fewest days',
  'strength.earliest': 'finished first',
  'strength.everybodyPresent': 'most can take part',

  'plan.proposals': 'Proposed interview plans',
  'plan.proposal': 'Proposal {{number}}',
  'plan.online': 'Online',
  'plan.noFit':
    'I found no times that suit everybody who must take part. Try more days, shorter breaks or fewer participants.',
  'plan.taken':
    'Some of the times have been taken in the meantime. Choose another proposal, or find new times.',
  'planFault.noApplicants': 'No applicants have been chosen for interview yet.',
  'planFault.tooManyApplicants': 'More applicants have been chosen than one interview plan can hold.',
  'planFault.noRequiredMember':
    'At least one leader or union representative must take part in the interviews.',
  'planFault.noRooms': 'The organisation has no meeting rooms to choose from. Choose online interviews.',
  'planFault.duplicate': 'The same has been chosen twice.',
  'planFault.invalidDay': 'One of the dates does not exist.',
  'planFault.lastDayBeforeFirst': 'The last day is before the first.',
  'planFault.windowTooLong': 'It is too long between the first day and the last.',
  'planFault.windowInPast': 'The last day has already passed.',
  'planFault.noWorkingDay': 'There are no working days between the first day and the last.',
  'planFault.unknownZone': 'The organisation’s time zone is not set up correctly. Contact whoever runs me.',
  'planFault.outOfRange': 'The length of the interview or the break is outside what is possible.',
  'planFault.invalidClockTimes':
    'The organisation’s working hours are not set up correctly. Contact whoever runs me.',
  'planFault.invalidPeriod': 'A calendar has an entry that I cannot read.',
  'planFault.invalidFixedStart': 'One of the chosen times does not exist.',

  'letter.interviewInvitation.secondSubject': 'Invitation to a second interview: {{post}}',
  'letter.interviewInvitation.subject': 'Invitation to an interview: {{post}}',
  'letter.interviewInvitation.body':
    'Dear {{name}}\n\nThank you for your application for the position {{post}} at {{organisation}}. We would like to invite you to an interview.\n\nTime: {{when}}\nPlace: {{place}}\nDuration: {{duration}}\n{{participants}}\n\nPlease bring diplomas and certificates if you have not handed them in. Let us know if the time does not suit you, or if you need anything to be arranged.\n\nKind regards\n{{sender}}\n{{organisation}}',
  'letter.interviewInvitation.answer':
    'Answer here whether the time suits, ask for another, or say what you need. The link is yours alone, so please do not pass it on: {{url}}',
  'letter.online': 'Online. You will find a link in the calendar invitation.',
  'letter.duration_one': '{{count}} minute',
  'letter.duration_other': '{{count}} minutes',
  'letter.participants_one': '{{count}} person from us will take part.',
  'letter.participants_other': '{{count}} people from us will take part.',
};
