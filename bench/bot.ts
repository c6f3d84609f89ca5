import { join } from 'node:path';
import { samplePeople, SAMPLE_TENANT } from '../src/local/sample-organisation';
import { compareLoad, figure, type Comparison, type Side } from './compare-load';
import type { Contender } from './contender';
import { botbuilderEcho, echoScenario, messageActivity, teamsAiEcho } from './echo/contenders';
import { compareMemory } from './memory';
import type { BenchResult } from './result';
import { compareStartUp } from './start-up';

/** Our program as it is built, in local mode with a data folder of its own, no windows, and the relay held. */
const innstilt: Contender = {
  name: 'innstilt',
  script: join(__dirname, '../../dist/index.js'),
  environment: (folder) => ({
    DATA_FOLDER: folder,
    INNSTILT_WINDOWS: 'none',
    INNSTILT_RELAY: 'hold',
    LOG_LEVEL: 'warn',
  }),
};

const leader = samplePeople[0]?.aadObjectId ?? '';

const status: Side = {
  contender: innstilt,
  scenario: {
    activity: (turn) => messageActivity(turn, 'status', leader, SAMPLE_TENANT),
    accepts: ({ status: code, body }) => code === 200 && body.includes('"activities":[{'),
  },
};
const echo: Side = { contender: botbuilderEcho, scenario: echoScenario };
const bareTeamsAi: Side = { contender: teamsAiEcho, scenario: echoScenario };

/** Measures once, however many figures are wanted of it. */
function once<T>(measure: () => Promise<T>): () => Promise<T> {
  let measured: Promise<T> | undefined;
  return () => (measured ??= measure());
}

const statusLoad = once(() => compareLoad(status, echo));
const startUp = once(() => compareStartUp(status, bareTeamsAi));

const latencies = (name: string, comparison: Comparison): BenchResult[] => [
  figure(`${name}-p99`, 'ms', comparison, ({ p99 }) => p99),
  figure(`${name}-p50`, 'ms', comparison, ({ p50 }) => p50),
];

/** The benches of the bot as a whole, each beside a bare bot. */
export const benches: Record<string, () => Promise<BenchResult[]>> = {
  'status-throughput': async () => [
    figure('status-throughput', 'turns/s', await statusLoad(), ({ throughput }) => throughput),
  ],
  'status-p99': async () => latencies('status', await statusLoad()),
  'startup-listening': async () => [(await startUp()).listening],
  'startup-first-reply': async () => [(await startUp()).firstReply],
  'memory-after-load': async () => [await compareMemory(status, echo)],
};
