/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment:
        'hiring/ and interviews/ hold the rules of the process: no Node module, no framework, nothing above them.',
      severity: 'error',
      from: { path: '^src/(hiring|interviews)/' },
      to: { pathNot: ['^src/(hiring|interviews)/', '^node_modules/temporal-polyfill/'] },
    },
    {
      name: 'profiles-are-data',
      severity: 'error',
      from: { path: '^src/profiles/' },
      to: { pathNot: ['^src/(profiles|hiring)/', '^node_modules/zod/'] },
    },
    {
      name: 'usecases-know-ports-only',
      severity: 'error',
      from: { path: '^src/usecases/' },
      to: {
        pathNot: ['^src/(usecases|hiring|interviews|profiles)/', '^node_modules/zod/', '^(node:)?crypto$'],
      },
    },
    {
      name: 'retired-sdks-stay-in-two-folders',
      comment:
        'Bot Framework and teams-ai are past their end of support: a later move touches teams/ and dialogs/ only.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(teams|dialogs)/', '^src/index\\.ts$'] },
      to: { path: 'node_modules/(botbuilder|botframework|@microsoft/teams-ai)' },
    },
    { name: 'nobody-imports-the-root', severity: 'error', from: {}, to: { path: '^src/index\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
