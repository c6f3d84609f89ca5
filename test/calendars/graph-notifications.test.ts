import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { CalendarChange } from '../../src/calendars/graph/notifications/changes';
import type { StoredAttendee, StoredEvent } from '../support/graph/mailboxes';
import type { Subscription } from '../support/graph/subscriptions';
import { APPLICANT, LISE, ROOM, TOR, interview } from './contract';
import { graphStage, type GraphStage } from './graph-stage';

const PUBLIC = 'https://innstilt.eksempel.no';
const DAY_MS = 86_400_000;

describe('what people do in Outlook', () => {
  let stage: GraphStage;
  let web: Server;
  let base: string;
  let now: number;
  let failing: number;
  const told: CalendarChange[] = [];
  const troubles: unknown[] = [];

  beforeEach(async () => {
    now = Date.parse('2026-02-20T08:00:00.000Z');
    failing = 0;
    told.length = 0;
    troubles.length = 0;
    const app = express();
    web = createServer(app);
    await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
    stage = await graphStage({
      clock: { now: () => new Date(now).toISOString() },
      reach: (url) => url.replace(PUBLIC, base),
      notices: {
        publicUrl: PUBLIC,
        onChanged: (change) => {
          if (failing > 0) {
            failing -= 1;
            return Promise.reject(new Error('busy'));
          }
          told.push(change);
          return Promise.resolve();
        },
        onTrouble: (error) => {
          troubles.push(error);
        },
      },
    });
    if (stage.notices) app.use(stage.notices.router);
    await stage.calendars.put(interview());
  });
  afterEach(async () => {
    await stage.close();
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
  });

  const event = (): StoredEvent => {
    const [found] = stage.server.mailboxes.events.values();
    if (!found) throw new Error('no event');
    return found;
  };
  const subscription = (): Subscription => {
    const [found] = stage.server.subscriptions.all.values();
    if (!found) throw new Error('no subscription');
    return found;
  };
  const touch = (): void => {
    event().version = stage.server.mailboxes.version += 1;
  };
  const answer = (email: string, response: StoredAttendee['response']): void => {
    for (const attendee of event().attendees) if (attendee.email === email) attendee.response = response;
    touch();
  };
  const move = (start: string, end: string): void => {
    event().start = start;
    event().end = end;
    touch();
  };
  const about = (id: string) => ({
    subscription: subscription(),
    more: { changeType: 'updated', resourceData: { id } },
  });
  const notify = (...ids: string[]) => stage.server.subscriptions.notify(ids.map(about));
  const lifecycle = (lifecycleEvent: string) =>
    stage.server.subscriptions.notify([{ subscription: subscription(), more: { lifecycleEvent } }], true);
  const settled = async (): Promise<void> => stage.notices?.settled();
  const changes = () => told.map(({ change, who }) => (who === undefined ? change : `${change} ${who}`));

  it('is asked for in the organiser’s mailbox with a secret, and proved by a handshake', () => {
    expect(subscription()).toMatchObject({
      resource: `/users/${encodeURIComponent(LISE)}/events`,
      changeType: 'updated,deleted',
      notificationUrl: `${PUBLIC}/graph/notifications`,
    });
    expect(stage.server.subscriptions.all.size).toBe(1);
  });

  it('is one subscription for a whole series', async () => {
    const series = Array.from({ length: 6 }, (_, n) => ({
      ...interview({ id: `case1-b${n}` }),
      room: undefined,
    }));
    await Promise.all(series.map((one) => stage.calendars.put(one)));
    expect(stage.server.subscriptions.all.size).toBe(1);
  });

  it.each([
    ['declined', 'declined'],
    ['tentativelyAccepted', 'tentative'],
    ['accepted', 'accepted'],
  ] as const)('is told with the name of whoever answered: %s', async (response, change) => {
    answer(TOR, response);
    expect(await notify(event().id)).toBe(202);
    await settled();
    expect(told).toEqual([
      { id: expect.any(String) as string, eventId: 'case1-a1', mailbox: LISE, change, who: TOR },
    ]);
  });

  it('is told with the new time when the interview was moved by hand', async () => {
    move('2026-03-02T12:00:00.000Z', '2026-03-02T12:45:00.000Z');
    await notify(event().id);
    await settled();
    expect(told).toMatchObject([
      { change: 'moved', start: '2026-03-02T12:00:00.000Z', end: '2026-03-02T12:45:00.000Z' },
    ]);
  });

  it('is told with the time that an applicant proposes', async () => {
    const proposed = { start: '2026-03-05T12:00:00.000Z', end: '2026-03-05T12:45:00.000Z' };
    for (const attendee of event().attendees) if (attendee.email === APPLICANT) attendee.proposed = proposed;
    answer(APPLICANT, 'tentativelyAccepted');
    await notify(event().id);
    await settled();
    expect(told).toMatchObject([{ change: 'proposedTime', who: APPLICANT, ...proposed }]);
  });

  it('is told when the interview was deleted, and when the room declines', async () => {
    const { id } = event();
    answer(ROOM, 'declined');
    await notify(id);
    await settled();
    stage.server.mailboxes.remove(event());
    await notify(id);
    await settled();
    expect(changes()).toEqual([`declined ${ROOM}`, 'cancelled']);
  });

  it('is told once, however often and in whatever order notifications come', async () => {
    answer(TOR, 'declined');
    move('2026-03-02T12:00:00.000Z', '2026-03-02T12:45:00.000Z');
    await Promise.all([notify(event().id, event().id), notify(event().id), notify(event().id)]);
    await settled();
    expect(changes()).toEqual(['moved', `declined ${TOR}`]);
    answer(TOR, 'accepted');
    await notify(event().id);
    await settled();
    expect(changes().slice(2)).toEqual([`accepted ${TOR}`]);
  });

  it('is not told of what we did ourselves', async () => {
    await stage.calendars.put(
      interview({ sequence: 2, start: '2026-03-03T12:00:00.000Z', end: '2026-03-03T12:45:00.000Z' }),
    );
    const { id } = event();
    await notify(id);
    await stage.calendars.cancel(interview({ sequence: 3 }), 'Avlyst.');
    await notify(id);
    await settled();
    expect(told).toEqual([]);
  });

  it('is not even read of events that are not ours', async () => {
    const before = stage.server.requests.length;
    await notify('AAMk-private-appointment=');
    await settled();
    expect(stage.server.requests).toHaveLength(before);
  });

  it('is believed only with the secret of the subscription', async () => {
    answer(TOR, 'declined');
    const forged = {
      ...subscription(),
      clientState: `${subscription().clientState.split('.')[0] ?? ''}.guessed`,
    };
    const more = { changeType: 'updated', resourceData: { id: event().id } };
    expect(await stage.server.subscriptions.notify([{ subscription: forged, more }])).toBe(202);
    await settled();
    expect(told).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 400],
    ['no notifications', '{"value": 1}', 400],
    ['more than a thousand', JSON.stringify({ value: Array.from({ length: 1001 }, () => ({})) }), 400],
    ['300 KB', JSON.stringify({ value: [], filler: 'x'.repeat(300_000) }), 413],
  ])('is refused as %s', async (_, body, status) => {
    const answered = await fetch(`${base}/graph/notifications`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answered.status).toBe(status);
  });

  it('is found by the next round when a notification was lost or could not be handed over', async () => {
    await stage.notices?.tend();
    answer(TOR, 'declined');
    failing = 2;
    await notify(event().id);
    await settled();
    expect(troubles).toHaveLength(1);
    await stage.notices?.tend();
    expect(troubles).toHaveLength(2);
    await stage.notices?.tend();
    await stage.notices?.tend();
    expect(changes()).toEqual([`declined ${TOR}`]);
  });

  it('is looked for from the beginning when Graph has forgotten where we were', async () => {
    await stage.notices?.tend();
    const [stored] = await stage.store.documents.list('graphSubscriptions', '');
    const link =
      'https://graph.microsoft.com/v1.0/users/lise.leder%40eksempel.no/calendarView/delta?$deltatoken=lost';
    await stage.store.documents.write('graphSubscriptions', stored?.id ?? '', {
      ...(stored?.value as object),
      delta: link,
    });
    answer(TOR, 'declined');
    await stage.notices?.tend();
    expect(changes()).toEqual([`declined ${TOR}`]);
    expect(troubles).toEqual([]);
  });

  describe('stays noticed', () => {
    it('by renewing the subscription before its 10,080 minutes are over', async () => {
      const { id, expirationDateTime } = subscription();
      now += DAY_MS;
      await stage.notices?.tend();
      expect(subscription()).toMatchObject({ id, expirationDateTime });
      now += 5 * DAY_MS;
      await stage.notices?.tend();
      expect(subscription().id).toBe(id);
      expect(Date.parse(subscription().expirationDateTime) - now).toBeGreaterThan(6 * DAY_MS);
    });

    it('by a new subscription and a look at everything when the old one has expired', async () => {
      const { id } = subscription();
      now += 8 * DAY_MS;
      answer(TOR, 'declined');
      await stage.notices?.tend();
      expect([...stage.server.subscriptions.all.keys()].filter((key) => key !== id)).toHaveLength(1);
      expect(changes()).toEqual([`declined ${TOR}`]);
    });

    it('when Graph has removed the subscription', async () => {
      const { id } = subscription();
      answer(TOR, 'declined');
      await lifecycle('subscriptionRemoved');
      await settled();
      expect(stage.server.subscriptions.all.size).toBe(2);
      expect(changes()).toEqual([`declined ${TOR}`]);
      expect(stage.server.subscriptions.reauthorized).not.toContain(id);
    });

    it('when Graph asks for a new authorisation', async () => {
      await lifecycle('reauthorizationRequired');
      await settled();
      expect(stage.server.subscriptions.reauthorized).toEqual([subscription().id]);
    });

    it('when Graph says that it has missed something', async () => {
      answer(TOR, 'declined');
      await lifecycle('missed');
      await settled();
      expect(changes()).toEqual([`declined ${TOR}`]);
    });
  });

  it('is no longer asked for when no interview lies ahead, and forgotten later', async () => {
    now = Date.parse('2026-03-01T08:00:00.000Z');
    await stage.notices?.tend();
    const alive = () =>
      [...stage.server.subscriptions.all.values()].filter(
        ({ expirationDateTime }) => Date.parse(expirationDateTime) > now,
      );
    expect(alive()).toHaveLength(1);
    now = Date.parse('2026-03-03T08:00:00.000Z');
    await stage.notices?.tend();
    expect(alive()).toEqual([]);
    now = Date.parse('2026-04-03T08:00:00.000Z');
    await stage.notices?.tend();
    expect(await stage.store.documents.list('graphBookings', '')).toEqual([]);
    expect(await stage.store.documents.list('graphEvents', '')).toEqual([]);
  });

  it('does not hold up a booking when it cannot be subscribed to', async () => {
    stage.server.faults.next('subscription', 500, 500, 500);
    const other = interview({ id: 'case2-a1', organiser: { name: 'Tor', email: TOR }, attendees: [] });
    expect(await stage.calendars.put({ ...other, room: undefined })).toMatchObject({ kind: 'booked' });
    expect(troubles).toHaveLength(1);
  });
});
