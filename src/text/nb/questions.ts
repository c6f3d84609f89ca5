import type { DiscussionView, DocumentState, PostKind, PrimResult, Relation } from '../../hiring/hiring';
import type { Texts } from '../texts';

type Asked =
  | `assessNeed.${'title' | 'unit' | 'workplace' | 'kind' | 'needVoicedOn' | 'why' | 'tasks' | 'alternatives'}`
  | `assessNeed.${'positions' | 'percent' | 'permanent' | 'startsOn'}`
  | `confirmDiscussion.${'heldOn' | 'view' | 'remarks'}`
  | `draftAnnouncement.${'tasks' | 'requirements' | 'personalQualities' | 'experienceCompensates' | 'pay'}`
  | 'draftAnnouncement.contact'
  | `registerInPrim.${'registeredOn' | 'result'}`
  | `publish.${'publishedOn' | 'deadline'}`
  | 'chooseForInterview.applicants'
  | `planInterviews.${'panel' | 'firstDay' | 'lastDay' | 'minutes' | 'breakMinutes' | 'online'}`
  | `planInterviews.${'optional' | 'wishes' | 'second' | 'applicant' | 'day' | 'time'}`
  | `moveInterviews.${'applicants' | 'lastDay' | 'byHand' | 'wishes'}`
  | 'cancelInterview.applicant'
  | `bookInterviews.${'proposal' | 'slot'}`
  | 'recordInterview.record'
  | `checkDocuments.${'diplomas' | 'certificates'}`
  | `recordReference.${'referee' | 'relation' | 'takenOn' | 'record'}`
  | 'justifyShortfall.reason'
  | `writeRecommendation.${'place' | 'reason' | 'comparison' | 'compensation'}`
  | 'sendToCouncil.meetingOn'
  | `declareImpartiality.${'impartial' | 'reason' | 'secrecy'}`
  | `castVote.${'choice' | 'choices' | 'reason'}`
  | `decide.${'chosen' | 'reason'}`
  | `meetAgain.${'meetingOn' | 'reason'}`
  | 'recordStep.who'
  | 'answerOffer.accepted'
  | `chooseNext.${'applicant' | 'reason'}`
  | `extendDeadline.${'deadline' | 'reason'}`
  | `withdrawApplicant.${'applicant' | 'reason'}`
  | `handOver.${'to' | 'reason'}`
  | `putOnHold.${'until' | 'reason'}`
  | `${'advertiseAgain' | 'findNobodyQualified' | 'resume' | 'moveToNewRules'}.reason`
  | 'closeVote.choice'
  | 'cancelHiring.reason';

type Option =
  | `kind.${PostKind}`
  | `view.${DiscussionView}`
  | `result.${PrimResult}`
  | `${'diplomas' | 'certificates'}.${DocumentState}`
  | `relation.${Relation}`
  | 'choice.nobody';

/**
 * Questions: `label` above a field, `help` under it, `ask` when the question is asked in the chat. `about` is the
 * applicant or the topic of the form, `place` the number in the ranking.
 */
