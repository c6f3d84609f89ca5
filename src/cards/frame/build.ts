import { actionParts } from '../actions/build';
import type { AdaptiveCard } from '../adaptive-card';
import { bannerPart } from '../banner/build';
import { checklistPart } from '../checklist/build';
import { fieldPart } from '../fields/build';
import { cardHeading } from '../heading/build';
import { makePart, present } from '../part';
import { sectionPart } from '../section/build';
import { stepsPart } from '../steps/build';
import { timetablePart } from '../timetable/build';
import type { CardView } from '../views';
import { oneLine, prose, withoutMarkup } from '../words';
import template from './template.json';

const part = makePart(template);

const spoken = ({ speak, title, banner }: CardView): string =>
  oneLine(speak ?? [banner?.text, title].filter((text) => text !== undefined).join('. '));

/** The whole card in full length. */
export function frame(view: CardView): AdaptiveCard {
  const speech = spoken(view);
  const [card] = part({
    fallbackText: withoutMarkup(speech),
    // Speech may be markup of its own kind, so nothing in it may look like a tag.
    speak: speech.replace(/[<>&]/g, ' '),
    heading: cardHeading(view.title, view.kicker),
    banner: bannerPart(view.banner),
    intro: view.intro === undefined ? [] : prose(view.intro),
    steps: stepsPart(view.steps),
    sections: view.sections.flatMap((section, index) => sectionPart(section, `fold-section-${index}`)),
    checklist: checklistPart(view.checklist),
    timetables: (view.timetables ?? []).flatMap((table, index) =>
      timetablePart(table, `fold-timetable-${index}`),
    ),
    fields: view.fields.flatMap(fieldPart),
    ...actionParts(view.actions, view.links),
  });
  return { ...card, ...present({ lang: view.language }) };
}
