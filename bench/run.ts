import { benches as bot } from './bot';
import { benches as planner } from './planner';
import type { BenchResult } from './result';

/** Every bench by the name that `npm run bench -- <name>` takes. */
const benches: Record<string, () => Promise<BenchResult[]>> = { ...bot, ...planner };

/** Runs the benches named, or all, and prints one JSON object per line. */
async function main(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(
      `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`,
    );
  for (const name of names.length > 0 ? names : Object.keys(benches))
    for (const result of (await benches[name]?.()) ?? []) process.stdout.write(`${JSON.stringify(result)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (error instanceof Error && error.cause instanceof Error)
    process.stderr.write(`${error.cause.message}\n`);
  process.exitCode = 1;
});
