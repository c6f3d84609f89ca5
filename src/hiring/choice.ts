import type { ApplicantId, Choice } from './hiring';

/** That nobody should be appointed. */
export const NOBODY: Choice = 'nobody';

/** One vote for several posts names several; their order does not matter. */
export const choiceFor = (applicants: readonly ApplicantId[]): Choice =>
  applicants.length === 0 ? NOBODY : [...applicants].sort().join('+');

/** Whom a choice is for. */
export const chosenBy = (choice: Choice): readonly ApplicantId[] =>
  choice === NOBODY || choice === '' ? [] : choice.split('+');
