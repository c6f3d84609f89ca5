import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assets } from './assets-plugin.mjs';
import { packages } from './packages-plugin.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Builds the program into a folder: `index.js` starts it, `program.js` is all of it in one file, and beside them lie
 * the files it reads (fonts, the preload of the chat windows). Only the chat windows need node_modules at run time.
 */
export async function buildProgram(entry = join(root, 'src/index.ts'), folder = join(root, 'dist')) {
  // Written over in place: a program that runs from here goes on.
  await rm(join(folder, '.compiled'), { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'program.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    // Names stay as they are: error texts and the SDKs' own use of class names depend on them.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [assets, packages],
  });
  await copyFile(join(root, 'src/local/loopback-only.cjs'), join(folder, 'loopback-only.cjs'));
  // Last, so that a build that failed is not taken for one that is there.
  await copyFile(join(root, 'scripts/launch.cjs'), join(folder, 'index.js'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram();
