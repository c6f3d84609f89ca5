import { makeProgram } from './compose/program';
import { readConfig } from './config';

/** Codes of a data folder that cannot be used. */
const FOLDER = new Set<unknown>(['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Errors whose message says what to do. */
const FOR_PEOPLE = new Set(['ConfigFault', 'StoreUnusable', 'OrganisationFault', 'UsageFault']);

/** What whoever starts the program should read: a sentence where one helps, the stack where it is a mistake of ours. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (FOR_PEOPLE.has(error.name)) return error.message;
  return FOLDER.has(Reflect.get(error, 'code'))
    ? `The data folder cannot be written: ${error.message}`
    : (error.stack ?? error.message);
}

/** Reads the settings; with a command does it and ends, without one listens until it is told to end, in order. */
async function main(): Promise<void> {
  const config = readConfig();
  const command = process.argv.slice(2);
  if (command.length > 0) {
    await (await import('./admin/run.js')).administer(config, command);
    return;
  }
  const { server, begin, end } = await makeProgram(config);

  let ending: Promise<void> | undefined;
  const endWith = (code: number): void => {
    process.exitCode = code;
    ending ??= end().catch((error: unknown) => {
      process.stderr.write(`${told(error)}\n`);
      process.exitCode = 1;
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endWith(0);
    });

  server.on('error', (error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE'
        ? `Port ${config.port} is taken by another program. Stop it, or choose another with PORT=3979 npm start.`
        : `The program cannot listen on ${config.host}:${config.port}: ${error.message}`;
    process.stderr.write(`${why}\n`);
    endWith(1);
  });
  server.listen(config.port, config.host, () => {
    process.stdout.write(`Innstilt listens on http://${config.host}:${config.port}\n`);
    begin().catch((error: unknown) => {
      process.stderr.write(`${told(error)}\n`);
      endWith(1);
    });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${told(error)}\n`);
  process.exitCode = 1;
});
