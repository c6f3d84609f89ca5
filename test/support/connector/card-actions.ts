import { elementsOf } from './card-elements';
import { isObject, objectsIn, textIn, type JsonObject } from './json';

/** A button of a card, with the inputs it sends along. */
export interface CardButton {
  type: string;
  title: string;
  /** Of Action.Execute; '' for others. */
  verb: string;
  id: string;
  data: JsonObject;
  url: string;
  /** False when the card disables it. */
  enabled: boolean;
  inputs: JsonObject[];
}

const inputsOf = (card: JsonObject): JsonObject[] =>
  elementsOf(card).filter((element) => textIn(element['type']).startsWith('Input.'));

const selectActions = (element: JsonObject): JsonObject[] => objectsIn([element['selectAction']]);

function toButtons(action: JsonObject, inputs: JsonObject[]): CardButton[] {
  const nested =
    action['type'] === 'Action.ShowCard' && isObject(action['card']) ? action['card'] : undefined;
  const button: CardButton = {
    type: textIn(action['type']),
    title: textIn(action['title']),
    verb: textIn(action['verb']),
    id: textIn(action['id']),
    data: isObject(action['data']) ? action['data'] : {},
    url: textIn(action['url']),
    enabled: action['isEnabled'] !== false,
    inputs: action['associatedInputs'] === 'none' ? [] : inputs,
  };
  return nested ? [button, ...buttonsOf(nested, inputs)] : [button];
}

function buttonsOf(card: JsonObject, outerInputs: JsonObject[]): CardButton[] {
  // A button on a card that unfolds sends the inputs of the cards around it too.
  const inputs = [...outerInputs, ...inputsOf(card)];
  return elementsOf(card)
    .flatMap((element) => [...selectActions(element), ...objectsIn(element['actions'])])
    .flatMap((action) => toButtons(action, inputs));
}

/** Every button of a card, also those on cards that unfold. */
export function actionsOf(card: JsonObject): CardButton[] {
  return buttonsOf(card, []);
}

/** The buttons whose title, verb or id is the given name. */
export function actionsNamed(card: JsonObject, name: string): CardButton[] {
  return actionsOf(card).filter((action) => [action.title, action.verb, action.id].includes(name));
}
