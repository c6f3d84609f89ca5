import type { NewApplicant } from '../hiring/commands';
import type { StoredText } from '../hiring/decision';
import type { Effect } from '../hiring/effects';
import type { Recorded } from '../hiring/events';
import type { ApplicantId, CaseId, Hiring, TextId } from '../hiring/hiring';
import type { Language, PersonId } from '../hiring/people';
import type { StepId, TaskId } from '../hiring/profile';
import type { MessageChoices } from '../hiring/tasks/when-to-say';
import type { HomeZone, Instant, LocalDate, Zone } from '../hiring/time';
import type { WorkingHours } from '../interviews';

/** Where a case is: both parts of its partition. */
export interface CaseRef {
  readonly organisation: string;
  readonly id: CaseId;
}

/** Changes with every save. Opaque. */
export type Etag = string;

/** Somebody saved after the version that was expected. Load again and decide again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Something outside did not answer as it should; trying again later can help. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
}

/** There is no chat to write to the person in: `noChat` when there never was one, else why it is closed. */
export class Unreachable extends Unavailable {
  override readonly name = 'Unreachable';
  constructor(
    message: string,
    readonly why = 'noChat',
  ) {
    super(message);
  }
}

/**
 * Calendars that the program may not or cannot use, each with the reason: there is no such mailbox, or it is outside
 * what the administrator has opened. Trying again does not help until somebody changes that.
 */
export class MailboxFault extends Error {
  override readonly name = 'MailboxFault';
  constructor(
    readonly mailboxes: readonly { readonly email: string; readonly why: 'unknown' | 'outOfScope' }[],
    options?: ErrorOptions,
  ) {
    super(mailboxes.map(({ email, why }) => `${email} (${why})`).join(', '), options);
  }
}

/** An event with its place in the hash chain: `hash` covers the event, digests of its texts, and the hash before it. */
export interface LogEntry extends Recorded {
  /** Keyed digests of the texts that the event put aside, by text id. */
  readonly digests: Readonly<Record<TextId, string>>;
  readonly previous: string;
  readonly hash: string;
}

/** What everybody with a role in the case sees of it in lists. Nothing about applicants. */
export interface CaseLine {
  readonly id: CaseId;
  readonly title: string;
  readonly practice: boolean;
  readonly status: Hiring['status'];
  readonly step: string;
  readonly people: readonly PersonId[];
  readonly openedAt: Instant;
  /** What overviews are made of; lines of an older version have none until the case is saved again. */
  readonly facts?: CaseFacts | undefined;
}

/** A task that waits for somebody. */
export interface WaitingTask {
  readonly task: TaskId;
  readonly owners: readonly PersonId[];
  readonly due?: LocalDate | undefined;
}

/** How far applicants have come; each counts in every stage that was reached. */
export type Stage = 'applied' | 'chosen' | 'interviewed' | 'recommended' | 'withdrawn';

/** Figures of a case. Numbers of applicants only. */
export interface CaseFacts {
  readonly unit: string;
  readonly needVoicedOn: LocalDate;
  /** When somebody starts, or is planned to. */
  readonly startsOn?: LocalDate | undefined;
  readonly endedAt?: Instant | undefined;
  /** When each step began and, when it is finished, ended. */
  readonly steps: Readonly<Record<StepId, { readonly from: Instant; readonly to?: Instant | undefined }>>;
  readonly waiting: readonly WaitingTask[];
  readonly stages: Readonly<Record<Stage, number>>;
}

/** An effect in the outbox, with the id that makes it happen once: `caseId/seq/n`. */
export interface OutboxEntry {
  readonly id: string;
  readonly ref: CaseRef;
  readonly effect: Effect;
  readonly attempts: number;
  /** When it was put there. */
  readonly since: Instant;
}

/** A case as it was read: nobody changes it, so readers may share it. */
export interface StoredCase {
  readonly hiring: Hiring;
  readonly etag: Etag;
  /** The hash of the log's last entry; undefined while the log is empty. */
  readonly lastHash: string | undefined;
}

/** What became of an effect that is for a person. */
export interface Receipt {
  readonly at: Instant;
  /** In the chat, by e-mail, or not at all because there was nothing to say any more. */
  readonly outcome: 'sent' | 'mailed' | 'dropped';
  /** Why not in the chat, or why not at all; a code, never what somebody wrote. */
  readonly why?: string | undefined;
}

