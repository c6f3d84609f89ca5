import { isLocalDate } from '../calendar';
import { isStoredProse, type Prose, type Values } from '../questions';
import type { LocalDate } from '../time';

/** Readers of checked answers. An answer of another kind than its question is a mistake in the program, so they throw. */
const wrong = (id: string): never => {
  throw new TypeError(`The answer to ${id} was not checked`);
};

export const line = (values: Values, id: string): string => {
  const value = values[id];
  return typeof value === 'string' ? value : wrong(id);
};

export const anyLine = (values: Values, id: string): string | undefined =>
  values[id] === undefined ? undefined : line(values, id);

export const prose = (values: Values, id: string): Prose => {
  const value = values[id];
  return value !== undefined && (typeof value === 'string' || isStoredProse(value)) ? value : wrong(id);
};

export const anyProse = (values: Values, id: string): Prose | undefined =>
  values[id] === undefined ? undefined : prose(values, id);

export const number = (values: Values, id: string): number => {
  const value = values[id];
  return typeof value === 'number' ? value : wrong(id);
};

export const yesNo = (values: Values, id: string): boolean => {
  const value = values[id];
  return typeof value === 'boolean' ? value : wrong(id);
};

export const anyYesNo = (values: Values, id: string): boolean | undefined =>
  values[id] === undefined ? undefined : yesNo(values, id);

export const date = (values: Values, id: string): LocalDate => {
  const value = values[id];
  return typeof value === 'string' && isLocalDate(value) ? value : wrong(id);
};

export const anyDate = (values: Values, id: string): LocalDate | undefined =>
  values[id] === undefined ? undefined : date(values, id);

export const list = (values: Values, id: string): readonly string[] => {
  const value = values[id];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : wrong(id);
};

export const anyList = (values: Values, id: string): readonly string[] =>
  values[id] === undefined ? [] : list(values, id);

/** One of the named options. */
export const option = <T extends string>(values: Values, id: string, options: readonly T[]): T => {
  const value = line(values, id);
  return options.find((one) => one === value) ?? wrong(id);
};
