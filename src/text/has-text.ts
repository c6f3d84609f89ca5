import type { Language } from '../hiring/people';
import { da } from './da';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

const languages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nb, nn, da, en };

/** Whether a language has words for a key; a counted text has one for several things. */
export const hasText = (language: Language, key: string): boolean =>
  (languages[language][key] ?? languages[language][`${key}_other`] ?? '') !== '';
