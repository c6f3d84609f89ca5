import type { SameKeys } from '../../texts';
import type { records as nb } from '../../nb/rule-catalogue/records';

/** Words of rules. What is kept, applicants’ data, and what the program never does. */
export const records: SameKeys<typeof nb> = {
  'rule.no.archive.name': 'Arkivering',
  'rule.no.archive.says':
    'Færdige dokumenter journaliseres og slettes ikke, medmindre det er tilladt. Organet fastsætter, hvor længe de gemmes.',
  'rule.no.archive.satisfied': 'Dokumenterne er arkiveret, og ingen er slettet uden grundlag.',
  'rule.no.gdpr.name': 'Databeskyttelse for ansøgerne',
  'rule.no.gdpr.says':
    'Kun nødvendige oplysninger indsamles, og ansøgerne får at vide, hvad de bruges til. Ingen afgørelse er helt automatisk. Spørgsmål om egne oplysninger besvares inden en måned. Det norske personnummer bruges kun, når det er nødvendigt, for eksempel ved underskrift.',
  'rule.no.gdpr.satisfied': 'Oplysningerne er nødvendige, og ansøgerne er informeret.',
  'rule.no.retention.name': 'Opbevaringstiden er fastsat',
  'rule.no.retention.says':
    'Virksomheden fastsætter selv, hvor længe oplysninger om ansøgere opbevares. En emnebank kræver samtykke, og samtykket har en slutdato.',
  'rule.no.retention.satisfied': 'Opbevaringstiden er lagt ind.',
  'rule.ai.highrisk.name': 'Et menneske afgør',
  'rule.ai.highrisk.says':
    'Programmet rangerer, frasorterer og pointgiver aldrig ansøgere. Et menneske afgør.',
  'rule.ai.highrisk.says2':
    'EU regner kunstig intelligens brugt på ansøgere for højrisiko. Kravene ventes at gælde fra 2. december 2027.',
  'rule.ai.highrisk.satisfied': 'Ingen rangering eller udvælgelse er foretaget af programmet.',
  'rule.law.watch.name': 'Ny norsk forvaltningslov',
  'rule.law.watch.says':
    'En ny norsk forvaltningslov er vedtaget. Hvornår den træder i kraft, er ikke fastsat. Undtagelserne for ansættelser videreføres.',
  'rule.law.watch.says2': 'Vi gennemgår reglerne hver {{everyMonths}}. måned.',
  'rule.law.watch.satisfied': 'Reglerne er gennemgået, og ændringer har fået datoer.',
};
