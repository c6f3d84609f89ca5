import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(__dirname, '../..');

const bicepFile = z.object({
  file: z.string(),
  problems: z.array(z.string()),
  parameters: z.array(z.object({ name: z.string(), type: z.string(), required: z.boolean() })),
  variables: z.array(z.object({ name: z.string(), value: z.unknown() })),
  resources: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      apiVersion: z.string(),
      body: z.record(z.string(), z.unknown()),
    }),
  ),
  modules: z.array(z.object({ name: z.string(), path: z.string(), passed: z.array(z.string()) })),
  outputs: z.array(z.string()),
  uses: z.array(z.string()),
});

type BicepFile = z.infer<typeof bicepFile>;
export type BicepResource = BicepFile['resources'][number];

/** Every .bicep and .bicepparam file under infra/, as declared; paths are relative to the project. Throws if the parser fails. */
export function readBicepFiles(): BicepFile[] {
  const files = globSync('infra/**/*.{bicep,bicepparam}', { cwd: root }).sort();
  const json = execFileSync(process.execPath, [join(__dirname, 'read-bicep.mjs'), ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return z.array(bicepFile).parse(JSON.parse(json));
}

/** The file of that path in `files`. Throws when it is not there. */
export function bicepFileAt(files: readonly BicepFile[], path: string): BicepFile {
  const found = files.find(({ file }) => file === path);
  if (!found) throw new Error(`There is no ${path}`);
  return found;
}

/** All resources of that type in all files. */
export function resourcesOf(files: readonly BicepFile[], type: string): BicepResource[] {
  return files.flatMap(({ resources }) => resources).filter((resource) => resource.type === type);
}
