import { closing } from './closing';
import { letters } from './letters';
import { options } from './options';
import { preparation } from './preparation';
import { selection } from './selection';
import { tasks } from './tasks';

/** Everything the profile says itself. */
export const nn: Readonly<Record<string, string>> = {
  ...tasks,
  ...preparation,
  ...selection,
  ...closing,
  ...options,
  ...letters,
};
