import type {
  ApplicantId,
  CalendarChangeKind,
  Choice,
  DiscussionTopic,
  DiscussionView,
  DocumentState,
  InvitationAnswer,
  PostKind,
  PrimResult,
  Proposal,
  ReferenceId,
  Relation,
  RuleId,
  SeriesWishes,
  Slot,
} from './hiring';
import type { PersonId } from './people';
import type { Prose, Value, Values } from './questions';
import type { TaskId } from './profile';
import type { Instant, LocalDate } from './time';

/** What a person asks for. Imperative; texts are still whole here and are put aside by `decide`. */
export type Command =
  | { readonly type: 'OpenHiring'; readonly practice: boolean; readonly needVoicedOn: LocalDate }
  | {
      readonly type: 'GiveAnswers';
      readonly form: string;
      readonly subject?: string | undefined;
      /** By question; `skipped` leaves one unanswered. */
      readonly values: Readonly<Record<string, Value>>;
    }
  | {
      readonly type: 'DropAnswers';
      readonly form: string;
      readonly subject?: string | undefined;
      readonly questions: readonly string[];
    }
  | {
      readonly type: 'AssessNeed';
      readonly title: string;
      readonly unit: string;
      readonly workplace: string;
      readonly kind: PostKind;
      readonly positions: number;
      readonly percent: number;
      readonly permanent: boolean;
      readonly needVoicedOn: LocalDate;
      readonly startsOn?: LocalDate | undefined;
      readonly why: Prose;
      readonly tasks: Prose;
      readonly alternatives?: Prose | undefined;
      readonly more?: Values | undefined;
    }
  | {
      readonly type: 'ConfirmDiscussion';
      readonly topic: DiscussionTopic;
      readonly heldOn: LocalDate;
      readonly view: DiscussionView;
      readonly remarks?: Prose | undefined;
    }
  | {
      readonly type: 'DraftAnnouncement';
      readonly tasks: Prose;
      readonly requirements: Prose;
      readonly personalQualities?: Prose | undefined;
      readonly experienceCompensates: boolean;
      readonly pay: string;
      readonly contact: PersonId;
      readonly more?: Values | undefined;
    }
  | { readonly type: 'RegisterInPrim'; readonly registeredOn: LocalDate; readonly result: PrimResult }
  | { readonly type: 'Publish'; readonly publishedOn: LocalDate; readonly deadline: LocalDate }
  | { readonly type: 'ImportApplicants'; readonly applicants: readonly NewApplicant[] }
  | { readonly type: 'MakeExtendedList' }
  | { readonly type: 'ChooseForInterview'; readonly applicants: readonly ApplicantId[] }
  | {
      readonly type: 'PlanInterviews';
      readonly panel: readonly PersonId[];
      readonly firstDay: LocalDate;
      readonly lastDay: LocalDate;
      readonly minutes: number;
      readonly breakMinutes: number;
      readonly online: boolean;
      readonly wishes?: SeriesWishes | undefined;
      readonly lead?: PersonId | undefined;
      readonly writer?: PersonId | undefined;
      /** Who is called to the second round; left out in the first. */
      readonly second?: readonly ApplicantId[] | undefined;
      /** Found in the calendars by the use case, not written by a person. */
      readonly proposals: readonly Proposal[];
    }
  | { readonly type: 'BookInterviews'; readonly proposal: number }
  /** Other times for booked interviews that cannot stay where they are; `wishes` as before when left out. */
  | {
      readonly type: 'MoveInterviews';
      readonly applicants: readonly ApplicantId[];
      readonly lastDay?: LocalDate | undefined;
      readonly wishes?: SeriesWishes | undefined;
      /** The proposals are the free times of the one interview, to be chosen from. */
      readonly byHand?: boolean | undefined;
      readonly proposals: readonly Proposal[];
    }
  | { readonly type: 'CancelInterview'; readonly applicant: ApplicantId }
  /** Noticed in the calendars. `person`: whoever of the panel answered; left out when it was the applicant or nobody. */
  | {
      readonly type: 'NoteCalendarChange';
      readonly applicant: ApplicantId;
      readonly change: CalendarChangeKind;
      readonly person?: PersonId | undefined;
      /** The new time, or the proposed one. */
      readonly start?: Instant | undefined;
      readonly end?: Instant | undefined;
    }
  /** From the page behind the link in the invitation; `booking` is the one that was shown. */
  | {
      readonly type: 'AnswerInvitation';
      readonly applicant: ApplicantId;
      readonly booking: number;
      readonly answer?: InvitationAnswer | undefined;
      /** The free time that was chosen instead. */
      readonly slot?: Slot | undefined;
      /** What is needed, or when it would suit. */
      readonly words?: Prose | undefined;
    }
  | {
      readonly type: 'RecordInterview';
      readonly applicant: ApplicantId;
      readonly record: Prose;
      readonly more?: Values | undefined;
    }
  | {
      readonly type: 'CheckDocuments';
      readonly applicant: ApplicantId;
      readonly diplomas: DocumentState;
      readonly certificates: DocumentState;
    }
  | {
      readonly type: 'RecordReference';
      readonly id: ReferenceId;
      readonly applicant: ApplicantId;
      readonly referee: Prose;
      readonly relation: Relation;
      readonly takenOn: LocalDate;
      readonly record: Prose;
      readonly more?: Values | undefined;
    }
  | {
      readonly type: 'JustifyShortfall';
      readonly rule: RuleId;
      readonly subject?: string | undefined;
      readonly reason: Prose;
    }
  | {
      readonly type: 'WriteRecommendation';
      readonly ranked: readonly { readonly applicant: ApplicantId; readonly reason: Prose }[];
      readonly comparison: Prose;
      readonly compensation?: Prose | undefined;
    }
  | { readonly type: 'SignRecommendation'; readonly shown: number }
  | { readonly type: 'SendToCouncil'; readonly meetingOn: LocalDate }
  | {
      readonly type: 'DeclareImpartiality';
      readonly impartial: boolean;
      readonly reason?: Prose | undefined;
      /** The duty of secrecy is known; asked where the profile's council confirms it. */
      readonly secrecy?: boolean | undefined;
    }
  | { readonly type: 'CastVote'; readonly choice: Choice; readonly reason?: Prose | undefined }
  | { readonly type: 'CloseVote'; readonly choice?: Choice | undefined }
  /** A tie, no majority or no quorum: the council meets again and votes anew. */
  | { readonly type: 'MeetAgain'; readonly meetingOn: LocalDate; readonly reason: Prose }
  | { readonly type: 'ApproveMinutes' }
  /** What a task of the profile asks for; `subject` when it is recorded about one of several. */
  | {
      readonly type: 'RecordStep';
      readonly task: TaskId;
      readonly subject?: string | undefined;
      readonly values: Values;
    }
  | { readonly type: 'Decide'; readonly chosen: readonly ApplicantId[]; readonly reason: Prose }
  | { readonly type: 'AnswerOffer'; readonly applicant: ApplicantId; readonly accepted: boolean }
  | { readonly type: 'ChooseNext'; readonly applicant: ApplicantId; readonly reason: Prose }
  | { readonly type: 'CloseHiring' }
  | { readonly type: 'ExtendDeadline'; readonly deadline: LocalDate; readonly reason: Prose }
  | { readonly type: 'AdvertiseAgain'; readonly reason: Prose }
  | { readonly type: 'FindNobodyQualified'; readonly reason: Prose }
  | {
      readonly type: 'WithdrawApplicant';
      readonly applicant: ApplicantId;
      readonly reason?: Prose | undefined;
    }
  | { readonly type: 'HandOver'; readonly to: PersonId; readonly reason: Prose }
  | { readonly type: 'PutOnHold'; readonly reason: Prose; readonly until?: LocalDate | undefined }
  | { readonly type: 'Resume'; readonly reason: Prose }
  | { readonly type: 'MoveToNewRules'; readonly reason: Prose }
  /** `standsInFor`: whose deputy the person is, as that person has said; never what somebody says of themselves. */
  | {
      readonly type: 'TakeOver';
      readonly task: TaskId;
      readonly standsInFor?: PersonId | undefined;
      readonly reason: Prose;
    }
  | { readonly type: 'PutOffReminder'; readonly task: TaskId; readonly until: Instant }
  /** A practice case goes away with everything in it. */
  | { readonly type: 'DiscardPractice' }
  | { readonly type: 'CancelHiring'; readonly reason: Prose }
  | { readonly type: 'TakeBack' }
  | { readonly type: 'Wake' };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>;

/** A reference before its questions are asked: all that is known is who it is about. */
interface BegunReference {
  readonly type: 'RecordReference';
  readonly applicant: ApplicantId;
  readonly relation?: undefined;
  readonly takenOn?: undefined;
}

/** What wants through a gate: a command, or as much of one as is known before its questions are asked. */
export type Wanted = Command | BegunReference;

/** What a command would be about, as far as that is known before its questions are asked. */
export interface About {
  readonly task?: TaskId | undefined;
  readonly referenceOn?: ApplicantId | undefined;
}

/** An applicant as an export tells of them. Kept in an item of its own, never in the case or its log. */
export interface NewApplicant {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | undefined;
  readonly age?: number | undefined;
  readonly gender?: string | undefined;
  readonly municipality?: string | undefined;
  readonly title?: string | undefined;
  readonly employer?: string | undefined;
  readonly education?: string | undefined;
  readonly experience?: string | undefined;
  readonly withholdRequested: boolean;
  readonly withholdReason?: string | undefined;
}
