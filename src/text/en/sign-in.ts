import type { signIn as bokmaal } from '../nb/sign-in';
import type { SameKeys } from '../texts';

export const signIn: SameKeys<typeof bokmaal> = {
  'signIn.first':
    'Before you sign, confirm that it is you. Sign in again, and I will add your signature as soon as you have.',
  'signIn.button': 'Sign in',
  'signIn.why': 'Confirm that it is you who signs.',
  'signIn.invalid': 'The sign-in could not be checked, so nothing has been signed. Try to sign once more.',
  'signIn.otherPerson':
    'You signed in as somebody else than you are here in Teams, so nothing has been signed.',
  'signIn.stale':
    'The sign-in is too old, so nothing has been signed. Sign out in the browser, and sign once more.',
  'signIn.undated':
    'The sign-in does not say when it was made, so nothing has been signed. Those who run the service have to mend the set-up.',
  'signIn.cancelled': 'The sign-in was cancelled, so nothing has been signed.',
};
