import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeeping } from '../../../src/compose/keeping';
import { makeAccess } from '../../../src/directory/access';
import type { Command } from '../../../src/hiring/commands';
import { onPressed } from '../../../src/dialogs/pressed';
import { onTyped } from '../../../src/dialogs/typed';
import type { Language, Organisation, Person } from '../../../src/hiring/people';
import { type MessageHabits, USUAL_HABITS } from '../../../src/hiring/tasks/when-to-say';
import { later, type LocalDate } from '../../../src/hiring/time';
import type { MailMessage } from '../../../src/mail/mail';
import type { Messages } from '../../../src/outbox/deliver';
import { makeGate, TEAMS_LIMITS } from '../../../src/outbox/rate';
import type { Actor, ConversationParts } from '../../../src/dialogs/parts';
import { settingsOf } from '../../../src/dialogs/settings';
import { makeRelay, type Relay, type RelayParts } from '../../../src/outbox/relay';
import { makeSenders } from '../../../src/outbox/senders';
import { inForceAlways } from '../../../src/profiles';
import { noSettings } from '../../support/no-settings';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { makeHandleCommand, type Handled } from '../../../src/usecases/handle-command';
import { makeWakeCase } from '../../../src/usecases/wake-case';
import { apart } from '../../support/cases';
import { movableClock } from './relay';

/** A message somebody got, or an update of one. */
export interface Got {
  readonly kind: 'message' | 'update';
  readonly person: string;
  readonly at: string;
  readonly summary: string;
  readonly card: string;
}

/** The program without its server: real store, cases and senders; a connector, mail and a clock of the test. */
export function office(
  given: {
    readonly organisation?: Organisation;
    readonly habits?: MessageHabits | 'atOnce';
    readonly away?: (person: Person) => ReadonlySet<LocalDate>;
    /** Throws when a call is to fail. */
    readonly connector?: (person: string) => void | Promise<void>;
    readonly start?: string;
  } = {},
) {
  const { organisation = apart, habits = USUAL_HABITS, away = () => new Set(), connector } = given;
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-'));
  const path = join(folder, 'cases.db');
  const { cases, documents, eraser, close } = openSqlite(path);
  const clock = movableClock(given.start);
  const got: Got[] = [];
  const letters: MailMessage[] = [];
  const handle = makeHandleCommand({
    cases,
    clock,
    inForce: inForceAlways,
    logKey: 'test',
    onSaved: () => undefined,
  });
  const wakeCase = makeWakeCase({ cases, clock, handle });
  let commands = 0;
  let elapsed = 0;

  const note = async (kind: Got['kind'], person: string, card: object, summary: string): Promise<void> => {
    await connector?.(person);
    got.push({ kind, person, at: clock.now(), summary, card: JSON.stringify(card) });
  };
  const messages: Messages = {
    async send(_, person, card, summary) {
      await note('message', person, card, summary);
      return `m${got.length}`;
    },
    update: (_, person, __, card) => note('update', person, card, ''),
    open: () => Promise.resolve(),
  };
  const conversation: ConversationParts = {
    cases,
    documents,
    clock,
    handle,
    inForce: inForceAlways,
    access: makeAccess({ rolesOf: () => undefined }),
    settings: noSettings,
    calendars: {
      schedules: () => Promise.resolve(new Map()),
      put: unused,
      cancel: unused,
      rooms: unused,
    },
    links: {
      upload: () => ({ url: '', expiresAt: '' }),
      document: () => '',
      interview: () => '',
      overview: () => '',
      kept: () => '',
    },
    sharing: () => [],
    keeping: openKeeping({ cases, documents, eraser }, clock),
  };
  /** Every process keeps the limits by itself. */
  const sendersOfOne = () =>
    makeSenders({
      ...conversation,
      organisation: (id) => Promise.resolve(id === organisation.id ? organisation : undefined),
      formOpenFor: () => Promise.resolve(undefined),
      habits,
      away: (person) => Promise.resolve(away(person)),
      ways: {
        messages,
        gate: makeGate(TEAMS_LIMITS, {
          elapsed: () => elapsed,
          pause: (ms) => {
            elapsed += ms;
            return Promise.resolve();
          },
        }),
        mayOpen: true,
        mail: {
          send: (message) => {
            letters.push(message);
            return Promise.resolve();
          },
        },
        now: () => Date.parse(clock.now()),
      },
    });
  const relayAs = (owner: string, more: Partial<RelayParts> = {}): Relay =>
    makeRelay({
      ...sendersOfOne(),
      cases,
      clock,
      log: () => undefined,
      chance: () => 0.5,
      owner,
      onDone: () => undefined,
      gathered: () => Promise.resolve(),
      ...more,
    });
  const refOf = (id: string) => ({ organisation: organisation.id, id });
  const command = (id: string, by: string, what: Command): Promise<Handled | undefined> =>
    handle(refOf(id), what, { organisation, by, commandId: `c${(commands += 1)}` });

  /** The person as the program knows them now, in their own language or another. */
  const actor = async (id: string, language?: Language): Promise<Actor> => {
    const person = organisation.people.find((one) => one.id === id);
    if (!person) throw new Error(`There is no ${id}`);
    const settings = await settingsOf(documents, organisation.id, id);
    return { person, organisation, language: language ?? person.language, settings };
  };

  return {
    /** Where the database is. */
    path,
    cases,
    documents,
    eraser,
    clock,
    actor,
    /** What somebody types. */
    says: async (id: string, text: string, language?: Language) =>
      onTyped(conversation, await actor(id, language), {
        text,
        answering: undefined,
        commandId: `c${(commands += 1)}`,
      }),
    /** A button that somebody presses. */
    presses: async (id: string, verb: string, data: Readonly<Record<string, unknown>>) => {
      const reply = await onPressed(conversation, await actor(id), verb, data, `c${(commands += 1)}`);
      if ('unreadable' in reply) throw new Error(`${verb} cannot be read`);
      return reply;
    },
    got,
    letters,
    organisation,
    refOf,
    command,
    relayAs,
    /** Time goes on for the limits of the connector as well. */
    move(ms: number) {
      clock.move(ms);
      elapsed += ms;
    },
    /** Wakes what is due and sends what is due, until there is nothing left now. Returns how much it did. */
    async work(relay: Relay = relayAs('host/1')): Promise<number> {
      for (let did = 0; ;) {
        const now = clock.now();
        const leaseUntil = later(now, 15_000);
        const due = await cases.claimDue(now, leaseUntil, 50);
        for (const ref of due) await wakeCase(ref, leaseUntil, organisation);
        const taken = await relay.take();
        await relay.settled();
        if (due.length + taken === 0) return did;
        did += due.length + taken;
      }
    },
    close() {
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const unused = (): never => {
  throw new Error('Not part of this test');
};
