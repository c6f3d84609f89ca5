import type { RefusalCode } from '../../hiring/decision';
import type { FindingStatus, LackCode } from '../../hiring/gates';
import type { Fault } from '../../hiring/questions';
import type { Texts } from '../texts';

/**
 * Why something was not done and what can be done instead; what a rule finds missing, where `who`
 * is the applicant's name or number; why an answer could not be taken.
 */
export const refusals = {
  'refusal.caseClosed': 'Saken er avsluttet, så den kan ikke endres. Skriv «mine saker» for å se de andre.',
  'refusal.noRoleInCase': 'Du har ingen rolle i denne saken. HR kan gi deg en hvis du skal ha det.',
  'refusal.notPractice':
    'Dette er ingen øvelsessak, så den kan ikke kastes. Skriv «avlys saken» for å avlyse den.',
  'refusal.notYourPractice': 'Øvelsessaken kan bare kastes av den som startet den, eller av HR.',
  'refusal.notYourRole': 'Dette kan bare gjøres av {{roles}}.',
  'refusal.outsideYourRoles':
    'Rollen din i virksomheten omfatter ikke dette. Den som administrerer rollene, kan endre det.',
  'refusal.notOpenYet': 'Dette kan ikke gjøres nå. Skriv «status» for å se hva som står for tur.',
  'refusal.notOpenYetWaiting': 'Dette kan ikke gjøres ennå. Først må dette være gjort: {{waitingFor}}.',
  'refusal.tooLate':
    'Det er for sent å endre dette, fordi saken har gått videre. Ta kontakt med HR hvis noe er galt.',
  'refusal.ruleNotMet': 'Noe må være på plass først:',
  'refusal.answersFaulty': 'Noe i svarene må rettes. Resten er tatt vare på.',
  'refusal.unknownApplicant': 'Jeg fant ikke den søkeren i saken. Skriv «søkere» for å se hvem som er med.',
  'refusal.noApplicants': 'Velg minst én søker.',
  'refusal.noSuchProposal':
    'Det forslaget finnes ikke lenger. Velg et av dem som vises, eller finn nye tider.',
  'refusal.tooManyApplicants': 'En sak kan ha høyst {{most}} søkere. Del opp filen, eller snakk med HR.',
  'refusal.invitationChanged': 'Innkallingen er endret siden du så den. Her er den som gjelder nå.',
  'refusal.notForSecondRound':
    'Andre runde er for dem som har vært på førstegangsintervju med referat, og som ikke har hatt andregangsintervju.',
  'refusal.timeTaken': 'Den tiden er ikke ledig lenger.',
  'refusal.recommendationChanged':
    'Innstillingen er endret siden du så den. Her er den nye. Les den før du signerer.',
  'refusal.notOnCouncil': 'Bare medlemmene av ansettelsesrådet kan stemme i saken.',
  'refusal.disqualified': 'Du har meldt deg inhabil og kan derfor ikke stemme. Rådet avgjør saken uten deg.',
  'refusal.declareFirst': 'Svar først på om du er habil. Skriv «habil».',
  'refusal.voteClosed': 'Det er ingen åpen avstemning i saken nå.',
  'refusal.votesMissing':
    '{{missing}} har ikke stemt ennå. Avstemningen kan avsluttes når alle har stemt, eller fra møtedagen {{meetingOn}}.',
  'refusal.noQuorum': 'Rådet er ikke vedtaksført. {{voted}} har stemt, og det kreves {{needed}}.',
  'refusal.sideMissing':
    'Rådet er ikke vedtaksført. Etter reglementet må både arbeidsgiver og de ansatte være med på avstemningen.',
  'refusal.noMajority':
    'Ingen fikk flertall. Medlemmene kan endre stemmen sin, eller saken må opp i et nytt møte.',
  'refusal.tieChairDecides': 'Stemmene står likt mellom {{tied}}. Lederen av rådet må avgjøre.',
  'refusal.tieNewMeeting': 'Stemmene står likt. Etter reglementet må saken opp i et nytt møte.',
  'refusal.nothingToTakeBack': 'Du har ikke gjort noe som kan tas tilbake i denne saken.',
  'refusal.somebodyActedSince':
    '{{who}} har gjort noe etter deg, så steget kan ikke tas tilbake. Endre det heller, eller snakk sammen.',
  'refusal.leftTheHouse':
    '«{{step}}» er alt sendt ut av huset og kan ikke tas tilbake. Endre det heller, så får mottakerne beskjed.',

  'lack.needNotDiscussed': 'Drøfting av behovet er ikke bekreftet av {{role}}.',
  'lack.announcementNotDiscussed': 'Drøfting av annonsen er ikke bekreftet av {{role}}.',
  'lack.notInPrim': 'Stillingen er ikke registrert i PRIM.',
  'lack.primWaiting': 'Det mangler svar fra PRIM.',
  'lack.primMatch': 'PRIM viser match med en overtallig.',
  'lack.tooFewReferences': '{{who}} har {{taken}} av {{required}} referanser.',
  'lack.noLeaderReference': '{{who}} mangler referanse fra nåværende eller siste leder.',
  'lack.noComparison': 'Søkerne er ikke sammenlignet i en innstilling.',
  'lack.compensationNotExplained': 'Det er ikke begrunnet hvordan erfaring er vurdert mot utdanningskravet.',
  'lack.fewerThanUsual': 'Innstillingen har {{ranked}} søkere. Det vanlige er {{usual}}.',
  'lack.interviewNotRecorded': 'Referat fra intervjuet med {{who}} mangler.',
  'lack.diplomasNotChecked': 'Vitnemålene til {{who}} er ikke kontrollert.',
  'lack.certificatesNotChecked': 'Attestene til {{who}} er ikke kontrollert.',
  'lack.extendedListMissing': 'Den utvidede søkerlisten er ikke laget.',
  'lack.notSigned': 'Innstillingen er ikke signert.',
  'lack.meetingTooSoon': 'Til møtet {{meetingOn}} måtte rådet ha hatt saken senest {{by}}.',
  'lack.councilUnbalanced':
    'Rådet har {{employer}} medlemmer fra arbeidsgiver og {{employees}} fra de ansatte. Det skal være like mange.',
  'lack.regulationsMissing': 'Regler for vedtaksførhet, flertall og stemmelikhet er ikke lagt inn.',

  'finding.met': 'Oppfylt',
  'finding.blocked': 'Mangler',
  'finding.needsReason': 'Må begrunnes',
  'finding.justified': 'Begrunnet',
  'finding.warned': 'Vær oppmerksom',

  'fault.missing': 'Dette må fylles ut.',
  'fault.tooLong': 'Teksten er for lang. Den kan ha høyst {{limit}} tegn.',
  'fault.notADate': 'Jeg forsto ikke datoen. Skriv for eksempel 12.3. eller «fredag».',
  'fault.tooEarly': 'Datoen må være {{limit}} eller senere.',
  'fault.tooLate': 'Datoen må være {{limit}} eller tidligere.',
  'fault.notANumber': 'Skriv et helt tall.',
  'fault.tooSmall': 'Tallet må være {{limit}} eller høyere.',
  'fault.tooLarge': 'Tallet må være {{limit}} eller lavere.',
  'fault.notAnOption': 'Velg noe fra listen. Skriv nummeret eller navnet.',
  'fault.notYesNo': 'Svar ja eller nei.',
  'fault.ambiguous': 'Flere heter {{limit}}. Skriv numrene på dem du mener.',
  'fault.unknownName': 'Jeg fant ingen som heter {{limit}}. Skriv numrene eller navnene fra listen.',
  'fault.notUnderstood':
    'Dette forsto jeg ikke: {{limit}}. Skriv for eksempel «ikke fredag», «etter kl. 10», «maks 4 om dagen».',
  'fault.notAsked': 'Dette spørsmålet hører ikke til skjemaet. Åpne skjemaet på nytt.',
  'fault.tooMany': 'Du kan velge høyst {{limit}}.',
  'fault.twice': 'Det samme er valgt to ganger.',

  'refusal.nothingToFill': 'Det er ingen ledig plass å fylle i denne saken nå.',
  'refusal.onHold': 'Saken er satt på vent. Skriv «gjenoppta» når den skal gå videre.',
  'refusal.notInThisProcess':
    'Dette steget er ikke med i prosessen hos dere. Skriv «status» for å se hva som står for tur.',
  'lack.periodTooShort':
    'Søknadsfristen {{deadline}} er kortere enn vanlig. Den vanlige fristen ville vært {{earliest}}.',
  'lack.memberRecommends': 'Leder sitter i ansettelsesrådet. Da gis et forslag, ikke en innstilling.',
  'lack.referenceBeforeInterview': 'Referansen for {{who}} er tatt før intervjuet.',
  'lack.secrecyNotConfirmed': 'Du har ikke bekreftet at du kjenner taushetsplikten.',
  'lack.extensionNotTold':
    'Det er ikke sagt fra skriftlig både ved ansettelsen og før prøvetiden gikk ut: {{who}}.',
  'lack.taskOpen': 'Dette er ikke gjort: {{task}}.',
  'lack.taskOpenFor': 'Dette er ikke gjort for {{who}}: {{task}}.',
  'lack.answeredOtherwise': '«{{task}}» er besvart slik at det ikke kan gå videre: {{question}}.',
  'lack.answeredOtherwiseFor':
    '«{{task}}» er for {{who}} besvart slik at det ikke kan gå videre: {{question}}.',
  'lack.consentMissing': '{{who}} har ikke samtykket til at det tas referanser.',
  'lack.employerConsentMissing': '{{who}} har ikke samtykket til at nåværende arbeidsgiver blir spurt.',
  'lack.wordsForbidden': 'Teksten bruker «{{words}}».',
  'lack.notOver': 'Fristen løper til og med {{until}}. Det kan gjøres etterpå.',
} as const satisfies Texts<
  | `refusal.${RefusalCode | 'notOpenYetWaiting'}`
  | `lack.${LackCode | 'taskOpenFor' | 'answeredOtherwiseFor'}`
  | `finding.${FindingStatus}`
  | `fault.${Fault['code']}`
>;
