import { forNewCases } from '../../src/hiring/in-force';
import {
  atLocalTime,
  addWorkingDays,
  endOfDay,
  isWorkingDay,
  localDateOf,
  localTimeOf,
} from '../../src/hiring/calendar';
import { tasksOf, waitsForAnother } from '../../src/hiring/tasks/tasks';
import { USUAL_HABITS } from '../../src/hiring/tasks/when-to-say';
import { SYSTEM, type Recorded } from '../../src/hiring/events';
import type { Hiring } from '../../src/hiring/hiring';
import type { Organisation, Person } from '../../src/hiring/people';
import type { Profile } from '../../src/hiring/profile';
import { replay } from '../../src/hiring/history';
import type { LocalDate } from '../../src/hiring/time';
import { allProfiles } from '../../src/profiles';
import { calendarOf, contextFor } from '../../src/usecases/context';
import type { Scenario } from '../support/cases';
import { dkUpTo } from '../support/dk-path';
import { helUpTo } from '../support/hel-path';
import { navUpTo } from '../support/nav-path';
import { office } from './support/office';

/** Cases per profile: few in every run; `SIMULATED_CASES=500` is the whole. */
const CASES = Number(process.env['SIMULATED_CASES'] ?? 5);
const HOUR = 3_600_000;
const LOOK = 15_000;
const HOURS_OF_A_YEAR = 365 * 24;

/** The same sequence in every run (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people do in a case of each profile, one after the other, with the answers of its own path. */
const paths: Readonly<Record<string, () => Scenario>> = {
  nav: () => navUpTo('closed'),
  hel: () => helUpTo('closed'),
  dk: () => dkUpTo('closed'),
};

