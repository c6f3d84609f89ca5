import type { Mailbox, Mailboxes, StoredEvent } from './mailboxes';
import { bodies } from './schemas';
import type { Subscriptions } from './subscriptions';
import { instantIn } from './wall-time';

export interface Served {
  readonly status: number;
  readonly body?: unknown;
}

export interface Parts {
  readonly mailboxes: Mailboxes;
  readonly subscriptions: Subscriptions;
  /** How a creation is answered that was made before. */
  readonly repeated: { answer: 'existing' | 'conflict' };
}

export const refusal = (status: number, code: string): Served => ({
  status,
  body: {
    error: {
      code,
      message: `${code} for someone@example.org`,
      innerError: { 'request-id': 'r', date: '2026-01-01T00:00:00' },
    },
  },
});

const ok = (body: unknown, status = 200): Served => ({ status, body });
const utc = (at: string) => ({ dateTime: `${at.slice(0, 19)}.0000000`, timeZone: 'UTC' });

/** The event as Graph shows it. */
export const shown = (event: StoredEvent) => ({
  id: event.id,
  changeKey: String(event.version),
  subject: event.body.subject,
  start: utc(event.start),
  end: utc(event.end),
  isCancelled: false,
  isOrganizer: true,
  attendees: event.attendees.map(({ type, email, name, response, proposed }) => ({
    type,
    emailAddress: { address: email, name },
    status: { response, time: '0001-01-01T00:00:00Z' },
    ...(proposed ? { proposedNewTime: { start: utc(proposed.start), end: utc(proposed.end) } } : {}),
  })),
  onlineMeeting: event.body.isOnlineMeeting
    ? { joinUrl: `https://teams.microsoft.com/l/meetup-join/${event.id.slice(5, 13)}` }
    : null,
});

function getSchedule({ mailboxes }: Parts, body: unknown): Served {
  const read = bodies.getSchedule.safeParse(body);
  if (!read.success) return refusal(400, 'ErrorInvalidParameter');
  const { schedules, startTime, endTime } = read.data;
  const from = instantIn(startTime.timeZone, startTime.dateTime);
  const to = instantIn(endTime.timeZone, endTime.dateTime);
  if (Date.parse(to) - Date.parse(from) >= 62 * 86_400_000) return refusal(400, 'ErrorTimeIntervalTooBig');
  if (to <= from) return refusal(400, 'ErrorInvalidTimeInterval');
  const one = (email: string) => {
    const mailbox = mailboxes.find(email);
    if (!mailbox)
      return { scheduleId: email, error: { responseCode: 'ErrorMailRecipientNotFound', message: '' } };
    if (!mailbox.inScope)
      return { scheduleId: email, error: { responseCode: 'ErrorNoFreeBusyAccess', message: '' } };
    return {
      scheduleId: email,
      availabilityView: '',
      scheduleItems: mailboxes.itemsOf(mailbox.email, from, to).map(({ start, end, status, isPrivate }) => ({
        start: utc(start),
        end: utc(end),
        status,
        isPrivate: isPrivate === true,
        ...(isPrivate === true ? {} : { subject: 'Avdelingsmøte', location: '' }),
      })),
      ...hoursOf(mailbox),
    };
  };
  return ok({ value: schedules.map(one) });
}

const hoursOf = ({ hours }: Mailbox) =>
  hours
    ? {
        workingHours: {
          daysOfWeek: hours.days,
          startTime: `${hours.from}:00.0000000`,
          endTime: `${hours.to}:00.0000000`,
          timeZone: { name: hours.zone },
        },
      }
    : {};

function create({ mailboxes, repeated }: Parts, mailbox: string, body: unknown): Served {
  const read = bodies.create.safeParse(body);
  if (!read.success) return refusal(400, 'ErrorInvalidRequest');
  const earlier = mailboxes.earlier(mailbox, read.data);
  if (earlier && repeated.answer === 'conflict') return refusal(409, 'ErrorDuplicateTransactionId');
  return ok(shown(earlier ?? mailboxes.create(mailbox, read.data)), 201);
}

function list({ mailboxes }: Parts, mailbox: string, query: URLSearchParams): Served {
  const wanted = /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/.exec(query.get('$filter') ?? '');
  if (!wanted) return refusal(400, 'ErrorInvalidUrlQueryFilter');
  const [, id, value] = wanted;
  const found = [...mailboxes.events.values()].filter(
    ({ organiser, marks }) =>
      organiser === mailbox && marks.some((mark) => mark.id === id && mark.value === value),
  );
  return ok({ value: found.map(shown) });
}

