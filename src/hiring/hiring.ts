import type { Answer, Value } from './questions';
import type { CouncilMember, CouncilRegulations, PersonId, Role } from './people';
import type { CommandType } from './commands';
import type { Instant, LocalDate } from './time';

export type CaseId = string;
/** `a1`, `a2` ...: the order of arrival, nothing about the person. */
export type ApplicantId = string;
export type ReferenceId = string;
/** Points at a text kept outside the case and its log, so that it can be erased alone. */
export type TextId = string;
export type RuleId = string;

/** Answers to further questions of a profile's guide; prose is where it was put. */
export type MoreAnswers = Readonly<Record<string, Value>>;

/** What a leader may choose between in the need assessment [nav.need.mba]. */
export type PostKind = 'adviser' | 'leader' | 'other';

/** The one description of the post that every later form, letter and document is fed from. */
export interface Post {
  readonly title: string;
  readonly unit: string;
  readonly workplace: string;
  readonly kind: PostKind;
  readonly positions: number;
  readonly percent: number;
  readonly permanent: boolean;
  readonly startsOn?: LocalDate | undefined;
}

/** Why somebody is needed, what the person would do, and what else was considered. */
export interface Need {
  readonly why: TextId;
  readonly tasks: TextId;
  readonly alternatives?: TextId | undefined;
  readonly more?: MoreAnswers | undefined;
  readonly at: Instant;
}

export type DiscussionTopic = 'need' | 'announcement';
export type DiscussionView = 'agrees' | 'remarks' | 'disagrees';

/** That something was discussed with the co-determination body: when, and what the view was. */
export interface Discussion {
  readonly by: PersonId;
  readonly heldOn: LocalDate;
  readonly view: DiscussionView;
  readonly remarks?: TextId | undefined;
  readonly at: Instant;
}

export interface Announcement {
  readonly tasks: TextId;
  readonly requirements: TextId;
  readonly personalQualities?: TextId | undefined;
  readonly experienceCompensates: boolean;
  readonly pay: string;
  readonly contact: PersonId;
  readonly more?: MoreAnswers | undefined;
  readonly at: Instant;
}

export type PrimResult = 'noMatch' | 'match' | 'waiting';

/** What the case itself knows of an applicant: nothing that tells who it is. */
export interface ApplicantFacts {
  readonly withholdRequested: boolean;
  readonly withdrawn: boolean;
}

export interface Slot {
  readonly applicant: ApplicantId;
  readonly start: Instant;
  readonly end: Instant;
  readonly room?: string | undefined;
}

/** What tells one series from another. */
export interface SeriesCounts {
  readonly days: number;
  /** Absences of those who need not be there, summed over the interviews. */
  readonly absences: number;
  /** The panel's idle minutes between interviews of a day, beyond the breaks. */
  readonly waitingMinutes: number;
  /** Booked interviews that get another time or room. */
  readonly moved?: number | undefined;
}

/** A whole series that fits, and what it is good at. */
export interface Proposal {
  readonly strengths: readonly string[];
  readonly slots: readonly Slot[];
  readonly counts?: SeriesCounts | undefined;
}

/** ISO weekday: 1 is Monday. */
export type WeekdayNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time of day, `HH:MM`, in the organisation's zone. */
export type TimeOfDay = `${number}:${number}`;

/** What the leader asks of a series beside its window. */
export interface SeriesWishes {
  /** Members of the panel who may be missing; the others must be there. */
  readonly optional?: readonly PersonId[] | undefined;
  readonly earliest?: TimeOfDay | undefined;
  readonly latest?: TimeOfDay | undefined;
  readonly maxPerDay?: number | undefined;
  readonly notWeekdays?: readonly WeekdayNumber[] | undefined;
  readonly notDays?: readonly LocalDate[] | undefined;
  readonly withoutLunch?: boolean | undefined;
  /** Appointments that are not certain do not keep anybody away. */
  readonly tentativeFree?: boolean | undefined;
  /** Interviews whose time was chosen by hand. */
  readonly fixed?: readonly { readonly applicant: ApplicantId; readonly start: Instant }[] | undefined;
  /** When applicants cannot come. */
  readonly away?:
    | readonly { readonly applicant: ApplicantId; readonly start: Instant; readonly end: Instant }[]
    | undefined;
}

export interface InterviewPlan {
  readonly panel: readonly PersonId[];
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly minutes: number;
  readonly breakMinutes: number;
  readonly online: boolean;
  readonly wishes?: SeriesWishes | undefined;
  /** Who leads the interviews, and who writes; the others ask. */
  readonly lead?: PersonId | undefined;
  readonly writer?: PersonId | undefined;
  /** Who is called to the second round; left out in the first. */
  readonly second?: readonly ApplicantId[] | undefined;
  /** Booked interviews that cannot stay where they are, when it is about moving them. */
  readonly moving?: readonly ApplicantId[] | undefined;
  readonly proposals: readonly Proposal[];
  readonly at: Instant;
}

