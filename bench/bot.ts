import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection, type Reply } from './connection';
import { faults } from './cosmos/faults';
import { requestsOf } from './cosmos/requests';
import { connections } from './load';
import { drain, openSink, type Drained } from './drain';
import { SAMPLE_TENANT } from '../src/local/sample-organisation';
import { compareLoad, figure, type Comparison, type Side } from './compare-load';
import type { Contender, Running } from './contender';
import { botbuilderEcho, echoScenario, messageActivity, teamsAiEcho } from './echo/contenders';
import { compareMemory } from './memory';
import type { BenchResult } from './result';
import { councilCase, organisation, ORGANISATION_FILE, seed, votersOf, writeOrganisation } from './seed';
import { compareStartUp } from './start-up';
import { rounded } from './statistics';

/** Measures once, however many figures are wanted of it. */
function once<T>(measure: () => Promise<T>): () => Promise<T> {
  let measured: Promise<T> | undefined;
  return () => (measured ??= measure());
}

const DATABASE = 'innstilt.db';
const template = mkdtempSync(join(tmpdir(), 'innstilt-seed-'));
process.on('exit', () => {
  rmSync(template, { recursive: true, force: true });
});
const seeded = once(async () => {
  writeOrganisation(join(template, ORGANISATION_FILE));
  await seed(join(template, DATABASE));
});

const environment = (folder: string, relay: 'hold' | 'run'): Record<string, string> => ({
  DATA_FOLDER: folder,
  ORGANISATIONS_FILE: join(template, ORGANISATION_FILE),
  INNSTILT_WINDOWS: 'none',
  INNSTILT_RELAY: relay,
  LOG_LEVEL: 'error',
});

/** Our program as it is built, in local mode with a data folder of its own, no windows, and the relay held. */
const innstilt: Contender = {
  name: 'innstilt',
  script: join(__dirname, '../../dist/index.js'),
  environment(folder) {
    copyFileSync(join(template, DATABASE), join(folder, DATABASE));
    return environment(folder, 'hold');
  },
};

const objectIdOf = (id: string): string =>
  organisation.people.find((person) => person.id === id)?.aadObjectId ?? '';

const status: Side = {
  contender: innstilt,
  scenario: {
    activity: (turn) => messageActivity(turn, 'status', objectIdOf('lise'), SAMPLE_TENANT),
    accepts: ({ status: code, body }) =>
      code === 200 && body.includes('Teamleder') && body.includes('Intervjureferat'),
  },
};

/** One press of a council member's button. */
function press(serviceUrl: string, turn: number, person: string, verb: string, data: object): string {
  const message: unknown = JSON.parse(
    messageActivity(turn, '', objectIdOf(person), SAMPLE_TENANT, serviceUrl),
  );
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  return JSON.stringify({ ...(message as object), type: 'invoke', name: 'adaptiveCard/action', value });
}

/**
 * A vote as members give it: the answers, then the confirmation, each saved durably before it is answered. Every
 * member changes the vote at each round, so no turn is without an event.
 */
function vote(serviceUrl: string): Side {
  const sent = Array.from({ length: connections }, () => 0);
  const activity = (turn: number, lane: number): string => {
    // Each connection is a council with a case of its own, so that an answer is saved before it is confirmed.
    const step = sent[lane] ?? 0;
    sent[lane] = step + 1;
    const ballot = Math.floor(step / 2);
    const voters = votersOf(lane);
    const person = voters[ballot % voters.length] ?? '';
    const data = { caseId: councilCase(lane), form: 'castVote', at: ballot };
    const choice = Math.floor(ballot / voters.length) % 2 === 0 ? 'a1' : 'a2';
    if (step % 2 === 1) return press(serviceUrl, turn, person, 'CastVote', { ...data, confirmed: true });
    const answers = { answer_choice: choice, answer_reason: `Runde ${ballot}.` };
    return press(serviceUrl, turn, person, 'AnswerForm', { ...data, page: 1, ...answers });
  };
  return { contender: innstilt, scenario: { activity, accepts: isVoteAnswer } };
}

const isVoteAnswer = ({ status: code, body }: Reply): boolean =>
  code === 200 &&
  (body.includes('Vil du avgi denne stemmen?') || body.includes('Stemmen din er registrert.'));

const echo: Side = { contender: botbuilderEcho, scenario: echoScenario };
const bareTeamsAi: Side = { contender: teamsAiEcho, scenario: echoScenario };

const statusLoad = once(async () => {
  await seeded();
  return compareLoad(status, echo);
});
const startUp = once(async () => {
  await seeded();
  return compareStartUp(status, bareTeamsAi);
});

/** The votes with the relay held, and how long another process then takes to send what they left behind. */
const voteLoad = once(async (): Promise<{ comparison: Comparison; drained: Drained; received: number }> => {
  await seeded();
  const sink = await openSink();
  let drained: Drained = { effects: 0, seconds: 0 };
  /** Everybody writes once, so that everybody can be written to. */
  const prepare = async ({ port }: Running): Promise<void> => {
    const connection = await openConnection(port);
    for (const { id } of organisation.people)
      await connection.ask(messageActivity(0, 'hjelp', objectIdOf(id), SAMPLE_TENANT, sink.serviceUrl));
    connection.close();
  };
  try {
    const comparison = await compareLoad({ ...vote(sink.serviceUrl), prepare }, echo, async ({ folder }) => {
      drained = await drain(folder, environment(folder, 'run'));
    });
    return { comparison, drained, received: sink.received() };
  } finally {
    sink.close();
  }
});

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
  'vote-throughput': async () => {
    const { comparison, drained, received } = await voteLoad();
    return [
      figure('vote-throughput', 'turns/s', comparison, ({ throughput }) => throughput),
      {
        name: 'vote-drain',
        value: rounded(drained.seconds),
        unit: `s for ${drained.effects} effects, ${received} messages`,
      },
    ];
  },
  'vote-p99': async () => latencies('vote', (await voteLoad()).comparison),
  'cosmos-requests-status': async () => {
    await seeded();
    return requestsOf('status', join(template, DATABASE), status);
  },
  'cosmos-requests-vote': async () => {
    await seeded();
    const sink = await openSink();
    try {
      return await requestsOf('vote', join(template, DATABASE), vote(sink.serviceUrl));
    } finally {
      sink.close();
    }
  },
  'cosmos-faults': faults,
  'startup-listening': async () => [(await startUp()).listening],
  'startup-first-reply': async () => [(await startUp()).firstReply],
  'memory-after-load': async () => {
    await seeded();
    return [await compareMemory(status, echo)];
  },
};
