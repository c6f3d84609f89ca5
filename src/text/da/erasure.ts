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
  'erase.onHold':
    'Intet er slettet. Sagen er spærret for sletning siden {{since}}, for eksempel på grund af en klage. Den, der driver tjenesten, kan ophæve spærringen.',
  'erase.notFound': 'Jeg fandt ikke én ansøger, der passer til »{{asked}}«. Skriv nummeret fra »ansøgere«.',
  'erase.whom':
    'Hvem drejer det sig om? Skriv for eksempel »slet ansøger 3« eller »indsigt 3« med nummeret fra »ansøgere«.',
  'export.title': 'Det, der er gemt om {{who}}',
  'export.speak': 'Det, der er gemt om en ansøger',
  'export.intro':
    'Filen indeholder alt, der er gemt om ansøgeren i denne sag, til den, der har bedt om indsigt. Læs den igennem, før du giver den fra dig: Teksterne kan også nævne andre. Linket virker i en time.',
  'export.open': 'Hent (JSON)',
};
