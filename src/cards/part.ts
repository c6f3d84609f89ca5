import { Template } from 'adaptivecards-templating';
import type { CardElement } from './adaptive-card';

const isElement = (value: unknown): value is CardElement =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Prepares a template once and returns what fills it: data in, the elements it makes out, those left out by `$when`
 * missing. Data is put in as it stands; `${...}` in people's words is never evaluated. Every name in the template
 * must be in the data, since templating leaves unknown ones as they are.
 */
export function makePart(payload: object): (data: object) => readonly CardElement[] {
  const template = new Template(payload);
  return (data) => {
    const made: unknown = template.expand({ $root: data });
    return (Array.isArray(made) ? made : [made]).filter(isElement);
  };
}

/** The members that have a value. Templates have no optional members, so these are added to what a template made. */
export const present = (members: CardElement): CardElement =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
