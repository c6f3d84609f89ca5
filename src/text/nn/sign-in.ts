import type { signIn as bokmaal } from '../nb/sign-in';
import type { SameKeys } from '../texts';

export const signIn: SameKeys<typeof bokmaal> = {
  'signIn.first':
    'Før du signerer, må du stadfeste at det er deg. Logg inn på nytt, så signerer eg med ein gong du har gjort det.',
  'signIn.button': 'Logg inn',
  'signIn.why': 'Stadfest at det er du som signerer.',
  'signIn.invalid':
    'Innlogginga kunne ikkje kontrollerast, så ingenting er signert. Prøv å signere ein gong til.',
  'signIn.otherPerson': 'Du logga inn som ein annan enn den du er her i Teams, så ingenting er signert.',
  'signIn.stale':
    'Innlogginga er for gammal, så ingenting er signert. Logg ut i nettlesaren, og signer ein gong til.',
  'signIn.undated':
    'Innlogginga seier ikkje når ho vart gjord, så ingenting er signert. Dei som driv tenesta, må rette oppsettet.',
  'signIn.cancelled': 'Innlogginga vart avbroten, så ingenting er signert.',
};
