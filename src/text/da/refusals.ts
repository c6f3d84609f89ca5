import type { refusals as nb } from '../nb/refusals';
import type { SameKeys } from '../texts';

export const refusals: SameKeys<typeof nb> = {
  'refusal.caseClosed': 'Sagen er afsluttet, så den kan ikke ændres. Skriv »mine sager« for at se de andre.',
  'refusal.noRoleInCase': 'Du har ingen rolle i denne sag. HR kan give dig en, hvis du skal have det.',
  'refusal.notPractice':
    'Dette er ingen øvelsessag, så den kan ikke kasseres. Skriv »aflys sagen« for at aflyse den.',
  'refusal.notYourPractice': 'Øvelsessagen kan kun kasseres af den, der startede den, eller af HR.',
  'refusal.notYourRole': 'Det kan kun gøres af {{roles}}.',
  'refusal.outsideYourRoles':
    'Din rolle i organisationen omfatter ikke dette. Den, der administrerer rollerne, kan ændre det.',
  'refusal.notOpenYet': 'Det kan ikke gøres nu. Skriv »status« for at se, hvad der står for tur.',
  'refusal.notOpenYetWaiting': 'Det kan ikke gøres endnu. Først skal dette være gjort: {{waitingFor}}.',
  'refusal.tooLate':
    'Det er for sent at ændre dette, fordi sagen er gået videre. Kontakt HR, hvis noget er galt.',
  'refusal.ruleNotMet': 'Noget skal være på plads først:',
  'refusal.answersFaulty': 'Noget i svarene skal rettes. Resten er gemt.',
  'refusal.unknownApplicant':
    'Jeg fandt ikke den ansøger i sagen. Skriv »ansøgere« for at se, hvem der er med.',
  'refusal.noApplicants': 'Vælg mindst én ansøger.',
  'refusal.noSuchProposal':
    'Det forslag findes ikke længere. Vælg et af dem, der vises, eller find nye tider.',
  'refusal.tooManyApplicants': 'En sag kan højst have {{most}} ansøgere. Del filen op, eller tal med HR.',
  'refusal.invitationChanged': 'Indkaldelsen er ændret, siden du så den. Her er den, der gælder nu.',
  'refusal.notForSecondRound':
    'Anden runde er for dem, der har været til første samtale med referat og ikke har haft anden samtale.',
  'refusal.timeTaken': 'Den tid er ikke ledig længere.',
  'refusal.recommendationChanged':
    'Indstillingen er ændret, siden du så den. Her er den nye. Læs den, før du underskriver.',
  'refusal.notOnCouncil': 'Kun medlemmerne af ansættelsesrådet kan stemme i sagen.',
  'refusal.disqualified': 'Du har meldt dig inhabil og kan derfor ikke stemme. Rådet afgør sagen uden dig.',
  'refusal.declareFirst': 'Svar først på, om du er habil. Skriv »habil«.',
  'refusal.voteClosed': 'Der er ingen åben afstemning i sagen nu.',
  'refusal.votesMissing':
    '{{missing}} har ikke stemt endnu. Afstemningen kan afsluttes, når alle har stemt, eller fra mødedagen {{meetingOn}}.',
  'refusal.noQuorum': 'Rådet er ikke beslutningsdygtigt. {{voted}} har stemt, og der kræves {{needed}}.',
  'refusal.sideMissing':
    'Rådet er ikke beslutningsdygtigt. Efter reglementet skal både arbejdsgiveren og de ansatte deltage i afstemningen.',
  'refusal.noMajority':
    'Ingen fik flertal. Medlemmerne kan ændre deres stemme, eller sagen må op på et nyt møde.',
  'refusal.tieChairDecides': 'Stemmerne står lige mellem {{tied}}. Rådets leder skal afgøre det.',
  'refusal.tieNewMeeting': 'Stemmerne står lige. Efter reglementet skal sagen op på et nyt møde.',
  'refusal.nothingToTakeBack': 'Du har ikke gjort noget, der kan tages tilbage i denne sag.',
  'refusal.somebodyActedSince':
    '{{who}} har gjort noget efter dig, så trinnet kan ikke tages tilbage. Ret det i stedet, eller tal sammen.',
  'refusal.leftTheHouse':
    '»{{step}}« er allerede sendt ud af huset og kan ikke tages tilbage. Ret det i stedet, så får modtagerne besked.',

  'lack.needNotDiscussed': 'Drøftelsen af behovet er ikke bekræftet af {{role}}.',
  'lack.announcementNotDiscussed': 'Drøftelsen af stillingsopslaget er ikke bekræftet af {{role}}.',
  'lack.notInPrim': 'Stillingen er ikke registreret i PRIM.',
  'lack.primWaiting': 'Der mangler svar fra PRIM.',
  'lack.primMatch': 'PRIM viser match med en overtallig.',
  'lack.tooFewReferences': '{{who}} har {{taken}} af {{required}} referencer.',
  'lack.noLeaderReference': '{{who}} mangler reference fra nuværende eller seneste leder.',
  'lack.noComparison': 'Ansøgerne er ikke sammenlignet i en indstilling.',
  'lack.compensationNotExplained':
    'Det er ikke begrundet, hvordan erfaring er vurderet op imod kravet om uddannelse.',
  'lack.fewerThanUsual': 'Indstillingen har {{ranked}} ansøgere. Det sædvanlige er {{usual}}.',
  'lack.interviewNotRecorded': 'Referat fra samtalen med {{who}} mangler.',
  'lack.diplomasNotChecked': 'Eksamensbeviserne for {{who}} er ikke kontrolleret.',
  'lack.certificatesNotChecked': 'Tjenesteattesterne for {{who}} er ikke kontrolleret.',
  'lack.extendedListMissing': 'Den udvidede ansøgerliste er ikke lavet.',
  'lack.notSigned': 'Indstillingen er ikke underskrevet.',
  'lack.meetingTooSoon': 'Til mødet {{meetingOn}} skulle rådet have haft sagen senest {{by}}.',
  'lack.councilUnbalanced':
    'Rådet har {{employer}} medlemmer fra arbejdsgiveren og {{employees}} fra de ansatte. Der skal være lige mange.',
  'lack.regulationsMissing': 'Regler for beslutningsdygtighed, flertal og stemmelighed er ikke lagt ind.',

  'finding.met': 'Opfyldt',
  'finding.blocked': 'Mangler',
  'finding.needsReason': 'Skal begrundes',
  'finding.justified': 'Begrundet',
  'finding.warned': 'Vær opmærksom',

  'fault.missing': 'Dette skal udfyldes.',
  'fault.tooLong': 'Teksten er for lang. Den kan højst have {{limit}} tegn.',
  'fault.notADate': 'Jeg forstod ikke datoen. Skriv for eksempel 12.3. eller »fredag«.',
  'fault.tooEarly': 'Datoen skal være {{limit}} eller senere.',
  'fault.tooLate': 'Datoen skal være {{limit}} eller tidligere.',
  'fault.notANumber': 'Skriv et helt tal.',
  'fault.tooSmall': 'Tallet skal være {{limit}} eller højere.',
  'fault.tooLarge': 'Tallet skal være {{limit}} eller lavere.',
  'fault.notAnOption': 'Vælg noget fra listen. Skriv nummeret eller navnet.',
  'fault.notYesNo': 'Svar ja eller nej.',
  'fault.ambiguous': 'Flere hedder {{limit}}. Skriv numrene på dem, du mener.',
  'fault.unknownName': 'Jeg fandt ingen, der hedder {{limit}}. Skriv numrene eller navnene fra listen.',
  'fault.notUnderstood':
    'Det her forstod jeg ikke: {{limit}}. Skriv for eksempel »ikke fredag«, »efter kl. 10«, »maks 4 om dagen«.',
  'fault.notAsked': 'Dette spørgsmål hører ikke til skemaet. Åbn skemaet igen.',
  'fault.tooMany': 'Du kan højst vælge {{limit}}.',
  'fault.twice': 'Det samme er valgt to gange.',

  'refusal.nothingToFill': 'Der er ingen ledig plads at besætte i denne sag nu.',
  'refusal.onHold': 'Sagen er sat i bero. Skriv »genoptag«, når den skal gå videre.',
  'refusal.notInThisProcess':
    'Dette trin indgår ikke i processen hos jer. Skriv »status« for at se, hvad der er det næste.',
  'lack.periodTooShort':
    'Ansøgningsfristen {{deadline}} er kortere end normalt. Den normale frist ville være {{earliest}}.',
  'lack.memberRecommends': 'Lederen sidder i ansættelsesrådet. Så gives der et forslag, ikke en indstilling.',
  'lack.referenceBeforeInterview': 'Referencen for {{who}} er taget før samtalen.',
  'lack.secrecyNotConfirmed': 'Du har ikke bekræftet, at du kender tavshedspligten.',
  'lack.extensionNotTold':
    'Der er ikke givet skriftlig besked både ved ansættelsen og før prøvetidens udløb: {{who}}.',
  'lack.taskOpen': 'Dette er ikke gjort: {{task}}.',
  'lack.taskOpenFor': 'Dette er ikke gjort for {{who}}: {{task}}.',
  'lack.answeredOtherwise': '»{{task}}« er besvaret sådan, at det ikke kan gå videre: {{question}}.',
  'lack.answeredOtherwiseFor':
    '»{{task}}« er for {{who}} besvaret sådan, at det ikke kan gå videre: {{question}}.',
  'lack.consentMissing': '{{who}} har ikke givet samtykke til, at der tages referencer.',
  'lack.employerConsentMissing':
    '{{who}} har ikke givet samtykke til, at den nuværende arbejdsgiver kontaktes.',
  'lack.wordsForbidden': 'Teksten bruger »{{words}}«.',
  'lack.notOver': 'Fristen løber til og med {{until}}. Det kan gøres bagefter.',
};
