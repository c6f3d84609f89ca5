import type { Words } from '../../../src/hiring/profile';

/** What this unit says otherwise. */
export const words: Words = {
  nb: { 'step.council': 'Rådet' },
  nn: { 'step.council': 'Rådet' },
  da: { 'step.council': 'Rådet' },
  en: { 'step.council': 'The council' },
};
