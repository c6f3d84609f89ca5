import type { Words } from '../../../hiring/profile';
import { wordsFrom } from './compact';
import { da } from './da';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the tasks of this profile say. */
export const words: Words = {
  nb: wordsFrom(nb),
  nn: wordsFrom(nn),
  da: wordsFrom(da),
  en: wordsFrom(en),
};
