import fc from 'fast-check';
import { cardAttachment, renderCard } from '../../src/cards';
import { textIn } from '../support/connector/json';
import { membersOf, nodesOf, ofType } from './card-nodes';
import { hostileView } from './hostile';
import { sampleViews } from './sample-views';

const holdsFor = (check: (card: ReturnType<typeof renderCard>) => void): void => {
  Object.values(sampleViews).forEach((view) => {
    check(renderCard(view));
  });
  fc.assert(
    fc.property(hostileView, (view) => {
      check(renderCard(view));
    }),
    { numRuns: 30 },
  );
};

describe('every card', () => {
  it('says that it is of version 1.5 and what is shown where cards are not', () => {
    holdsFor((card) => {
      expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
      expect(typeof card['fallbackText']).toBe('string');
      expect(card['speak']).not.toMatch(/[<>&]/);
    });
  });

  it('gives no two elements the same id, and every fold something to unfold', () => {
    holdsFor((card) => {
      const ids = nodesOf(card).flatMap(({ id }) => (id === undefined ? [] : [textIn(id)]));
      expect(new Set(ids).size).toBe(ids.length);
      const targets = ofType(card, 'Action.ToggleVisibility').flatMap(({ targetElements }) => targetElements);
      expect(ids).toEqual(expect.arrayContaining(targets));
    });
  });

  it('gives every input a label and a message for when it is missing', () => {
    holdsFor((card) => {
      const inputs = ofType(card, 'Input.');
      for (const input of inputs) {
        expect(textIn(input['label'])).not.toBe('');
        expect(textIn(input['errorMessage'])).not.toBe('');
      }
    });
  });

  it('lets Markdown be read only where no markup can stand: in headings', () => {
    holdsFor((card) => {
      expect(ofType(card, 'FactSet')).toEqual([]);
      for (const block of ofType(card, 'TextBlock')) {
        expect(block).toMatchObject({ style: 'heading', wrap: true });
        expect(block['text']).not.toMatch(/[*`~<\n]|\]\(|\]\[/);
      }
    });
  });

  it('has no run without words, at which clients fail', () => {
    holdsFor((card) => {
      for (const { text } of ofType(card, 'TextRun')) expect(text).not.toBe('');
    });
  });

  it('shows at most six buttons in a row', () => {
    holdsFor((card) => {
      for (const row of [card, ...ofType(card, 'ActionSet')])
        expect(membersOf(row, 'actions').length).toBeLessThanOrEqual(6);
    });
  });

  it.each(Object.entries(sampleViews))(
    'of an ordinary kind is small and has every name filled in: %s',
    (_name, view) => {
      const json = JSON.stringify(renderCard(view));
      expect(Buffer.byteLength(json)).toBeLessThan(15_000);
      expect(json).not.toContain('${');
      expect(json).not.toContain('null');
    },
  );

  it('is attached under the content type of Adaptive Cards', () => {
    const card = renderCard({ title: 'Hei', sections: [], fields: [], actions: [], links: [] });
    expect(cardAttachment(card)).toEqual({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: card,
    });
  });
});
