import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { fillCalendar } from '../../src/calendars/local/calendar-book';
import { localCalendars } from '../../src/calendars/local/local-calendars';
import type { Effect } from '../../src/hiring/effects';
import type { Language } from '../../src/hiring/people';
import type { MailMessage } from '../../src/mail/mail';
import { cancelInterview, inviteToInterview } from '../../src/outbox/invitations';
import { forNewCases, type InForceIn } from '../../src/hiring/in-force';
import { makeHandleCommand, type HandleCommand } from '../../src/usecases/handle-command';
import { Unavailable, type Busy, type Calendars } from '../../src/usecases/ports';
import { interviewRoutes } from '../../src/web/interview-routes';
import { makeLinks } from '../../src/web/links';
import { ownStore } from '../calendars/documents';
import { apart, upTo } from './cases';
import { smallUnit } from './small-unit';

export const REF = { organisation: apart.id, id: 'k1' };
const SECRET = 'a secret of the test';
const inForce: InForceIn = (organisation) => forNewCases(organisation, smallUnit);
const START = '2026-03-24T09:00:00.000Z';

/** A case with three booked interviews on 26 March 2026, its invitations, and the page that they lead to. */
export async function invited(leaderLanguage: Language = 'nb') {
  const organisation = {
    ...apart,
    people: apart.people.map((one) => ({ ...one, language: leaderLanguage })),
  };
  const { cases, documents, close } = ownStore();
  let now = Date.parse(START);
  const clock = { now: () => new Date(now).toISOString() };
  const letters: MailMessage[] = [];
  const local = localCalendars({
    documents,
    clock,
    zone: organisation.zone,
    rooms: organisation.rooms,
    mail: {
      send: (message) => {
        letters.push(message);
        return Promise.resolve();
      },
    },
  });
  let isDown = false;
  const calendars: Calendars = {
    ...local,
    schedules: (...asked) =>
      isDown ? Promise.reject(new Unavailable('no calendars')) : local.schedules(...asked),
  };
  const handle: HandleCommand = makeHandleCommand({
    cases,
    clock,
    inForce,
    logKey: 'test',
    onSaved: () => undefined,
  });
  const { hiring, applicants } = upTo('booked');
  const invitation = (applicant: string): Effect => ({ kind: 'invitation', applicant, booking: 1 });
  await cases.save(REF, undefined, {
    hiring,
    line: { id: REF.id, title: '', practice: false, status: 'open', step: '', people: [], openedAt: '' },
    entries: [],
    texts: {},
    applicants,
    effects: ['a1', 'a2', 'a3'].map((id) => ({ id: `k1/1/${id}`, effect: invitation(id) })),
    wakeAt: undefined,
    command: { id: 'c1', expiresAt: '2027-01-01T00:00:00.000Z' },
  });

  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const links = makeLinks(SECRET, `http://127.0.0.1:${port}`, clock);
  const parts = {
    cases,
    documents,
    calendars,
    clock,
    handle,
    links,
    inForce,
    organisation: (id: string) => Promise.resolve(id === organisation.id ? organisation : undefined),
  };
  app.use(interviewRoutes({ ...parts, linkSecret: SECRET }));

  return {
    links,
    letters,
    handle,
    organisation,
    parts,
    /** Does what the outbox holds about the calendars; returns the notices in it. */
    async deliver(): Promise<readonly Effect[]> {
      const notices: Effect[] = [];
      for (;;) {
        const entries = await cases.claimEffects(clock.now(), clock.now(), 50);
        if (entries.length === 0) return notices;
        for (const entry of entries) {
          const { effect } = entry;
          if (effect.kind === 'invitation')
            await inviteToInterview(parts, REF, effect.applicant, effect.booking);
          else if (effect.kind === 'cancellation')
            await cancelInterview(parts, REF, effect.applicant, effect.booking);
          else notices.push(effect);
          await cases.effectDone(entry);
        }
      }
    },
    /** The link in the newest letter to an applicant. */
    linkFor: (n: number): string =>
      letters
        .filter(({ to }) => to.address === `soker${n}@example.org`)
        .flatMap(({ text }) => /http:\S+/.exec(text) ?? [])
        .at(-1) ?? '',
    hiring: async () => {
      const stored = await cases.load(REF);
      if (!stored) throw new Error('The case is gone');
      return stored.hiring;
    },
    texts: async (ids: readonly string[]) => cases.texts(REF, ids),
    busy: async (email: string) =>
      (await local.schedules([email], '2026-03-01T00:00:00.000Z', '2026-04-30T00:00:00.000Z')).get(email)
        ?.busy ?? [],
    fill: (email: string, busy: readonly Busy[]) => fillCalendar(documents, email, organisation.zone, busy),
    forward: (hours: number) => {
      now += hours * 3_600_000;
    },
    calendarsDown: (down: boolean) => {
      isDown = down;
    },
    async close() {
      await new Promise((resolve) => server.close(resolve));
      close();
    },
  };
}

export type Invited = Awaited<ReturnType<typeof invited>>;
