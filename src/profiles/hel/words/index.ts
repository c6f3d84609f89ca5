import type { Words } from '../../../hiring/profile';
import { da } from './da';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** Everything that this profile says besides the program's own texts, or otherwise than they do. */
export const words: Words = { nb, nn, da, en };