/** One message to one person as the ledger knows it. */
export interface Delivery {
  readonly id: string;
  readonly effect: Effect;
  /** `trying`: it failed and is tried again; `failed`: it was given up. */
  readonly state: 'queued' | 'trying' | 'failed' | Receipt['outcome'];
  /** When it was put into the outbox. */
  readonly since: Instant;
  /** When it became what it is; undefined while it waits. */
  readonly at?: Instant | undefined;
  readonly why?: string | undefined;
  /** When the person said that it was read. */
  readonly readAt?: Instant | undefined;
}

/** An effect with the id that makes it happen once. */
export interface NewEffect {
  readonly id: string;
  readonly effect: Effect;
}

/** One save: everything together or nothing. */
export interface Changes {
  readonly hiring: Hiring;
  readonly line: CaseLine;
  readonly entries: readonly LogEntry[];
  readonly texts: Readonly<Record<TextId, StoredText>>;
  readonly applicants: Readonly<Record<ApplicantId, NewApplicant>>;
  readonly effects: readonly NewEffect[];
  /** When the case has to be looked at again; undefined when it waits for nothing. */
  readonly wakeAt: Instant | undefined;
  /** The command that caused the save, to be answered the same way if it comes again. */
  readonly command: { readonly id: string; readonly expiresAt: Instant };
}

/**
 * Cases with everything that belongs to them: state, log, texts, applicants, outbox, wake-up time, command ids.
 * One save is one transaction.
 */
