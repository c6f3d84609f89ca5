import { SKIPPED } from '../../src/hiring/questions';
import { readAnswer } from '../../src/dialogs/read-answer';
import type { Language } from '../../src/hiring/people';
import type { Question, QuestionKind, Value } from '../../src/hiring/questions';

// A Thursday.
const today = '2026-03-12';

const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  id: 'q',
  kind,
  required: true,
  page: 1,
  ...more,
});

const people = [
  { value: 'a1', label: 'Ada Eksempel' },
  { value: 'a2', label: 'Bjørn Oppdiktet' },
  { value: 'a3', label: 'Celina Påfunn' },
  { value: 'a4', label: 'Dag Liksom' },
  { value: 'a5', label: 'Dag Uvirkelig' },
];
const kinds = [
  { value: 'adviser', label: 'Veileder' },
  { value: 'leader', label: 'Leder' },
  { value: 'other', label: 'Annen stilling' },
];
const views = [
  { value: 'agrees', label: 'Enig' },
  { value: 'remarks', label: 'Enig, med merknader' },
  { value: 'disagrees', label: 'Uenig' },
];

const read = (
  asked: Question,
  text: string,
  options: readonly { value: string; label: string }[] = [],
  language: Language = 'nb',
) => readAnswer(asked, text, { language, today, options });

const fault = (code: string) => ({ fault: { question: 'q', code } });

