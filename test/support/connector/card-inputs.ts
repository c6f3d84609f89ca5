import { objectsIn, textIn, type JsonObject } from './json';

/** What a person types, picks or ticks, by input id. Several choices are an array; a tick is true or false. */
export type Filled = Record<string, string | number | boolean | string[]>;

/** What an input would not let through, by input id, in the words of the card where it has some. */
type InputFaults = Record<string, string>;

const valueOn = (input: JsonObject): string => textIn(input['valueOn']) || 'true';
const valueOff = (input: JsonObject): string => textIn(input['valueOff']) || 'false';

function asTyped(input: JsonObject, filled: Filled[string] | undefined): string {
  if (filled === undefined)
    return textIn(input['value']) || (input['type'] === 'Input.Toggle' ? valueOff(input) : '');
  if (typeof filled === 'boolean') return filled ? valueOn(input) : valueOff(input);
  return Array.isArray(filled) ? filled.join(',') : String(filled);
}

function wrongChoice(input: JsonObject, value: string): string | undefined {
  const known = objectsIn(input['choices']).map((choice) => textIn(choice['value']));
  const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
  const strange = chosen.find((one) => !known.includes(one));
  // A combo box that filters may be typed into; every other style offers its choices only.
  return strange === undefined || input['style'] === 'filtered' ? undefined : `${strange} is not a choice`;
}

function outsideRange(input: JsonObject, value: string): string | undefined {
  const numeric = input['type'] === 'Input.Number';
  if (numeric && Number.isNaN(Number(value))) return 'not a number';
  const below = (one: string, other: string): boolean =>
    numeric ? Number(one) < Number(other) : one < other;
  const [min, max] = [textIn(input['min']), textIn(input['max'])];
  if (min !== '' && below(value, min)) return `below ${min}`;
  return max !== '' && below(max, value) ? `above ${max}` : undefined;
}

function faultOf(input: JsonObject, value: string): string | undefined {
  const empty = value === '' || (input['type'] === 'Input.Toggle' && value === valueOff(input));
  if (empty) return input['isRequired'] === true ? 'required' : undefined;
  switch (input['type']) {
    case 'Input.ChoiceSet':
      return wrongChoice(input, value);
    case 'Input.Number':
    case 'Input.Date':
    case 'Input.Time':
      return outsideRange(input, value);
    case 'Input.Text': {
      const [regex, maxLength] = [textIn(input['regex']), textIn(input['maxLength'])];
      if (maxLength !== '' && value.length > Number(maxLength)) return `longer than ${maxLength}`;
      return regex !== '' && !new RegExp(regex).test(value) ? 'not of the form asked for' : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * What a client sends for the inputs of a card: everything as text, several choices joined by commas, empty inputs
 * left out. With `faults` the client would have kept the card and shown the messages instead.
 * @throws when `filled` names an input the card does not have
 */
export function collectInputs(
  inputs: JsonObject[],
  filled: Filled,
): { values: Record<string, string>; faults: InputFaults } {
  const ids = inputs.map((input) => textIn(input['id']));
  const strange = Object.keys(filled).filter((id) => !ids.includes(id));
  if (strange.length > 0)
    throw new Error(`The card has no input ${strange.join(', ')}; it has ${ids.join(', ') || 'none'}`);

  const values: Record<string, string> = {};
  const faults: InputFaults = {};
  for (const input of inputs) {
    const id = textIn(input['id']);
    const value = asTyped(input, filled[id]);
    const fault = faultOf(input, value);
    if (fault !== undefined) faults[id] = textIn(input['errorMessage']) || fault;
    if (value !== '') values[id] = value;
  }
  return { values, faults };
}
