import { renderCard } from '../../src/cards';
import type { CardView } from '../../src/cards/views';
import { ofType, runsOf } from './card-nodes';
import { plainAction, plainField, plainView } from './plain-view';

const bytes = (view: CardView): number => Buffer.byteLength(JSON.stringify(renderCard(view)));
const lines = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ text: 'ø'.repeat(length) }));

describe('a card that is too large', () => {
  it('stays as it is up to 25 KB', () => {
    const intro = 'a'.repeat(24_000);
    expect(runsOf(renderCard(plainView({ intro })))).toEqual([intro]);
  });

  it('shows its longest texts to their beginning, and the others whole', () => {
    const view = plainView({ sections: [{ lines: [...lines(20, 900), { text: 'e'.repeat(400) }] }] });
    const shown = runsOf(renderCard(view));
    expect(bytes(view)).toBeLessThanOrEqual(25_000);
    expect(shown.filter((text) => text === `${'ø'.repeat(500)}…`)).toHaveLength(20);
    expect(shown).toContain('e'.repeat(400));
  });

  it('never cuts a sign in two', () => {
    const view = plainView({ intro: `a${'👩'.repeat(10_000)}` });
    const [shown = ''] = runsOf(renderCard(view));
    expect(shown).toBe(`a${'👩'.repeat(499)}…`);
  });

  it('keeps every answer, question and button', () => {
    const value = 'æ'.repeat(8000);
    const view = plainView({
      intro: 'i'.repeat(8000),
      fields: [1, 2].map((number) =>
        plainField({ id: `f${number}`, kind: 'prose', label: 'L'.repeat(200), value, maxLength: 8000 }),
      ),
      sections: [
        { lines: [{ text: 'Sak', action: plainAction({ data: { type: 'TextRun', text: value } }) }] },
      ],
    });
    const card = renderCard(view);
    expect(runsOf(card)[0]).toBe(`${'i'.repeat(60)}…`);
    expect(ofType(card, 'Input.')).toMatchObject([{ value, label: 'L'.repeat(200) }, { value }]);
    expect(ofType(card, 'Action.Execute')[0]?.['data']).toEqual({ type: 'TextRun', text: value });
  });
});
