import { renderCard } from '../../src/cards';
import { textOf } from '../support/connector/card-text';
import { membersOf, ofType } from './card-nodes';
import { plainAction, plainView } from './plain-view';

const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => plainAction({ title: `Knapp ${index}` }));

describe('the buttons of a card', () => {
  it('send their verb and data, and the inputs unless they ignore them', () => {
    const card = renderCard(
      plainView({
        actions: [
          plainAction({
            title: 'Lagre',
            verb: 'guide.answer',
            data: { page: 2, none: null },
            style: 'positive',
          }),
          plainAction({ title: 'Tilbake', ignoresInputs: true }),
        ],
        links: [{ title: 'Les mer', url: 'http://127.0.0.1/side' }],
      }),
    );
    expect(card['actions']).toEqual([
      {
        type: 'Action.Execute',
        title: 'Lagre',
        verb: 'guide.answer',
        data: { page: 2, none: null },
        style: 'positive',
      },
      { type: 'Action.Execute', title: 'Tilbake', verb: 'status', data: {}, associatedInputs: 'none' },
      { type: 'Action.OpenUrl', title: 'Les mer', url: 'http://127.0.0.1/side' },
    ]);
  });

  it('stand at its foot up to six, and in rows above it, in the same order, when there are more', () => {
    expect(membersOf(renderCard(plainView({ actions: actions(6) })), 'actions')).toHaveLength(6);
    const crowded = renderCard(plainView({ actions: actions(8) }));
    expect(crowded['actions']).toEqual([]);
    expect(ofType(crowded, 'ActionSet').map((row) => membersOf(row, 'actions').length)).toEqual([6, 2]);
    expect(textOf(crowded).split('\n').slice(1)).toEqual(actions(8).map(({ title }) => title));
  });

  it('can belong to one line, named for a screen reader', () => {
    const line = { text: 'Saken', action: plainAction({ title: 'Åpne', tooltip: 'Åpne saken' }) };
    const [button] = ofType(renderCard(plainView({ sections: [{ lines: [line] }] })), 'Action.Execute');
    expect(button).toMatchObject({ title: 'Åpne', tooltip: 'Åpne saken' });
  });
});
