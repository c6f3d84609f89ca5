/** Signing in anew before something is signed. */
export const signIn = {
  'signIn.first':
    'Før du signerer, må du bekrefte at det er deg. Logg inn på nytt, så signerer jeg med en gang du har gjort det.',
  'signIn.button': 'Logg inn',
  'signIn.why': 'Bekreft at det er deg som signerer.',
  'signIn.invalid':
    'Innloggingen kunne ikke kontrolleres, så ingenting er signert. Prøv å signere en gang til.',
  'signIn.otherPerson': 'Du logget inn som en annen enn den du er her i Teams, så ingenting er signert.',
  'signIn.stale':
    'Innloggingen er for gammel, så ingenting er signert. Logg ut i nettleseren, og signer en gang til.',
  'signIn.undated':
    'Innloggingen sier ikke når den ble gjort, så ingenting er signert. De som driver tjenesten, må rette oppsettet.',
  'signIn.cancelled': 'Innloggingen ble avbrutt, så ingenting er signert.',
} as const satisfies Readonly<Record<string, string>>;
