import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import type { ChartView } from '../views';
import { line, oneLine, run } from '../words';
import template from './template.json';

const part = makePart(template);

const cell = (text: string, isBold: boolean): CardElement => ({
  type: 'TableCell',
  items: [line([run(text, { bold: isBold })], 'None')],
});
const row = (label: string, value: string, isBold = false): CardElement => ({
  type: 'TableRow',
  cells: [cell(label, isBold), cell(value, isBold)],
});

/** A chart of Teams, with the same figures as a table for clients that know no charts; nothing without figures. */
export function chartPart({ kind, title, of, bars }: ChartView): readonly CardElement[] {
  if (bars.length === 0) return [];
  const labelled = bars.map(({ label, value }) => ({ label: oneLine(label), value }));
  return part({
    type: kind === 'bars' ? 'Chart.VerticalBar' : 'Chart.Donut',
    title: oneLine(title),
    data:
      kind === 'bars'
        ? labelled.map(({ label, value }) => ({ x: label, y: value }))
        : // Not every client writes the figures beside a ring.
          labelled.map(({ label, value }) => ({ legend: `${label}: ${value}`, value })),
    rows: [
      row(oneLine(title), oneLine(of), true),
      ...labelled.map(({ label, value }) => row(label, String(value))),
    ],
  });
}
