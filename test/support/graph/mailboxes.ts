import { randomUUID } from 'node:crypto';
import type { EventBody, EventChanges } from './schemas';
import { instantIn } from './wall-time';

export type Response = 'none' | 'accepted' | 'tentativelyAccepted' | 'declined';
export type Status = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';

export interface Item {
  readonly start: string;
  readonly end: string;
  readonly status: Status;
  readonly isPrivate?: boolean;
}

export interface Mailbox {
  readonly email: string;
  readonly isRoom: boolean;
  readonly inScope: boolean;
  readonly hours?: {
    readonly days: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly zone: string;
  };
  /** What stands there besides the events of the server. */
  readonly items: Item[];
}

export interface StoredAttendee {
  readonly type: string;
  readonly email: string;
  readonly name: string;
  response: Response;
  proposed?: { readonly start: string; readonly end: string };
}

/** An event as the server keeps it; instants in UTC. */
export interface StoredEvent {
  readonly id: string;
  readonly organiser: string;
  readonly transactionId: string;
  readonly marks: EventBody['singleValueExtendedProperties'];
  body: EventBody;
  start: string;
  end: string;
  attendees: StoredAttendee[];
  version: number;
}

/** A message that Exchange would have sent. */
export interface Sent {
  readonly kind: 'invitation' | 'cancellation';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Mailboxes with what is in them. */
export class Mailboxes {
  readonly all = new Map<string, Mailbox>();
  readonly events = new Map<string, StoredEvent>();
  readonly deleted: { readonly id: string; readonly organiser: string; readonly version: number }[] = [];
  readonly sent: Sent[] = [];
  /** Rooms that take everything, as Graph lets them when two requests come at once. */
  readonly careless = new Set<string>();
  /** Rooms for which somebody in Outlook is as fast as the next event. */
  readonly rivals = new Set<string>();
  private readonly transactions = new Map<string, string>();
  version = 0;

  add(mailbox: Partial<Mailbox> & { readonly email: string }): Mailbox {
    const whole: Mailbox = { isRoom: false, inScope: true, items: [], ...mailbox };
    this.all.set(mailbox.email.toLowerCase(), whole);
    return whole;
  }

  find(email: string): Mailbox | undefined {
    return this.all.get(email.toLowerCase());
  }

  /** What a schedule shows: what stands there, and the events in which the mailbox takes part. */
  itemsOf(email: string, from: string, to: string): readonly Item[] {
    const own = [...this.events.values()].filter(
      ({ organiser, attendees }) =>
        organiser === email || attendees.some((one) => one.email === email && one.response !== 'declined'),
    );
    return [
      ...(this.find(email)?.items ?? []),
      ...own.map(({ start, end }): Item => ({ start, end, status: 'busy', isPrivate: true })),
    ].filter(({ start, end }) => start < to && end > from);
  }

  /** The event that this creation has made before, if any. */
  earlier(organiser: string, { transactionId }: EventBody): StoredEvent | undefined {
    return this.events.get(this.transactions.get(`${organiser}/${transactionId}`) ?? '');
  }

  create(organiser: string, body: EventBody): StoredEvent {
    const event: StoredEvent = {
      id: `AAMk-${randomUUID()}=`,
      organiser,
      transactionId: body.transactionId,
      marks: body.singleValueExtendedProperties,
      body,
      start: instantIn(body.start.timeZone, body.start.dateTime),
      end: instantIn(body.end.timeZone, body.end.dateTime),
      attendees: [],
      version: (this.version += 1),
    };
    this.transactions.set(`${organiser}/${body.transactionId}`, event.id);
    this.invite(event, body.attendees);
    this.events.set(event.id, event);
    return event;
  }

  update(event: StoredEvent, changes: EventChanges): StoredEvent {
    event.body = { ...event.body, ...changes };
    event.start = instantIn(event.body.start.timeZone, event.body.start.dateTime);
    event.end = instantIn(event.body.end.timeZone, event.body.end.dateTime);
    event.version = this.version += 1;
    const before = event.attendees;
    this.invite(event, event.body.attendees);
    // Who had answered keeps the answer, unless the time has changed.
    if (changes.start === undefined)
      for (const one of event.attendees)
        one.response = before.find(({ email }) => email === one.email)?.response ?? one.response;
    return event;
  }

  remove(event: StoredEvent, comment = ''): void {
    this.events.delete(event.id);
    this.deleted.push({ id: event.id, organiser: event.organiser, version: (this.version += 1) });
    for (const { email } of event.attendees)
      this.sent.push({ kind: 'cancellation', to: email, subject: event.body.subject, text: comment });
  }

  private invite(event: StoredEvent, attendees: EventBody['attendees']): void {
    event.attendees = attendees.map(({ type, emailAddress: { address, name } }) => {
      const room = this.find(address);
      const response = room?.isRoom === true ? this.answerOf(room, event) : 'none';
      this.sent.push({
        kind: 'invitation',
        to: address,
        subject: event.body.subject,
        text: event.body.body.content,
      });
      return { type, email: address, name, response };
    });
  }

  private answerOf(room: Mailbox, event: StoredEvent): Response {
    const others = [...this.events.values()].filter(({ id }) => id !== event.id);
    const isFree =
      room.items.every(({ start, end }) => start >= event.end || end <= event.start) &&
      others.every(
        ({ start, end, attendees }) =>
          start >= event.end ||
          end <= event.start ||
          !attendees.some(({ email, response }) => email === room.email && response === 'accepted'),
      );
    if (this.rivals.delete(room.email))
      room.items.push({ start: event.start, end: event.end, status: 'busy' });
    return isFree || this.careless.has(room.email) ? 'accepted' : 'declined';
  }
}
