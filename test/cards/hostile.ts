import fc from 'fast-check';
import type { ActionView, CardView, FieldView, LineView, Tone } from '../../src/cards/views';

const sharp = [
  '**fet** _kursiv_ `kode` ~~strøket~~',
  '[klikk her](http://example.org/felle)',
  '![bilde](http://example.org/b.png)',
  '# Overskrift\n- punkt\n1. første\n> sitat',
  '<script>alert(1)</script><b>fet</b>',
  '&lt;b&gt; &#42;',
  '${title} ${missing} ${$root} ${json("{}")}',
  '`${title}` \\${x} @{title}',
  '{{DATE(2017-02-14T06:08:39Z, SHORT)}}',
  'שלום \u202eRTL\u202c مرحبا',
  '👩‍👩‍👧‍👦 🇳🇴 e\u0301',
  '\u0000\u0007\r\n\t',
  '\ud800 half',
  '__proto__',
  'constructor',
  '',
  'ord '.repeat(2000),
];

const signs = Array.from('*_[]()`#>~<&${}\\! \n-1.a');

/** What people might write, meant or not: markup, template expressions, other scripts, very long. */
const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...sharp),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
const tone = fc.constantFrom<Tone>('default', 'good', 'attention', 'warning', 'accent');

const action: fc.Arbitrary<ActionView> = fc.record({
  title: hostileText,
  verb: fc.constantFrom('guide.answer', 'status'),
  data: fc.dictionary(fc.constantFrom('case', 'note'), hostileText),
  style: fc.constantFrom('positive', 'destructive', undefined),
  ignoresInputs: optional(fc.boolean()),
  tooltip: optional(hostileText),
});

const lineView: fc.Arbitrary<LineView> = fc.record({
  sign: optional(fc.constantFrom('✓', '·')),
  text: hostileText,
  detail: optional(hostileText),
  tone: optional(tone),
  action: optional(action),
});

const fieldKinds: readonly FieldView['kind'][] = [
  'line',
  'prose',
  'date',
  'number',
  'yesNo',
  'choice',
  'choices',
];
const bound = optional(fc.oneof(fc.integer(), fc.constantFrom('2026-11-22', 'soon')));

const field = (id: string): fc.Arbitrary<FieldView> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...fieldKinds),
    label: hostileText.map((text) => `Spørsmål ${text}`),
    help: optional(hostileText),
    value: optional(hostileText),
    error: optional(hostileText),
    required: fc.boolean(),
    requiredMessage: hostileText.map((text) => `Svar ${text}`),
    maxLength: optional(fc.integer({ min: 1, max: 8000 })),
    min: bound,
    max: bound,
    options: optional(
      few(hostileText).map((labels) => labels.map((label, index) => ({ value: `option${index}`, label }))),
    ),
  });

/** Any card at all, with hostile words in every place where words can be. */
export const hostileView: fc.Arbitrary<CardView> = fc.record({
  language: fc.constantFrom('nb', 'en', undefined),
  kicker: optional(hostileText),
  title: hostileText,
  banner: optional(fc.record({ text: hostileText, tone })),
  intro: optional(hostileText),
  steps: optional(
    fc.record({
      heading: optional(hostileText),
      steps: few(
        fc.record({
          state: fc.constantFrom('done', 'open', 'overdue', 'waiting'),
          stateLabel: hostileText,
          title: hostileText,
          tasks: few(
            fc.record({
              state: fc.constantFrom('done', 'open', 'overdue', 'waiting'),
              stateLabel: hostileText,
              text: hostileText,
              owner: optional(hostileText),
              due: optional(hostileText),
              why: optional(hostileText),
            }),
          ),
        }),
      ),
    }),
  ),
  sections: few(
    fc.record({
      heading: optional(hostileText),
      facts: optional(few(fc.record({ label: hostileText, value: hostileText }))),
      lines: optional(few(lineView)),
      foldedUnder: optional(hostileText),
    }),
  ),
  checklist: optional(
    fc.record({
      heading: optional(hostileText),
      checks: few(
        fc.record({
          state: fc.constantFrom('met', 'blocked', 'needsReason', 'justified', 'warned'),
          stateLabel: hostileText,
          text: hostileText,
          detail: optional(hostileText),
          source: optional(hostileText),
        }),
      ),
    }),
  ),
  timetables: optional(
    few(
      fc.record({
        heading: optional(hostileText),
        proposals: few(
          fc.record({
            title: hostileText,
            strengths: few(hostileText),
            rows: few(
              fc.record({
                day: hostileText,
                slots: few(fc.record({ time: hostileText, who: hostileText, where: optional(hostileText) })),
              }),
            ),
            action: optional(action),
            foldedUnder: optional(hostileText),
          }),
        ),
      }),
    ),
  ),
  fields: fc.tuple(field('first'), field('second')),
  actions: fc.array(action, { maxLength: 9 }),
  links: few(fc.record({ title: hostileText, url: fc.webUrl() })),
  speak: optional(hostileText),
});
