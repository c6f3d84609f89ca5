import type { Words } from '../../hiring/profile';

export const words: Words = { nb: {}, nn: {}, da: {}, en: {} };