function oneEvent(
  { mailboxes }: Parts,
  method: string,
  mailbox: string,
  id: string,
  action: string | undefined,
  body: unknown,
): Served {
  const event = mailboxes.events.get(id);
  if (event?.organiser !== mailbox) return refusal(404, 'ErrorItemNotFound');
  if (method === 'GET') return ok(shown(event));
  if (method === 'PATCH') {
    const read = bodies.update.safeParse(body);
    return read.success ? ok(shown(mailboxes.update(event, read.data))) : refusal(400, 'ErrorInvalidRequest');
  }
  const read = bodies.cancel.safeParse(body);
  if (method !== 'POST' || action !== 'cancel' || !read.success) return refusal(400, 'ErrorInvalidRequest');
  mailboxes.remove(event, read.data.comment);
  return { status: 202 };
}

/** What changed in a mailbox since the token; one page holds two, so that every reader has to turn pages. */
function delta({ mailboxes }: Parts, mailbox: string, query: URLSearchParams): Served {
  const since = Number(query.get('$deltatoken') ?? query.get('$skiptoken') ?? 0);
  if (Number.isNaN(since)) return refusal(410, 'SyncStateNotFound');
  const changed = [
    ...[...mailboxes.events.values()]
      .filter(({ organiser, version }) => organiser === mailbox && version > since)
      .map((event) => ({ version: event.version, shown: shown(event) })),
    ...mailboxes.deleted
      .filter(({ organiser, version }) => organiser === mailbox && version > since)
      .map(({ id, version }) => ({ version, shown: { id, '@removed': { reason: 'deleted' } } })),
  ].sort((one, other) => one.version - other.version);
  const page = changed.slice(0, 2);
  const last = page.at(-1)?.version ?? since;
  const base = `https://graph.microsoft.com/v1.0/users/${encodeURIComponent(mailbox)}/calendarView/delta`;
  return ok({
    value: page.map((one) => one.shown),
    ...(changed.length > page.length
      ? { '@odata.nextLink': `${base}?$skiptoken=${last}` }
      : { '@odata.deltaLink': `${base}?$deltatoken=${last}` }),
  });
}

function rooms({ mailboxes }: Parts, query: URLSearchParams): Served {
  const all = [...mailboxes.all.values()].filter(({ isRoom }) => isRoom);
  const skip = Number(query.get('$skip') ?? 0);
  const page = all.slice(skip, skip + 2);
  return ok({
    value: page.map(({ email }) => ({
      id: email,
      displayName: email.split('@')[0],
      emailAddress: email,
      capacity: 6,
    })),
    ...(all.length > skip + 2
      ? {
          '@odata.nextLink': `https://graph.microsoft.com/v1.0/places/microsoft.graph.room?$skip=${skip + 2}`,
        }
      : {}),
  });
}

/** What kind of request it is, for faults and for counting. */
export function operationOf(method: string, path: string): string {
  if (path.endsWith('/getSchedule')) return 'getSchedule';
  if (path.endsWith('/cancel')) return 'cancel';
  if (path.endsWith('/events')) return method === 'POST' ? 'create' : 'find';
  if (/\/events\/[^/]+$/.test(path)) return method === 'PATCH' ? 'update' : 'read';
  if (path.endsWith('/delta')) return 'delta';
  if (path.startsWith('/places/')) return 'rooms';
  return path.startsWith('/subscriptions') ? 'subscription' : 'other';
}

/** Carries a request out. */
export async function serve(
  parts: Parts,
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown,
): Promise<Served> {
  const steps = path.split('/').slice(1).map(decodeURIComponent);
  if (steps[0] === 'places') return rooms(parts, query);
  if (steps[0] === 'subscriptions') return parts.subscriptions.serve(method, steps.slice(1), body);
  const mailbox = parts.mailboxes.find(steps[1] ?? '');
  if (!mailbox) return refusal(404, 'ErrorInvalidUser');
  if (!mailbox.inScope) return refusal(403, 'ErrorAccessDenied');
  const [, , collection, item, action] = steps;
  if (item === 'getSchedule') return getSchedule(parts, body);
  if (collection === 'calendarView') return delta(parts, mailbox.email, query);
  if (collection !== 'events') return refusal(400, 'BadRequest');
  if (item !== undefined) return oneEvent(parts, method, mailbox.email, item, action, body);
  return method === 'POST' ? create(parts, mailbox.email, body) : list(parts, mailbox.email, query);
}
