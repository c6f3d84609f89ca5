import { benches as bot } from './bot';
import { benches as delivery } from './delivery';
import { benches as duePoll } from './due-poll';
import { benches as overview } from './overview';
import { benches as planner, longBenches as planners } from './planner';
import type { BenchResult } from './result';
import { benches as tasks } from './tasks';

/** What runs when nothing is named: together below five minutes. */
const usual: Record<string, () => Promise<BenchResult[]>> = { ...bot, ...planner, ...overview, ...tasks };

/** Every bench by the name that `npm run bench -- <name>` takes. Those that take minutes run only when named. */
const benches: Record<string, () => Promise<BenchResult[]>> = {
  ...usual,
  ...planners,
  ...delivery,
  ...duePoll,
};

/** Runs the benches named, or the usual ones, and prints one JSON object per line. */
async function main(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(
      `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`,
    );
  for (const name of names.length > 0 ? names : Object.keys(usual))
    for (const result of (await benches[name]?.()) ?? []) process.stdout.write(`${JSON.stringify(result)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (error instanceof Error && error.cause instanceof Error)
    process.stderr.write(`${error.cause.message}\n`);
  process.exitCode = 1;
});
