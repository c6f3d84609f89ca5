import type { CardElement } from '../adaptive-card';
import { folded } from '../fold/build';
import { partHeading } from '../heading/build';
import { linesPart } from '../lines/build';
import { makePart } from '../part';
import type { SectionView } from '../views';
import { line, oneLine, paragraphs, run } from '../words';
import template from './template.json';

const part = makePart(template);

type Fact = NonNullable<SectionView['facts']>[number];

/** The label of a fact with a colon, unless it is a question. */
const lead = (label: string): string => `${oneLine(label).replace(/([^?])$/, '$1:')} `;

function fact({ label, value }: Fact): readonly CardElement[] {
  const [first = '', ...rest] = paragraphs(value);
  return [
    line([run(lead(label), { bold: true }), run(first)], 'Small'),
    ...rest.map((paragraph) => line([run(paragraph)], 'Small')),
  ];
}

/** A section of a card, nothing when it is empty; behind a button of its own when it is folded. `id` must be the only one on the card. */
export function sectionPart(section: SectionView, id: string): readonly CardElement[] {
  const items = [
    ...partHeading(section.heading),
    ...(section.facts ?? []).flatMap(fact),
    ...linesPart(section.lines ?? []),
  ];
  if (items.length === 0) return [];
  return section.foldedUnder === undefined ? part({ items }) : folded(id, section.foldedUnder, items);
}
