import type { DeadlineCalendar } from './calendar';
import type { NewApplicant } from './commands';
import type { HiringEvent } from './events';
import type { ApplicantId, Hiring, TextId } from './hiring';
import type { Finding } from './gates';
import type { Organisation, PersonId } from './people';
import type { Profile } from './profile';
import type { Fault, Prose } from './questions';
import type { Instant, LocalDate } from './time';

/** A text kept outside the case, and whom it is about: it is erased with that person. */
export interface StoredText {
  readonly body: string;
  readonly about?: ApplicantId | undefined;
}

/** Everything a decision may depend on besides the case and the command. */
export interface Context {
  readonly profile: Profile;
  readonly organisation: Organisation;
  readonly calendar: DeadlineCalendar;
  /** The versions of profile and settings that a case opened now would have. */
  readonly newest: { readonly version: number; readonly settings: number };
  readonly by: PersonId;
  readonly at: Instant;
  /** The date of `at` in the organisation's zone. */
  readonly today: LocalDate;
}

export type RefusalCode =
  | 'caseClosed'
  | 'noRoleInCase'
  | 'notYourRole'
  | 'notPractice'
  | 'notYourPractice'
  | 'outsideYourRoles'
  | 'notOpenYet'
  | 'tooLate'
  | 'ruleNotMet'
  | 'answersFaulty'
  | 'unknownApplicant'
  | 'noApplicants'
  | 'noSuchProposal'
  | 'tooManyApplicants'
  | 'invitationChanged'
  | 'timeTaken'
  | 'notForSecondRound'
  | 'recommendationChanged'
  | 'notOnCouncil'
  | 'disqualified'
  | 'declareFirst'
  | 'voteClosed'
  | 'votesMissing'
  | 'noQuorum'
  | 'sideMissing'
  | 'noMajority'
  | 'tieChairDecides'
  | 'tieNewMeeting'
  | 'nothingToTakeBack'
  | 'somebodyActedSince'
  | 'leftTheHouse'
  | 'nothingToFill'
  | 'onHold'
  | 'notInThisProcess';

/** Why something was not done. A value, made into a sentence with its rule and source at the edge. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>> | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly faults?: readonly Fault[] | undefined;
}

export interface Accepted {
  readonly ok: true;
  readonly events: readonly HiringEvent[];
  readonly texts: Readonly<Record<TextId, StoredText>>;
  readonly applicants: Readonly<Record<ApplicantId, NewApplicant>>;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export type Decision = Accepted | Refused;

export const accept = (
  events: readonly HiringEvent[] = [],
  kept: { readonly texts?: Accepted['texts']; readonly applicants?: Accepted['applicants'] } = {},
): Accepted => ({ ok: true, events, texts: kept.texts ?? {}, applicants: kept.applicants ?? {} });

export const refuse = (code: RefusalCode, more: Omit<Refusal, 'code'> = {}): Refused => ({
  ok: false,
  refusal: { code, ...more },
});

/** Puts texts aside and hands out their ids, which are the same for the same case and order of writing. */
export interface Pen {
  readonly texts: Readonly<Record<TextId, StoredText>>;
  /** The id of the text; one that was put aside before keeps its id. */
  write(prose: Prose, about?: ApplicantId): TextId;
  /** The same for a text that need not be there. */
  writeAny(prose: Prose | undefined, about?: ApplicantId): TextId | undefined;
}

export function penFor(hiring: Hiring): Pen {
  const texts: Record<TextId, StoredText> = {};
  const write = (prose: Prose, about?: ApplicantId): TextId => {
    if (typeof prose !== 'string') return prose.text;
    const id = `${hiring.seq + 1}-${Object.keys(texts).length + 1}`;
    texts[id] = { body: prose, about };
    return id;
  };
  return {
    texts,
    write,
    writeAny: (prose, about) => (prose === undefined || prose === '' ? undefined : write(prose, about)),
  };
}
