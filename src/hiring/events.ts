import type { CommandType } from './commands';
import type {
  Announcement,
  ApplicantFacts,
  ApplicantId,
  CalendarChangeKind,
  Choice,
  Discussion,
  DiscussionTopic,
  DocumentCheck,
  FoundWords,
  InterviewPlan,
  InvitationAnswer,
  MoreAnswers,
  Need,
  Post,
  PrimResult,
  Reference,
  ReferenceId,
  RuleId,
  Slot,
  TextId,
} from './hiring';
import type { Council, CouncilRegulations, PersonId, Role } from './people';
import type { TaskId } from './profile';
import type { Answer } from './questions';
import type { Instant, LocalDate } from './time';

type WithoutAt<T> = Omit<T, 'at'>;

/** What happened. Past tense, no free text: texts are ids, applicants are ids. */
export type HiringEvent =
  | {
      readonly type: 'HiringOpened';
      readonly organisation: string;
      readonly practice: boolean;
      readonly profile: { readonly id: string; readonly version: number };
      readonly settings: number;
      readonly needVoicedOn: LocalDate;
      readonly roles: Readonly<Partial<Record<Role, readonly PersonId[]>>>;
    }
  | {
      readonly type: 'AnswersGiven';
      readonly draft: string;
      readonly answers: Readonly<Record<string, Answer>>;
      readonly forbidden?: Readonly<Record<string, readonly FoundWords[]>> | undefined;
    }
  | { readonly type: 'AnswersDropped'; readonly draft: string; readonly questions: readonly string[] }
  | {
      readonly type: 'NeedAssessed';
      readonly post: Post;
      readonly need: WithoutAt<Need>;
      readonly needVoicedOn: LocalDate;
    }
  | {
      readonly type: 'DiscussionConfirmed';
      readonly topic: DiscussionTopic;
      readonly role: Role;
      readonly discussion: WithoutAt<Discussion>;
    }
  | { readonly type: 'AnnouncementDrafted'; readonly announcement: WithoutAt<Announcement> }
  | { readonly type: 'RegisteredInPrim'; readonly registeredOn: LocalDate; readonly result: PrimResult }
  | { readonly type: 'AnnouncementPublished'; readonly publishedOn: LocalDate; readonly deadline: LocalDate }
  | {
      readonly type: 'ApplicantsImported';
      readonly applicants: Readonly<Record<ApplicantId, ApplicantFacts>>;
    }
  | { readonly type: 'ExtendedListMade'; readonly applicants: number }
  | { readonly type: 'ShortlistSet'; readonly applicants: readonly ApplicantId[] }
  | { readonly type: 'InterviewsPlanned'; readonly plan: WithoutAt<InterviewPlan> }
  | { readonly type: 'InterviewsBooked'; readonly slots: readonly Slot[] }
  | { readonly type: 'InterviewCancelled'; readonly applicant: ApplicantId }
  | {
      readonly type: 'CalendarChangeNoted';
      readonly applicant: ApplicantId;
      readonly change: CalendarChangeKind;
      readonly person?: PersonId | undefined;
      readonly start?: Instant | undefined;
      readonly end?: Instant | undefined;
    }
  | {
      readonly type: 'InvitationAnswered';
      readonly applicant: ApplicantId;
      readonly answer?: InvitationAnswer | undefined;
      readonly slot?: Slot | undefined;
      readonly words?: TextId | undefined;
    }
  | {
      readonly type: 'InterviewRecorded';
      readonly applicant: ApplicantId;
      readonly record: TextId;
      readonly more?: MoreAnswers | undefined;
    }
  | {
      readonly type: 'DocumentsChecked';
      readonly applicant: ApplicantId;
      readonly check: WithoutAt<DocumentCheck>;
    }
  | { readonly type: 'ReferenceTaken'; readonly id: ReferenceId; readonly reference: WithoutAt<Reference> }
  | {
      readonly type: 'ShortfallJustified';
      readonly rule: RuleId;
      readonly subject?: string | undefined;
      readonly text: TextId;
    }
  | {
      readonly type: 'RecommendationWritten';
      readonly ranked: readonly { readonly applicant: ApplicantId; readonly reason: TextId }[];
      readonly comparison: TextId;
      readonly compensation?: TextId | undefined;
    }
  | { readonly type: 'RecommendationSigned'; readonly role: Role; readonly version: number }
  | {
      readonly type: 'SentToCouncil';
      readonly meetingOn: LocalDate;
      readonly council: Council & { readonly regulations: CouncilRegulations };
    }
  | {
      readonly type: 'ImpartialityDeclared';
      readonly impartial: boolean;
      readonly reason?: TextId | undefined;
      readonly secrecy?: boolean | undefined;
    }
  | { readonly type: 'VoteCast'; readonly choice: Choice; readonly reason?: TextId | undefined }
  | {
      readonly type: 'CouncilDecided';
      readonly choice: Choice;
      readonly counts: Readonly<Record<string, number>>;
      readonly dissent: readonly PersonId[];
      readonly byChair: boolean;
    }
  | { readonly type: 'CouncilMeetsAgain'; readonly meetingOn: LocalDate; readonly reason: TextId }
  | { readonly type: 'MinutesApproved' }
  | {
      readonly type: 'StepRecorded';
      readonly task: TaskId;
      readonly subject?: string | undefined;
      readonly answers: MoreAnswers;
      readonly leavesHouse: boolean;
      /** It stands beside what others recorded, and takes the place of one's own only. */
      readonly own?: true | undefined;
    }
  | { readonly type: 'Decided'; readonly chosen: readonly ApplicantId[]; readonly reason: TextId }
  | { readonly type: 'OfferAnswered'; readonly applicant: ApplicantId; readonly accepted: boolean }
  | { readonly type: 'NextChosen'; readonly applicant: ApplicantId; readonly reason: TextId }
  | { readonly type: 'HiringClosed' }
  | { readonly type: 'DeadlineExtended'; readonly deadline: LocalDate; readonly reason: TextId }
  | { readonly type: 'AdvertisedAgain'; readonly reason: TextId }
  | { readonly type: 'NobodyQualified'; readonly reason: TextId }
  | {
      readonly type: 'ApplicantWithdrew';
      readonly applicant: ApplicantId;
      readonly reason?: TextId | undefined;
    }
  | {
      readonly type: 'HandedOver';
      readonly from: readonly PersonId[];
      readonly to: PersonId;
      readonly reason: TextId;
    }
  | { readonly type: 'PutOnHold'; readonly until?: LocalDate | undefined; readonly reason: TextId }
  | { readonly type: 'Resumed'; readonly reason: TextId }
  | {
      readonly type: 'MovedToNewRules';
      readonly version: number;
      readonly settings: number;
      readonly reason: TextId;
    }
  | { readonly type: 'HiringCancelled'; readonly reason: TextId }
  | { readonly type: 'PracticeDiscarded' }
  /** Whoever wrote the event has this role besides those who had it. */
  | {
      readonly type: 'TaskTakenOver';
      readonly task: TaskId;
      readonly role: Role;
      readonly from: readonly PersonId[];
      readonly reason: TextId;
    }
  | { readonly type: 'ReminderPutOff'; readonly task: TaskId; readonly until: Instant }
  | {
      readonly type: 'Reminded';
      readonly task: TaskId;
      readonly person: PersonId;
      readonly mark: string;
    }
  | {
      readonly type: 'StepTakenBack';
      readonly first: number;
      readonly last: number;
      readonly command: CommandType;
    };

export type EventType = HiringEvent['type'];

/** Who writes events on behalf of nobody: the clock. */
export const SYSTEM = 'system';

/** An event as the log keeps it. */
export interface Recorded {
  readonly seq: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly command: CommandType;
  /** The id of the command that caused it; one command's events share it. */
  readonly step: string;
  readonly event: HiringEvent;
}
