import { GraphRefusal } from '../../src/calendars/graph/faults';
import { MailboxFault, Unavailable } from '../../src/usecases/ports';
import { hasContract } from '../support/graph/contract';
import { APPLICANT, LISE, NOBODY, ROOM, TOR, interview } from './contract';
import { RECRUITMENT, graphStage, type GraphStage } from './graph-stage';

const FROM = '2026-03-01T00:00:00.000Z';
const TO = '2026-03-31T00:00:00.000Z';
const online = { ...interview(), room: undefined, online: true };

describe('calendars in Microsoft Graph, when things go wrong', () => {
  let stage: GraphStage;
  beforeEach(async () => {
    stage = await graphStage({ answerWithinMs: 1_000 });
  });
  afterEach(() => stage.close());

  const read = () => stage.calendars.schedules([LISE], FROM, TO);
  const failure = (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => undefined,
      (error: unknown) => error,
    );
  const events = () => [...stage.server.mailboxes.events.values()];
  const statuses = () => stage.server.requests.map(({ status }) => status);

  it('waits as long as Graph asks for (429 with Retry-After) and then goes on', async () => {
    stage.server.faults.next('getSchedule', { status: 429, retryAfter: 1 });
    await read();
    // The server has noted who comes back too early.
    expect(stage.server.violations).toEqual([]);
    expect(statuses()).toEqual([429, 200]);
  });

  it('does not keep anybody waiting when Graph asks for more than some seconds', async () => {
    stage.server.faults.next('getSchedule', { status: 503, retryAfter: 120 });
    expect(await failure(read())).toMatchObject({ name: 'GraphRefusal', status: 503 });
    expect(statuses()).toEqual([503]);
  });

  it.each([
    ['503', { status: 503, retryAfter: 0 } as const],
    ['500', 500 as const],
    ['502', 502 as const],
    ['a connection that is reset', 'resetBefore' as const],
    ['an answer that breaks off', 'nonsense' as const],
  ])('asks again after %s', async (_, fault) => {
    stage.server.faults.next('getSchedule', fault);
    expect((await read()).get(LISE)?.busy).toEqual([]);
    expect(stage.server.requests).toHaveLength(2);
  });

  it('gives up after three tries with an error that says what it was, and quotes nobody', async () => {
    stage.server.faults.next('getSchedule', 500, 500, 500);
    const error = await failure(read());
    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ status: 500, code: 'Injected' });
    expect(JSON.stringify(error) + String(error)).not.toContain('someone@example.org');
    expect(stage.server.requests).toHaveLength(3);
  });

  it('gets a new token for the challenge of a 401, once', async () => {
    stage.server.faults.next('getSchedule', 401);
    await read();
    expect(stage.server.requests.map(({ status, token }) => [status, token])).toEqual([
      [401, 'token-1'],
      [200, 'token-2'],
    ]);
    expect(stage.server.challenges).toEqual(['{"access_token":{}}']);
    stage.server.faults.next('getSchedule', 401, 401);
    expect(await failure(read())).toMatchObject({ status: 401 });
  });

  it('does not wait for an answer that takes too long', async () => {
    stage.server.faults.next('getSchedule', 'slow');
    expect(await failure(read())).toMatchObject({ name: 'GraphRefusal', status: -1, code: 'tooSlow' });
  });

  it.each(['existing', 'conflict'] as const)(
    'makes no second event when the connection is reset after the first was created (Graph answers with %s)',
    async (answer) => {
      stage.server.repeated.answer = answer;
      stage.server.faults.next('create', 'resetAfter');
      expect(await stage.calendars.put(interview())).toMatchObject({ kind: 'booked' });
      expect(events()).toHaveLength(1);
      expect(await stage.sentTo(APPLICANT)).toHaveLength(1);
    },
  );

  it.each(['getSchedule', 'create', 'read', 'update'])(
    'goes on where it stopped when it fails at %s, with one event and one letter',
    async (operation) => {
      stage.server.faults.next(operation, 'slow');
      expect(await failure(stage.calendars.put(interview()))).toBeInstanceOf(Unavailable);
      expect(await stage.calendars.put(interview())).toMatchObject({ kind: 'booked' });
      expect(events()).toHaveLength(1);
      expect(new Set((await stage.sentTo(APPLICANT)).map(({ text }) => text)).size).toBe(1);
    },
  );

  it('writes the applicant’s letter with the next try when it could not be sent, and books nothing twice', async () => {
    const invited = interview({ forExternal: 'Svar her: https://innstilt.example/interview/hemmelig' });
    stage.letters.fails.push(true);
    expect(await failure(stage.calendars.put(invited))).toBeInstanceOf(Unavailable);
    expect(await stage.calendars.put(invited)).toMatchObject({ kind: 'booked' });
    expect(events()).toHaveLength(1);
    expect([...stage.letters.sent.values()].map(({ to }) => to.address)).toEqual([APPLICANT]);
    // The event, which the panel and the room read too, says nothing of it.
    expect(JSON.stringify(events())).not.toContain('hemmelig');
    expect([...stage.letters.sent.keys()].join()).not.toContain('@');
  });

  it('finds an event again that was created before the program died', async () => {
    await stage.calendars.put(interview());
    await stage.store.documents.remove('graphBookings', interview().id);
    expect(await stage.calendars.put(interview())).toMatchObject({ kind: 'booked' });
    expect(events()).toHaveLength(1);
    await stage.store.documents.remove('graphBookings', interview().id);
    await stage.calendars.cancel(interview({ sequence: 2 }), 'Avlyst.');
    expect(events()).toEqual([]);
  });

  it('books anew what somebody has deleted in Outlook', async () => {
    await stage.calendars.put(interview());
    stage.server.mailboxes.events.clear();
    await stage.calendars.put(interview({ sequence: 2 }));
    expect(events()).toHaveLength(1);
  });

  it('moves an interview to the calendar of whoever leads the case now', async () => {
    await stage.calendars.put(interview());
    await stage.calendars.put(
      interview({ sequence: 2, organiser: { name: 'Tor Tillitsvalgt', email: TOR }, attendees: [] }),
    );
    expect(events().map(({ organiser }) => organiser)).toEqual([TOR]);
  });

  it('notices that Graph let somebody else into the room at the same moment, and invites nobody to it', async () => {
    stage.server.mailboxes.careless.add(ROOM);
    stage.server.mailboxes.rivals.add(ROOM);
    expect(await stage.calendars.put(interview())).toEqual({ kind: 'roomTaken', room: ROOM });
    expect(events()).toEqual([]);
    expect(await stage.sentTo(APPLICANT)).toEqual([]);
  });

  it('notices that the room has declined', async () => {
    // The room's calendar did not show it, for example because it takes no bookings so far ahead.
    const decline = (room: string) => {
      for (const event of events())
        for (const attendee of event.attendees) if (attendee.email === room) attendee.response = 'declined';
    };
    stage.server.faults.next('read', 'slow');
    await failure(stage.calendars.put(interview()));
    decline(ROOM);
    expect(await stage.calendars.put(interview())).toEqual({ kind: 'roomTaken', room: ROOM });
    expect(await stage.sentTo(APPLICANT)).toEqual([]);
    // When the room is free again, the next try books it.
    expect(await stage.calendars.put(interview())).toMatchObject({ kind: 'booked' });
  });

  it('does not take its own old time, which a room may show for a while, for somebody else', async () => {
    await stage.calendars.put(interview());
    const { start, end } = interview();
    stage.server.mailboxes.find(ROOM)?.items.push({ start, end, status: 'busy' });
    const later = { start: '2026-03-02T09:15:00.000Z', end: '2026-03-02T10:00:00.000Z' };
    stage.server.mailboxes.careless.add(ROOM);
    expect(await stage.calendars.put(interview({ sequence: 2, ...later }))).toMatchObject({ kind: 'booked' });
  });

  it('says that a room is taken that somebody else got while an interview was moved there', async () => {
    await stage.calendars.put(interview());
    stage.server.mailboxes.careless.add(ROOM);
    stage.server.mailboxes.rivals.add(ROOM);
    const later = interview({
      sequence: 2,
      start: '2026-03-03T09:00:00.000Z',
      end: '2026-03-03T09:45:00.000Z',
    });
    expect(await stage.calendars.put(later)).toEqual({ kind: 'roomTaken', room: ROOM });
  });

  it('tells a mailbox that is out of scope apart from one that does not exist, and names both', async () => {
    stage.server.mailboxes.add({ email: TOR, inScope: false });
    const error = await failure(stage.calendars.schedules([LISE, TOR, NOBODY], FROM, TO));
    expect(error).toBeInstanceOf(MailboxFault);
    expect(error).toMatchObject({
      mailboxes: [
        { email: TOR, why: 'outOfScope' },
        { email: NOBODY, why: 'unknown' },
      ],
    });
  });

  it.each([
    ['outOfScope', { email: LISE, inScope: false }],
    ['unknown', undefined],
  ] as const)('says whose calendar could not be booked in: %s', async (why, mailbox) => {
    stage.server.mailboxes.all.delete(LISE);
    if (mailbox) stage.server.mailboxes.add(mailbox);
    const error = await failure(stage.calendars.put(online));
    expect(error).toBeInstanceOf(MailboxFault);
    expect(error).toMatchObject({
      mailboxes: [{ email: LISE, why }],
      cause: expect.any(GraphRefusal) as Error,
    });
  });

  it('gives an online interview its link, without asking for a room', async () => {
    const booked = await stage.calendars.put(online);
    expect(booked).toMatchObject({ joinUrl: expect.stringMatching(/^https:\/\/teams/) as string });
    expect(stage.requests()).toBe(1);
    expect(await stage.calendars.put(online)).toEqual(booked);
    expect(stage.requests()).toBe(1);
  });

  it('keeps what the interview is about from whoever looks into the calendar', async () => {
    await stage.calendars.put(interview());
    expect(events()[0]?.body).toMatchObject({ sensitivity: 'private' });
  });

  it('asks no more than four things at a time about one mailbox', async () => {
    const all = Array.from({ length: 12 }, (_, n) => ({ ...online, id: `case1-a${n}` }));
    await Promise.all(all.map((one) => stage.calendars.put(one)));
    expect(new Set(statuses())).toEqual(new Set([201]));
    expect(events()).toHaveLength(12);
  });

  it.each([
    [1, 1],
    [20, 1],
    [21, 2],
    [60, 3],
  ])('reads %i calendars for a proposal with %i requests', async (entities, requests) => {
    const emails = Array.from({ length: entities }, (_, n) => `person${n}@eksempel.no`);
    for (const email of emails) stage.server.mailboxes.add({ email });
    expect((await stage.calendars.schedules(emails, FROM, TO)).size).toBe(entities);
    expect(stage.requests()).toBe(requests);
  });

  it('books a room with five requests', async () => {
    await stage.calendars.put(interview());
    expect(stage.server.requests.map(({ operation }) => operation)).toEqual([
      'getSchedule',
      'create',
      'read',
      'getSchedule',
      'update',
    ]);
  });

  it('keeps no address of anybody who is invited among its own notes', async () => {
    await stage.calendars.put(interview());
    const notes = await stage.store.documents.list('graphBookings', '');
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toContain(APPLICANT);
  });

  (hasContract() ? it : it.skip)(
    'is judged by the published contract (skipped where it is absent)',
    async () => {
      const path = `https://graph.microsoft.com/v1.0/users/${RECRUITMENT}/calendar/getSchedule`;
      const body = JSON.stringify({
        schedules: [LISE],
        startTime: {},
        endTime: {},
        availabilityViewInterval: 1,
      });
      const headers = { 'content-type': 'application/json', authorization: 'Bearer token-1' };
      const answer = await stage.server.fetch(path, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
      expect(stage.server.violations.splice(0).join()).toMatch(/availabilityViewInterval/);
    },
  );
});
