import fc from 'fast-check';
import { renderCard } from '../../src/cards';
import { withoutMarkup } from '../../src/cards/words';
import { textIn } from '../support/connector/json';
import { nodesOf, ofType, runsOf } from './card-nodes';
import { hostileView } from './hostile';
import { plainAction, plainField, plainView } from './plain-view';

const markdown = '**fet** [klikk](http://example.org) _kursiv_ `kode`';

describe("people's words", () => {
  it('stand in runs, letter by letter, where there is room for more than a heading', () => {
    const card = renderCard(
      plainView({
        kicker: markdown,
        intro: markdown,
        banner: { text: markdown, tone: 'default' },
        sections: [
          {
            facts: [{ label: 'Svar', value: markdown }],
            lines: [{ text: markdown, detail: markdown }],
          },
        ],
        fields: [plainField({ error: markdown, help: markdown })],
      }),
    );
    expect(runsOf(card).filter((text) => text.includes(markdown))).toHaveLength(8);
    expect(ofType(card, 'TextBlock').map(({ text }) => text)).toEqual(['Tittel']);
  });

  it.each([
    ['**fet**', '∗∗fet∗∗'],
    ['_kursiv_', 'ˍkursivˍ'],
    ['søker_liste_2026', 'søker_liste_2026'],
    ['[klikk](http://example.org)', '[klikk]\u2060(http://example.org)'],
    ['<b>fet</b>', '‹b>fet‹/b>'],
    ['# Overskrift', '\u2060# Overskrift'],
    ['1. januar', '\u20601. januar'],
    ['- punkt\n- punkt', '\u2060- punkt - punkt'],
    ['R&D &amp; mer', 'R&D &\u2060amp; mer'],
    ['Rådgiver (100 %) – Oslo', 'Rådgiver (100 %) – Oslo'],
  ])('look the same in a heading and mark nothing up: %s', (text, shown) => {
    expect(withoutMarkup(text)).toBe(shown);
    expect(ofType(renderCard(plainView({ title: text })), 'TextBlock')[0]?.['text']).toBe(shown);
  });

  it('mark nothing up in the titles of choices, and are sent back as they were', () => {
    const options = [{ value: 'a1', label: '**Sara** [Søker](http://example.org)' }];
    const card = renderCard(plainView({ fields: [plainField({ kind: 'choices', options })] }));
    expect(ofType(card, 'Input.ChoiceSet')[0]?.['choices']).toEqual([
      { title: '∗∗Sara∗∗ [Søker]\u2060(http://example.org)', value: 'a1' },
    ]);
  });

  it('are shown when they look like names of the template, and never filled in', () => {
    const text = '${title} ${missing} ${$root} ${if(true, 1, 2)}';
    const card = renderCard(
      plainView({
        title: text,
        banner: { text, tone: 'good' },
        sections: [
          { heading: text, lines: [{ text, action: plainAction({ title: text, data: { text } }) }] },
        ],
        fields: [plainField({ label: text, value: text, requiredMessage: text })],
        actions: [plainAction({ title: text })],
      }),
    );
    const strings = nodesOf(card).flatMap((node) =>
      Object.values(node).filter((value) => typeof value === 'string'),
    );
    expect(strings.filter((value) => value.includes(text))).toHaveLength(11);
    expect(ofType(card, 'Action.Execute')[0]?.['data']).toEqual({ text });
  });

  it('are put in once, so that no name of a template is left and none comes back', () => {
    fc.assert(
      fc.property(hostileView, (view) => {
        const without: unknown = JSON.parse(JSON.stringify(view).replaceAll('${', '$ {'));
        // The same view, only without anything that looks like a name.
        expect(JSON.stringify(renderCard(without as typeof view))).not.toContain('${');
      }),
      { numRuns: 50 },
    );
  });

  it('hold no date function, no control character and nothing that turns the reading direction of others', () => {
    const text = '{{DATE(2026-11-22T12:00:00Z, SHORT)}}\u0000 a\u202eb\u2066c שלום';
    const [, shown] = runsOf(renderCard(plainView({ kicker: 'x', intro: text })));
    expect(shown).toBe('{\u2060{DATE(2026-11-22T12:00:00Z, SHORT)}} abc שלום');
  });

  it('keep their paragraphs, and all their words when there are very many', () => {
    const intro = Array.from({ length: 40 }, (_, index) => `Avsnitt${index}.`).join('\n\n');
    const shown = runsOf(renderCard(plainView({ intro })));
    expect(shown).toHaveLength(12);
    expect(shown.join(' ')).toBe(intro.replaceAll('\n\n', ' '));
  });

  it('cannot become markup in what is spoken', () => {
    const card = renderCard(plainView({ speak: 'Hei <break time="60s"/> & hopp' }));
    expect(textIn(card['speak'])).toBe('Hei  break time="60s"/    hopp');
  });
});
