import { wordsOf } from '../words-of';
import { employment } from './employment';
import { letters } from './letters';
import { preparation } from './preparation';
import { requests } from './requests';
import { selection } from './selection';

export const en = wordsOf(preparation, selection, employment, requests, letters);
