import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const program = `
  import { allProfiles } from './src/profiles';
  import { rulesDocument } from './src/profiles/rules/document';
  import { documentParts } from './src/profiles/rules/document-parts';
  import { translatorFor } from './src/text';
  import { wordsFor } from './src/views/words';
  const t = translatorFor('en');
  export const text = rulesDocument(documentParts(allProfiles), (key, values) => wordsFor(t, key, values));
`;

/** The document as the sources make it now. */
async function rulesDocument() {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)).text;
}

await writeFile(join(root, 'docs/rules.md'), await rulesDocument());
