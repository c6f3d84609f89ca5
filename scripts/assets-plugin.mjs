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
    // pdfkit finds its colour profile and the measures of its standard fonts from where it is installed.
    build.onResolve({ filter: /^pdfkit$/ }, ({ path, resolveDir }) => ({
      path: createRequire(join(resolveDir, 'x.js')).resolve(path),
    }));
    build.onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.js$/ }, async ({ path }) => {
      const profile = 'sRGB_IEC61966_2_1.icc';
      await mkdir(join(folder, 'assets'), { recursive: true });
      await copyFile(join(dirname(path), 'data', profile), join(folder, 'assets', profile));
      const source = await readFile(path, 'utf8');
      const changes = [
        [
          /^const ICC_PROFILE_PATH = .*$/m,
          `const ICC_PROFILE_PATH = require('path').join(__dirname, 'assets', '${profile}');`,
        ],
        [/require\$1\('#standard-fonts\/(\w+)'\)/g, "require('./standard-fonts/$1.cjs')"],
      ];
      return {
        contents: changes.reduce((text, [from, to]) => {
          if (text.search(from) < 0) throw new Error(`pdfkit has no ${from.source} any more`);
          return text.replace(from, to);
        }, source),
        loader: 'js',
      };
    });
  },
};
