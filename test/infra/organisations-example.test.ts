import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrganisations } from '../../src/directory/read-organisations';

describe('the example of organisations', () => {
  it('can be read as it is', () => {
    const path = join(__dirname, '../../infra/organisations.example.json');
    const [entry] = readOrganisations(readFileSync(path, 'utf8'), path, (id) => id === 'nav');
    expect(entry?.access?.administrator).toEqual(['sverre']);
  });
});
