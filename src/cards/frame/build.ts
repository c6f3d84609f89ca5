import { actionParts } from '../actions/build';
import type { AdaptiveCard } from '../adaptive-card';
import { bannerPart } from '../banner/build';
import { chartPart } from '../chart/build';
import { checklistPart } from '../checklist/build';
import { fieldPart } from '../fields/build';
import { cardHeading } from '../heading/build';
import { makePart, present } from '../part';
import { remembered } from '../remembered';
import { sectionPart } from '../section/build';
import { stepsPart } from '../steps/build';
import { timetablePart } from '../timetable/build';
import type { CardView } from '../views';
import { oneLine, prose, withoutMarkup } from '../words';
import template from './template.json';

const part = makePart(template);
/** The card around the elements: two cards of a case that say the same differ in nothing else. */
const empty = remembered((fallbackText: string, speak: string) =>
  part({ fallbackText, speak, body: [], actions: [] }),
);
const heading = remembered(cardHeading);
const banner = remembered(bannerPart);
const steps = remembered(stepsPart);
const section = remembered(sectionPart);
const checklist = remembered(checklistPart);
const timetable = remembered(timetablePart);

const spoken = ({ speak, title, banner }: CardView): string =>
  oneLine(speak ?? [banner?.text, title].filter((text) => text !== undefined).join('. '));

/** The whole card in full length. */
export function frame(view: CardView): AdaptiveCard {
  const speech = spoken(view);
  const { rows, actions } = actionParts(view.actions, view.links);
  // Speech may be markup of its own kind, so nothing in it may look like a tag.
  const [card] = empty(withoutMarkup(speech), speech.replace(/[<>&]/g, ' '));
  return {
    ...card,
    body: [
      ...heading(view.title, view.kicker),
      ...banner(view.banner),
      ...(view.intro === undefined ? [] : prose(view.intro)),
      ...steps(view.steps),
      ...(view.charts ?? []).flatMap(chartPart),
      ...view.sections.flatMap((one, index) => section(one, `fold-section-${index}`)),
      ...checklist(view.checklist),
      ...(view.timetables ?? []).flatMap((table, index) => timetable(table, `fold-timetable-${index}`)),
      ...view.fields.flatMap(fieldPart),
      ...rows,
    ],
    actions,
    ...present({ lang: view.language }),
  };
}
