import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** An esbuild plugin: files found with `require.resolve` (fonts and the like) are copied beside the program. */
export const assets = {
  name: 'assets',
  setup(build) {
    const folder = dirname(build.initialOptions.outfile);
    build.onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir }) => {
      if (kind !== 'require-resolve') return undefined;
      // The chat windows of local mode are a program of their own and stay where they are installed.
      if (path.startsWith('@microsoft/m365agentsplayground')) return { path, external: true };
      const file = createRequire(join(resolveDir, 'x.js')).resolve(path);
      await mkdir(join(folder, 'assets'), { recursive: true });
      await copyFile(file, join(folder, 'assets', basename(file)));
      return { path: `./assets/${basename(file)}`, external: true };
    });
    // pdfkit reads its colour profile from a folder beside itself.
    build.onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.js$/ }, async ({ path }) => {
      const profile = 'data/sRGB_IEC61966_2_1.icc';
      await mkdir(join(folder, 'data'), { recursive: true });
      await copyFile(join(dirname(path), profile), join(folder, profile));
      return { contents: await readFile(path, 'utf8'), loader: 'js' };
    });
  },
};
