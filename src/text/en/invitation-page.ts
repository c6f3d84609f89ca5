import type { invitationPage as nb } from '../nb/invitation-page';
import type { SameKeys } from '../texts';

export const invitationPage: SameKeys<typeof nb> = {
  'invitation.title': 'Interview: {{post}}',
  'invitation.intro': '{{organisation}} invites you to an interview.',
  'invitation.when': 'Time',
  'invitation.where': 'Place',
  'invitation.length': 'Length',
  'invitation.who': 'From us',
  'invitation.people_one': '{{count}} person',
  'invitation.people_other': '{{count}} people',
  'invitation.online': 'Online. The link is in the calendar invitation.',
  'invitation.stateAccepted': 'You answered that the time suits you.',
  'invitation.stateDeclined': 'You answered that you will not come to an interview.',
  'invitation.stateAnotherTime': 'You asked for another time. You will hear from us.',
  'invitation.stateCancelled': 'This interview was cancelled. You will hear from us if there is a new time.',
  'invitation.stateOver': 'The interview has begun or is over, so the answer cannot be changed here.',
  'invitation.accept': 'The time suits me',
  'invitation.otherHeading': 'Does the time not suit you?',
  'invitation.otherLegend': 'Choose one of the free times',
  'invitation.otherNone': 'None of these suits me',
  'invitation.otherWhen': 'When would suit you better? (optional)',
  'invitation.otherSend': 'Ask for another time',
  'invitation.noOther':
    'There are no other free times to choose from now. Write when it suits you, and we will contact you.',
  'invitation.notNow':
    'We cannot show other free times right now. Write when it suits you, and we will contact you.',
  'invitation.needsHeading': 'Do you need anything?',
  'invitation.needsLabel': 'For example step-free access, an interpreter or more time',
  'invitation.needsHelp': 'Only those who work on this hiring read what you write.',
  'invitation.needsSend': 'Send',
  'invitation.declineHeading': 'Are you not coming?',
  'invitation.declineHelp': 'If you answer this, the interview is taken out of the calendars.',
  'invitation.decline': 'I am not coming to an interview',
  'invitation.saidAccepted': 'Thank you. We know now that the time suits you.',
  'invitation.saidMoved': 'Thank you. You have a new time, and a new invitation is on its way.',
  'invitation.saidAnotherTime':
    'Thank you. We know now that the time does not suit you, and will contact you.',
  'invitation.saidNeeds': 'Thank you. What you wrote was sent.',
  'invitation.saidDeclined': 'Thank you for telling us. The interview was taken out of the calendars.',
  'invitation.taken': 'That time is no longer free. Please choose another.',
  'invitation.changed':
    'The invitation has changed since you opened the page. Here is the one that counts now.',
  'invitation.unreadable':
    'The answer could not be read. Choose one of the answers below. What you write can be at most {{limit}} characters.',
  'invitation.notPossible': 'The answer cannot be given here any more. Please contact whoever invited you.',
  'invitation.languages': 'Language',
  'invitation.privacy':
    'This page shows only what concerns you, and you need not sign in. The link works until {{until}}.',
  'invitation.badTitle': 'The link does not work',
  'invitation.badText':
    'The link has expired, or it was not copied as a whole. Open the newest invitation you were sent, or contact whoever invited you.',
};
