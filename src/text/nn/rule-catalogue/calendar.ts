import type { SameKeys } from '../../texts';
import type { calendar as nb } from '../../nb/rule-catalogue/calendar';

/** Words of rules. How dates are counted. */
export const calendar: SameKeys<typeof nb> = {
  'rule.cal.no.count.name': 'Slik blir fristar talde',
  'rule.cal.no.count.says':
    'Ein frist i dagar blir talt frå dagen etter, og siste dag er med. Veker, månader og år går til same vekedag eller dato. Finst ikkje datoen, gjeld siste dag i månaden.',
  'rule.cal.no.count.satisfied': 'Datoen er rekna ut slik, og forklaringa følgjer med.',
  'rule.cal.no.roll.name': 'Fristar som endar på ein fridag',
  'rule.cal.no.roll.says':
    'Endar ein lovfesta frist på ein laurdag, ein heilagdag, 1. mai eller 17. mai, går han til neste vyrkedag. 24. og 31. desember er ikkje heilagdagar.',
  'rule.cal.no.roll.satisfied': 'Fristen er flytt til neste vyrkedag når det trengst.',
  'rule.cal.no.back.name': 'Fristar før eit møte',
  'rule.cal.no.back.says':
    'Når noko skal vere klart eit tal dagar før eit møte, tel vi bakover frå møtet. Fell dagen på ein fridag, gjeld siste arbeidsdag før han.',
  'rule.cal.no.back.satisfied': 'Datoen er rekna bakover til ein arbeidsdag.',
  'rule.cal.no.arbeidsdag.name': 'Arbeidsdagar',
  'rule.cal.no.arbeidsdag.says':
    'Arbeidsdagar er måndag til fredag, bortsett frå heilagdagar og andre offentlege fridagar.',
  'rule.cal.no.arbeidsdag.satisfied': 'Berre arbeidsdagar er talde med.',
  'rule.cal.dk.name': 'Slik blir fristar talde i Danmark',
  'rule.cal.dk.says':
    'Dagen noko blir motteke, tel ikkje med. Fristen går i den eininga han er skriven i, til siste dag klokka 23.59. Endar han i ei helg eller på ein heilagdag, går han til neste kvardag.',
  'rule.cal.dk.says2': '5. juni, 24. desember og 31. desember blir rekna på same måte som heilagdagar.',
  'rule.cal.dk.satisfied': 'Datoen er rekna ut slik, og forklaringa følgjer med.',
};
