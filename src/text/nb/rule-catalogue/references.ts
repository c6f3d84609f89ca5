/** Words of rules. References. */
export const references = {
  'rule.nav.ref.two.says2':
    'Antallet settes ikke ned fordi søkeren er godt kjent. Gjelder det en lederstilling, vurderes det om flere referanser trengs.',
  'rule.hel.ref.all.name': 'Referanser for alle intervjuede',
  'rule.hel.ref.all.says':
    'Det tas referanser for alle som har vært på intervju, før det avgjøres hvem som ansettes. Malen for referansesamtaler brukes.',
  'rule.hel.ref.all.satisfied': 'Alle som har vært på intervju, har referanser etter malen.',
  'rule.no.ref.contradiction.name': 'Søkeren får svare på det som er negativt',
  'rule.no.ref.contradiction.says':
    'Opplysninger som taler mot en søker, legges fram for søkeren før saken avgjøres, hvis ikke et unntak i loven gjelder.',
  'rule.no.ref.contradiction.says2': 'Det gjelder også opplysninger fra referanser.',
  'rule.no.ref.contradiction.satisfied':
    'Opplysningene er lagt fram, og svaret er skrevet ned, eller unntaket er begrunnet.',
  'rule.no.ref.afterInterview.name': 'Referanser etter intervjuet',
  'rule.no.ref.afterInterview.says':
    'Referanser tas som hovedregel etter intervjuet, og ikke for søkere som ikke er kvalifisert.',
  'rule.no.ref.afterInterview.satisfied': 'Søkeren har vært på intervju før referansen tas.',
} as const;
