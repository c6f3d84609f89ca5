import type { CardElement } from '../adaptive-card';
import { partHeading } from '../heading/build';
import { makePart } from '../part';
import type { ChecklistView, CheckView, Tone } from '../views';
import { line, oneLine, prose, run, signRun } from '../words';
import template from './template.json';

const part = makePart(template);

const looks: Record<CheckView['state'], { readonly sign: string; readonly tone: Tone }> = {
  met: { sign: '✓', tone: 'good' },
  blocked: { sign: '✕', tone: 'attention' },
  needsReason: { sign: '✎', tone: 'warning' },
  justified: { sign: '≈', tone: 'good' },
  warned: { sign: '!', tone: 'warning' },
};

function row({ state, stateLabel, text, detail, source }: CheckView): CardElement {
  const { sign, tone } = looks[state];
  return {
    sign: [line([signRun(sign, tone)])],
    text: [
      line([run(`${oneLine(stateLabel)}: `, { tone, bold: true }), run(oneLine(text))]),
      ...(detail === undefined ? [] : prose(detail, {}, 'None')),
      ...(source === undefined ? [] : [line([run(oneLine(source), { small: true })], 'None')]),
    ],
  };
}

/** The checklist of a gate: sign, state in words, what is missing, where the rule comes from. */
export const checklistPart = (checklist: ChecklistView | undefined): readonly CardElement[] =>
  checklist === undefined
    ? []
    : part({ heading: partHeading(checklist.heading, 'Large'), rows: checklist.checks.map(row) });
