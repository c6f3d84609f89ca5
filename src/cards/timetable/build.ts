import { actionElement, actionSet } from '../actions/build';
import type { CardElement } from '../adaptive-card';
import { folded } from '../fold/build';
import { partHeading } from '../heading/build';
import { makePart } from '../part';
import type { ProposalView, SlotView, TimetableView } from '../views';
import { line, oneLine, run } from '../words';
import template from './template.json';

const part = makePart(template);

const slot = ({ time, who, where }: SlotView): CardElement =>
  line(
    [
      run(`${oneLine(time)} ${oneLine(who)}`),
      ...(where === undefined ? [] : [run(` · ${oneLine(where)}`, { small: true })]),
    ],
    'None',
  );

const day = (row: ProposalView['rows'][number]): readonly CardElement[] => [
  line([run(oneLine(row.day), { bold: true })], 'Small'),
  ...row.slots.map(slot),
];

function proposal(view: ProposalView, id: string): readonly CardElement[] {
  const days = view.rows.flatMap(day);
  return part({
    heading: partHeading(view.title),
    strengths: view.strengths.map((strength) => line([run(`– ${oneLine(strength)}`)], 'None')),
    days: view.foldedUnder === undefined ? days : folded(id, view.foldedUnder, days),
    action: actionSet(view.action === undefined ? [] : [actionElement(view.action)]),
  });
}

/** Proposals for the interviews, each with its days, its times and its button. `id` must be the only one on the card. */
export const timetablePart = (timetable: TimetableView, id: string): readonly CardElement[] => [
  ...partHeading(timetable.heading, 'Large'),
  ...timetable.proposals.flatMap((view, index) => proposal(view, `${id}-${index}`)),
];