/** What an applicant said to an invitation. */
export type InvitationAnswer = 'accepted' | 'declined' | 'anotherTime';

/** What somebody did in the calendars to an interview that was booked. */
export type CalendarChangeKind =
  'moved' | 'cancelled' | 'accepted' | 'declined' | 'proposedTime' | 'roomTaken' | 'noCalendar';

export interface Interview {
  readonly start: Instant;
  readonly end: Instant;
  readonly room?: string | undefined;
  /** How many times it was booked anew; the calendar's sequence number. */
  readonly booking: number;
  /** Where it stood before it was booked anew, and when that was: the calendars follow a moment later. */
  readonly left?: (Omit<Slot, 'applicant'> & { readonly at: Instant }) | undefined;
  /** It is in nobody's calendar any more, and who took it out. */
  readonly cancelled?: 'applicant' | 'calendar' | 'leader' | undefined;
  /** What the applicant said to this booking. */
  readonly answer?: { readonly kind: InvitationAnswer; readonly at: Instant } | undefined;
  /** What the applicant wrote: what is needed, when it would suit. */
  readonly words?: readonly TextId[] | undefined;
  /** Members of the panel who said no to this booking. */
  readonly declinedBy?: readonly PersonId[] | undefined;
  /** Somebody else has the room. */
  readonly roomLost?: boolean | undefined;
  readonly record?: TextId | undefined;
  readonly more?: MoreAnswers | undefined;
  readonly recordedAt?: Instant | undefined;
  /** The interview of the first round, with its record, when this is the second. */
  readonly earlier?: Interview | undefined;
}

export type DocumentState = 'checked' | 'missing' | 'notNeeded';

export interface DocumentCheck {
  readonly diplomas: DocumentState;
  readonly certificates: DocumentState;
  readonly at: Instant;
}

export type Relation = 'presentLeader' | 'formerLeader' | 'colleague' | 'other';

export interface Reference {
  readonly applicant: ApplicantId;
  readonly relation: Relation;
  readonly takenOn: LocalDate;
  /** Name of the referee. */
  readonly referee: TextId;
  readonly record: TextId;
  readonly more?: MoreAnswers | undefined;
  readonly at: Instant;
}

