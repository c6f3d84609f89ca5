import { findForbidden, summary, wordingRules, type RuleSummary } from '../../../src/hiring/wording';

const summaryOf = (text: string, rules: readonly string[]): readonly RuleSummary[] =>
  summary(findForbidden(text, wordingRules(rules, 'form')));

describe('the summary of hits', () => {
  it('groups them by rule and topic in the order of the text, each excerpt once and on one line', () => {
    const text = 'Er du\nkristen? Hvor gammel er du? Er du gravid? Er du kristen? Hva er din tro?';
    expect(summaryOf(text, ['no.ad.noForbidden', 'dk.ad.age'])).toEqual([
      {
        rule: 'no.ad.noForbidden',
        justifiable: false,
        topics: [
          { topic: 'religion', exception: true, words: ['Er du kristen', 'Hva er din tro'] },
          { topic: 'family', exception: false, words: ['Er du gravid'] },
        ],
      },
      {
        rule: 'dk.ad.age',
        justifiable: false,
        topics: [{ topic: 'age', exception: false, words: ['Hvor gammel er du'] }],
      },
    ]);
  });

  it('lets a rule be justified when the law knows an exception for all that was found', () => {
    expect(summaryOf('Er du kristen? Oppgi helsetilstand.', ['no.ad.noForbidden'])).toMatchObject([
      { rule: 'no.ad.noForbidden', justifiable: true },
    ]);
  });

  it('of no hits is empty', () => {
    expect(summary([])).toEqual([]);
  });
});
