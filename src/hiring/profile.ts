import type { Period } from './calendar';
import type { EventType } from './events';
import type { RuleId } from './hiring';
import type { Question } from './questions';
import type { Country, LocalDate } from './time';

export type StepId =
  'need' | 'announcement' | 'applicants' | 'interviews' | 'references' | 'recommendation' | 'council';

export type TaskId =
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
  | 'approveMinutes';

/** Doors of the process. A rule stands at one or several of them. */
export type GateId = 'announce' | 'publish' | 'sign' | 'council' | 'vote';

/** What a date is counted from. */
export type Anchor = 'opened' | 'applicationDeadline' | 'councilMeeting' | 'lastInterview';

/** One task of a step: what must be done before it, and when it is due. */
export interface TaskPlan {
  readonly id: TaskId;
  readonly after: readonly TaskId[];
  readonly due?: { readonly from: Anchor; readonly period: Period } | undefined;
  /** Reminders so many working days before the due date; 0 is the day itself. */
  readonly remind?: readonly number[] | undefined;
  /** Rules that make the task necessary or fix its date. */
  readonly rules: readonly RuleId[];
}

export interface StepPlan {
  readonly id: StepId;
  readonly tasks: readonly TaskPlan[];
}

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

/** A rule as an organisation uses it. Its words are in `text/` under `rule.<id>`. */
export interface RuleUse {
  readonly id: RuleId;
  readonly effect: RuleEffect;
  readonly gates: readonly GateId[];
  readonly parameters: Readonly<Record<string, number | string | boolean>>;
  /** The parameters that no source fixes: our default, whatever the statements say. */
  readonly ownParameters?: readonly string[] | undefined;
  readonly statements: readonly Statement[];
  /** First and last day on which the rule is in force, where they are known. */
  readonly validFrom?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
}

/** A guide whose questions are data. Others are built from the case (`forms.ts`). */
export type GuideId = 'assessNeed' | 'draftAnnouncement' | 'recordInterview' | 'recordReference';

/** How one organisation hires: data only. */
export interface Profile {
  readonly id: string;
  readonly version: number;
  readonly country: Country;
  readonly steps: readonly StepPlan[];
  readonly rules: readonly RuleUse[];
  readonly guides: Readonly<Record<GuideId, readonly Question[]>>;
  readonly interview: { readonly minutes: number; readonly breakMinutes: number };
  /** Shortest application period, and the number of applicants usually recommended. */
  readonly applicationDays: number;
  readonly recommended: number;
  /** What HR is told of without asking. */
  readonly tellHr: readonly EventType[];
}

/** The rule as this profile uses it, or undefined when it does not apply here. */
export const ruleOf = (profile: Profile, id: RuleId): RuleUse | undefined =>
  profile.rules.find((rule) => rule.id === id);
