import type { refusals as nb } from '../nb/refusals';
import type { SameKeys } from '../texts';

export const refusals: SameKeys<typeof nb> = {
  'refusal.caseClosed': 'Saka er avslutta, så ho kan ikkje endrast. Skriv «mine saker» for å sjå dei andre.',
  'refusal.noRoleInCase': 'Du har inga rolle i denne saka. HR kan gi deg ei dersom du skal ha det.',
  'refusal.notPractice':
    'Dette er inga øvingssak, så ho kan ikkje kastast. Skriv «avlys saka» for å avlyse henne.',
  'refusal.notYourPractice': 'Øvingssaka kan berre kastast av den som starta henne, eller av HR.',
  'refusal.notYourRole': 'Dette kan berre gjerast av {{roles}}.',
  'refusal.outsideYourRoles':
    'Rolla di i verksemda omfattar ikkje dette. Den som administrerer rollene, kan endre det.',
  'refusal.notOpenYet': 'Dette kan ikkje gjerast no. Skriv «status» for å sjå kva som står for tur.',
  'refusal.notOpenYetWaiting': 'Dette kan ikkje gjerast enno. Først må dette vere gjort: {{waitingFor}}.',
  'refusal.tooLate':
    'Det er for seint å endre dette, fordi saka har gått vidare. Ta kontakt med HR dersom noko er gale.',
  'refusal.ruleNotMet': 'Noko må vere på plass først:',
  'refusal.answersFaulty': 'Noko i svara må rettast. Resten er teke vare på.',
  'refusal.unknownApplicant':
    'Eg fann ikkje den søkjaren i saka. Skriv «søkjarar» for å sjå kven som er med.',
  'refusal.noApplicants': 'Vel minst éin søkjar.',
  'refusal.noSuchProposal':
    'Det forslaget finst ikkje lenger. Vel eit av dei som er viste, eller finn nye tider.',
  'refusal.tooManyApplicants': 'Ei sak kan ha høgst {{most}} søkjarar. Del opp fila, eller snakk med HR.',
  'refusal.invitationChanged': 'Innkallinga er endra sidan du såg ho. Her er den som gjeld no.',
  'refusal.notForSecondRound':
    'Andre runde er for dei som har vore på førstegongsintervju med referat, og som ikkje har hatt andregongsintervju.',
  'refusal.timeTaken': 'Den tida er ikkje ledig lenger.',
  'refusal.recommendationChanged':
    'Innstillinga er endra sidan du såg henne. Her er den nye. Les henne før du signerer.',
  'refusal.notOnCouncil': 'Berre medlemene av tilsetjingsrådet kan røyste i saka.',
  'refusal.disqualified': 'Du har meldt deg inhabil og kan difor ikkje røyste. Rådet avgjer saka utan deg.',
  'refusal.declareFirst': 'Svar først på om du er habil. Skriv «habil».',
  'refusal.voteClosed': 'Det er inga open avrøysting i saka no.',
  'refusal.votesMissing':
    '{{missing}} har ikkje røysta enno. Avrøystinga kan avsluttast når alle har røysta, eller frå møtedagen {{meetingOn}}.',
  'refusal.noQuorum': 'Rådet er ikkje vedtaksført. {{voted}} har røysta, og det krevst {{needed}}.',
  'refusal.sideMissing':
    'Rådet er ikkje vedtaksført. Etter reglementet må både arbeidsgivaren og dei tilsette vere med på avrøystinga.',
  'refusal.noMajority':
    'Ingen fekk fleirtal. Medlemene kan endre røysta si, eller saka må opp i eit nytt møte.',
  'refusal.tieChairDecides': 'Røystene står likt mellom {{tied}}. Leiaren av rådet må avgjere.',
  'refusal.tieNewMeeting': 'Røystene står likt. Etter reglementet må saka opp i eit nytt møte.',
  'refusal.nothingToTakeBack': 'Du har ikkje gjort noko som kan takast tilbake i denne saka.',
  'refusal.somebodyActedSince':
    '{{who}} har gjort noko etter deg, så steget kan ikkje takast tilbake. Endre det heller, eller snakk saman.',
  'refusal.leftTheHouse':
    '«{{step}}» er alt sendt ut av huset og kan ikkje takast tilbake. Endre det heller, så får mottakarane beskjed.',

  'lack.needNotDiscussed': 'Drøfting av behovet er ikkje stadfest av {{role}}.',
  'lack.announcementNotDiscussed': 'Drøfting av annonsen er ikkje stadfest av {{role}}.',
  'lack.notInPrim': 'Stillinga er ikkje registrert i PRIM.',
  'lack.primWaiting': 'Det manglar svar frå PRIM.',
  'lack.primMatch': 'PRIM viser match med ein overtalig.',
  'lack.tooFewReferences': '{{who}} har {{taken}} av {{required}} referansar.',
  'lack.noLeaderReference': '{{who}} manglar referanse frå noverande eller siste leiar.',
  'lack.noComparison': 'Søkjarane er ikkje samanlikna i ei innstilling.',
  'lack.compensationNotExplained': 'Det er ikkje grunngitt korleis erfaring er vurdert mot utdanningskravet.',
  'lack.fewerThanUsual': 'Innstillinga har {{ranked}} søkjarar. Det vanlege er {{usual}}.',
  'lack.interviewNotRecorded': 'Referat frå intervjuet med {{who}} manglar.',
  'lack.diplomasNotChecked': 'Vitnemåla til {{who}} er ikkje kontrollerte.',
  'lack.certificatesNotChecked': 'Attestane til {{who}} er ikkje kontrollerte.',
  'lack.extendedListMissing': 'Den utvida søkjarlista er ikkje laga.',
  'lack.notSigned': 'Innstillinga er ikkje signert.',
  'lack.meetingTooSoon': 'Til møtet {{meetingOn}} måtte rådet ha hatt saka seinast {{by}}.',
  'lack.councilUnbalanced':
    'Rådet har {{employer}} medlemer frå arbeidsgivar og {{employees}} frå dei tilsette. Det skal vere like mange.',
  'lack.regulationsMissing': 'Reglar for vedtaksføre, fleirtal og likt røystetal er ikkje lagde inn.',

  'finding.met': 'Oppfylt',
  'finding.blocked': 'Manglar',
  'finding.needsReason': 'Må grunngivast',
  'finding.justified': 'Grunngitt',
  'finding.warned': 'Ver merksam',

  'fault.missing': 'Dette må fyllast ut.',
  'fault.tooLong': 'Teksten er for lang. Han kan ha høgst {{limit}} teikn.',
  'fault.notADate': 'Eg forstod ikkje datoen. Skriv til dømes 12.3. eller «fredag».',
  'fault.tooEarly': 'Datoen må vere {{limit}} eller seinare.',
  'fault.tooLate': 'Datoen må vere {{limit}} eller tidlegare.',
  'fault.notANumber': 'Skriv eit heilt tal.',
  'fault.tooSmall': 'Talet må vere {{limit}} eller høgare.',
  'fault.tooLarge': 'Talet må vere {{limit}} eller lågare.',
  'fault.notAnOption': 'Vel noko frå lista. Skriv nummeret eller namnet.',
  'fault.notYesNo': 'Svar ja eller nei.',
  'fault.ambiguous': 'Fleire heiter {{limit}}. Skriv nummera på dei du meiner.',
  'fault.unknownName': 'Eg fann ingen som heiter {{limit}}. Skriv nummera eller namna frå lista.',
  'fault.notUnderstood':
    'Dette forstod eg ikkje: {{limit}}. Skriv til dømes «ikkje fredag», «etter kl. 10», «maks 4 om dagen».',
  'fault.notAsked': 'Dette spørsmålet høyrer ikkje til skjemaet. Opne skjemaet på nytt.',
  'fault.tooMany': 'Du kan velje høgst {{limit}}.',
  'fault.twice': 'Det same er valt to gonger.',

  'refusal.nothingToFill': 'Det er ingen ledig plass å fylle i denne saka no.',
  'refusal.onHold': 'Saka er sett på vent. Skriv «ta opp att» når ho skal gå vidare.',
  'refusal.notInThisProcess':
    'Dette steget er ikkje med i prosessen hos dykk. Skriv «status» for å sjå kva som står for tur.',
  'lack.periodTooShort':
    'Søknadsfristen {{deadline}} er kortare enn vanleg. Den vanlege fristen ville vore {{earliest}}.',
  'lack.memberRecommends':
    'Leiaren sit i tilsetjingsrådet. Då blir det gitt eit forslag, ikkje ei innstilling.',
  'lack.referenceBeforeInterview': 'Referansen for {{who}} er teken før intervjuet.',
  'lack.secrecyNotConfirmed': 'Du har ikkje stadfesta at du kjenner teieplikta.',
  'lack.extensionNotTold':
    'Det er ikkje sagt frå skriftleg både ved tilsetjinga og før prøvetida gjekk ut: {{who}}.',
  'lack.taskOpen': 'Dette er ikkje gjort: {{task}}.',
  'lack.taskOpenFor': 'Dette er ikkje gjort for {{who}}: {{task}}.',
  'lack.answeredOtherwise': '«{{task}}» er svart på slik at det ikkje kan gå vidare: {{question}}.',
  'lack.answeredOtherwiseFor':
    '«{{task}}» er for {{who}} svart på slik at det ikkje kan gå vidare: {{question}}.',
  'lack.consentMissing': '{{who}} har ikkje samtykt til at det blir henta inn referansar.',
  'lack.employerConsentMissing': '{{who}} har ikkje samtykt til at noverande arbeidsgivar blir spurd.',
  'lack.wordsForbidden': 'Teksten bruker «{{words}}».',
  'lack.notOver': 'Fristen går til og med {{until}}. Det kan gjerast etterpå.',
};
