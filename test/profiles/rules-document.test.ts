import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allProfiles } from '../../src/profiles';
import { nav } from '../../src/profiles/nav';
import { usesFor } from '../../src/profiles/rules/uses';
import { smallUnit } from '../support/small-unit';
import { rulesDocument } from '../../src/profiles/rules/document';
import { documentParts } from '../../src/profiles/rules/document-parts';
import { translatorFor } from '../../src/text';
import { wordsFor } from '../../src/views/words';

const written = (profiles = allProfiles): string =>
  rulesDocument(documentParts(profiles), (key, values) => wordsFor(translatorFor('en'), key, values));

/** What the document says of one rule in the part with this title. */
function entry(text: string, title: string, rule: string): string {
  const [, part = ''] = text.split(new RegExp(`^## .*\\(\`${title}\`\\)$`, 'm'));
  const [, rest = ''] = (part.split(/^## /m)[0] ?? '').split(`### \`${rule}\``);
  return rest.split(/^### /m)[0] ?? '';
}

describe('docs/rules.md', () => {
  it('is as the profiles are now; run "npm run rules" when it is not', () => {
    expect(readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8')).toBe(written());
  });

  it('says where a rule stands, with effect, numbers, source and code', () => {
    const text = entry(written(), 'nav', 'nav.ref.two');
    expect(text).toContain('Effect: justify');
    expect(text).toContain('minimum 2 (from 1 to 10)');
    expect(text).toContain('Rekrutteringsveileder NAV Kontaktsenter (`seed`)');
    expect(text).toContain('gate `sign`');
    expect(text).toContain('question `recordReference.relation`');
  });

  it('marks numbers of ours, and tells fixed ones from ones to be changed', () => {
    expect(entry(written(), 'nav', 'no.access.request')).toContain(
      'refusalWorkingDays 5 (fixed by the source); dueOnWorkingDay 1 (from 1 to 5), our default',
    );
  });

  it('does not claim that a rule which is only known is enforced', () => {
    const bare = { ...nav, steps: [], rules: usesFor('nav', { gates: {} }), guides: smallUnit.guides };
    expect(entry(written([bare]), 'nav', 'nav.council.gender')).toContain('known, not enforced yet');
  });

  it('claims nothing of the kind for an organisation without a profile', () => {
    const text = written([nav]);
    expect(entry(text, 'hel', 'no.impartial')).toContain('known, not enforced yet');
    expect(entry(text, 'dk', 'cal.dk')).toContain('the counting of every date');
  });

  it('has a part for a further organisation', () => {
    expect(written([nav, { ...nav, id: 'alta' }])).toContain('\n## `alta`\n');
  });
});
