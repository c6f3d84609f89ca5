import { elementsOf } from './card-elements';
import { actionsOf } from './card-actions';
import { objectsIn, textIn, type JsonObject } from './json';

function inlines(element: JsonObject): string {
  const parts = Array.isArray(element['inlines']) ? element['inlines'] : [];
  return parts
    .map((part) => (typeof part === 'string' ? part : textIn(objectsIn([part])[0]?.['text'])))
    .join('');
}

function linesOf(element: JsonObject): string[] {
  switch (element['type']) {
    case 'TextBlock':
      return [textIn(element['text'])];
    case 'RichTextBlock':
      return [inlines(element)];
    case 'FactSet':
      return objectsIn(element['facts']).map((fact) => `${textIn(fact['title'])}: ${textIn(fact['value'])}`);
    case 'Image':
      return [textIn(element['altText'])];
    case 'Input.Toggle':
      return [textIn(element['label']), textIn(element['title'])];
    case 'Input.ChoiceSet':
      return [
        textIn(element['label']),
        ...objectsIn(element['choices']).map((choice) => textIn(choice['title'])),
      ];
    default:
      return [textIn(element['label']), textIn(element['placeholder'])];
  }
}

/** What a person reads on a card, one line per text, with the titles of its buttons last. */
export function textOf(card: JsonObject): string {
  return [...elementsOf(card).flatMap(linesOf), ...actionsOf(card).map((action) => action.title)]
    .filter((line) => line !== '')
    .join('\n');
}
