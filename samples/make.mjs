/**
 * Writes the sample exports from `applicants.mjs` into this folder, or into the one that is named:
 * `node samples/make.mjs [folder]`. A test compares what it writes with what stands here.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { applicants, faulty, header } from './applicants.mjs';

const here = import.meta.dirname;
const folder = process.argv[2] ?? here;

const cell = (text) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows) => rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');

/** Windows-1252 is Latin-1 but for these characters, of those that the samples use. */
const windows1252 = (text) =>
  Buffer.from(
    Array.from(
      text,
      (character) => ({ '–': 0x96, '—': 0x97, '’': 0x92 })[character] ?? character.charCodeAt(0),
    ),
  );

/** The program's own writer, bundled in memory. */
async function tableToXlsx() {
  const { outputFiles } = await build({
    entryPoints: [join(here, '../src/documents/table-to-xlsx.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return module.tableToXlsx;
}

const all = csv([header, ...applicants]);
const columns = header.map((name) => ({
  header: name,
  width: /Utdanning|Erfaring|Begrunnelse/.test(name) ? 50 : 18,
}));
writeFileSync(join(folder, 'sokere-utf8.csv'), `\ufeff${all}`);
writeFileSync(join(folder, 'sokere-windows1252.csv'), windows1252(all));
writeFileSync(join(folder, 'sokere.xlsx'), (await tableToXlsx())('Søkere', columns, applicants));
writeFileSync(join(folder, 'sokere-med-feil.csv'), `\ufeff${csv([header, ...faulty()])}`);
