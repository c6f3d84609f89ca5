import {
  graphCalendars,
  type ChangeNotices,
  type GraphCalendars,
} from '../../src/calendars/graph/graph-calendars';
import type { MailMessage } from '../../src/mail/mail';
import { Unavailable, type Clock } from '../../src/usecases/ports';
import { startGraphServer, type GraphServer } from '../support/graph/server';
import type { Item, Status } from '../support/graph/mailboxes';
import { instantIn } from '../support/graph/wall-time';
import { LISE, OTHER_ROOM, ROOM, TOR, type CalendarsStage, type Given } from './contract';
import { ownStore } from './documents';

/** The shared mailbox through which the program asks. */
export const RECRUITMENT = 'rekruttering@eksempel.no';

const WEEK_MS = 7 * 86_400_000;
const OUTLOOK_ZONES: Readonly<Record<string, string>> = {
  'Europe/Oslo': 'W. Europe Standard Time',
  'Europe/London': 'GMT Standard Time',
};
const STATUS = { outOfOffice: 'oof' } as const;

const itemsOf = (
  zone: string,
  { at, minutes, status, isPrivate = false, weeks = 1 }: Given,
): readonly Item[] =>
  Array.from({ length: weeks }, (_, week) => {
    const local = new Date(Date.parse(`${at}:00Z`) + week * WEEK_MS).toISOString();
    const start = instantIn(zone, local);
    const end = new Date(Date.parse(start) + minutes * 60_000).toISOString();
    const shown: Status = status === 'outOfOffice' ? STATUS[status] : status;
    return { start, end, status: shown, isPrivate };
  });

export interface GraphStage extends CalendarsStage {
  readonly server: GraphServer;
  readonly requests: () => number;
  readonly notices: GraphCalendars['notices'];
  readonly store: ReturnType<typeof ownStore>;
  /** The letters that were sent by their ids, and which of the next ones cannot be. */
  readonly letters: { readonly sent: ReadonlyMap<string, MailMessage>; readonly fails: boolean[] };
}

/** The Graph adapter and a loopback Graph with people and rooms. */
export async function graphStage({
  answerWithinMs = 10_000,
  clock = { now: () => '2026-02-20T08:00:00.000Z' },
  notices,
  reach = (url: string) => url,
}: {
  readonly answerWithinMs?: number;
  readonly clock?: Clock;
  readonly notices?: ChangeNotices;
  /** Where a public address is on this machine. */
  readonly reach?: (url: string) => string;
} = {}): Promise<GraphStage> {
  const server = await startGraphServer({ reach, now: () => Date.parse(clock.now()) });
  for (const email of [RECRUITMENT, LISE, TOR]) server.mailboxes.add({ email });
  for (const email of [ROOM, OTHER_ROOM, 'vidde@eksempel.no']) server.mailboxes.add({ email, isRoom: true });
  const store = ownStore();
  const letters = { sent: new Map<string, MailMessage>(), fails: [] as boolean[] };
  const graph = graphCalendars({
    documents: store.documents,
    clock,
    through: RECRUITMENT,
    zone: 'Europe/Oslo',
    credential: server.credential,
    fetch: server.fetch,
    answerWithinMs,
    notices,
    mail: {
      send: (message) => {
        if (letters.fails.shift() === true) return Promise.reject(new Unavailable('No mail'));
        if (!letters.sent.has(message.id)) letters.sent.set(message.id, message);
        return Promise.resolve();
      },
    },
  });
  return {
    ...graph,
    notices: graph.notices,
    server,
    store,
    fill: (email, zone, given, hours) => {
      const before = server.mailboxes.find(email);
      server.mailboxes.add({
        email,
        isRoom: before?.isRoom ?? false,
        items: given.flatMap((one) => itemsOf(zone, one)),
        ...(hours
          ? {
              hours: {
                ...hours,
                days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
                zone: OUTLOOK_ZONES[zone] ?? zone,
              },
            }
          : {}),
      });
      return Promise.resolve();
    },
    letters,
    sentTo: (email) =>
      Promise.resolve([
        ...server.mailboxes.sent.filter(({ to }) => to === email).map(({ kind, text }) => ({ kind, text })),
        ...[...letters.sent.values()]
          .filter(({ to }) => to.address === email)
          .map(({ text }) => ({ kind: 'letter' as const, text })),
      ]),
    close: async () => {
      store.close();
      await server.close();
      expect(server.violations).toEqual([]);
    },
  };
}
