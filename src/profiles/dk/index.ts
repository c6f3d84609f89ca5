import type { Profile } from '../../hiring/profile';
import { toldWhereAnAuthorityDecides } from '../tell-hr';
import { guides } from './guides';
import { rules } from './rules';
import { steps } from './steps';
import { words } from './words';

/** A Danish state institution: a committee assesses and comments, a configured authority decides. */
export const dk: Profile = {
  id: 'dk',
  version: 1,
  country: 'DK',
  steps,
  rules,
  guides,
  interview: { minutes: 45, breakMinutes: 15 },
  applicationDays: 21,
  recommended: 3,
  keptAtMost: { rule: 'dk.retention', parameter: 'mostMonths' },
  decidedBy: 'authority',
  signers: ['recommendingAuthority'],
  // Who applied where nobody is qualified gets the reasoned answer of the closing step.
  letters: {
    HiringCancelled: 'cancelled',
    AdvertisedAgain: 'advertisedAgain',
    DeadlineExtended: 'deadlineExtended',
  },
  words,
  tellHr: toldWhereAnAuthorityDecides,
};
