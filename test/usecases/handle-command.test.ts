import { join } from 'node:path';
import type { Command } from '../../src/hiring/commands';
import { SYSTEM } from '../../src/hiring/events';
import { replay } from '../../src/hiring/history';
import { inForceInSmallUnit } from '../support/small-unit';
import { openSqlite, type SqliteStore } from '../../src/stores/sqlite/open-sqlite';
import { makeHandleCommand, type CommandFor, type Handled } from '../../src/usecases/handle-command';
import { makeWakeCase } from '../../src/usecases/wake-case';
import { firstBreak } from '../../src/usecases/log-chain';
import { Conflict, type CaseRef, type CaseStore } from '../../src/usecases/ports';
import { temporaryFolder } from '../stores/sqlite/temporary-folder';
import { announcement, apart, confirm, need, open, upTo } from '../support/cases';

const folder = temporaryFolder();
const LATER = '2026-12-31T00:00:00.000Z';
let number = 0;
let path = '';
let store: SqliteStore;
let clock = '2026-03-02T08:00:00.000Z';
let saved = 0;

beforeEach(() => {
  number += 1;
  saved = 0;
  clock = '2026-03-02T08:00:00.000Z';
  path = join(folder, `${number}.db`);
  store = openSqlite(path);
});
afterEach(() => {
  store.close();
});

const ref: CaseRef = { organisation: apart.id, id: 'k1' };

const handleWith = (cases: CaseStore) =>
  makeHandleCommand({
    cases,
    clock: { now: () => clock },
    inForce: inForceInSmallUnit,
    logKey: 'nøkkel',
    onSaved: () => (saved += 1),
  });

const give = (
  by: string,
  command: CommandFor,
  commandId: string,
  cases: CaseStore = store.cases,
  drop?: string,
) => handleWith(cases)(ref, command, { organisation: apart, by, commandId, drop });

/** Gives the commands one after the other, each under an id of its own. @throws when one is refused */
async function given(...commands: readonly (readonly [string, Command])[]): Promise<void> {
  for (const [by, command] of commands) {
    number += 1;
    const handled = await give(by, command, `c${number}`);
    if (handled?.decision.ok !== true)
      throw new Error(`${command.type}: ${JSON.stringify(handled?.decision)}`);
  }
}

const stored = async () => {
  const found = await store.cases.load(ref);
  if (!found) throw new Error('There is no case');
  return found.hiring;
};
const log = () => store.cases.log(ref);
const isOk = (handled: Handled | undefined): boolean | undefined => handled?.decision.ok;
const refusal = (handled: Handled | undefined) =>
  handled?.decision.ok === false ? handled.decision.refusal.code : undefined;

