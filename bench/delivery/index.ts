import { join } from 'node:path';
import type { Delivery } from '../../src/usecases/ports';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import type { BenchResult } from '../result';
import { rounded } from '../statistics';
import { run, type Ran } from './run-relays';
import { seedDueCases, seedNotices } from './seed';
import { conversationOf, isRefused, organisationOf } from './world';

/** Teams' published 50 per second and tenant, scaled tenfold so that the bench ends. */
const SCALED = 500;
/** Fewer for a quick look: `RECIPIENTS=9000 npm run bench -- deliver-90000`. */
const RECIPIENTS = Number(process.env['RECIPIENTS'] ?? 90_000);

const line = (name: string, value: number, unit: string, more: Partial<BenchResult> = {}): BenchResult => ({
  name,
  value: rounded(value),
  unit,
  ...more,
});

/** The ledger of all cases of a run. */
async function ledgerOf({ folder }: Ran): Promise<readonly Delivery[]> {
  const { cases, close } = openSqlite(join(folder, 'innstilt.db'));
  const { id: organisation } = organisationOf(0);
  const lines = await cases.lines(organisation, { ended: true });
  const all: Delivery[] = [];
  for (const { id } of lines) all.push(...(await cases.deliveriesOf({ organisation, id })));
  close();
  return all;
}

async function deliver(people: number): Promise<BenchResult[]> {
  const ran = await run({
    stub: 'strict',
    perSecond: SCALED,
    people,
    relays: 1,
    seed: (folder, serviceUrl) => seedNotices(folder, people, serviceUrl),
    isDone: (_, pending) => pending === 0,
    mostSeconds: (people / SCALED) * 4 + 60,
  });
  const { stub, relays } = ran;
  const ledger = await ledgerOf(ran);
  ran.remove();
  const refused = organisationOf(people).people.filter(
    ({ id }) => id.startsWith('p') && isRefused(conversationOf(id)),
  );
  const count = (state: Delivery['state']): number => ledger.filter((one) => one.state === state).length;
  const explained = ledger.filter(({ state, why }) => state === 'mailed' && why !== undefined).length;
  const what = `${people} people, limits of Teams scaled tenfold (${SCALED}/s)`;
  return [
    line('deliver-90000', ran.seconds, `s, ${what}`, {
      ratio: rounded(ran.seconds / (people / SCALED)),
      against: `bound of ${people / SCALED} s`,
    }),
    line('deliver-90000-reached', count('sent') + count('mailed'), `of ${people} in the ledger`),
    line('deliver-90000-mailed', explained, `of ${refused.length} refused, each explained in the ledger`),
    line('deliver-90000-duplicates', stub.repeated - stub.repeatedAfterCut, 'messages'),
    line(
      'deliver-90000-cut-off',
      stub.repeatedAfterCut,
      `messages sent again, of ${stub.cut} whose acknowledgement was cut off`,
    ),
    line(
      'deliver-90000-faults',
      stub.faults,
      `faulty answers, and ${stub.tooMany} above the limits, of ${stub.calls} calls`,
    ),
    line('deliver-90000-memory', relays[0]?.residentMegabytes ?? 0, 'MB'),
    line(
      'deliver-90000-cpu',
      relays[0]?.cpuSeconds ?? 0,
      `s of the relay, ${rounded(stub.cpuSeconds)} s of the stub`,
    ),
  ];
}

const THROUGHPUT_PEOPLE = 20_000;

async function throughput(): Promise<BenchResult[]> {
  const ran = await run({
    stub: 'lenient',
    perSecond: 100_000,
    people: THROUGHPUT_PEOPLE,
    relays: 1,
    seed: (folder, serviceUrl) => seedNotices(folder, THROUGHPUT_PEOPLE, serviceUrl),
    isDone: (_, pending) => pending === 0,
    mostSeconds: 180,
  });
  ran.remove();
  return [
    line(
      'relay-throughput',
      THROUGHPUT_PEOPLE / ran.stub.seconds,
      'messages/s, a connector that accepts everything',
    ),
    line('relay-throughput-memory', ran.relays[0]?.residentMegabytes ?? 0, 'MB'),
  ];
}

const DUE_CASES = 3000;

async function remind(relays: number): Promise<Ran> {
  const ran = await run({
    stub: 'lenient',
    perSecond: 100_000,
    people: DUE_CASES,
    relays,
    seed: (folder, serviceUrl) => seedDueCases(folder, DUE_CASES, serviceUrl),
    isDone: ({ reached }, pending) => reached === DUE_CASES && pending === 0,
    mostSeconds: 180,
  });
  ran.remove();
  return ran;
}

async function threeInstances(): Promise<BenchResult[]> {
  const one = await remind(1);
  const three = await remind(3);
  const result = (name: string, { stub, seconds }: Ran, more: Partial<BenchResult> = {}): BenchResult[] => [
    line(name, DUE_CASES / seconds, 'reminders/s, each woken, decided, saved and sent', more),
    line(`${name}-twice`, stub.repeated, `reminders of ${stub.reached} said more than once`),
  ];
  return [
    ...result('relay-one-instance', one),
    ...result('relay-three-instances', three, {
      ratio: rounded(one.seconds / three.seconds),
      against: 'one instance',
    }),
  ];
}

/** Benches of delivery; they take minutes and run only when they are named. */
export const benches: Record<string, () => Promise<BenchResult[]>> = {
  'deliver-90000': () => deliver(RECIPIENTS),
  'relay-throughput': throughput,
  'relay-three-instances': threeInstances,
};
