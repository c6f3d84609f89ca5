export type Filled = Record<string, string | number | boolean | string[]>;

/** Answers by question id, as the inputs of a card are named. */
export const fill = (values: Filled): Filled =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`answer_${id}`, value]));
