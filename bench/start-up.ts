import { setTimeout as pause } from 'node:timers/promises';
import { openConnection } from './connection';
import { start } from './contender';
import type { Side } from './compare-load';
import type { BenchResult } from './result';
import { median, rounded } from './statistics';

const rounds = 7;
/** How long the first start, which is not counted, stays up: a program may keep what it compiled for the next one. */
const settlingMs = 3_000;

/** Milliseconds from starting the process: to listening, and to the answer to the first message. */
interface StartUp {
  listening: number;
  firstReply: number;
}

async function startUp({ contender, scenario }: Side, stayMs = 0): Promise<StartUp> {
  const running = await start(contender);
  try {
    const connection = await openConnection(running.port);
    const reply = await connection.ask(scenario.activity(0, 0));
    const firstReply = performance.now() - running.spawnedAt;
    connection.close();
    if (!scenario.accepts(reply))
      throw new Error(`Not the answer wanted: ${reply.status} ${reply.body.slice(0, 500)}`);
    await pause(stayMs);
    return { listening: running.listeningMs, firstReply };
  } finally {
    await running.stop();
  }
}

/** Starts both sides in turns, one at a time, and gives the medians. The first start of each is not counted. */
export async function compareStartUp(ours: Side, theirs: Side): Promise<Record<keyof StartUp, BenchResult>> {
  const mine: StartUp[] = [];
  const other: StartUp[] = [];
  for (const side of [ours, theirs]) await startUp(side, settlingMs);
  for (let round = 0; round < rounds; round += 1)
    for (const side of round % 2 === 0 ? [ours, theirs] : [theirs, ours])
      (side === ours ? mine : other).push(await startUp(side));
  const result = (name: string, of: keyof StartUp): BenchResult => ({
    name,
    value: rounded(median(mine.map((one) => one[of]))),
    unit: 'ms',
    ratio: rounded(median(mine.map((one, round) => one[of] / (other[round]?.[of] ?? NaN)))),
    against: theirs.contender.name,
  });
  return {
    listening: result('startup-listening', 'listening'),
    firstReply: result('startup-first-reply', 'firstReply'),
  };
}
