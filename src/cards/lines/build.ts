import { actionElement } from '../actions/build';
import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import type { LineView } from '../views';
import { line, paragraphs, prose, run, signRun } from '../words';
import withAction from './with-action.json';

const actionPart = makePart(withAction);

function words({ sign, text, detail, tone }: LineView): readonly CardElement[] {
  const texts = paragraphs(text).map((paragraph, index) =>
    line(
      [...(sign === undefined || index > 0 ? [] : [signRun(`${sign} `, tone)]), run(paragraph, { tone })],
      'Small',
    ),
  );
  return detail === undefined ? texts : [...texts, ...prose(detail, { small: true }, 'None')];
}

/** Lines of text, each with its sign, its detail and its own button where it has them. */
export const linesPart = (lines: readonly LineView[]): readonly CardElement[] =>
  lines.flatMap((view) =>
    view.action === undefined
      ? words(view)
      : actionPart({ text: words(view), actions: [actionElement(view.action)] }),
  );
