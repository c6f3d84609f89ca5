import type { Period } from './calendar';
import type { Condition, Subjects } from './conditions';
import type { EventType } from './events';
import type { RuleId } from './hiring';
import type { Language, Role } from './people';
import type { Question, Value } from './questions';
import type { Country, LocalDate } from './time';

/** A step of the process, a heading over its tasks. Its words are in the texts under `step.<id>`. */
export type StepId = string;

/** The tasks that have code of their own. */
export type BuiltInTask =
  | 'assessNeed'
  | 'discussNeed'
  | 'draftAnnouncement'
  | 'discussAnnouncement'
  | 'registerInPrim'
  | 'publish'
  | 'importApplicants'
  | 'makeExtendedList'
  | 'chooseForInterview'
  | 'bookInterviews'
  | 'recordInterviews'
  | 'checkDocuments'
  | 'takeReferences'
  | 'writeRecommendation'
  | 'signRecommendation'
  | 'sendToCouncil'
  | 'declareImpartiality'
  | 'castVote'
  | 'closeVote'
  | 'approveMinutes'
  | 'decide'
  | 'answerOffer'
  | 'chooseNext'
  | 'resume'
  | 'closeHiring';

/** A task: one with code of its own, or one of a profile that is done by recording answers. */
export type TaskId = string;

/** Doors of the process. A rule stands at one or several of them, a task at one. */
export type GateId =
  | 'announce'
  | 'publish'
  | 'order'
  | 'list'
  | 'assess'
  | 'select'
  | 'invite'
  | 'secondInterview'
  | 'reference'
  | 'write'
  | 'sign'
  | 'council'
  | 'vote'
  | 'decide'
  | 'offer'
  | 'contract'
  | 'start'
  | 'probation'
  | 'close';

/** What a date is counted from. `opened`: the task became possible; an answer: the date that was given there. */
export type Anchor =
  | 'opened'
  | 'needVoiced'
  | 'published'
  | 'applicationDeadline'
  | 'lastInterview'
  | 'eachInterview'
  | 'councilMeeting'
  | 'decided'
  | AnswerRef;

/** An answer that was given in a task. */
export interface AnswerRef {
  readonly task: TaskId;
  readonly question: string;
}

export interface DuePlan {
  readonly from: Anchor;
  readonly period: Period;
  /** The period begins with its first day and is due on its last: probation. Months only. */
  readonly through?: boolean | undefined;
  /** Not later than this share of a term that ends on an answered date: probation in a temporary post. */
  readonly atMost?: { readonly until: AnswerRef; readonly divisor: 2 | 4 } | undefined;
  /** Where a term is shorter than so many months, as this parameter says: at once, and before it begins. */
  readonly atOnce?:
    | { readonly from: AnswerRef; readonly until: AnswerRef; readonly rule: RuleId; readonly months: string }
    | undefined;
  /** The rule that gives the number, and which of its parameters it is; without one the number is our own. */
  readonly rule?: { readonly id: RuleId; readonly parameter?: string | undefined } | undefined;
}

/** A question of a record, filled in from what is known already. */
export interface RecordQuestion extends Question {
  /** An answer that was given before and is proposed again, so that nothing is asked twice. */
  readonly from?: AnswerRef | undefined;
  /** A date that is proposed: so long after another. */
  readonly proposed?: DuePlan | undefined;
  /** The largest number that is taken: a parameter of a rule, so that an organisation can set it. */
  readonly most?: { readonly rule: RuleId; readonly parameter: string } | undefined;
  /** The earliest date that is taken, counted from another. */
  readonly notBefore?: DuePlan | undefined;
  /** Nobody asks the applicant: whoever keeps the record of an interview answers it afterwards. */
  readonly afterwards?: boolean | undefined;
  /** Asked only when this holds in the case, or for the subject. */
  readonly where?: Condition | undefined;
}

/** An answer without which a record is not finished. */
export interface Finishing {
  readonly question: string;
  readonly is: Value;
}

/** A task that is done by recording answers: once for the case, or once for each of several. */
export interface RecordPlan {
  /** Roles of which one is needed to record it. */
  readonly by: readonly Role[];
  readonly questions: readonly RecordQuestion[];
  /** Whom or what it is recorded about; the case itself when left out. */
  readonly each?: Subjects | undefined;
  /** Finished only with this answer, or all of these; another is kept, and the task stays open. */
  readonly until?: Finishing | readonly Finishing[] | undefined;
  /** Recorded when it happens, any number of times; nobody waits for it. */
  readonly onDemand?: boolean | undefined;
  /**
   * Everybody who records it keeps their own, side by side with what the others recorded; one is enough to finish it.
   * They are shown together on the forms of these tasks, and can be given until those are done.
   */
  readonly own?: { readonly shownAt: readonly TaskId[] } | undefined;
  /** Something goes to people outside: it cannot be taken back. */
  readonly leavesHouse?: boolean | undefined;
  /** All answers are shown and confirmed before they count. */
  readonly summary?: boolean | undefined;
  /** A letter that is sent to each of these when it is recorded. */
  readonly letter?: { readonly id: LetterId; readonly to: Subjects } | undefined;
}

/** One task of a step: what must be done before it, and when it is due. */
export interface TaskPlan {
  readonly id: TaskId;
  readonly after: readonly TaskId[];
  readonly due?: DuePlan | undefined;
  /** Reminders so many working days before the due date; 0 is the day itself. */
  readonly remind?: readonly number[] | undefined;
  /**
   * Reminders so many calendar days before the due date as these parameters of the rule say; before what it is counted
   * from where `from` is the parameter with the days in between.
   */
  readonly remindDays?:
    | { readonly rule: RuleId; readonly parameters: readonly string[]; readonly from?: string | undefined }
    | undefined;
  /** Rules that make the task necessary or fix its date. */
  readonly rules: readonly RuleId[];
  /** Needed only when this holds. */
  readonly when?: Condition | undefined;
  /** The gate that a record must pass; tasks with code of their own have theirs in the code. */
  readonly gate?: GateId | undefined;
  /** Whoever is told that it is their turn says that they have read it. */
  readonly acknowledge?: boolean | undefined;
  readonly record?: RecordPlan | undefined;
  /** Of whom references are taken, each at least one; as the code has it when left out. */
  readonly each?: Subjects | undefined;
}

