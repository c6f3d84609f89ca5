import { renderCard } from '../../src/cards';
import type { CardView } from '../../src/cards/views';
import { textOf } from '../support/connector/card-text';
import { membersOf, ofType } from './card-nodes';
import { plainView } from './plain-view';
import { sampleViews } from './sample-views';

const linesOf = (view: CardView | undefined): string[] =>
  textOf(renderCard(view ?? plainView({}))).split('\n');

describe('a checklist', () => {
  it('says in words what each sign means, what is missing and where the rule comes from', () => {
    expect(linesOf(sampleViews['checklist'])).toEqual(
      expect.arrayContaining([
        '✓',
        'I orden: Behovet er drøftet med tillitsvalgt',
        'Rutine i din virksomhet: NAV Kontaktsenter, punkt 1',
        '✕',
        'Stopper: Utvidet søkerliste er lagt ved',
        'Listen er ikke laget. HR lager den.',
      ]),
    );
  });

  it('has a sign of its own for each state', () => {
    const rows = ofType(renderCard(sampleViews['checklist'] ?? plainView({})), 'ColumnSet');
    const signs = rows.map((row) => textOf({ body: membersOf(row, 'columns').slice(0, 1) }));
    expect(signs).toEqual(['✓', '✕', '✎', '≈', '!']);
  });
});

describe('the steps of a case', () => {
  it('come in order, each task with who has it, by when and why', () => {
    const lines = linesOf(sampleViews['status']);
    const task = lines.indexOf('▸ Ta referanser');
    expect(lines.slice(task, task + 3)).toEqual([
      '▸ Ta referanser',
      'Åpen, 1 av 3 · Lise Leder · innen fredag 4. desember',
      '3 virkedager etter siste intervju 1. desember. Minst to referanser, én fra nåværende eller siste leder. Rutine i din virksomhet.',
    ]);
    expect(lines.indexOf('Behov · ferdig 2. november')).toBeLessThan(task);
  });
});

describe('a finished task', () => {
  it('takes one line', () => {
    const step = { state: 'open', stateLabel: 'I gang', title: 'Behov' } as const;
    const task = { state: 'done', stateLabel: 'Gjort', text: 'Vurder behovet', owner: 'Lise Leder' } as const;
    expect(linesOf(plainView({ steps: { steps: [{ ...step, tasks: [task] }] } }))).toContain(
      '✓ Vurder behovet · Gjort',
    );
  });
});

describe('a fact', () => {
  it('has a colon after its label, and none after a question', () => {
    const facts = [
      { label: 'Enhet', value: 'Nord' },
      { label: 'Hvorfor?', value: 'Mange saker.' },
    ];
    const lines = linesOf(plainView({ sections: [{ facts }] }));
    expect(lines).toEqual(expect.arrayContaining(['Enhet: Nord', 'Hvorfor? Mange saker.']));
  });
});

describe('proposals for interviews', () => {
  it('list days and times, the unfolded one first, with a button each', () => {
    const lines = linesOf(sampleViews['timetable']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Tirsdag 24. november',
        '09:00–09:45 Sara Søker · Rom Torghatten',
        'Velg forslag 3',
      ]),
    );
    expect(lines).not.toContain('09:00–09:45 Sara Søker · Rom Vega');
    expect(
      ofType(renderCard(sampleViews['timetable'] ?? plainView({})), 'Action.ToggleVisibility'),
    ).toHaveLength(2);
  });
});

describe('a folded section', () => {
  const section = { foldedUnder: 'Vis mer', lines: [{ text: 'Skjult' }] };

  it('is hidden behind a button that shows it', () => {
    const card = renderCard(plainView({ sections: [section, section] }));
    expect(textOf(card)).toBe('Tittel\nVis mer\nVis mer');
    const ids = ofType(card, 'Container').map(({ id }) => id);
    expect(
      ofType(card, 'Action.ToggleVisibility').map(({ targetElements }): unknown => targetElements),
    ).toEqual(ids.map((id) => [id]));
  });
});

describe('an empty section', () => {
  it('leaves no gap and no button that unfolds nothing', () => {
    const card = renderCard(plainView({ sections: [{}, { foldedUnder: 'Vis mer', lines: [] }] }));
    expect(membersOf(card, 'body')).toHaveLength(1);
  });
});

describe('the language of a card', () => {
  it('is said to clients when it is known', () => {
    expect(renderCard(plainView({ language: 'nb' }))).toHaveProperty('lang', 'nb');
    expect(renderCard(plainView({}))).not.toHaveProperty('lang');
  });
});
