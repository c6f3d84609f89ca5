import { actionsOf } from './card-actions';
import { textOf } from './card-text';

describe('reading a card', () => {
  it('gives what is shown, in reading order, with the fallback of newer elements and nothing hidden', () => {
    const card = {
      type: 'AdaptiveCard',
      body: [
        { type: 'RichTextBlock', inlines: ['Søker: ', { type: 'TextRun', text: 'Kari *Prøve*' }] },
        {
          type: 'ColumnSet',
          columns: [{ items: [{ type: 'FactSet', facts: [{ title: 'Frist', value: '1. mai' }] }] }],
        },
        { type: 'ProgressBar', value: 3, fallback: { type: 'TextBlock', text: '3 av 9' } },
        { type: 'Icon', name: 'Flag', fallback: 'drop' },
        { type: 'TextBlock', text: 'skjult', isVisible: false },
      ],
      actions: [{ type: 'Action.Execute', title: 'Stem' }],
    };
    expect(textOf(card)).toBe('Søker: Kari *Prøve*\nFrist: 1. mai\n3 av 9\nStem');
  });

  it('lets a button on a card that unfolds send the inputs around it too', () => {
    const inner = {
      type: 'AdaptiveCard',
      body: [{ type: 'Input.Text', id: 'reason' }],
      actions: [{ type: 'Action.Execute', title: 'Nei', verb: 'decline' }],
    };
    const card = {
      type: 'AdaptiveCard',
      body: [{ type: 'Input.Text', id: 'name' }],
      actions: [{ type: 'Action.ShowCard', title: 'Avslå', card: inner }],
    };
    expect(actionsOf(card).map(({ title, inputs }) => [title, inputs.map(({ id }) => id)])).toEqual([
      ['Avslå', ['name']],
      ['Nei', ['name', 'reason']],
    ]);
  });
});
