import { saveSettings } from '../../src/dialogs/settings';
import type { LocalDate } from '../../src/hiring/time';
import { apart, confirm, need, open } from '../support/cases';
import { office } from './support/office';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let stage: ReturnType<typeof office> | undefined;
afterEach(() => {
  stage?.close();
});

/** An office on Monday, 2 March 2026, nine o'clock in Oslo. */
function begin(given: Parameters<typeof office>[0] = {}): ReturnType<typeof office> {
  stage = office({ start: '2026-03-02T08:00:00.000Z', ...given });
  return stage;
}
const to = (given: ReturnType<typeof office>, person: string) =>
  given.got.filter((one) => one.person === person);

describe('reminders of one morning', () => {
  it('come in one message, which says of each case what is due', async () => {
    const now = begin();
    for (const id of ['k1', 'k2', 'k3']) await now.command(id, 'lise', open());
    await now.work();
    now.move(4 * DAY - 2 * HOUR);
    await now.work();
    now.move(HOUR);
    await now.work();
    const [digest, ...more] = to(now, 'lise');
    expect(more).toEqual([]);
    expect(digest?.at).toBe('2026-03-06T07:00:00.000Z');
    expect(digest?.summary).toContain('3 oppgaver');
    expect(digest?.card.match(/Vurder behovet: fristen er/g)).toHaveLength(3);
  });

  it('come at the hour that the person chose', async () => {
    const now = begin();
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages: { digestAt: '14:00' } });
    await now.command('k1', 'lise', open());
    now.move(4 * DAY);
    await now.work();
    expect(to(now, 'lise')).toEqual([]);
    now.move(5 * HOUR);
    await now.work();
    expect(to(now, 'lise').map(({ at }) => at)).toEqual(['2026-03-06T13:00:00.000Z']);
  });

  it('are put into the message of that hour when they are found later', async () => {
    const now = begin();
    await now.command('k1', 'lise', open());
    now.move(4 * DAY - HOUR);
    await now.work();
    await now.cases.save(now.refOf('late'), undefined, {
      ...(await lateSave(now, 'late')),
    });
    now.move(60_000);
    await now.work();
    expect(to(now, 'lise').map(({ kind }) => kind)).toEqual(['message', 'update']);
    expect(
      to(now, 'lise')
        .at(-1)
        ?.card.match(/Vurder behovet: fristen er/g),
    ).toHaveLength(2);
  });

  it('are not sent for what was done meanwhile, and the ledger says so', async () => {
    const now = begin();
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages: { digestAt: '14:00' } });
    await now.command('k1', 'lise', open());
    now.move(4 * DAY);
    await now.work();
    await now.command('k1', 'lise', need());
    now.move(5 * HOUR);
    await now.work();
    expect(to(now, 'lise')).toEqual([]);
    const ledger = await now.cases.deliveriesOf(now.refOf('k1'));
    expect(ledger.filter(({ effect }) => effect.kind === 'reminder')).toMatchObject([
      { state: 'dropped', why: 'done' },
    ]);
  });

  it('wait until the day to which they were put off', async () => {
    const now = begin();
    await now.command('k1', 'lise', open());
    const until = '2026-03-09T07:00:00.000Z';
    await now.command('k1', 'lise', { type: 'PutOffReminder', task: 'assessNeed', until });
    now.move(5 * DAY);
    await now.work();
    expect(to(now, 'lise')).toEqual([]);
    now.move(2 * DAY);
    await now.work();
    expect(to(now, 'lise')).toHaveLength(1);
  });

  it('come again when one that was read already is put off', async () => {
    const now = begin();
    const messages = { kinds: { reminder: 'atOnce' } } as const;
    await saveSettings(now.documents, now.organisation.id, 'lise', { messages });
    await now.command('k1', 'lise', open());
    now.move(4 * DAY - HOUR);
    await now.work();
    expect(to(now, 'lise')).toHaveLength(1);
    // The profile has no mark at that hour: without having been put off nothing would be said.
    const until = '2026-03-06T13:00:00.000Z';
    await now.command('k1', 'lise', { type: 'PutOffReminder', task: 'assessNeed', until });
    now.move(6 * HOUR);
    await now.work();
    expect(to(now, 'lise').map(({ summary }) => summary)).toHaveLength(2);
  });
});

/** A save of another case whose reminder for Lise is in the outbox since a moment ago. */
async function lateSave(now: ReturnType<typeof office>, id: string) {
  const stored = await now.cases.load(now.refOf('k1'));
  if (!stored) throw new Error('There is no case');
  const log = await now.cases.log(now.refOf('k1'));
  const at = now.clock.now();
  return {
    hiring: { ...stored.hiring, id },
    line: (await now.cases.lines(now.organisation.id, {}))[0] as never,
    entries: log.slice(0, 1).map((entry) => ({ ...entry, at })),
    texts: {},
    applicants: {},
    effects: [
      {
        id: `${id}/1/1`,
        effect: { kind: 'reminder', to: 'lise', task: 'assessNeed', mark: '2026-03-09/1' } as const,
      },
    ],
    wakeAt: undefined,
    command: { id: 'late', expiresAt: at },
  };
}

