import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { z } from 'zod';

const root = join(__dirname, '../..');
const command = z.object({ title: z.string(), description: z.string() });

const manifestShape = z.object({
  manifestVersion: z.string(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
    }),
  ]),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string() }),
});

/** Packs the app with the sample ids into a folder of its own and unpacks it again; throws when packing fails. */
export function packApp() {
  const folder = mkdtempSync(join(tmpdir(), 'innstilt-app-'));
  const zip = join(folder, 'app.zip');
  execFileSync(process.execPath, [join(root, 'scripts/package.mjs'), '--out', zip], { encoding: 'utf8' });
  const files = unzipSync(readFileSync(zip));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);

  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    folder,
    zip,
    names: Object.keys(files).sort(),
    json,
    manifest: manifestShape.parse(json('manifest.json')),
    language: (name: string) => z.record(z.string(), z.string()).parse(json(`${name}.json`)),
  };
}
