import { renderCard } from '../../src/cards';
import type { FieldView } from '../../src/cards/views';
import { membersOf, ofType, wordsOf } from './card-nodes';
import { plainField, plainView } from './plain-view';

const inputOf = (field: Partial<FieldView>) =>
  ofType(renderCard(plainView({ fields: [plainField(field)] })), 'Input.')[0];

const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `Valg ${index}` }));

describe('a field', () => {
  it('carries its label, whether it must be answered, and what is said when it is not', () => {
    expect(inputOf({})).toEqual({
      type: 'Input.Text',
      id: 'field',
      label: 'Spørsmål',
      isRequired: true,
      errorMessage: 'Skriv et svar.',
      spacing: 'Medium',
    });
    expect(inputOf({ required: false })).toMatchObject({ isRequired: false });
  });

  it('keeps the answer that was refused, with the reason right under it and the help after that', () => {
    const view = plainView({
      fields: [plainField({ kind: 'number', value: '120', error: 'Høyst 100.', help: 'I prosent.' })],
    });
    const [, input, error, help] = membersOf(renderCard(view), 'body');
    expect(input).toMatchObject({ type: 'Input.Number', value: 120 });
    expect(wordsOf(error)).toBe('✕ Høyst 100.');
    expect(membersOf(error ?? {}, 'inlines')).toMatchObject([{ color: 'Attention' }]);
    expect(wordsOf(help)).toBe('I prosent.');
  });

  it('has no line for a help that says nothing', () => {
    const shown = (help?: string) =>
      membersOf(renderCard(plainView({ fields: [plainField({ help })] })), 'body');
    expect(shown('')).toEqual(shown());
  });

  it('has several lines for prose, as long as it may be', () => {
    expect(inputOf({ kind: 'prose', maxLength: 8000, value: 'En\nto' })).toMatchObject({
      isMultiline: true,
      maxLength: 8000,
      value: 'En\nto',
    });
  });

  it('bounds dates and numbers', () => {
    expect(
      inputOf({ kind: 'date', value: '2026-12-01', min: '2026-11-22', max: '2027-01-01' }),
    ).toMatchObject({
      type: 'Input.Date',
      value: '2026-12-01',
      min: '2026-11-22',
      max: '2027-01-01',
    });
    expect(inputOf({ kind: 'number', min: 1, max: 100 })).toMatchObject({ min: 1, max: 100 });
  });

  it('leaves out a value that the input of a client could not show', () => {
    expect(inputOf({ kind: 'date', value: 'i morgen' })).not.toHaveProperty('value');
    expect(inputOf({ kind: 'number', value: 'tjue' })).not.toHaveProperty('value');
    expect(inputOf({ kind: 'number', value: ' ' })).not.toHaveProperty('value');
  });

  it('asks yes or no with two choices, none of them picked beforehand', () => {
    const yesNo = inputOf({ kind: 'yesNo', options: options(2) });
    expect(yesNo).toMatchObject({ type: 'Input.ChoiceSet', style: 'expanded' });
    expect(yesNo).not.toHaveProperty('value');
  });

  it('shows up to four choices, and a list for more', () => {
    expect(inputOf({ kind: 'choice', options: options(4) })).toMatchObject({ style: 'expanded' });
    expect(inputOf({ kind: 'choice', options: options(5) })).toMatchObject({ style: 'compact' });
  });

  it('says in a folded list that something is to be chosen, and in no other', () => {
    const placeholder = 'Velg …';
    expect(inputOf({ kind: 'choice', options: options(5), placeholder })).toMatchObject({ placeholder });
    for (const shown of [options(4), options(2)])
      expect(inputOf({ kind: 'choice', options: shown, placeholder })).not.toHaveProperty('placeholder');
    expect(inputOf({ kind: 'choices', options: options(9), placeholder })).not.toHaveProperty('placeholder');
  });

  it('lets several of sixty be picked, those picked before among them', () => {
    const many = inputOf({ kind: 'choices', options: options(60), value: 'v1,v59' });
    expect(many).toMatchObject({ isMultiSelect: true, style: 'expanded', wrap: true, value: 'v1,v59' });
    expect(membersOf(many ?? {}, 'choices')).toHaveLength(60);
  });
});
