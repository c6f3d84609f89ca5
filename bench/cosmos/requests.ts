import { sampleOrganisation } from '../../src/local/sample-organisation';
import type { CosmosServer } from '../../test/support/cosmos/server';
import { openConnection } from '../connection';
import type { Side } from '../compare-load';
import type { BenchResult } from '../result';
import { rounded } from '../statistics';
import { serveProgram } from './served-program';

const WARM_UP = 4;
const TURNS = 40;

/** What a turn asked of the database, on average. */
interface Cost {
  /** Of the case itself: state, log, texts, applicants, outbox. */
  readonly ofCase: number;
  /** Of the person's settings and the open form. */
  readonly besides: number;
  readonly queries: number;
  readonly batches: number;
  readonly bytes: number;
  /** Request units as the loopback server computes them: an estimate. */
  readonly charge: number;
}

function costOf(requests: CosmosServer['requests'], turns: number): Cost {
  const asked = requests.filter(({ operation }) => operation !== 'plan' && operation !== 'other');
  // The loopback server gives at most seven items a page, which no account does.
  const begun = asked.filter(({ continues }) => !continues);
  const ofCase = begun.filter(({ partition }) => partition === sampleOrganisation.id);
  const per = (count: number): number => rounded(count / turns);
  const sum = (of: (one: (typeof asked)[number]) => number): number =>
    asked.reduce((total, one) => total + of(one), 0);
  return {
    ofCase: per(ofCase.length),
    besides: per(begun.length - ofCase.length),
    queries: per(ofCase.filter(({ operation }) => operation === 'query').length),
    batches: per(ofCase.filter(({ operation }) => operation === 'batch').length),
    bytes: per(sum(({ bytes }) => bytes)),
    charge: per(sum(({ charge }) => charge)),
  };
}

/** Takes the turns of a scenario one after the other and counts what each asked of the database. */
async function measure(database: string, { scenario, prepare }: Side): Promise<Cost> {
  const { running, server, close } = await serveProgram(database);
  try {
    await prepare?.(running);
    const connection = await openConnection(running.port);
    let before = 0;
    for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
      if (turn === WARM_UP) before = server.requests.length;
      const reply = await connection.ask(scenario.activity(turn, 0));
      if (!scenario.accepts(reply))
        throw new Error(`Not the answer wanted: ${reply.status} ${reply.body.slice(0, 500)}`);
    }
    connection.close();
    return costOf(server.requests.slice(before), TURNS);
  } finally {
    await close();
  }
}

/** Requests, bytes and request units of one kind of turn. */
export async function requestsOf(name: string, database: string, side: Side): Promise<BenchResult[]> {
  const { ofCase, besides, queries, batches, bytes, charge } = await measure(database, side);
  return [
    {
      name: `cosmos-requests-${name}`,
      value: ofCase,
      unit: `requests of the case per turn: ${queries} queries, ${batches} batches, the rest point reads`,
    },
    {
      name: `cosmos-requests-${name}-besides`,
      value: besides,
      unit: 'requests per turn for the person and the form',
    },
    { name: `cosmos-bytes-${name}`, value: bytes, unit: 'bytes per turn, both ways' },
    { name: `cosmos-charge-${name}`, value: charge, unit: 'request units per turn (estimate)' },
  ];
}
