/** What is looked for in items of any case; everything else is left out of the index, because writing it costs. */
const INDEXED_PATHS = [
  '/organisationId/?',
  '/caseId/?',
  '/kind/?',
  '/due/?',
  '/ordinal/?',
  '/lane/?',
  '/since/?',
  '/opened/?',
  '/ended/?',
] as const;

/** How the container has to be made. An item lives for ever unless it says for how many seconds. */
export const CONTAINER = {
  partitionKey: { paths: ['/organisationId', '/caseId'], kind: 'MultiHash', version: 2 },
  defaultTtl: -1,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: INDEXED_PATHS.map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
  },
} as const;
