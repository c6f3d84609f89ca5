import type { Profile } from '../../../src/hiring/profile';
import { guides } from './guides';
import { rules } from './rules';
import { steps } from './steps';
import { words } from './words';
import { forNewCases, type InForceIn } from '../../../src/hiring/in-force';

/** A small unit with a council, whose case ends with the minutes: one folder, as a further organisation would write it. */
export const smallUnit: Profile = {
  id: 'small',
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
  letters: {},
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

/** Every case follows this unit's profile. */
export const inForceInSmallUnit: InForceIn = (organisation) => forNewCases(organisation, smallUnit);
