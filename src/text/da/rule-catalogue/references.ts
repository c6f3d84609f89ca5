import type { SameKeys } from '../../texts';
import type { references as nb } from '../../nb/rule-catalogue/references';

/** Words of rules. References. */
export const references: SameKeys<typeof nb> = {
  'rule.nav.ref.two.says2':
    'Antallet sættes ikke ned, fordi ansøgeren er velkendt. Gælder det en lederstilling, overvejes det, om der er behov for flere referencer.',
  'rule.hel.ref.all.name': 'Referencer for alle, der har været til samtale',
  'rule.hel.ref.all.says':
    'Der tages referencer for alle, der har været til samtale, før det afgøres, hvem der ansættes. Skabelonen for referencesamtaler bruges.',
  'rule.hel.ref.all.satisfied': 'Alle, der har været til samtale, har referencer efter skabelonen.',
  'rule.no.ref.contradiction.name': 'Ansøgeren får lejlighed til at svare på det negative',
  'rule.no.ref.contradiction.says':
    'Oplysninger, der taler imod en ansøger, forelægges ansøgeren, før sagen afgøres, medmindre en undtagelse i loven gælder.',
  'rule.no.ref.contradiction.says2': 'Det gælder også oplysninger fra referencer.',
  'rule.no.ref.contradiction.satisfied':
    'Oplysningerne er forelagt, og svaret er skrevet ned, eller undtagelsen er begrundet.',
  'rule.no.ref.afterInterview.name': 'Referencer efter samtalen',
  'rule.no.ref.afterInterview.says':
    'Referencer tages som hovedregel efter samtalen og ikke for ansøgere, der ikke er kvalificerede.',
  'rule.no.ref.afterInterview.satisfied': 'Ansøgeren har været til samtale, før referencen tages.',
};