describe('whose turn it is', () => {
  it('is said at once in working hours, and the next working morning otherwise', async () => {
    const now = begin();
    await now.command('k1', 'lise', open());
    now.move(10 * HOUR);
    await now.command('k1', 'lise', need());
    await now.work();
    expect(to(now, 'tor')).toEqual([]);
    now.move(12 * HOUR);
    await now.work();
    expect(to(now, 'tor')).toMatchObject([{ summary: expect.stringContaining('Din tur') as string }]);
  });

  it('is said to the deputy of somebody who is away, without the form', async () => {
    const off = new Set<LocalDate>(['2026-03-02', '2026-03-03']);
    const now = begin({ away: ({ id }) => (id === 'tor' ? off : new Set()) });
    await saveSettings(now.documents, now.organisation.id, 'tor', { deputy: 'turid' });
    await now.command('k1', 'lise', open());
    await now.command('k1', 'lise', need());
    await now.work();
    expect(to(now, 'tor')).toEqual([]);
    expect(to(now, 'turid').map(({ summary }) => summary)).toEqual([
      expect.stringContaining('Du er stedfortreder for oppgaven'),
    ]);
    expect(await now.cases.deliveriesOf(now.refOf('k1'))).toContainEqual(
      expect.objectContaining({ state: 'sent', why: 'deputy' }),
    );
  });
});

describe('a message that has no reader any more', () => {
  it('is dropped when the person was deleted from the directory', async () => {
    const now = begin({ organisation: { ...apart, people: apart.people.filter(({ id }) => id !== 'tor') } });
    await now.command('k1', 'lise', open());
    await now.command('k1', 'lise', need());
    await now.work();
    expect(await now.cases.deliveriesOf(now.refOf('k1'))).toContainEqual(
      expect.objectContaining({ state: 'dropped', why: 'left' }),
    );
    expect(await now.cases.pendingEffects()).toBe(0);
  });
});

describe('somebody who cannot be reached', () => {
  const blocked = (person: string): void => {
    if (person === 'tor') throw Object.assign(new Error('blocked'), { statusCode: 403 });
  };

  it('gets an e-mail without anything about applicants, and the ledger says why', async () => {
    const now = begin({ connector: blocked });
    await now.command('k1', 'lise', open());
    await now.command('k1', 'lise', need());
    await now.work();
    expect(now.letters).toHaveLength(1);
    expect(now.letters[0]).toMatchObject({ to: { address: 'tor@eksempel.no' } });
    expect(now.letters[0]?.text).toContain('Din tur');
    expect(await now.cases.deliveriesOf(now.refOf('k1'))).toContainEqual(
      expect.objectContaining({ state: 'mailed', why: 'http 403' }),
    );
  });

  it('is reported to HR once when there is no e-mail either', async () => {
    const people = apart.people.map((one) => (one.id === 'tor' ? { ...one, email: '' } : one));
    const now = begin({ organisation: { ...apart, people }, connector: blocked });
    await now.command('k1', 'lise', open());
    await now.command('k1', 'lise', need());
    await now.work();
    now.move(7 * DAY);
    await now.work();
    const reports = to(now, 'hanne').filter(({ card }) => card.includes('kan ikke nås'));
    expect(reports).toHaveLength(1);
    expect(reports[0]?.card).toContain('Tor Tillitsvalgt');
  });
});

describe('a case that rests', () => {
  it('reminds of nothing but that it is to be taken up again, and waits for that alone', async () => {
    const now = begin();
    await now.command('k1', 'lise', open());
    const hold = { type: 'PutOnHold', reason: 'Budsjettet er ikke klart.', until: '2026-03-12' } as const;
    await now.command('k1', 'hanne', hold);
    await now.work();
    const before = now.got.length;
    for (let day = 0; day < 12; day += 1) {
      now.move(DAY);
      await now.work();
    }
    const reminders = now.got
      .slice(before)
      .map(({ person, at, summary }) => [person, at.slice(0, 10), summary]);
    expect(reminders.filter(([, at = '']) => at < '2026-03-12')).toEqual([]);
    expect(reminders).toContainEqual(['lise', '2026-03-12', expect.stringContaining('Ta saken opp igjen')]);
    const overview = JSON.stringify((await now.says('hanne', 'oversikt')).card);
    expect(overview).toContain('Ta saken opp igjen: venter på Lise Leder');
    expect(overview).not.toContain('Vurder behovet');
  });
});

describe('a step that was taken back before anybody was shown that it was done', () => {
  const given = async (): Promise<ReturnType<typeof office>> => {
    const now = begin();
    await now.command('k1', 'lise', open());
    await now.command('k1', 'lise', need());
    await now.work();
    // The answer to this stands in the place of the card from now on, in the client alone.
    await now.command('k1', 'tor', confirm('need'));
    return now;
  };

  it('is asked for again on the card that was answered, and on no new one', async () => {
    const now = await given();
    await now.command('k1', 'tor', { type: 'TakeBack' });
    now.got.length = 0;
    await now.work();
    const [card, ...more] = to(now, 'tor');
    expect(card).toMatchObject({ kind: 'update' });
    expect(card?.card).toContain('"verb":"ConfirmDiscussion"');
    expect(more).toEqual([]);
  });

  it('leaves the cards of the others alone', async () => {
    const now = await given();
    await now.command('k1', 'tor', { type: 'TakeBack' });
    now.got.length = 0;
    await now.work();
    expect(to(now, 'hanne').filter(({ kind }) => kind === 'update')).toEqual([]);
  });
});
