import { isObject, objectsIn, textIn, type JsonObject } from './json';

// What a client of Adaptive Cards 1.5 can draw; anything else shows its fallback.
const drawn = new Set([
  'AdaptiveCard',
  'ActionSet',
  'Column',
  'ColumnSet',
  'Container',
  'FactSet',
  'Image',
  'ImageSet',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Number',
  'Input.Text',
  'Input.Time',
  'Input.Toggle',
  'Media',
  'RichTextBlock',
  'Table',
  'TableRow',
  'TableCell',
  'TextBlock',
]);

/** The element a 1.5 client shows for this one: itself, its fallback, or nothing. */
export function shown(element: JsonObject): JsonObject | undefined {
  if (element['isVisible'] === false) return undefined;
  const type = element['type'];
  // Columns and rows may leave their type out, being named by where they stand.
  if (type === undefined || drawn.has(textIn(type))) return element;
  return isObject(element['fallback']) ? shown(element['fallback']) : undefined;
}

/** The elements directly inside one, in reading order, without actions and without what is not shown. */
export function childrenOf(element: JsonObject): JsonObject[] {
  return ['body', 'items', 'columns', 'rows', 'cells']
    .flatMap((member) => objectsIn(element[member]))
    .map(shown)
    .filter((child) => child !== undefined);
}

/** This element and everything shown inside it, in reading order. */
export function elementsOf(element: JsonObject): JsonObject[] {
  return [element, ...childrenOf(element).flatMap(elementsOf)];
}
