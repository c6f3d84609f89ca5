import type { erasure as bokmaal } from '../nb/erasure';
import type { SameKeys } from '../texts';

export const erasure: SameKeys<typeof bokmaal> = {
  'erase.title': 'Slet {{who}}',
  'erase.speak': 'Slet en ansøger',
  'erase.intro':
    'Navnet, alt i ansøgningen og alt, der er skrevet om ansøgeren i sagen, slettes for altid. Ansøgeren bliver stående som et nummer, og loggen forbliver hel. Det, der allerede er sendt på e-mail eller i Teams, slettes ikke her.',
  'erase.why': 'Hvorfor slettes ansøgeren?',
  'erase.button': 'Slet for altid',
  'erase.typed': 'Du kan også skrive »slet ansøger {{number}}, 1« med nummeret på grunden.',
  'erase.reason.asked': 'Ansøgeren har bedt om det',
  'erase.reason.keptLongEnough': 'Oplysningerne er ikke længere nødvendige',
  'erase.reason.mistake': 'Ansøgeren kom med ved en fejl',
  'erase.reason.otherGround': 'Andet retsgrundlag',
  'erase.done': 'Ansøger {{number}} er slettet. Det er noteret, hvem der slettede, hvornår og hvorfor.',
  'erase.notFound': 'Jeg fandt ikke én ansøger, der passer til »{{asked}}«. Skriv nummeret fra »ansøgere«.',
  'erase.whom':
    'Hvem drejer det sig om? Skriv for eksempel »slet ansøger 3« eller »indsigt 3« med nummeret fra »ansøgere«.',
  'hold.title': 'Sletning er spærret',
  'hold.stands': '{{who}} spærrede for sletning i sagen {{since}}. Grund: »{{reason}}«',
  'hold.nothingErased': 'Intet er slettet, for sagen er spærret for sletning.',
  'hold.already': 'Intet er ændret, for sagen er allerede spærret for sletning.',
  'hold.mayLift': 'Skriv »ophæv spærringen«, når spærringen ikke længere er nødvendig.',
  'hold.none': 'Sagen er ikke spærret for sletning, så intet er ændret.',
  'hold.setAside': 'Fint, intet er ændret.',
  'hold.reason': 'Grund',
  'hold.reasonHelp': 'Skriv ikke noget om ansøgere her: Grunden bliver stående, også når de er slettet.',
  'hold.next': 'Videre',
  'hold.wayOut': 'Skriv »afbryd« for at lade være.',
  'hold.holdErasure.title': 'Spær sletning',
  'hold.holdErasure.intro':
    'Så længe spærringen står, slettes intet af sagen: ingen ansøgere, ingen tekster, og ikke sagen selv, når opbevaringstiden er udløbet. Arbejdet i sagen går som før.',
  'hold.holdErasure.ask': 'Hvorfor skal sletning spærres? For eksempel fordi der er kommet en klage.',
  'hold.holdErasure.confirm': 'Vil du spærre for sletning i »{{title}}« (sag {{number}})?',
  'hold.holdErasure.done':
    'Sletning er spærret i denne sag. Det er noteret, hvem der gjorde det, hvornår og hvorfor.',
  'hold.liftHold.title': 'Ophæv spærringen',
  'hold.liftHold.intro':
    'Når spærringen er ophævet, kan ansøgere slettes igen, og det, der er gemt længe nok, slettes af sig selv.',
  'hold.liftHold.ask': 'Hvorfor ophæves spærringen?',
  'hold.liftHold.confirm': 'Vil du ophæve spærringen for sletning i »{{title}}« (sag {{number}})?',
  'hold.liftHold.done': 'Spærringen er ophævet. Det er noteret, hvem der gjorde det, hvornår og hvorfor.',
  'practice.discard': 'Kassér øvelsessagen',
  'practice.confirm': 'Vil du kassere »{{title}}«?',
  'practice.confirmIntro':
    'Sagen forsvinder for alle, der er med i den, og alt i den slettes for altid. Det kan ikke fortrydes.',
  'practice.gone': 'Øvelsessagen er væk. Den blev kasseret.',
  'practice.discarded': 'Øvelsessagen er kasseret, og alt i den slettes.',
  'help.holdErasure.word': 'spær sletning',
  'help.holdErasure.does': 'sørger for, at intet i sagen slettes, for eksempel mens en klage behandles',
  'help.liftHold.word': 'ophæv spærringen',
  'help.liftHold.does': 'lader det, der er i sagen, blive slettet igen',
  'help.discardPractice.word': 'kassér øvelsessagen',
  'help.discardPractice.does': 'fjerner en øvelsessag med alt, der er i den',
  'export.title': 'Det, der er gemt om {{who}}',
  'export.speak': 'Det, der er gemt om en ansøger',
  'export.intro':
    'Filen indeholder alt, der er gemt om ansøgeren i denne sag, til den, der har bedt om indsigt. Læs den igennem, før du giver den fra dig: Teksterne kan også nævne andre. Linket virker i en time.',
  'export.open': 'Hent (JSON)',
};
