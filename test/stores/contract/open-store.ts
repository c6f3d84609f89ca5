import type { Eraser } from '../../../src/usecases/eraser';
import type { CaseStore, Documents } from '../../../src/usecases/ports';

interface OpenStore {
  readonly cases: CaseStore;
  readonly documents: Documents;
  readonly eraser: Eraser;
  readonly close: () => void | Promise<void>;
}

/** Opens one more connection to the same data. */
export type Open = () => OpenStore | Promise<OpenStore>;

/** Connections that are closed when the test is over. */
export function connections(open: Open): Open {
  const opened: OpenStore[] = [];
  afterEach(async () => {
    for (const { close } of opened.splice(0)) await close();
  });
  return async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
}
