import type { Words } from '../../../hiring/profile';
import { da } from './da';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What a Danish state institution says itself, or otherwise than the common texts. */
export const words: Words = { nb, nn, da, en };
