import type { signIn as bokmaal } from '../nb/sign-in';
import type { SameKeys } from '../texts';

export const signIn: SameKeys<typeof bokmaal> = {
  'signIn.first':
    'Før du underskriver, skal du bekræfte, at det er dig. Log ind igen, så underskriver jeg, så snart du har gjort det.',
  'signIn.button': 'Log ind',
  'signIn.why': 'Bekræft, at det er dig, der underskriver.',
  'signIn.invalid':
    'Dit login kunne ikke kontrolleres, så intet er underskrevet. Prøv at underskrive en gang til.',
  'signIn.otherPerson': 'Du loggede ind som en anden end den, du er her i Teams, så intet er underskrevet.',
  'signIn.stale':
    'Dit login er for gammelt, så intet er underskrevet. Log ud i browseren, og underskriv en gang til.',
  'signIn.undated':
    'Dit login viser ikke, hvornår det skete, så intet er underskrevet. De, der driver tjenesten, skal rette opsætningen.',
  'signIn.cancelled': 'Login blev afbrudt, så intet er underskrevet.',
};
