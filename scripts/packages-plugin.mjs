import { readFile } from 'node:fs/promises';

// The bot SDKs load these when they start, though a turn seldom or never needs them: tokenizers and clients of
// language models, sign-in libraries, recognizers of dates in languages that nobody here writes.
const deferred = [
  '@azure/identity',
  '@azure/msal-node',
  '@microsoft/recognizers-text-[a-z-]+',
  'adaptive-expressions',
  'axios',
  'globalize',
  'gpt-tokenizer(?:/[^"]*)?',
  'htmlparser2',
  'jsonschema',
  'openai',
  'yaml',
];

const sdks = /node_modules[\\/](@microsoft[\\/]teams-ai|botbuilder[^\\/]*|botframework-[^\\/]*)[\\/]/;
const required = new RegExp(
  `^(?:const|var) (\\w+) = ((?:__import(?:Star|Default)\\()?require\\("(?:${deferred.join('|')})"\\)\\)?);$`,
  'gm',
);

// Stands for a module until a member of it is wanted.
const later = `
function __later(load) {
  return new Proxy(load, { get: (_, name) => load()[name], has: (_, name) => name in load() });
}
`;

function withDeferred(source) {
  // The names of languages are all that is wanted of it at start; they come from a small part of it.
  const smaller = source.replace(
    'recognizers_text_suite_1 = require("@microsoft/recognizers-text-suite")',
    'recognizers_text_suite_1 = require("@microsoft/recognizers-text")',
  );
  const changed = smaller.replace(required, 'const $1 = __later(() => $2);');
  return changed === smaller ? smaller : changed + later;
}

// Stack traces are to name our sources; a map of all packages would cost time at every start.
const unmapped = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(
  '{"version":3,"sources":["package"],"mappings":"AAAA"}',
).toString('base64')}`;

/** An esbuild plugin: the SDKs load the packages named above when first used, and no package has a source map. */
export const packages = {
  name: 'packages',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: (sdks.test(path) ? withDeferred(source) : source) + unmapped, loader: 'js' };
    });
  },
};
