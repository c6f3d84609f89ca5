import { existsSync } from 'node:fs';
import { join } from 'node:path';

const contracts = join(__dirname, '../../../shared/contracts');

/**
 * Describes tests that need published schemas, which lie beside the project and are no part of it. `body` gets the
 * path of `name` among them; where it is absent one skipped test and a warning say so.
 */
export function describeWithContract(title: string, name: string, body: (path: string) => void): void {
  const path = join(contracts, name);
  if (existsSync(path)) {
    describe(title, () => {
      body(path);
    });
    return;
  }
  const reason = `needs ../shared/contracts/${name}, which is not there`;
  console.warn(`Skipped: "${title}" ${reason}.`);
  describe(title, () => {
    it.skip(reason, () => undefined);
  });
}
