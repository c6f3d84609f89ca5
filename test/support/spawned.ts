import { execFile } from 'node:child_process';

/** What a program of ours writes until it ends. This process goes on meanwhile, and can serve it. @throws when it fails */
export const spawned = (
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${stdout}${stderr}`, { cause: error }));
        else resolve(stdout);
      },
    );
  });
