import type { Side } from './compare-load';
import { residentMegabytes, start } from './contender';
import { load } from './load';
import type { BenchResult } from './result';
import { median, rounded } from './statistics';

const turns = 10_000;
const rounds = 2;

async function memoryAfterLoad({ contender, prepare, scenario }: Side): Promise<number> {
  const running = await start(contender);
  try {
    await prepare?.(running);
    await load(running.port, scenario, turns, 0);
    return residentMegabytes(running);
  } finally {
    await running.stop();
  }
}

/** Resident memory after 10,000 turns, in fresh processes of both sides in turns. */
export async function compareMemory(ours: Side, theirs: Side): Promise<BenchResult> {
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push([await memoryAfterLoad(ours), await memoryAfterLoad(theirs)]);
  return {
    name: 'memory-after-load',
    value: rounded(median(pairs.map(([mine]) => mine))),
    unit: 'MB',
    ratio: rounded(median(pairs.map(([mine, other]) => mine / other))),
    against: theirs.contender.name,
  };
}
