import { isObject, objectsIn, textIn, type JsonObject } from '../support/connector/json';

/** Every object of a card, hidden ones too, but not what buttons carry. */
export function nodesOf(card: object): JsonObject[] {
  const within = (value: unknown): JsonObject[] => {
    if (Array.isArray(value)) return value.flatMap(within);
    if (!isObject(value)) return [];
    const members = Object.entries(value).filter(([name]) => name !== 'data');
    return [value, ...members.flatMap(([, member]) => within(member))];
  };
  return within(card);
}

/** The objects of a card whose type starts so. */
export const ofType = (card: object, start: string): JsonObject[] =>
  nodesOf(card).filter(({ type }) => textIn(type).startsWith(start));

/** The objects of a member of a card, such as its body. */
export const membersOf = (card: JsonObject, name: string): JsonObject[] => objectsIn(card[name]);

/** The words of a line made of runs. */
export const wordsOf = (element: JsonObject | undefined): string =>
  objectsIn(element?.['inlines'])
    .map(({ text }) => textIn(text))
    .join('');

/** Every text that stands in a run. */
export const runsOf = (card: object): string[] => ofType(card, 'TextRun').map(({ text }) => textIn(text));
