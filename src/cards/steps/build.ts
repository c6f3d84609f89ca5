import type { CardElement } from '../adaptive-card';
import { partHeading } from '../heading/build';
import { makePart } from '../part';
import type { Progress, StepsView, StepView, TaskView, Tone } from '../views';
import { line, oneLine, run, signRun } from '../words';
import template from './template.json';

const part = makePart(template);

const looks: Record<Progress, { readonly sign: string; readonly tone: Tone }> = {
  done: { sign: '✓', tone: 'good' },
  open: { sign: '▸', tone: 'accent' },
  overdue: { sign: '!', tone: 'attention' },
  waiting: { sign: '·', tone: 'default' },
};

function task({ state, stateLabel, text, owner, due, why }: TaskView): readonly CardElement[] {
  const { sign, tone } = looks[state];
  const title = [signRun(`${sign} `, tone), run(oneLine(text))];
  // What is finished stays on one line: there is nothing left to know of it.
  if (state === 'done') return [line([...title, run(` · ${oneLine(stateLabel)}`, { small: true })], 'Small')];
  const facts = [stateLabel, owner, due].filter((fact) => fact !== undefined).map(oneLine);
  return [
    line(title, 'Small'),
    line([run(facts.join(' · '), { tone: state === 'overdue' ? tone : undefined })], 'None'),
    ...(why === undefined ? [] : [line([run(oneLine(why), { small: true })], 'None')]),
  ];
}

function row({ state, stateLabel, title, tasks }: StepView): CardElement {
  const { sign, tone } = looks[state];
  return {
    sign: [line([signRun(sign, tone)])],
    text: [
      line([
        run(oneLine(title), { bold: state === 'open' || state === 'overdue' }),
        run(` · ${oneLine(stateLabel)}`, { small: true }),
      ]),
      ...tasks.flatMap(task),
    ],
  };
}

/** The steps of a case from first to last, each with its tasks. */
export const stepsPart = (steps: StepsView | undefined): readonly CardElement[] =>
  steps === undefined
    ? []
    : part({ heading: partHeading(steps.heading, 'Large'), rows: steps.steps.map(row) });