export const questions = {
  'question.assessNeed.title.label': 'Stillingstittel',
  'question.assessNeed.title.help': 'Slik den skal stå i annonsen, for eksempel seniorrådgiver.',
  'question.assessNeed.title.ask': 'Hvilken stilling gjelder det?',
  'question.assessNeed.unit.label': 'Enhet',
  'question.assessNeed.unit.help': 'Avdelingen eller enheten som skal ansette.',
  'question.assessNeed.unit.ask': 'Hvilken enhet hører stillingen til?',
  'question.assessNeed.workplace.label': 'Arbeidssted',
  'question.assessNeed.workplace.help': 'Stedet der den ansatte skal møte på jobb.',
  'question.assessNeed.workplace.ask': 'Hvor er arbeidsstedet?',
  'question.assessNeed.kind.label': 'Slags stilling',
  'question.assessNeed.kind.help': 'For veilederstillinger trenger ikke behovet å drøftes med MBA først.',
  'question.assessNeed.kind.ask': 'Hva slags stilling er det?',
  'question.assessNeed.needVoicedOn.label': 'Behovet ble meldt',
  'question.assessNeed.needVoicedOn.help': 'Datoen da behovet først ble tatt opp.',
  'question.assessNeed.needVoicedOn.ask': 'Når ble behovet meldt?',
  'question.assessNeed.why.label': 'Hvorfor trenger dere stillingen?',
  'question.assessNeed.why.help': 'Hva som har endret seg, og hva som skjer hvis stillingen ikke besettes.',
  'question.assessNeed.why.ask': 'Hvorfor trenger dere stillingen?',
  'question.assessNeed.tasks.label': 'Oppgaver',
  'question.assessNeed.tasks.help': 'De viktigste oppgavene. De foreslås også i annonsen.',
  'question.assessNeed.tasks.ask': 'Hvilke oppgaver skal den ansatte ha?',
  'question.assessNeed.alternatives.label': 'Andre løsninger',
  'question.assessNeed.alternatives.help':
    'Om oppgavene kan løses på en annen måte, og hvorfor det ikke er nok.',
  'question.assessNeed.alternatives.ask': 'Har dere vurdert andre løsninger enn å ansette?',
  'question.assessNeed.positions.label': 'Antall stillinger',
  'question.assessNeed.positions.help': 'Hvor mange som skal ansettes i denne saken.',
  'question.assessNeed.positions.ask': 'Hvor mange skal ansettes?',
  'question.assessNeed.percent.label': 'Stillingsprosent',
  'question.assessNeed.percent.help': 'Et helt tall. 100 er full stilling.',
  'question.assessNeed.percent.ask': 'Hvor stor er stillingen, i prosent?',
  'question.assessNeed.permanent.label': 'Fast stilling',
  'question.assessNeed.permanent.help': 'Svar nei hvis stillingen er midlertidig.',
  'question.assessNeed.permanent.ask': 'Er stillingen fast?',
  'question.assessNeed.startsOn.label': 'Ønsket oppstart',
  'question.assessNeed.startsOn.help': 'Datoen dere håper at den ansatte kan begynne.',
  'question.assessNeed.startsOn.ask': 'Når bør den ansatte begynne?',

  'question.confirmDiscussion.heldOn.label': 'Dato for drøftingen',
  'question.confirmDiscussion.heldOn.help': 'Datoen da {{about}} ble drøftet i MBA.',
  'question.confirmDiscussion.heldOn.ask': 'Hvilken dato ble {{about}} drøftet i MBA?',
  'question.confirmDiscussion.view.label': 'Ditt syn',
  'question.confirmDiscussion.view.help': 'Drøftingen kan bekreftes også om du er uenig.',
  'question.confirmDiscussion.view.ask': 'Hva er ditt syn?',
  'question.confirmDiscussion.remarks.label': 'Merknader',
  'question.confirmDiscussion.remarks.help': 'Merknadene følger saken.',
  'question.confirmDiscussion.remarks.ask': 'Har du merknader som skal følge saken?',

  'question.draftAnnouncement.tasks.label': 'Arbeidsoppgaver',
  'question.draftAnnouncement.tasks.help': 'Hva den ansatte skal gjøre, slik en søker forstår det.',
  'question.draftAnnouncement.tasks.ask': 'Hvilke arbeidsoppgaver skal stå i annonsen?',
  'question.draftAnnouncement.requirements.label': 'Krav til kvalifikasjoner',
  'question.draftAnnouncement.requirements.help':
    'Utdanning og erfaring. Søkerne vurderes opp mot det som står her.',
  'question.draftAnnouncement.requirements.ask': 'Hvilke krav stiller dere til utdanning og erfaring?',
  'question.draftAnnouncement.personalQualities.label': 'Personlige egenskaper',
  'question.draftAnnouncement.personalQualities.help': 'De egenskapene som betyr noe for denne stillingen.',
  'question.draftAnnouncement.personalQualities.ask': 'Hvilke personlige egenskaper ser dere etter?',
  'question.draftAnnouncement.experienceCompensates.label':
    'Relevant erfaring kan kompensere for utdanningskravet',
  'question.draftAnnouncement.experienceCompensates.help':
    'Bare unntaksvis. Svarer du ja, må innstillingen begrunne hvordan erfaringen er vurdert.',
  'question.draftAnnouncement.experienceCompensates.ask':
    'Kan relevant erfaring kompensere for utdanningskravet?',
  'question.draftAnnouncement.pay.label': 'Lønn',
  'question.draftAnnouncement.pay.help': 'Stillingskode og lønnsspenn slik det skal stå i annonsen.',
  'question.draftAnnouncement.pay.ask': 'Hva skal stå om lønn?',
  'question.draftAnnouncement.contact.label': 'Kontaktperson',
  'question.draftAnnouncement.contact.help': 'Den søkerne kan ringe med spørsmål.',
  'question.draftAnnouncement.contact.ask': 'Hvem skal være kontaktperson i annonsen?',

  'question.registerInPrim.registeredOn.label': 'Registrert i PRIM',
  'question.registerInPrim.registeredOn.help': 'Datoen da stillingen ble registrert.',
  'question.registerInPrim.registeredOn.ask': 'Hvilken dato ble stillingen registrert i PRIM?',
  'question.registerInPrim.result.label': 'Resultat',
  'question.registerInPrim.result.help': 'Annonsen kan publiseres når det ikke er match med noen overtallig.',
  'question.registerInPrim.result.ask': 'Hva kom ut av det?',

  'question.publish.publishedOn.label': 'Publisert',
  'question.publish.publishedOn.help': 'Datoen da annonsen ble lagt ut.',
  'question.publish.publishedOn.ask': 'Hvilken dato ble annonsen publisert?',
  'question.publish.deadline.label': 'Søknadsfrist',
  'question.publish.deadline.help': 'Siste dag for å søke.',
  'question.publish.deadline.ask': 'Når går søknadsfristen ut?',

  'question.chooseForInterview.applicants.label': 'Søkere til intervju',
  'question.chooseForInterview.applicants.help': 'Skriv numre eller navn, for eksempel «1, 3 og 4».',
  'question.chooseForInterview.applicants.ask': 'Hvem skal til intervju?',

  'question.planInterviews.panel.label': 'Hvem deltar i intervjuene?',
  'question.planInterviews.panel.help':
    'Leder og tillitsvalgt må kunne møte. For de andre søker jeg best mulig tid.',
  'question.planInterviews.panel.ask': 'Hvem skal være med i intervjuene?',
  'question.planInterviews.firstDay.label': 'Første dag',
  'question.planInterviews.firstDay.help': 'Tidligste dag det kan holdes intervju.',
  'question.planInterviews.firstDay.ask': 'Fra hvilken dag kan intervjuene holdes?',
  'question.planInterviews.lastDay.label': 'Siste dag',
  'question.planInterviews.lastDay.help': 'Seneste dag det kan holdes intervju.',
  'question.planInterviews.lastDay.ask': 'Til hvilken dag kan intervjuene holdes?',
  'question.planInterviews.minutes.label': 'Minutter per intervju',
  'question.planInterviews.minutes.help': 'Et helt tall.',
  'question.planInterviews.minutes.ask': 'Hvor mange minutter skal hvert intervju vare?',
  'question.planInterviews.breakMinutes.label': 'Minutter pause mellom',
  'question.planInterviews.breakMinutes.help': 'Tid til å skrive notater og møte neste søker.',
  'question.planInterviews.breakMinutes.ask': 'Hvor mange minutter pause vil du ha mellom intervjuene?',
  'question.planInterviews.online.label': 'På nett',
  'question.planInterviews.online.help': 'Svar nei hvis dere skal møtes i et møterom.',
  'question.planInterviews.online.ask': 'Skal intervjuene holdes på nett?',

  'question.planInterviews.second.label': 'Hvem kalles inn til andre runde?',
  'question.planInterviews.second.help': 'La stå tomt hvis dette er første runde.',
  'question.planInterviews.second.ask':
    'Hvem skal kalles inn til andre runde? Skriv «hopp over» hvis dette er første runde.',
  'question.planInterviews.applicant.label': 'Hvem?',
  'question.planInterviews.applicant.help': 'Den som skal ha en bestemt tid.',
  'question.planInterviews.applicant.ask': 'Hvem skal ha en bestemt tid?',
  'question.planInterviews.day.label': 'Dag',
  'question.planInterviews.day.help': 'De andre planlegges rundt.',
  'question.planInterviews.day.ask': 'Hvilken dag?',
  'question.planInterviews.time.label': 'Klokkeslett',
  'question.planInterviews.time.help': 'Når intervjuet begynner.',
  'question.planInterviews.time.ask': 'Når skal intervjuet begynne?',
  'question.bookInterviews.slot.label': 'Ny tid',
  'question.bookInterviews.slot.help':
    'Tider da de som må være med, et rom og søkeren etter det jeg vet er ledige.',
  'question.bookInterviews.slot.ask': 'Hvilken tid velger du?',
  'question.moveInterviews.byHand.label': 'Jeg vil velge tiden selv',
  'question.moveInterviews.byHand.help': 'Da viser jeg alle ledige tider for det ene intervjuet.',
  'question.moveInterviews.byHand.ask': 'Vil du velge tiden selv?',
  'question.bookInterviews.proposal.label': 'Forslag',
  'question.bookInterviews.proposal.help':
    'Skriv nummeret på forslaget, eller hva som bør være annerledes: «ikke fredag», «Ada tirsdag kl. 10», «etter kl. 10», «maks 4 om dagen».',
  'question.bookInterviews.proposal.ask': 'Hvilket forslag velger du?',

  'question.planInterviews.optional.label': 'Hvem kan mangle?',
  'question.planInterviews.optional.help':
    'Uten valg må leder og tillitsvalgt være med, og de andre så langt det går.',
  'question.planInterviews.optional.ask': 'Hvem kan mangle i intervjuene?',
  'question.planInterviews.wishes.label': 'Ønsker for tidene',
  'question.planInterviews.wishes.help': 'For eksempel: ikke fredag, etter kl. 10, maks 4 om dagen.',
  'question.planInterviews.wishes.ask': 'Har du ønsker for tidene?',
  'question.moveInterviews.applicants.label': 'Hvilke intervjuer kan ikke stå?',
  'question.moveInterviews.applicants.help': 'De som er avslått, eller mangler rom, er valgt på forhånd.',
  'question.moveInterviews.applicants.ask': 'Hvilke intervjuer skal flyttes?',
  'question.moveInterviews.lastDay.label': 'Siste dag',
  'question.moveInterviews.lastDay.help': 'Seneste dag det kan holdes intervju.',
  'question.moveInterviews.lastDay.ask': 'Til hvilken dag kan intervjuene holdes?',
  'question.moveInterviews.wishes.label': 'Ønsker for tidene',
  'question.moveInterviews.wishes.help': 'For eksempel: ikke fredag, etter kl. 10, maks 4 om dagen.',
  'question.moveInterviews.wishes.ask': 'Har du ønsker for tidene?',
  'question.cancelInterview.applicant.label': 'Intervju med',
  'question.cancelInterview.applicant.help': 'Skriv nummeret eller navnet.',
  'question.cancelInterview.applicant.ask': 'Hvilket intervju skal avlyses?',
  'question.recordInterview.record.label': 'Referat',
  'question.recordInterview.record.help': 'Hovedpunktene og nye faktiske opplysninger ut over søknad og CV.',
  'question.recordInterview.record.ask': 'Hva kom fram i intervjuet med {{about}}?',

  'question.checkDocuments.diplomas.label': 'Vitnemål',
  'question.checkDocuments.diplomas.help': 'Alle vitnemål som utdanningen bygger på.',
  'question.checkDocuments.diplomas.ask': 'Er vitnemålene til {{about}} kontrollert?',
  'question.checkDocuments.certificates.label': 'Attester',
  'question.checkDocuments.certificates.help': 'Attester for de arbeidsforholdene som det legges vekt på.',
  'question.checkDocuments.certificates.ask': 'Er attestene til {{about}} kontrollert?',

  'question.recordReference.referee.label': 'Referanseperson',
  'question.recordReference.referee.help': 'Navn og arbeidssted.',
  'question.recordReference.referee.ask': 'Hvem har gitt referanse for {{about}}?',
  'question.recordReference.relation.label': 'Forhold til søkeren',
  'question.recordReference.relation.help': 'Minst én referanse bør komme fra nåværende eller siste leder.',
  'question.recordReference.relation.ask': 'Hvilket forhold har referansepersonen til {{about}}?',
  'question.recordReference.takenOn.label': 'Dato',
  'question.recordReference.takenOn.help': 'Datoen da dere snakket sammen.',
  'question.recordReference.takenOn.ask': 'Hvilken dato snakket dere sammen?',
  'question.recordReference.record.label': 'Hva kom fram?',
  'question.recordReference.record.help': 'Hold deg til det som har betydning for stillingen.',
  'question.recordReference.record.ask': 'Hva sa referansepersonen om {{about}}?',

  'question.justifyShortfall.reason.label': 'Begrunnelse',
  'question.justifyShortfall.reason.help': 'Begrunnelsen følger saken til ansettelsesrådet.',
  'question.justifyShortfall.reason.ask': 'Hva er begrunnelsen? Det gjelder: {{about}}.',

  'question.writeRecommendation.place.label': '{{place}}. plass',
  'question.writeRecommendation.place.help': 'En av dem som har vært til intervju.',
  'question.writeRecommendation.place.ask': 'Hvem innstiller du som nummer {{place}}?',
  'question.writeRecommendation.reason.label': 'Begrunnelse for {{place}}. plass',
  'question.writeRecommendation.reason.help': 'Utdanning, erfaring og egnethet, vurdert mot annonsen.',
  'question.writeRecommendation.reason.ask': 'Hvorfor innstiller du denne søkeren som nummer {{place}}?',
  'question.writeRecommendation.comparison.label': 'Sammenligning',
  'question.writeRecommendation.comparison.help':
    'Hvordan de innstilte og de øvrige står mot hverandre i utdanning, erfaring og egnethet.',
  'question.writeRecommendation.comparison.ask': 'Hvordan er søkerne sammenlignet?',
  'question.writeRecommendation.compensation.label': 'Erfaring i stedet for utdanning',
  'question.writeRecommendation.compensation.help':
    'Annonsen åpner for det, så innstillingen må vise hvordan det er vurdert.',
  'question.writeRecommendation.compensation.ask':
    'Hvordan er relevant erfaring vurdert opp mot utdanningskravet?',

  'question.sendToCouncil.meetingOn.label': 'Møtedato',
  'question.sendToCouncil.meetingOn.help': 'Rådet skal ha saken i god tid før møtet.',
  'question.sendToCouncil.meetingOn.ask': 'Når møtes ansettelsesrådet?',

  'question.declareImpartiality.impartial.label': 'Jeg er habil i saken',
  'question.declareImpartiality.impartial.help':
    'Svar nei hvis noe kan svekke tilliten til at du er upartisk. Da stemmer du ikke.',
  'question.declareImpartiality.impartial.ask': 'Er du habil i saken?',
  'question.declareImpartiality.reason.label': 'Hva er grunnen?',
  'question.declareImpartiality.reason.help': 'Grunnen tas inn i protokollen.',
  'question.declareImpartiality.reason.ask': 'Hva er grunnen til at du ikke er habil?',
  'question.declareImpartiality.secrecy.label': 'Jeg kjenner taushetsplikten',
  'question.declareImpartiality.secrecy.help': 'Det du får vite om søkerne, blir i saken.',
  'question.declareImpartiality.secrecy.ask':
    'Kjenner du taushetsplikten, og bekrefter du at den gjelder for deg?',

  'question.castVote.choice.label': 'Stemme',
  'question.castVote.choice.help': 'En av de innstilte, eller ingen.',
  'question.castVote.choice.ask': 'Hvem stemmer du på?',
  'question.castVote.reason.label': 'Begrunnelse',
  'question.castVote.reason.help': 'Begrunnelsen tas inn i protokollen.',
  'question.castVote.reason.ask': 'Hva er begrunnelsen for stemmen din?',

  'question.closeVote.choice.label': 'Din avgjørelse ved stemmelikhet',
  'question.closeVote.choice.help': 'Etter reglementet avgjør lederen av rådet når stemmene står likt.',
  'question.closeVote.choice.ask': 'Stemmene står likt. Hvem skal ansettes?',

  'question.cancelHiring.reason.label': 'Grunn',
  'question.cancelHiring.reason.help': 'Grunnen følger saken.',
  'question.cancelHiring.reason.ask': 'Hvorfor skal saken avlyses?',

  'option.kind.adviser': 'Veileder',
  'option.kind.leader': 'Leder',
  'option.kind.other': 'Annen stilling',
  'option.view.agrees': 'Enig',
  'option.view.remarks': 'Enig, med merknader',
  'option.view.disagrees': 'Uenig',
  'option.result.noMatch': 'Ingen match',
  'option.result.waiting': 'Venter på svar',
  'option.result.match': 'Match med overtallig',
  'option.diplomas.checked': 'Kontrollert',
  'option.diplomas.missing': 'Mangler',
  'option.diplomas.notNeeded': 'Trengs ikke',
  'option.certificates.checked': 'Kontrollert',
  'option.certificates.missing': 'Mangler',
  'option.certificates.notNeeded': 'Trengs ikke',
  'option.relation.presentLeader': 'Nåværende leder',
  'option.relation.formerLeader': 'Tidligere leder',
  'option.relation.colleague': 'Kollega',
  'option.relation.other': 'Annet',
  'option.choice.nobody': 'Ingen av de innstilte',

  'question.castVote.choices.label': 'Hvem stemmer du for?',
  'question.castVote.choices.help': 'Velg like mange som det er stillinger, eller ingen.',
  'question.castVote.choices.ask': 'Hvem stemmer du for? Skriv numrene, eller «hopp over» for ingen.',
  'question.decide.chosen.label': 'Hvem skal ansettes?',
  'question.decide.chosen.help': 'Av de innstilte. La det stå tomt hvis ingen skal ansettes.',
  'question.decide.chosen.ask': 'Hvem skal ansettes? Skriv «hopp over» for ingen.',
  'question.decide.reason.label': 'Begrunnelse',
  'question.decide.reason.help': 'Hva avgjørelsen bygger på.',
  'question.decide.reason.ask': 'Hva bygger avgjørelsen på?',
  'question.answerOffer.accepted.label': 'Takket ja',
  'question.answerOffer.accepted.help': 'Ja hvis tilbudet er godtatt, nei hvis det er avslått.',
  'question.answerOffer.accepted.ask': 'Takket {{about}} ja til tilbudet?',
  'question.chooseNext.applicant.label': 'Neste søker',
  'question.chooseNext.applicant.help': 'Etter rekkefølgen i innstillingen.',
  'question.chooseNext.applicant.ask': 'Hvem skal få tilbudet nå?',
  'question.chooseNext.reason.label': 'Begrunnelse',
  'question.chooseNext.reason.help': 'Hvorfor dere går videre.',
  'question.chooseNext.reason.ask': 'Hvorfor går dere videre til den neste?',
  'question.extendDeadline.reason.label': 'Begrunnelse',
  'question.extendDeadline.reason.help': 'Hvorfor fristen forlenges. Det følger saken.',
  'question.extendDeadline.reason.ask': 'Hvorfor forlenges fristen?',
  'question.extendDeadline.deadline.label': 'Ny søknadsfrist',
  'question.extendDeadline.deadline.help': 'Senere enn den fristen som gjelder nå.',
  'question.extendDeadline.deadline.ask': 'Hva blir den nye søknadsfristen?',
  'question.advertiseAgain.reason.label': 'Begrunnelse',
  'question.advertiseAgain.reason.help': 'Hvorfor stillingen lyses ut på nytt.',
  'question.advertiseAgain.reason.ask': 'Hvorfor lyses stillingen ut på nytt?',
  'question.findNobodyQualified.reason.label': 'Begrunnelse',
  'question.findNobodyQualified.reason.help': 'Hvilke krav som ikke er oppfylt, uten navn på søkere.',
  'question.findNobodyQualified.reason.ask': 'Hvorfor er ingen av søkerne kvalifisert?',
  'question.withdrawApplicant.applicant.label': 'Søker',
  'question.withdrawApplicant.applicant.help': 'Den som har trukket seg.',
  'question.withdrawApplicant.applicant.ask': 'Hvem har trukket seg?',
  'question.withdrawApplicant.reason.label': 'Begrunnelse',
  'question.withdrawApplicant.reason.help': 'Bare hvis søkeren har oppgitt en grunn.',
  'question.withdrawApplicant.reason.ask': 'Oppga søkeren en grunn?',
  'question.handOver.to.label': 'Ny leder',
  'question.handOver.to.help': 'Den som skal ha saken videre.',
  'question.handOver.to.ask': 'Hvem skal overta saken?',
  'question.handOver.reason.label': 'Begrunnelse',
  'question.handOver.reason.help': 'Hvorfor saken overføres.',
  'question.handOver.reason.ask': 'Hvorfor overføres saken?',
  'question.putOnHold.reason.label': 'Begrunnelse',
  'question.putOnHold.reason.help': 'Hvorfor saken settes på vent.',
  'question.putOnHold.reason.ask': 'Hvorfor settes saken på vent?',
  'question.putOnHold.until.label': 'Til dato',
  'question.putOnHold.until.help': 'Hvis dere vet når saken skal tas opp igjen.',
  'question.putOnHold.until.ask': 'Til hvilken dato skal saken vente?',
  'question.resume.reason.label': 'Begrunnelse',
  'question.resume.reason.help': 'Hvorfor saken kan gå videre.',
  'question.resume.reason.ask': 'Hvorfor tas saken opp igjen?',
  'question.moveToNewRules.reason.label': 'Begrunnelse',
  'question.moveToNewRules.reason.help': 'Hvorfor saken skal følge de nye reglene.',
  'question.moveToNewRules.reason.ask': 'Hvorfor skal saken følge de nye reglene?',
  'question.meetAgain.meetingOn.label': 'Ny møtedato',
  'question.meetAgain.meetingOn.help': 'Dagen rådet møtes på nytt.',
  'question.meetAgain.meetingOn.ask': 'Når skal rådet møtes på nytt?',
  'question.meetAgain.reason.label': 'Begrunnelse',
  'question.meetAgain.reason.help': 'Hvorfor saken må opp i et nytt møte.',
  'question.meetAgain.reason.ask': 'Hvorfor må saken opp i et nytt møte?',
  'question.recordStep.who.label': 'Hvem gjelder det?',
  'question.recordStep.who.help': 'Søkeren dette gjelder.',
  'question.recordStep.who.ask': 'Hvem gjelder det? Skriv nummeret eller navnet.',
} as const satisfies Texts<`question.${Asked}.${'label' | 'help' | 'ask'}` | `option.${Option}`>;
