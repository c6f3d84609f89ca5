import type { CardElement } from '../adaptive-card';
import { makePart, present } from '../part';
import { remembered } from '../remembered';
import type { ActionView, LinkView } from '../views';
import { oneLine } from '../words';
import execute from './execute.json';
import open from './open.json';
import set from './set.json';

/** Clients show no more buttons in a row than these. */
const mostTogether = 6;

const executePart = makePart(execute);
const openPart = makePart(open);
const setPart = makePart(set);

/** The button without what it carries: the same on most cards, while each card says of which event it is. */
const bare = remembered((title: string, verb: string) => executePart({ title, verb, data: {} }));

/** The button of an action. */
export function actionElement(action: ActionView): CardElement {
  const [button] = bare(oneLine(action.title), action.verb);
  return {
    ...button,
    data: action.data,
    ...present({
      style: action.style,
      tooltip: action.tooltip === undefined ? undefined : oneLine(action.tooltip),
      associatedInputs: action.ignoresInputs === true ? 'none' : undefined,
    }),
  };
}

/** Buttons between other elements; nothing when there are none. */
export const actionSet = (
  actions: readonly CardElement[],
  spacing: 'Small' | 'Medium' = 'Small',
): readonly CardElement[] => (actions.length === 0 ? [] : setPart({ actions, spacing }));

/**
 * The buttons of a card: `actions` at its foot. When there are more than clients show in one row, all of them stand in
 * rows at the end of the body instead, in the same order.
 */
export function actionParts(
  actions: readonly ActionView[],
  links: readonly LinkView[],
): { readonly rows: readonly CardElement[]; readonly actions: readonly CardElement[] } {
  const all = [
    ...actions.map(actionElement),
    ...links.flatMap(({ title, url }) => openPart({ title: oneLine(title), url })),
  ];
  if (all.length <= mostTogether) return { rows: [], actions: all };
  const starts = Array.from({ length: Math.ceil(all.length / mostTogether) }, (_, row) => row * mostTogether);
  return {
    rows: starts.flatMap((start, row) =>
      actionSet(all.slice(start, start + mostTogether), row === 0 ? 'Medium' : 'Small'),
    ),
    actions: [],
  };
}
