import type { ApplicantId } from '../hiring/hiring';
import type { Instant } from '../hiring/time';
import type {
  Busy,
  Calendars,
  CaseRef,
  CaseStore,
  Clock,
  Documents,
  PersonSettings,
} from '../usecases/ports';
import type { HandleCommand } from '../usecases/handle-command';
import type { SettingsDesk } from '../usecases/settings/desk';
import type { FormRef } from '../hiring/forms/form';
import type { Language, Organisation, Person } from '../hiring/people';
import type { InForceIn } from '../hiring/in-force';
import type { Hold } from '../operations/erasure/records';
import type { Asked, Erased } from '../operations/erasure/erase-applicant';
import type { ApplicantExport } from '../operations/erasure/export-applicant';
import type { Access } from '../directory/access';

/** Pages that the program serves outside the chat, behind signed, expiring links. */
export interface Links {
  /** Where this person can send a file with applicants for the case. */
  upload(ref: CaseRef, person: Person): { readonly url: string; readonly expiresAt: Instant };
  /** Where this person can read a document of the case. */
  document(ref: CaseRef, person: Person, document: 'recommendation' | 'minutes'): string;
  /** Where this person can read what is kept about an applicant of the case. */
  kept(ref: CaseRef, person: Person, applicant: ApplicantId): string;
  /** Where this person can read the organisation's overview as a file. */
  overview(organisation: string, person: Person): string;
  /** Where this applicant can answer the invitation to an interview, without signing in, until then. */
  interview(ref: CaseRef, applicant: ApplicantId, until: Instant): string;
}

/** The person who is talking, as the identity provider says, and their organisation. */
export interface Actor {
  readonly person: Person;
  readonly organisation: Organisation;
  readonly language: Language;
  /** What the person had chosen when the turn began. */
  readonly settings: PersonSettings;
  /** The person has signed in anew, in this very turn. */
  readonly proved?: boolean | undefined;
}

/** The form that a person is in the middle of. */
export interface Answering {
  readonly ref: CaseRef;
  readonly form: FormRef;
}

/** What is done with a whole case beside its forms, after a yes; the first two after a reason as well. */
export const caseActs = ['holdErasure', 'liftHold', 'discardPractice'] as const;
export type CaseAct = (typeof caseActs)[number];

/** What a person has asked for and was asked about: it waits for a reason, or for a yes. */
export interface Asking {
  readonly ref: CaseRef;
  readonly act: CaseAct;
  readonly reason?: string | undefined;
}

/** What a calendar file came to: its appointments, or what is wrong in which line. */
export type ImportedCalendar =
  | { readonly kind: 'read'; readonly busy: readonly Busy[] }
  | { readonly kind: 'faulty'; readonly faults: readonly { readonly code: string; readonly line: number }[] };

/** What is kept about applicants, for those who have to erase it or hand it out. */
export interface Keeping {
  erase(ref: CaseRef, applicant: ApplicantId, asked: Asked): Promise<Erased>;
  /** Undefined when there is no such applicant in the case. */
  export(ref: CaseRef, applicant: ApplicantId): Promise<ApplicantExport | undefined>;
  /** Erases a practice case thrown away then. Returns when to try again; undefined when nothing is left to do. */
  eraseDiscarded(ref: CaseRef, since: Instant): Promise<Instant | undefined>;
  /** Why nothing of the case may be erased; undefined when it may. */
  holdOn(ref: CaseRef): Promise<Hold | undefined>;
  /** Returns the hold that stood already, and then changes nothing. */
  hold(ref: CaseRef, asked: Asked): Promise<Hold | undefined>;
  /** Returns the hold that was lifted; undefined when there was none. */
  lift(ref: CaseRef, asked: Asked): Promise<Hold | undefined>;
}

/** Everything a conversation needs. */
export interface ConversationParts {
  readonly cases: CaseStore;
  readonly handle: HandleCommand;
  readonly documents: Documents;
  readonly calendars: Calendars;
  readonly clock: Clock;
  readonly inForce: InForceIn;
  /** The organisations that share their figures with this one, it among them; none where it shares with nobody. */
  readonly sharing: (organisation: string) => readonly Organisation[];
  /** What the roles of the organisation leave of what somebody may do and see. */
  readonly access: Access;
  readonly links: Links;
  readonly keeping: Keeping;
  /** What the organisation sets for itself. */
  readonly settings: SettingsDesk;
  /** Takes a person's busy times from a calendar file; only where the calendars are ours. */
  readonly importCalendar?:
    ((organisation: Organisation, person: Person, file: string) => Promise<ImportedCalendar>) | undefined;
  /** Whether whoever signs has to sign in anew before. */
  readonly signingNeedsSignIn?: boolean | undefined;
  /** Moves the clock forward; only where the clock is ours. */
  readonly fastForward?: ((days: number) => Promise<void>) | undefined;
}
