import type { Profile } from '../../hiring/profile';
import { guides } from './guides';
import { rules } from './rules';
import { steps } from './steps';
import { words } from './words';

/** A Norwegian state unit with an appointment council, after its recruitment guide. */
export const nav: Profile = {
  id: 'nav',
  version: 1,
  country: 'NO',
  steps,
  rules,
  guides,
  interview: { minutes: 45, breakMinutes: 15 },
  applicationDays: 14,
  recommended: 3,
  decidedBy: 'council',
  signers: ['recommendingAuthority'],
  letters: { HiringCancelled: 'cancelled', AdvertisedAgain: 'again', DeadlineExtended: 'extended' },
  words,
  tellHr: [
    'HiringOpened',
    'NeedAssessed',
    'DiscussionConfirmed',
    'AnnouncementDrafted',
    'AnnouncementPublished',
    'ApplicantsImported',
    'InterviewsBooked',
    'RecommendationWritten',
    'RecommendationSigned',
    'ImpartialityDeclared',
    'CouncilDecided',
    'MinutesApproved',
    'HiringCancelled',
    'StepTakenBack',
  ],
};
