import type { SameKeys } from '../../texts';
import type { denmarkAssessment as nb } from '../../nb/rule-catalogue/denmark-assessment';

/** Words of rules. Danish state: how applicants are assessed and heard. */
export const denmarkAssessment: SameKeys<typeof nb> = {
  'rule.dk.all.assessed.name': 'Alle ansøgninger er vurderet',
  'rule.dk.all.assessed.says':
    'Alle ansøgninger vurderes. Ansøgerne behandles ens, og der indføres ingen nye krav undervejs.',
  'rule.dk.all.assessed.satisfied': 'Hver ansøgning har en vurdering, og ingen krav er kommet til.',
  'rule.dk.disability.name': 'Fortrinsadgang ved handicap',
  'rule.dk.disability.says':
    'En ansøger, der påberåber sig fortrinsadgang og har den krævede uddannelse, eller som jobcenteret henviser, indkaldes til samtale. Før en anden ansættes, afgives en skriftlig redegørelse, og der forhandles med jobcenteret. Det gælder ikke, når stillingen besættes internt.',
  'rule.dk.disability.satisfied':
    'Ansøgeren er indkaldt, og jobcenteret har fået redegørelsen og forhandlet, før en anden ansættes.',
  'rule.dk.ref.consent.name': 'Samtykke før referencer',
  'rule.dk.ref.consent.says':
    'Ansøgeren giver samtykke, før en reference tages. Den nuværende arbejdsgiver spørges kun med samtykke.',
  'rule.dk.ref.consent.says2': 'Referencer tages så sent som muligt, og om muligt {{usual}}.',
  'rule.dk.ref.consent.satisfied': 'Samtykket er noteret, før referencen tages.',
  'rule.dk.ref.note.name': 'Notat om mundtlige oplysninger',
  'rule.dk.ref.note.says': 'Oplysninger af betydning, der gives mundtligt, noteres.',
  'rule.dk.ref.note.satisfied': 'Notatet er skrevet før næste trin.',
  'rule.dk.hearing.name': 'Partshøring',
  'rule.dk.hearing.says':
    'Er væsentlige oplysninger til ugunst for ansøgeren, og kender ansøgeren dem ikke, forelægges de til udtalelse før afgørelsen. Fristen fastsættes efter sagen.',
  'rule.dk.hearing.says2': 'Det gælder både referencer og det, der er fundet på nettet.',
  'rule.dk.hearing.satisfied': 'Ansøgeren har haft lejlighed til at udtale sig, eller fristen er udløbet.',
  'rule.dk.impartial.name': 'Habilitet',
  'rule.dk.impartial.says': 'Den, der er inhabil, deltager ikke i behandlingen af sagen.',
  'rule.dk.impartial.satisfied': 'Hver deltager har svaret på, om de er habile.',
  'rule.dk.access.name': 'Aktindsigt',
  'rule.dk.access.says':
    'Offentligheden har ikke aktindsigt i ansættelsessager. En ansøger kan se sine egne dokumenter, og afgørelsen venter så længe. Der gives ingen liste over de andre ansøgere, bortset fra ved tjenestemandsstillinger.',
  'rule.dk.access.satisfied': 'Ansøgeren har fået sine egne dokumenter.',
};
