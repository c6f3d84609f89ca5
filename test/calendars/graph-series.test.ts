import type { Effect } from '../../src/hiring/effects';
import { inviteToInterview } from '../../src/outbox/invitations';
import { makeRelay } from '../../src/outbox/relay';
import type { Changes, OutboxEntry } from '../../src/usecases/ports';
import { makeLinks } from '../../src/web/links';
import { apart, upTo } from '../support/cases';
import { graphStage, type GraphStage } from './graph-stage';

const APPLICANTS = Array.from({ length: 12 }, (_, n) => `a${n + 1}`);
const REF = { organisation: apart.id, id: 'k1' };

describe('booking a series of twelve in Microsoft Graph through the outbox', () => {
  let stage: GraphStage;
  let now: number;
  const log: string[] = [];
  const given: unknown[] = [];

  beforeEach(async () => {
    now = Date.parse('2026-03-24T09:00:00.000Z');
    log.length = 0;
    given.length = 0;
    stage = await graphStage({ clock: { now: () => new Date(now).toISOString() }, answerWithinMs: 1_000 });
    for (const { email } of apart.people) stage.server.mailboxes.add({ email });
    for (const { email } of apart.rooms) stage.server.mailboxes.add({ email, isRoom: true });
    const { hiring, applicants } = upTo('booked', { chosen: APPLICANTS });
    const changes: Changes = {
      hiring,
      line: { id: REF.id, title: '', practice: false, status: 'open', step: '', people: [], openedAt: '' },
      entries: [],
      texts: {},
      applicants,
      effects: APPLICANTS.map((applicant, n) => ({
        id: `k1/1/${n}`,
        effect: { kind: 'invitation', applicant, booking: 1 } satisfies Effect,
      })),
      wakeAt: undefined,
      command: { id: 'c1', expiresAt: '2027-01-01T00:00:00.000Z' },
    };
    await stage.store.cases.save(REF, undefined, changes);
  });
  afterEach(() => stage.close());

  const makeWorker = () =>
    makeRelay({
      cases: stage.store.cases,
      clock: { now: () => new Date(now).toISOString() },
      send: async ([entry]) => {
        const effect = entry?.effect;
        if (effect?.kind === 'invitation')
          await inviteToInterview(
            {
              cases: stage.store.cases,
              calendars: stage.calendars,
              organisation: () => Promise.resolve(apart),
              links: makeLinks('secret', 'https://innstilt.example', {
                now: () => new Date(now).toISOString(),
              }),
              handle: (_ref, command) => {
                given.push(command);
                return Promise.resolve(undefined);
              },
            },
            REF,
            effect.applicant,
            effect.booking,
          );
        return {};
      },
      lastResort: () => Promise.resolve(undefined),
      afterGivingUp: () => Promise.resolve([]),
      together: () => false,
      gathered: () => Promise.resolve(),
      log: (message: string, { id }: OutboxEntry) => log.push(`${message}: ${id}`),
      chance: () => 0,
      owner: 'test',
      onDone: () => undefined,
    });
  const untilDone = async (): Promise<void> => {
    for (let rounds = 0; (await stage.store.cases.pendingEffects()) > 0; rounds += 1) {
      if (rounds > 30) throw new Error('The outbox is not getting empty');
      const relay = makeWorker();
      await relay.take();
      await relay.settled();
      now += 60_000;
    }
  };
  const events = () => [...stage.server.mailboxes.events.values()];
  const starts = () => new Set(events().map(({ start }) => start));

  it('finishes the rest by itself after failures of every kind, and books nothing twice', async () => {
    const { faults } = stage.server;
    faults.next('create', 'none', 'none', 'none', 'resetAfter', 'slow', 'none', 500, 500, 500, 'none', 401);
    faults.next('getSchedule', 'none', 'none', 'none', 'none', 'slow', 'none', 503);
    faults.next('update', 'none', 'slow', 'none', 'resetAfter', 'none', 'slow');
    await untilDone();
    expect(log.length).toBeGreaterThan(0);
    expect(events()).toHaveLength(12);
    expect(starts().size).toBe(12);
    for (const { attendees } of events()) {
      expect(attendees).toContainEqual(expect.objectContaining({ type: 'resource', response: 'accepted' }));
      expect(attendees.filter(({ email }) => email.endsWith('@example.org')).length).toBeLessThanOrEqual(1);
    }
    const invited = stage.server.mailboxes.sent.filter(({ kind }) => kind === 'cancellation');
    expect(invited).toEqual([]);
  });

  it('says which interview has no room, while the other eleven stand', async () => {
    const room = apart.rooms[0]?.email ?? '';
    stage.server.mailboxes
      .find(room)
      ?.items.push({ start: '2026-03-26T10:30:00.000Z', end: '2026-03-26T11:00:00.000Z', status: 'busy' });
    await untilDone();
    expect(given).toEqual([{ type: 'NoteCalendarChange', applicant: 'a3', change: 'roomTaken' }]);
    expect(events()).toHaveLength(11);
    expect(starts().has('2026-03-26T10:00:00.000Z')).toBe(false);
  });

  it('tells the leader when the calendar is closed to it, and books when it was opened', async () => {
    const leader = apart.people.find(({ id }) => id === 'lise')?.email ?? '';
    stage.server.mailboxes.add({ email: leader, inScope: false });
    const relay = makeWorker();
    await relay.take();
    await relay.settled();
    expect(given).toContainEqual({ type: 'NoteCalendarChange', applicant: 'a1', change: 'noCalendar' });
    expect(events()).toEqual([]);

    stage.server.mailboxes.add({ email: leader });
    now += 10 * 60_000;
    await untilDone();
    expect(events()).toHaveLength(12);
  });
});
