import type { Profile } from '../../hiring/profile';
import { toldWhereAnAuthorityDecides } from '../tell-hr';
import { guides } from './guides';
import { rules } from './rules';
import { steps } from './steps';
import { words } from './words';

/** A municipality on Helgeland, after the journey that applicants, leaders and HR are to have there. */
export const hel: Profile = {
  id: 'hel',
  version: 1,
  country: 'NO',
  steps,
  rules,
  guides,
  interview: { minutes: 45, breakMinutes: 15 },
  applicationDays: 21,
  recommended: 3,
  decidedBy: 'authority',
  signers: ['leader', 'unionRepresentative'],
  letters: {
    HiringCancelled: 'cancelled',
    NobodyQualified: 'nobodyQualified',
    AdvertisedAgain: 'advertisedAgain',
    DeadlineExtended: 'deadlineExtended',
  },
  words,
  tellHr: toldWhereAnAuthorityDecides,
};
