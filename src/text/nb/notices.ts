import type { CommandType } from '../../hiring/commands';
import type { EventType } from '../../hiring/events';
import type { Role } from '../../hiring/people';
import type { Texts } from '../texts';

/** What happened, what is to be remembered, whose turn it is. Nothing here tells who an applicant is. */
export const notices = {
  'role.leader': 'rekrutterende leder',
  'role.hr': 'HR',
  'role.unionRepresentative': 'tillitsvalgt',
  'role.recommendingAuthority': 'innstillende myndighet',
  'role.panelMember': 'deltaker i intervju',
  'role.councilChair': 'leder av ansettelsesrådet',
  'role.councilMember': 'medlem av ansettelsesrådet',
  'role.councilSecretary': 'sekretær for ansettelsesrådet',

  'event.HiringOpened': '{{who}} startet saken.',
  'event.AnswersGiven': '{{who}} svarte på noen av spørsmålene.',
  'event.AnswersDropped': '{{who}} gikk tilbake til noen av spørsmålene.',
  'event.NeedAssessed': '{{who}} har vurdert behovet.',
  'event.DiscussionConfirmed': '{{who}} har bekreftet drøftingen.',
  'event.AnnouncementDrafted': '{{who}} har skrevet annonsen.',
  'event.RegisteredInPrim': '{{who}} har registrert svaret fra PRIM.',
  'event.AnnouncementPublished': '{{who}} har registrert at annonsen er publisert.',
  'event.ApplicantsImported': '{{who}} har hentet inn søkerne.',
  'event.ExtendedListMade': '{{who}} har laget den utvidede søkerlisten.',
  'event.ShortlistSet': '{{who}} har valgt hvem som skal til intervju.',
  'event.InterviewsPlanned': '{{who}} har funnet mulige tider for intervjuene.',
  'event.InterviewsBooked': '{{who}} har avtalt intervjuene.',
  'event.InterviewRecorded': '{{who}} har skrevet et intervjureferat.',
  'event.DocumentsChecked': '{{who}} har kontrollert vitnemål og attester for en søker.',
  'event.ReferenceTaken': '{{who}} har registrert en referanse.',
  'event.ShortfallJustified': '{{who}} har begrunnet et avvik.',
  'event.RecommendationWritten': '{{who}} har skrevet innstillingen.',
  'event.RecommendationSigned': '{{who}} har signert innstillingen.',
  'event.SentToCouncil': '{{who}} har sendt saken til ansettelsesrådet.',
  'event.ImpartialityDeclared': '{{who}} har svart om habilitet.',
  'event.VoteCast': '{{who}} har stemt.',
  'event.CouncilDecided': '{{who}} har avsluttet avstemningen, og ansettelsesrådet har gjort vedtak.',
  'event.MinutesApproved': '{{who}} har godkjent protokollen. Saken er avgjort.',
  'event.HiringCancelled': '{{who}} har avlyst saken.',
  'event.Reminded': 'Det er sendt en påminnelse.',
  'event.StepTakenBack': '{{who}} har tatt tilbake et steg.',

  'command.OpenHiring': 'Start av saken',
  'command.GiveAnswers': 'Svar i skjema',
  'command.DropAnswers': 'Endring av svar',
  'command.AssessNeed': 'Behovsvurdering',
  'command.ConfirmDiscussion': 'Bekreftelse av drøfting',
  'command.DraftAnnouncement': 'Annonse',
  'command.RegisterInPrim': 'Svar fra PRIM',
  'command.Publish': 'Publisering',
  'command.ImportApplicants': 'Innhenting av søkere',
  'command.MakeExtendedList': 'Utvidet søkerliste',
  'command.ChooseForInterview': 'Valg av søkere til intervju',
  'command.PlanInterviews': 'Intervjuplan',
  'command.BookInterviews': 'Avtale om intervjuer',
  'command.RecordInterview': 'Intervjureferat',
  'command.CheckDocuments': 'Kontroll av vitnemål og attester',
  'command.RecordReference': 'Referanse',
  'command.JustifyShortfall': 'Begrunnelse for avvik',
  'command.WriteRecommendation': 'Innstilling',
  'command.SignRecommendation': 'Signatur på innstillingen',
  'command.SendToCouncil': 'Oversending til ansettelsesrådet',
  'command.DeclareImpartiality': 'Svar om habilitet',
  'command.CastVote': 'Stemme',
  'command.CloseVote': 'Avslutning av avstemningen',
  'command.ApproveMinutes': 'Godkjenning av protokollen',
  'command.CancelHiring': 'Avlysning',
  'command.TakeBack': 'Angring',
  'command.Wake': 'Påminnelse',

  'reminder.before': '{{task}}: fristen er {{date}}, {{due}}.',
  'reminder.today': '{{task}}: fristen er i dag.',
  'reminder.overdue': '{{task}}: fristen gikk ut {{date}}. Trenger du hjelp, så ta kontakt med HR.',
  'reminder.escalated': '{{task}}: fristen gikk ut {{date}}. Ansvaret ligger hos {{owners}}.',

  'turn.title': 'Din tur: {{task}}',
  'notice.title': 'Nytt i saken {{title}}',
  'notice.view': 'Syn: {{view}}.',
  'notice.published': 'Søknadsfristen er {{deadline}}.',
  'notice.applicants_one': '{{count}} søker er lagt inn.',
  'notice.applicants_other': '{{count}} søkere er lagt inn.',
  'notice.interviews_one': '{{count}} intervju er avtalt.',
  'notice.interviews_other': '{{count}} intervjuer er avtalt.',
} as const satisfies Texts<
  | `role.${Role}`
  | `event.${EventType}`
  | `command.${CommandType}`
  | `reminder.${'before' | 'today' | 'overdue' | 'escalated'}`
  | 'turn.title'
  | `notice.${'title' | 'view' | 'published'}`
  | `notice.${'applicants' | 'interviews'}_${'one' | 'other'}`
>;