export interface CaseStore {
  /** The case as the last save left it, or undefined when there is none. */
  load(ref: CaseRef): Promise<StoredCase | undefined>;
  /**
   * Saves all changes or none. `expected` is undefined for a new case. Returns the version that the save made, where it
   * is known.
   * @throws Conflict when the case was saved by somebody else, or exists already, or the command id was used
   */
  save(ref: CaseRef, expected: Etag | undefined, changes: Changes): Promise<Etag | undefined>;
  /** Whether this command was saved before. */
  hasCommand(ref: CaseRef, commandId: string): Promise<boolean>;
  /** The whole log in order. */
  log(ref: CaseRef): Promise<readonly LogEntry[]>;
  /** The entry with this number, or undefined. */
  logEntry(ref: CaseRef, seq: number): Promise<LogEntry | undefined>;
  /** The texts that exist among these ids. */
  texts(ref: CaseRef, ids: readonly TextId[]): Promise<Readonly<Record<TextId, StoredText>>>;
  /** The applicants of the case: all of them, or those that exist among these ids. */
  applicants(
    ref: CaseRef,
    ids?: readonly ApplicantId[],
  ): Promise<Readonly<Record<ApplicantId, NewApplicant>>>;
  /** The lines of an organisation's cases, newest first; ended ones only when asked for. */
  lines(
    organisation: string,
    which: { readonly person?: PersonId; readonly ended?: boolean },
  ): Promise<readonly CaseLine[]>;
  /** Cases whose wake-up time has come, earliest first; each is leased to the caller until `leaseUntil`. */
  claimDue(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly CaseRef[]>;
  /**
   * Nothing was to be done in a case that was claimed until `leaseUntil`: it wakes then instead, or not before it is
   * saved. Where it was saved or claimed anew meanwhile, that stands.
   */
  wakeLater(ref: CaseRef, leaseUntil: Instant, at: Instant | undefined): Promise<void>;
  /**
   * Effects whose time has come, oldest first; each is leased to the caller until `leaseUntil`. Of one person in one case
   * only the first. `owner` names the caller's process.
   */
  claimEffects(
    now: Instant,
    leaseUntil: Instant,
    limit: number,
    owner?: string,
  ): Promise<readonly OutboxEntry[]>;
  /** Keeps what the caller has in hand until then; what another took over meanwhile is left alone. */
  renewEffects(entries: readonly OutboxEntry[], leaseUntil: Instant): Promise<void>;
  /** Makes due at once what processes hold that are gone. Returns how many effects that were. */
  releaseEffects(now: Instant, isGone: (owner: string) => boolean): Promise<number>;
  /**
   * The effect happened; a receipt is kept for the ledger. What follows from it is put into the outbox with it, once
   * in the life of the case for each id.
   */
  effectDone(entry: OutboxEntry, receipt?: Receipt, then?: readonly NewEffect[]): Promise<void>;
  /** It is not yet time for the effect: it counts as not tried. */
  effectLater(entry: OutboxEntry, at: Instant): Promise<void>;
  /** The effect did not happen; it is tried again then, or never again (a dead letter that can be listed). */
  effectFailed(
    entry: OutboxEntry,
    reason: string,
    again: Instant | undefined,
    then?: readonly NewEffect[],
  ): Promise<void>;
  /** Every message to a person in the case, and what became of it, in the order in which they came up. */
  deliveriesOf(ref: CaseRef): Promise<readonly Delivery[]>;
  /** The person says that the message was read; the first time counts. Returns whether there is such a message to them. */
  acknowledge(ref: CaseRef, id: string, person: PersonId, at: Instant): Promise<boolean>;
  /** Effects that were given up. */
  deadLetters(organisation: string): Promise<readonly (OutboxEntry & { readonly reason: string })[]>;
  /** How many effects have not happened yet. */
  pendingEffects(): Promise<number>;
}

/**
 * Small documents that are not cases: bot state, people's conversation references and settings, delivered cards,
 * the local clock. `space` groups them.
 */
export interface Documents {
  /** The document and its version, or undefined. */
  read(space: string, id: string): Promise<{ readonly value: unknown; readonly etag: Etag } | undefined>;
  /**
   * Writes one document. `expected`: the version it must have, `none` when it must not exist, undefined to overwrite.
   * @throws Conflict when it is another
   */
  write(space: string, id: string, value: unknown, expected?: string): Promise<Etag>;
  remove(space: string, id: string): Promise<void>;
  /** All documents of a space whose id starts with the prefix, in the order of their ids. */
  list(space: string, prefix: string): Promise<readonly { readonly id: string; readonly value: unknown }[]>;
}

export interface Clock {
  now(): Instant;
}

export interface Busy {
  readonly start: Instant;
  readonly end: Instant;
  readonly status: 'free' | 'tentative' | 'busy' | 'outOfOffice' | 'workingElsewhere';
}

export interface Schedule {
  /** Recurring events come expanded, private ones like any other, both without what they are about. */
  readonly busy: readonly Busy[];
  readonly zone: Zone;
  /** When the person works, on the wall clock of `zone`; undefined when the calendar does not say. */
  readonly workingHours?: WorkingHours | undefined;
}

export interface CalendarEvent {
  /** Given by the caller; the same id never makes two events. */
  readonly id: string;
  /** Higher than before when the event is changed. */
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: HomeZone;
  readonly subject: string;
  readonly body: string;
  /** What only those from outside need to read, for example where to answer. */
  readonly forExternal?: string | undefined;
  readonly location: string;
  /** Whether the meeting gets a link to take part by video. */
  readonly online?: boolean | undefined;
  readonly organiser: Pick<Attendee, 'name' | 'email'>;
  readonly attendees: readonly Attendee[];
  readonly room?: { readonly name: string; readonly email: string } | undefined;
}

export interface Attendee {
  readonly name: string;
  readonly email: string;
  /** Required when left out. `external`: somebody from outside, who is invited but has no calendar of ours. */
  readonly attendance?: 'required' | 'optional' | 'external' | undefined;
}

/** A room that can be booked. */
export interface CalendarRoom {
  readonly name: string;
  readonly email: string;
  readonly capacity?: number | undefined;
}

/** Whether an event stands. `roomTaken`: somebody else has the room, and nobody was invited to it. */
export type Booked =
  | { readonly kind: 'booked'; readonly joinUrl?: string | undefined }
  | { readonly kind: 'roomTaken'; readonly room: string };

/** Calendars of people and rooms, known by their addresses. All throw Unavailable, and MailboxFault. */
export interface Calendars {
  /** What is in each calendar between two instants. */
  schedules(emails: readonly string[], from: Instant, to: Instant): Promise<ReadonlyMap<string, Schedule>>;
  /** The rooms that can be booked. */
  rooms(): Promise<readonly CalendarRoom[]>;
  /**
   * Creates the event or brings it up to date. Doing it twice changes nothing, and neither does an older sequence than
   * the one that stands.
   */
  put(event: CalendarEvent): Promise<Booked>;
  /** Removes the event and tells those invited; removing it twice changes nothing. */
  cancel(event: CalendarEvent, message: string): Promise<void>;
}

/** What a person has chosen for themselves. */
export interface PersonSettings {
  readonly language?: Language | undefined;
  /** The case that commands without a case are about. */
  readonly focus?: CaseId | undefined;
  /** When and how to be written to. */
  readonly messages?: MessageChoices | undefined;
  /** Who is written to instead while the person is away. */
  readonly deputy?: PersonId | undefined;
}
