import { fieldOf } from '../../src/applicants/header';
import { headerAliases } from '../../src/applicants/header-aliases';

describe('column names', () => {
  it('mean the same in every language, and each is recognised', () => {
    for (const aliases of headerAliases)
      for (const [field, names] of Object.entries(aliases))
        for (const name of names) expect([name, fieldOf(name)]).toEqual([name, field]);
  });

  it.each([
    ['E-post', 'email'],
    ['e_post', 'email'],
    [' EPOST: ', 'email'],
    ['Mobil/Telefon', 'phone'],
    ['Kommune / Bosted', 'municipality'],
    ['Hull i CV (ja/nei)', 'cvGap'],
    ['Hvor så du stillingen?', 'source'],
    ['Navn/Kommune', undefined],
    ['Stilling', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('"%s" means %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });
});