describe('handling a command', () => {
  it('opens a case, and knows of none before', async () => {
    expect(await give('lise', need(), 'c1')).toBeUndefined();
    expect(isOk(await give('lise', open(), 'c2'))).toBe(true);
    expect(await stored()).toMatchObject({ id: 'k1', openedBy: 'lise', openedAt: clock, seq: 1 });
    expect(saved).toBe(1);
  });

  it('saves state, log, texts, line, effects and wake-up time together', async () => {
    await given(['lise', open()], ['lise', need()]);
    const hiring = await stored();

    expect(await store.cases.texts(ref, [hiring.need?.why ?? ''])).toEqual({
      [hiring.need?.why ?? '']: { body: 'Fordi køene vokser.' },
    });
    expect(await store.cases.lines(apart.id, { person: 'lise' })).toMatchObject([
      { id: 'k1', title: 'Fagleder', step: 'need', status: 'open' },
    ]);
    expect((await store.cases.claimEffects(clock, LATER, 50)).map(({ effect }) => effect)).toContainEqual({
      kind: 'task',
      to: 'tor',
      task: 'discussNeed',
    });
    expect(await store.cases.claimDue('2026-03-04T06:59:59.999Z', LATER, 5)).toEqual([]);
    expect(await store.cases.claimDue('2026-03-04T07:00:00.000Z', LATER, 5)).toEqual([ref]);
  });

  it('saves nothing of what is refused or changes nothing', async () => {
    await given(['lise', open()]);
    const before = await store.cases.load(ref);

    expect(refusal(await give('tor', need(), 'x1'))).toBe('notYourRole');
    expect(isOk(await give('lise', open(), 'x2'))).toBe(true);
    expect(await store.cases.load(ref)).toEqual(before);
    expect(saved).toBe(1);
  });

  it('is done once when the same command comes ten times at once', async () => {
    await given(['lise', open()]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => give('lise', need(), 'once')));

    expect(answers.map(isOk)).toEqual(Array.from({ length: 10 }, () => true));
    expect((await log()).map(({ event }) => event.type)).toEqual(['HiringOpened', 'NeedAssessed']);
  });

  it('is answered as the first time when it comes again, also when it could not be given anew', async () => {
    await given(['lise', open()], ['lise', need()]);
    const cancel = { type: 'CancelHiring', reason: 'Trukket.' } as const;

    expect(isOk(await give('lise', cancel, 'c-cancel'))).toBe(true);
    const again = await give('lise', cancel, 'c-cancel');
    expect(isOk(again)).toBe(true);
    expect(again?.hiring.status).toBe('cancelled');
    expect(refusal(await give('lise', cancel, 'another'))).toBe('caseClosed');
    expect((await log()).filter(({ event }) => event.type === 'HiringCancelled')).toHaveLength(1);
  });

  it('is decided anew when somebody else saved meanwhile, and both have happened', async () => {
    await given(['lise', open()], ['lise', need()]);
    const both = await Promise.all([
      give('tor', confirm('need', '2026-03-02'), 'tor'),
      give('hanne', confirm('need', '2026-03-02'), 'hanne'),
    ]);

    expect(both.map(isOk)).toEqual([true, true]);
    expect(Object.keys((await stored()).discussions.need).sort()).toEqual(['hr', 'unionRepresentative']);
    expect(firstBreak(await log())).toBeUndefined();
  });

  it('is refused when what somebody else saved meanwhile is in its way', async () => {
    await given(['lise', open()], ['lise', need()]);
    let meanwhile: Promise<unknown> | undefined;
    const slow: CaseStore = {
      ...store.cases,
      async save(...args) {
        meanwhile ??= give('hanne', { type: 'CancelHiring', reason: 'Trukket.' }, 'other');
        await meanwhile;
        return store.cases.save(...args);
      },
    };

    expect(refusal(await give('lise', need({ percent: 50 }), 'mine', slow))).toBe('caseClosed');
    expect((await stored()).post?.percent).toBe(100);
  });

  it('gives up when others keep saving, and says so', async () => {
    await given(['lise', open()]);
    let tries = 0;
    const busy: CaseStore = {
      ...store.cases,
      save() {
        tries += 1;
        return Promise.reject(new Conflict('Somebody else was first.'));
      },
    };

    await expect(give('lise', need(), 'mine', busy)).rejects.toThrow(Conflict);
    expect(tries).toBe(5);
    expect(isOk(await give('lise', need(), 'mine'))).toBe(true);
  });

  it('lets other faults through as they are', async () => {
    await given(['lise', open()]);
    const broken: CaseStore = { ...store.cases, save: () => Promise.reject(new Error('The disk is full.')) };

    await expect(give('lise', need(), 'mine', broken)).rejects.toThrow('The disk is full.');
  });

  it('drops the half-given answers that it was made of, in the same step', async () => {
    await given(
      ['lise', open()],
      ['lise', { type: 'GiveAnswers', form: 'assessNeed', values: { title: 'Fagleder', unit: 'Drift' } }],
    );
    await give('lise', need(), 'send', store.cases, 'assessNeed');

    expect((await stored()).drafts).toEqual({});
    expect((await log()).slice(-2).map(({ event, step }) => [event.type, step])).toEqual([
      ['NeedAssessed', 'send'],
      ['AnswersDropped', 'send'],
    ]);
    await given(['lise', { type: 'TakeBack' }]);
    expect(Object.keys((await stored()).drafts['assessNeed']?.answers ?? {})).toEqual(['title', 'unit']);
  });

  it('takes a step back by telling the log without it, and keeps the step in the log', async () => {
    await given(
      ['lise', open()],
      ['lise', need()],
      ['lise', need({ percent: 50 })],
      ['lise', { type: 'TakeBack' }],
    );
    const hiring = await stored();
    const told = await log();

    expect(hiring.post?.percent).toBe(100);
    expect(hiring.seq).toBe(4);
    expect(told.map(({ event }) => event.type)).toEqual([
      'HiringOpened',
      'NeedAssessed',
      'NeedAssessed',
      'StepTakenBack',
    ]);
    expect(hiring).toEqual(JSON.parse(JSON.stringify(replay('k1', apart.id, told))));
    expect(firstBreak(told)).toBeUndefined();
  });

  it('wakes a case: reminders go into the outbox once, and the next wake-up time is set', async () => {
    await given(['lise', open()]);
    await store.cases.claimEffects(clock, LATER, 50);
    clock = '2026-03-06T07:00:00.000Z';
    const wake = (id: string) => give(SYSTEM, { type: 'Wake' }, id);

    expect(isOk(await wake('w1'))).toBe(true);
    expect(isOk(await wake('w2'))).toBe(true);
    expect((await log()).filter(({ event }) => event.type === 'Reminded')).toHaveLength(1);
    expect((await store.cases.claimEffects(clock, LATER, 50)).map(({ effect }) => effect.kind)).toEqual([
      'reminder',
    ]);
    expect(await store.cases.claimDue('2026-03-09T06:59:00.000Z', LATER, 5)).toEqual([]);
    expect(await store.cases.claimDue('2026-03-09T07:00:00.000Z', LATER, 5)).toEqual([ref]);
    expect(refusal(await give('lise', { type: 'Wake' }, 'w3'))).toBe('notYourRole');
  });

  it('looks again when there is something to say, where a case was woken for nothing', async () => {
    await given(['lise', open()]);
    const { cases } = store;
    const stored = await cases.load(ref);
    const [woken] = await cases.claimDue('2026-03-06T07:00:00.000Z', '2026-03-02T08:00:15.000Z', 5);
    expect(woken).toEqual(ref);
    const wake = makeWakeCase({ cases, clock: { now: () => clock }, handle: handleWith(cases) });
    await wake(ref, '2026-03-02T08:00:15.000Z', apart);
    expect((await cases.load(ref))?.etag).toBe(stored?.etag);
    expect(await cases.claimDue('2026-03-06T06:59:59.999Z', LATER, 5)).toEqual([]);
    expect(await cases.claimDue('2026-03-06T07:00:00.000Z', LATER, 5)).toEqual([ref]);
  });

  it('waits for nothing once the case is closed', async () => {
    await given(['lise', open()], ['lise', { type: 'CancelHiring', reason: 'Trukket.' }]);

    expect(await store.cases.claimDue('2030-01-01T00:00:00.000Z', LATER, 5)).toEqual([]);
    expect(await store.cases.lines(apart.id, { person: 'lise' })).toEqual([]);
  });

  it('keeps the case when the program is started again', async () => {
    await given(['lise', open()], ['lise', need()]);
    const before = await store.cases.load(ref);
    store.close();
    store = openSqlite(path);

    expect(await store.cases.load(ref)).toEqual(before);
    await given(
      ['tor', confirm('need', '2026-03-02')],
      ['hanne', confirm('need', '2026-03-02')],
      ['lise', announcement()],
    );
    expect((await stored()).announcement?.pay).toBe('Etter avtale');
  });

  it('records the same events as the pure core', async () => {
    const { log: told } = upTo('needDiscussed');

    await given(['lise', open()], ['lise', need()], ['tor', confirm('need')], ['hanne', confirm('need')]);
    expect((await log()).map(({ event }) => event)).toEqual(
      told.map(({ event }) => JSON.parse(JSON.stringify(event)) as unknown),
    );
  });
});
