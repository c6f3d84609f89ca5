/** Words of rules. How dates are counted. */
export const calendar = {
  'rule.cal.no.count.name': 'Slik telles frister',
  'rule.cal.no.count.says':
    'En frist i dager telles fra dagen etter, og siste dag er med. Uker, måneder og år går til samme ukedag eller dato. Finnes ikke datoen, gjelder siste dag i måneden.',
  'rule.cal.no.count.satisfied': 'Datoen er regnet ut slik, og forklaringen følger med.',
  'rule.cal.no.roll.name': 'Frister som ender på en fridag',
  'rule.cal.no.roll.says':
    'Ender en lovbestemt frist på en lørdag, en helligdag, 1. mai eller 17. mai, går den til neste virkedag. 24. og 31. desember er ikke helligdager.',
  'rule.cal.no.roll.satisfied': 'Fristen er flyttet til neste virkedag når det trengs.',
  'rule.cal.no.back.name': 'Frister før et møte',
  'rule.cal.no.back.says':
    'Når noe skal være klart et antall dager før et møte, telles det bakover fra møtet. Faller dagen på en fridag, gjelder siste arbeidsdag før den.',
  'rule.cal.no.back.satisfied': 'Datoen er regnet bakover til en arbeidsdag.',
  'rule.cal.no.arbeidsdag.name': 'Arbeidsdager',
  'rule.cal.no.arbeidsdag.says':
    'Arbeidsdager er mandag til fredag, bortsett fra helligdager og andre offentlige fridager.',
  'rule.cal.no.arbeidsdag.satisfied': 'Bare arbeidsdager er talt med.',
  'rule.cal.dk.name': 'Slik telles frister i Danmark',
  'rule.cal.dk.says':
    'Dagen noe mottas, telles ikke med. Fristen løper i den enheten den er skrevet i, til siste dag klokken 23.59. Ender den i en helg eller på en helligdag, går den til neste hverdag.',
  'rule.cal.dk.says2': '5. juni, 24. desember og 31. desember regnes på samme måte som helligdager.',
  'rule.cal.dk.satisfied': 'Datoen er regnet ut slik, og forklaringen følger med.',
} as const;