export interface Justification {
  readonly text: TextId;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Signature {
  readonly role: Role;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Recommendation {
  /** The event that wrote it, or gave the last reason for a shortfall. Signing and sending are checked against it. */
  readonly version: number;
  readonly ranked: readonly { readonly applicant: ApplicantId; readonly reason: TextId }[];
  readonly comparison: TextId;
  readonly compensation?: TextId | undefined;
  readonly by: PersonId;
  readonly at: Instant;
  readonly signatures: readonly Signature[];
}

/** A vote for an applicant, by id, or `nobody`: that nobody should be appointed. */
export type Choice = string;

export interface Vote {
  readonly choice: Choice;
  readonly reason?: TextId | undefined;
  readonly at: Instant;
}

export interface CouncilOutcome {
  readonly choice: Choice;
  readonly counts: Readonly<Record<string, number>>;
  /** Members who voted for something else. */
  readonly dissent: readonly PersonId[];
  readonly byChair: boolean;
  readonly at: Instant;
}

export interface CouncilCase {
  readonly meetingOn: LocalDate;
  readonly sentAt: Instant;
  readonly chair: PersonId;
  readonly members: readonly CouncilMember[];
  readonly secretary: PersonId;
  readonly regulations: CouncilRegulations;
  readonly impartiality: Readonly<
    Record<
      PersonId,
      {
        readonly impartial: boolean;
        readonly reason?: TextId | undefined;
        readonly secrecy?: boolean | undefined;
        readonly at: Instant;
      }
    >
  >;
  readonly votes: Readonly<Record<PersonId, Vote>>;
  readonly outcome?: CouncilOutcome | undefined;
  readonly minutesApproved?: { readonly by: PersonId; readonly at: Instant } | undefined;
}

/** What one person recorded for a task of the profile. */
export interface OwnRecord {
  readonly answers: MoreAnswers;
  readonly by: PersonId;
  readonly at: Instant;
}

/** What was recorded last for a task of the profile. */
export interface TaskRecord extends OwnRecord {
  /** What others recorded before, oldest first, where everybody keeps their own. */
  readonly others?: readonly OwnRecord[] | undefined;
}

/** Who is to be appointed: nobody, one, or as many as there are posts. */
export interface HiringDecision {
  readonly chosen: readonly ApplicantId[];
  /** How many were chosen when it was decided; fewer are left when somebody declines or withdraws. */
  readonly posts: number;
  /** Who decided; left out for the council. */
  readonly by?: PersonId | undefined;
  readonly reason?: TextId | undefined;
  readonly at: Instant;
}

/** What somebody said to an offer. */
export interface OfferAnswer {
  readonly accepted: boolean;
  readonly at: Instant;
}

/** The case rests: why, since when, and until when if that is known. */
export interface Hold {
  readonly reason: TextId;
  readonly until?: LocalDate | undefined;
  readonly at: Instant;
}

export interface Publication {
  readonly publishedOn: LocalDate;
  readonly deadline: LocalDate;
  readonly at: Instant;
}

/** Words of an answer that a rule does not allow. */
export interface FoundWords {
  readonly rule: RuleId;
  /** Whether a written reason can let them stand. */
  readonly exception: boolean;
  /** The words, kept outside the case. */
  readonly words: TextId;
}

/** Half-answered questions. They belong to the case, so that a restart, another device or a colleague can go on. */
export interface Draft {
  /** By question: words that a rule does not allow. */
  readonly forbidden?: Readonly<Record<string, readonly FoundWords[]>> | undefined;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly by: PersonId;
  readonly at: Instant;
}

/** What one command of one person did; the last ones are kept so that a step can be taken back. */
export interface Step {
  readonly id: string;
  readonly command: CommandType;
  readonly by: PersonId;
  readonly first: number;
  readonly last: number;
  /** Something went to people outside: it cannot be taken back any more. */
  readonly leftHouse: boolean;
}

/**
 * One case: everything decided so far. No free text and nothing that tells who an applicant is; these are
 * kept beside it and pointed at by ids.
 */
export interface Hiring {
  readonly id: CaseId;
  readonly organisation: string;
  readonly practice: boolean;
  /** A case keeps the versions of profile and settings that it started with, until HR moves it. */
  readonly profile: { readonly id: string; readonly version: number };
  readonly settings: number;
  /** Number of the last event. */
  readonly seq: number;
  readonly status: 'open' | 'closed' | 'cancelled';
  readonly hold?: Hold | undefined;
  readonly openedAt: Instant;
  readonly openedBy: PersonId;
  readonly needVoicedOn: LocalDate;
  readonly closedAt?: Instant | undefined;
  /** The practice case was thrown away: nobody sees it any more, and it is about to be erased. */
  readonly discarded?: { readonly by: PersonId; readonly at: Instant } | undefined;
  readonly roles: Readonly<Partial<Record<Role, readonly PersonId[]>>>;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly post?: Post | undefined;
  readonly need?: Need | undefined;
  /** By topic, then by the role that confirmed. */
  readonly discussions: Readonly<Record<DiscussionTopic, Readonly<Partial<Record<Role, Discussion>>>>>;
  readonly announcement?: Announcement | undefined;
  readonly prim?:
    { readonly registeredOn: LocalDate; readonly result: PrimResult; readonly at: Instant } | undefined;
  readonly publication?: Publication | undefined;
  /** Earlier announcements of the same post, and deadlines that were extended. */
  readonly earlierPublications: readonly Publication[];
  readonly applicants: Readonly<Record<ApplicantId, ApplicantFacts>>;
  readonly importedAt?: Instant | undefined;
  readonly extendedListAt?: Instant | undefined;
  readonly shortlist?: { readonly applicants: readonly ApplicantId[]; readonly at: Instant } | undefined;
  readonly interviewPlan?: InterviewPlan | undefined;
  /** How the series that is booked was asked for; it stays when the applicants to be interviewed change. */
  readonly bookedPlan?: Omit<InterviewPlan, 'proposals' | 'moving' | 'at'> | undefined;
  readonly interviewsBookedAt?: Instant | undefined;
  readonly interviews: Readonly<Record<ApplicantId, Interview>>;
  readonly documents: Readonly<Record<ApplicantId, DocumentCheck>>;
  readonly references: Readonly<Record<ReferenceId, Reference>>;
  /** By rule, or by rule and subject (`nav.ref.two:a3`). */
  readonly justifications: Readonly<Record<string, Justification>>;
  readonly recommendation?: Recommendation | undefined;
  readonly council?: CouncilCase | undefined;
  /** By task, or by task and subject (`recordKey`). */
  readonly records: Readonly<Record<string, TaskRecord>>;
  readonly decision?: HiringDecision | undefined;
  readonly offers: Readonly<Record<ApplicantId, OfferAnswer>>;
  /** Nobody who applied is qualified: the selection ends. */
  readonly nobodyQualified?: { readonly reason: TextId; readonly at: Instant } | undefined;
  /** Reminder marks already sent: `task/person/mark`. */
  readonly reminded: Readonly<Record<string, Instant>>;
  /** Until when people do not want to be reminded: `task/person`. */
  readonly putOff?: Readonly<Record<string, Instant>> | undefined;
  readonly trail: readonly Step[];
}
