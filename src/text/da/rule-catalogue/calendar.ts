import type { SameKeys } from '../../texts';
import type { calendar as nb } from '../../nb/rule-catalogue/calendar';

/** Words of rules. How dates are counted. */
export const calendar: SameKeys<typeof nb> = {
  'rule.cal.no.count.name': 'Sådan tælles frister',
  'rule.cal.no.count.says':
    'En frist i dage tælles fra dagen efter, og sidste dag regnes med. Uger, måneder og år løber til samme ugedag eller dato. Findes datoen ikke, gælder månedens sidste dag.',
  'rule.cal.no.count.satisfied': 'Datoen er regnet sådan ud, og forklaringen følger med.',
  'rule.cal.no.roll.name': 'Frister, der ender på en fridag',
  'rule.cal.no.roll.says':
    'Ender en lovbestemt frist på en lørdag, en helligdag, 1. maj eller 17. maj, løber den til næste hverdag. 24. og 31. december er ikke helligdage.',
  'rule.cal.no.roll.satisfied': 'Fristen er flyttet til næste hverdag, når det er nødvendigt.',
  'rule.cal.no.back.name': 'Frister før et møde',
  'rule.cal.no.back.says':
    'Når noget skal være klart et antal dage før et møde, tælles der baglæns fra mødet. Falder dagen på en fridag, gælder den sidste arbejdsdag før den.',
  'rule.cal.no.back.satisfied': 'Datoen er regnet baglæns til en arbejdsdag.',
  'rule.cal.no.arbeidsdag.name': 'Arbejdsdage i Norge',
  'rule.cal.no.arbeidsdag.says':
    'Arbejdsdage er mandag til fredag, bortset fra helligdage og andre offentlige fridage.',
  'rule.cal.no.arbeidsdag.satisfied': 'Kun arbejdsdage er talt med.',
  'rule.cal.dk.name': 'Sådan tælles frister i Danmark',
  'rule.cal.dk.says':
    'Modtagelsesdagen tælles ikke med. Fristen løber i den enhed, den er skrevet i, til sidste dag kl. 23.59. Ender den i en weekend eller på en helligdag, løber den til næste hverdag.',
  'rule.cal.dk.says2': '5. juni, 24. december og 31. december regnes på samme måde som helligdage.',
  'rule.cal.dk.satisfied': 'Datoen er regnet sådan ud, og forklaringen følger med.',
};