/** `selection`: not needed any more when nobody is qualified; `employment`: only when somebody was chosen. */
export type Phase = 'selection' | 'employment' | 'closing';

export interface StepPlan {
  readonly id: StepId;
  readonly phase: Phase;
  readonly tasks: readonly TaskPlan[];
}

/** A letter to applicants. Its words are in the texts under `letter.<id>.subject` and `.body`. */
export type LetterId = string;

/** How well a statement is known: read in the law, on an authority's page, in a source document, elsewhere, or our own. */
export type Verified = 'law' | 'page' | 'seed' | 'secondary' | 'own';

/** Which of a rule's words a statement stands behind: `rule.<id>.says`, `rule.<id>.says2` … */
export type StatementPart = 'says' | 'says2' | 'says3';

export interface Statement {
  readonly source: string;
  readonly verified: Verified;
  /** `says` when left out. */
  readonly part?: StatementPart | undefined;
}

/** `block`: the step cannot be taken; `justify`: a written reason lets it pass; `warn`: it is said, nothing more. */
export type RuleEffect = 'engine' | 'record' | 'block' | 'justify' | 'warn' | 'escalate';

/** What a rule needs: that a task is done, that an answer in it is this one, or that a period after it has ended. */
export interface Need {
  readonly task: TaskId;
  readonly question?: string | undefined;
  readonly is?: Value | undefined;
  /** The parameter of the rule that says how many days must have passed since the answered date; 0: none. */
  readonly passed?: string | undefined;
  /** Only at these of the rule's gates; at all of them when left out. */
  readonly at?: readonly GateId[] | undefined;
}

/** A rule as an organisation uses it. Its words are in `text/` under `rule.<id>`. */
export interface RuleUse {
  readonly id: RuleId;
  readonly effect: RuleEffect;
  readonly gates: readonly GateId[];
  readonly parameters: Readonly<Record<string, number | string | boolean>>;
  /** The parameters that no source fixes: our default, whatever the statements say. */
  readonly ownParameters?: readonly string[] | undefined;
  /**
   * Its reason is written before the command that it is about can be given; where the rule blocks, for those cases in
   * which the law has exceptions.
   */
  readonly reasonFirst?: boolean | undefined;
  /** Where the answers are that its check looks at, by what the check calls them. */
  readonly answers?: Readonly<Record<string, AnswerRef>> | undefined;
  /** What must have been recorded at the gate; besides this a rule can have a check in code. */
  readonly needs: readonly Need[];
  readonly statements: readonly Statement[];
  /** First and last day on which the rule is in force, where they are known. */
  readonly validFrom?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
}

/** A guide whose questions are data. Others are built from the case (`forms.ts`). */
export type GuideId = 'assessNeed' | 'draftAnnouncement' | 'recordInterview' | 'recordReference';

/** Words that a profile brings along, by language and key. */
export type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** How one organisation hires: data only. */
export interface Profile {
  readonly id: string;
  readonly version: number;
  readonly country: Country;
  readonly steps: readonly StepPlan[];
  readonly rules: readonly RuleUse[];
  readonly guides: Readonly<Record<GuideId, readonly RecordQuestion[]>>;
  readonly interview: { readonly minutes: number; readonly breakMinutes: number };
  /** Proposed application period in days, and the number of applicants usually recommended. */
  readonly applicationDays: number;
  readonly recommended: number;
  /** After how many months at most facts about applicants are let go of: a parameter of a rule; any time without one. */
  readonly keptAtMost?: { readonly rule: RuleId; readonly parameter: string } | undefined;
  /** Who decides: the council by vote, or one who has the authority [hel.authority]. */
  readonly decidedBy: 'council' | 'authority';
  /** Who must sign the recommendation. */
  readonly signers: readonly Role[];
  /** Letters that are sent without a task of their own, by what happened. */
  readonly letters: Readonly<
    Partial<Record<'HiringCancelled' | 'NobodyQualified' | 'AdvertisedAgain' | 'DeadlineExtended', LetterId>>
  >;
  /** What HR is told of without asking. */
  readonly tellHr: readonly EventType[];
  readonly words: Words;
}

const rulesBy = new WeakMap<Profile['rules'], ReadonlyMap<RuleId, RuleUse>>();

/** The rule as this profile uses it, or undefined when it does not apply here. */
export function ruleOf(profile: Profile, id: RuleId): RuleUse | undefined {
  const known = rulesBy.get(profile.rules);
  if (known) return known.get(id);
  const rules = new Map(profile.rules.map((rule) => [rule.id, rule] as const));
  rulesBy.set(profile.rules, rules);
  return rules.get(id);
}

const plansBy = new WeakMap<Profile['steps'], ReadonlyMap<TaskId, TaskPlan>>();

/** The profile's plan of a task, or undefined when it does not have it. */
export function planOf(profile: Profile, id: TaskId): TaskPlan | undefined {
  const known = plansBy.get(profile.steps);
  if (known) return known.get(id);
  const plans = new Map(profile.steps.flatMap(({ tasks }) => tasks.map((plan) => [plan.id, plan] as const)));
  plansBy.set(profile.steps, plans);
  return plans.get(id);
}
