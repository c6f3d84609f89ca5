import { isTextKey, translatorFor, type TextKey } from '../../src/text';

const nb = translatorFor('nb');

describe('translating', () => {
  it('says a text in each language', () => {
    const said = (['nb', 'nn', 'da', 'en'] as const).map((language) =>
      translatorFor(language)('task.discussNeed.done'),
    );
    expect(said).toEqual([
      'Behovet er drøftet',
      'Behovet er drøfta',
      'Behovet er drøftet',
      'The need has been discussed',
    ]);
  });

  it('gives the same translator for the same language', () => {
    expect(translatorFor('da')).toBe(translatorFor('da'));
  });

  it('fills in placeholders', () => {
    expect(nb('lack.tooFewReferences', { who: 'Ada', taken: 1, required: 2 })).toBe(
      'Ada har 1 av 2 referanser.',
    );
  });

  it('chooses the form that goes with a count', () => {
    const said = [0, 1, 2].map((count) => nb('applicants.count', { count }));
    expect(said).toEqual(['0 søkere', '1 søker', '2 søkere']);
    expect([0, 1, 2].map((count) => translatorFor('en')('due.over', { count }))).toEqual([
      '0 days overdue',
      '1 day overdue',
      '2 days overdue',
    ]);
  });

  it('takes what people wrote as it is: no placeholder, nesting, pattern or markup in it is read', () => {
    for (const title of ['{{who}}', '$t(help.title)', '$&$1$$', '<b>&amp;</b>', '{{count}} {page}', '%s \\n'])
      expect(nb('turn.title', { task: title })).toBe(`Din tur: ${title}`);
    expect(nb('reminder.before', { task: '{{date}}', date: '$t(help.title)', due: '{{task}}' })).toBe(
      '{{date}}: fristen er $t(help.title), {{task}}.',
    );
  });

  it('leaves the page numbers of documents to the documents', () => {
    expect(nb('documents.shared.pageOf')).toBe('Side {page} av {pages}');
  });

  it('throws for a text that is not there, and for a value that was not given', () => {
    const unchecked = nb as (key: string, values?: object) => string;
    expect(() => unchecked('help.nonsense')).toThrow('help.nonsense');
    expect(() => unchecked('turn.title')).toThrow('{{task}}');
    expect(() => unchecked('turn.title', { other: 1 })).toThrow('{{task}}');
  });

  it('knows its keys, counted ones without their ending', () => {
    expect(['help.title', 'applicants.count', 'due.ahead'].every(isTextKey)).toBe(true);
    expect(['help', 'help.nonsense', 'toString', '', 'applicants.count_none'].some(isTextKey)).toBe(false);
  });

  it('checks keys and values when the program is compiled', () => {
    const key: TextKey = 'turn.title';
    // @ts-expect-error there is no such text
    const wrong: TextKey = 'turn.titel';
    // @ts-expect-error the text has a placeholder
    expect(() => nb('turn.title')).toThrow();
    // @ts-expect-error the value goes by another name
    expect(() => nb('turn.title', { name: 'x' })).toThrow();
    // @ts-expect-error a count is a number
    expect(() => nb('due.ahead', { count: '3' })).toThrow();
    // @ts-expect-error this text has no placeholder
    expect(nb('help.title', { name: 'x' })).toBe('Dette kan du skrive');
    expect(key).not.toBe(wrong);
  });
});
