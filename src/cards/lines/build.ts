import { actionElement } from '../actions/build';
import type { CardElement } from '../adaptive-card';
import { makePart } from '../part';
import type { LineView } from '../views';
import { line, paragraphs, prose, run } from '../words';
import withAction from './with-action.json';

const actionPart = makePart(withAction);

function words({ sign, text, detail, tone }: LineView): readonly CardElement[] {
  const start = sign === undefined ? '' : `${sign} `;
  const texts = paragraphs(text).map((paragraph, index) =>
    line([run(index === 0 ? start + paragraph : paragraph, { tone })], 'Small'),
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