/** The same with every date so many whole weeks later: days of the week stay what they were. */
function later<T>(what: T, days: number): T {
  const shifted = (text: string): string => {
    const day = Date.parse(text.slice(0, 10)) + days * 24 * HOUR;
    return new Date(day).toISOString().slice(0, 10) + text.slice(10);
  };
  return JSON.parse(
    JSON.stringify(what, (_, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d(T.*Z)?$/.test(value) ? shifted(value) : value,
    ),
  ) as T;
}

interface Planned {
  readonly id: string;
  at: number;
  next: number;
}

/** A year of cases, with people on leave, a connector that fails, and instances that end with messages in hand. */
async function year(profile: Profile) {
  const path = paths[profile.id]?.();
  if (!path) throw new Error(`There is no path of ${profile.id}`);
  const { organisation, given } = path;
  const chance = chances(1);
  const [first, second] = [...new Set(given.map(({ by }) => by))];
  const leave = new Map<string, ReadonlySet<LocalDate>>([
    [
      second ?? '',
      new Set(Array.from({ length: 28 }, (_, n) => `2026-07-${String(n + 1).padStart(2, '0')}` as LocalDate)),
    ],
    [first ?? '', new Set<LocalDate>(['2026-02-16', '2026-02-17', '2026-02-18', '2026-10-05', '2026-10-06'])],
  ]);
  let isDead = false;
  const now = office({
    organisation,
    start: '2026-01-01T00:00:00.000Z',
    away: ({ id }: Person) => leave.get(id) ?? new Set(),
    connector: () => {
      // An instance that ends never says what became of the message.
      if (isDead) return new Promise<void>(() => undefined);
      if (chance() < 0.05) throw Object.assign(new Error('busy'), { statusCode: 503 });
    },
  });
  const plans: Planned[] = Array.from({ length: CASES }, (_, n) => ({
    id: `k${n}`,
    at: Math.floor(chance() * HOURS_OF_A_YEAR * 0.9),
    next: 0,
  }));
  let instance = 1;
  let taken = 0;
  let relay = now.relayAs('host/1');
  for (let hour = 0; hour < HOURS_OF_A_YEAR; hour += 1) {
    for (const plan of plans.filter(({ at }) => at === hour)) {
      const step = given[plan.next];
      if (!step) continue;
      const weeks = Math.floor((Date.parse(now.clock.now()) - Date.parse(step.at)) / (7 * 24 * HOUR));
      const command = later(step.command, weeks * 7);
      // Somebody signs what is there now.
      const shown = (await now.cases.load(now.refOf(plan.id)))?.hiring.recommendation?.version ?? 0;
      const handled = await now.command(
        plan.id,
        step.by,
        command.type === 'SignRecommendation' ? { ...command, shown } : command,
      );
      taken += handled?.decision.ok ? 1 : 0;
      plan.next += 1;
      plan.at = hour + 1 + Math.floor(chance() * 24 * 4);
    }
    if (chance() < 0.01) {
      isDead = true;
      await relay.take();
      isDead = false;
      instance += 1;
      relay = now.relayAs(`host/${instance}`);
    }
    // As long as there is something to do it is looked at again soon: what makes room for others waits seconds, no hour.
    let left = HOUR;
    while (left > LOOK && (await now.work(relay)) > 0) {
      now.move(LOOK);
      left -= LOOK;
    }
    now.move(left);
  }
  return { now, organisation, profile, leave, instances: instance, steps: given.length, taken };
}

/** The case after so many events, each state made once. */
function statesBy(id: string, organisation: Organisation, log: readonly Recorded[]) {
  const known = new Map<number, Hiring>();
  return (events: number): Hiring => {
    const hiring = known.get(events) ?? replay(id, organisation.id, log.slice(0, events));
    known.set(events, hiring);
    return hiring;
  };
}

/** What had to be said by a profile's marks, found by looking at every morning of the year. */
async function expectedMarks({ now, organisation, profile }: Awaited<ReturnType<typeof year>>, id: string) {
  const log = await now.cases.log(now.refOf(id));
  const calendar = calendarOf(organisation);
  const stateAfter = statesBy(id, organisation, log);
  const marksOn = (day: LocalDate, morning: string, events: number): readonly string[] => {
    if (events === 0) return [];
    const tasks = tasksOf(
      stateAfter(events),
      contextFor(forNewCases(organisation, profile), SYSTEM, morning),
    );
    return tasks
      .filter((one) => one.state === 'open' && !waitsForAnother(one, tasks) && (one.since ?? '') <= morning)
      .flatMap(({ id: task, due, remind, owners }) =>
        remind
          .filter((days) => due && days > 0 && addWorkingDays(due.date, -days, calendar) === day)
          .flatMap((days) => owners.map((person) => `${task}/${person}/${due?.date ?? ''}/${days}`)),
      );
  };
  const expected = new Set<string>();
  for (
    let day: LocalDate = '2026-01-01';
    day <= '2026-12-31';
    day = localDateOf(new Date(Date.parse(day) + 30 * HOUR).toISOString(), organisation.zone)
  ) {
    if (!isWorkingDay(day, calendar)) continue;
    const morning = atLocalTime(day, '08:00', organisation.zone);
    // What people do at that very moment comes first.
    const until = log.filter(({ at }) => at <= morning);
    for (const mark of marksOn(day, morning, until.length)) expected.add(mark);
    const before = log.filter(({ at }) => at < morning);
    if (until.length === before.length) continue;
    const leftOut = marksOn(day, morning, before.length).filter((mark) => !expected.has(mark));
    // Nothing else may leave one out that was expected a moment before.
    const acted = until.slice(before.length).some(({ by }) => by !== SYSTEM);
    if (!acted) expect(leftOut).toEqual([]);
  }
  const reminded = log.flatMap(({ event }) =>
    event.type === 'Reminded' ? [`${event.task}/${event.person}/${event.mark}`] : [],
  );
  return { expected, reminded };
}

describe.each(allProfiles.map((profile) => [profile.id, profile] as const))('a year of %s', (_, profile) => {
  let result: Awaited<ReturnType<typeof year>>;
  beforeAll(async () => {
    result = await year(profile);
  }, 1_800_000);
  afterAll(() => {
    result.now.close();
  });
  const ids = Array.from({ length: CASES }, (_, n) => `k${n}`);

  it('leaves no reminder out and says none twice', async () => {
    let all = 0;
    for (const id of ids) {
      const { expected, reminded } = await expectedMarks(result, id);
      expect(new Set(reminded).size).toBe(reminded.length);
      for (const mark of expected) expect(reminded).toContain(mark);
      all += reminded.length;
      const ledger = await result.now.cases.deliveriesOf(result.now.refOf(id));
      const said = ledger.filter(({ effect }) => effect.kind === 'reminder').map((one) => one.id);
      expect(new Set(said).size).toBe(said.length);
    }
    expect(all).toBeGreaterThan(CASES);
    expect(result.instances).toBeGreaterThan(10);
    // Most of what people do is taken: the cases get far.
    expect(result.taken).toBeGreaterThan(CASES * result.steps * 0.5);
  });

  it('delivers everything, none of it after the task was done', async () => {
    for (const id of ids) {
      const log = await result.now.cases.log(result.now.refOf(id));
      const stateAfter = statesBy(id, result.organisation, log);
      for (const { effect, state, at = '' } of await result.now.cases.deliveriesOf(result.now.refOf(id))) {
        if (at !== '') expect(['sent', 'dropped']).toContain(state);
        if (state !== 'sent' || effect.kind !== 'reminder') continue;
        const then = stateAfter(log.filter((entry) => entry.at <= at).length);
        const tasks = tasksOf(then, contextFor(forNewCases(result.organisation, profile), SYSTEM, at));
        expect(tasks.find((task) => task.id === effect.task)?.state).toBe('open');
      }
    }
    // Only what came up in the last hours may still wait.
    expect(await result.now.cases.pendingEffects()).toBeLessThan(CASES);
  });

  it('writes to nobody in quiet hours, at the weekend, on a holiday or on leave, unless it is urgent', async () => {
    const { organisation, leave } = result;
    const calendar = calendarOf(organisation);
    for (const id of ids)
      for (const { effect, state, at = '' } of await result.now.cases.deliveriesOf(result.now.refOf(id))) {
        if (state !== 'sent' || !('to' in effect)) continue;
        const [day, time] = [localDateOf(at, organisation.zone), localTimeOf(at, organisation.zone)];
        const isAwake =
          isWorkingDay(day, calendar) &&
          !(leave.get(effect.to)?.has(day) ?? false) &&
          time >= USUAL_HABITS.hours.from &&
          time < USUAL_HABITS.hours.to;
        if (isAwake) continue;
        const log = await result.now.cases.log(result.now.refOf(id));
        const then = replay(
          id,
          organisation.id,
          log.filter((entry) => entry.at <= at),
        );
        const task = 'task' in effect ? effect.task : '';
        const due = tasksOf(then, contextFor(forNewCases(organisation, profile), SYSTEM, at)).find(
          (one) => one.id === task,
        )?.due;
        const morning = atLocalTime(
          addWorkingDays(day, time < '07:00' && isWorkingDay(day, calendar) ? 0 : 1, calendar),
          '07:00',
          organisation.zone,
        );
        expect(
          due !== undefined && (morning > endOfDay(due.date, organisation.zone) || leave.has(effect.to)),
        ).toBe(true);
      }
  });
});
