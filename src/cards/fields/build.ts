import type { CardElement } from '../adaptive-card';
import { makePart, present } from '../part';
import type { FieldView } from '../views';
import { line, oneLine, run } from '../words';
import { inputOf } from './inputs';
import template from './template.json';

const part = makePart(template);

/** A field with its label, and directly under it why its answer was not taken and what helps to answer. */
export function fieldPart(field: FieldView): readonly CardElement[] {
  const { id, label, required, requiredMessage, error, help } = field;
  const { type, members } = inputOf(field);
  const inputs = part({
    type,
    id,
    label: oneLine(label),
    required,
    requiredMessage: oneLine(requiredMessage),
  });
  return [
    ...inputs.map((input) => ({ ...input, ...present(members) })),
    ...(error === undefined
      ? []
      : [line([run(`✕ ${oneLine(error)}`, { tone: 'attention', bold: true })], 'Small')]),
    ...(help === undefined || help === '' ? [] : [line([run(oneLine(help), { small: true })], 'Small')]),
  ];
}