describe('reading a typed answer', () => {
  it.each<[QuestionKind, string, Value]>([
    ['line', '  Seniorrådgiver  ', 'Seniorrådgiver'],
    ['line', 'to\nlinjer', 'to linjer'],
    ['prose', ' Første avsnitt.\n\nAndre avsnitt. ', 'Første avsnitt.\n\nAndre avsnitt.'],
    ['prose', 'nei', 'nei'],
    ['number', '45', 45],
    ['number', 'to', 2],
    ['number', 'førtifem', 45],
    ['number', '45 minutter', 45],
    ['number', '100 %', 100],
    ['number', '100%', 100],
    ['number', '80 prosent', 80],
    ['yesNo', 'Ja!', true],
    ['yesNo', 'ja takk', true],
    ['yesNo', 'Jo', true],
    ['yesNo', 'nei.', false],
    ['yesNo', 'nej tak', false],
    ['yesNo', 'yes', true],
    ['yesNo', 'no', false],
    ['date', '20.3.', '2026-03-20'],
    ['date', 'i morgen', '2026-03-13'],
    ['date', 'fredag 20. mars 2026', '2026-03-20'],
    ['date', '2026-04-01', '2026-04-01'],
    ['date', 'om to uker', '2026-03-26'],
    ['date', 'tomorrow', '2026-03-13'],
  ])('takes a %s "%s" as %j', (kind, text, value) => {
    expect(read(question(kind), text)).toEqual({ value });
  });

  it('reads a date without a year the way the question leans', () => {
    expect(read(question('date', { lean: 'past' }), '20.3.')).toEqual({ value: '2025-03-20' });
    expect(read(question('date', { lean: 'future' }), '10.3.')).toEqual({ value: '2027-03-10' });
  });

  it('reads Norwegian dates from a person whose language is English, and the other way round', () => {
    expect(read(question('date'), 'i morgen', [], 'en')).toEqual({ value: '2026-03-13' });
    expect(read(question('date'), '20 March', [], 'da')).toEqual({ value: '2026-03-20' });
  });

  it.each([
    ['2', 'leader'],
    ['2.', 'leader'],
    ['nr. 2', 'leader'],
    ['leder', 'leader'],
    ['LEDER', 'leader'],
    ['veil', 'adviser'],
    ['annen', 'other'],
    ['vieleder', 'adviser'],
    ['to', 'leader'],
  ])('takes the choice "%s" as %s', (text, value) => {
    expect(read(question('choice'), text, kinds)).toEqual({ value });
  });

  it('prefers the whole name of a choice to names that only begin with it', () => {
    expect(read(question('choice'), 'enig', views)).toEqual({ value: 'agrees' });
    expect(read(question('choice'), 'Enig, med merknader', views)).toEqual({ value: 'remarks' });
    expect(read(question('choice'), 'merknader', views)).toEqual({ value: 'remarks' });
  });

  it.each([
    ['3', 'a3'],
    ['Ada', 'a1'],
    ['bjorn', 'a2'],
    ['Oppdiktet', 'a2'],
    ['celina påfunn', 'a3'],
    ['dag l', 'a4'],
    ['Celnia', 'a3'],
  ])('takes the applicant "%s" as %s', (text, value) => {
    expect(read(question('applicant'), text, people)).toEqual({ value });
  });

  it.each([
    ['1, 3 og 4', ['a1', 'a3', 'a4']],
    ['1 3 4', ['a1', 'a3', 'a4']],
    ['1-4', ['a1', 'a2', 'a3', 'a4']],
    ['1 – 3', ['a1', 'a2', 'a3']],
    ['1 til 3', ['a1', 'a2', 'a3']],
    ['1-2 og 5', ['a1', 'a2', 'a5']],
    ['Ada og Bjørn', ['a1', 'a2']],
    ['Ada, Bjørn and Celina', ['a1', 'a2', 'a3']],
    ['Bjørn & 1', ['a2', 'a1']],
    ['alle', ['a1', 'a2', 'a3', 'a4', 'a5']],
    ['Everybody', ['a1', 'a2', 'a3', 'a4', 'a5']],
    ['alle unntatt 3', ['a1', 'a2', 'a4', 'a5']],
    ['alle unntatt Ada og Bjørn', ['a3', 'a4', 'a5']],
    ['1, 1 og 2', ['a1', 'a2']],
    ['Ada', ['a1']],
  ])('takes the applicants "%s" as %j', (text, value) => {
    expect(read(question('applicants'), text, people)).toEqual({ value });
  });

  it.each<[QuestionKind, string, string]>([
    ['number', 'mange', 'notANumber'],
    ['number', '2,5', 'notANumber'],
    ['number', '-3', 'notANumber'],
    ['yesNo', 'kanskje', 'notYesNo'],
    ['date', 'snart', 'notADate'],
    ['date', '31.2.', 'notADate'],
    ['choice', 'sjef', 'notAnOption'],
    ['choice', '4', 'notAnOption'],
    ['choice', '0', 'notAnOption'],
    ['applicant', 'Dag', 'notAnOption'],
    ['applicant', 'Ada og Bjørn', 'notAnOption'],
    ['applicant', 'a1', 'notAnOption'],
    ['applicants', '1, 9', 'notAnOption'],
    ['applicants', '4-2', 'notAnOption'],
    ['applicants', '0-2', 'notAnOption'],
    ['applicants', 'Ada og Dag', 'notAnOption'],
    ['applicants', ', og ,', 'notAnOption'],
  ])('does not take a %s "%s": %s', (kind, text, code) => {
    expect(read(question(kind), text, kind === 'choice' ? kinds : people)).toEqual(fault(code));
  });

  it.each(['', '  ', '-', 'hopp over', 'skip', 'spring over'])('takes "%s" as no answer', (text) => {
    expect(read(question('line', { required: false }), text)).toEqual({ value: SKIPPED });
    expect(read(question('line'), text)).toEqual(fault('missing'));
  });

  it.each(['nei', 'Ingen.', 'ikke noe', 'nothing'])(
    'takes "%s" as no answer where a text need not be written, and as a text where it must',
    (text) => {
      expect(read(question('prose', { required: false }), text)).toEqual({ value: SKIPPED });
      expect(read(question('prose'), text)).toEqual({ value: text });
    },
  );

  it('leaves two people of the same name to their numbers', () => {
    const twins = [
      { value: 'a1', label: 'Ada Eksempel' },
      { value: 'a2', label: 'Ada Eksempel' },
    ];
    expect(read(question('applicant'), 'Ada Eksempel', twins)).toEqual(fault('notAnOption'));
    expect(read(question('applicant'), '2', twins)).toEqual({ value: 'a2' });
  });

  it('reads 20,000 characters of anything without ado', () => {
    const long = 'og , 1-'.repeat(3000);
    for (const kind of ['line', 'prose', 'number', 'yesNo', 'date', 'choice', 'applicants'] as const)
      expect(Object.keys(read(question(kind), long, people))).toHaveLength(1);
  });
});
