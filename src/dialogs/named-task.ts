import type { Hiring } from '../hiring/hiring';
import { planOf, type TaskId } from '../hiring/profile';
import { tasksOf } from '../hiring/tasks/tasks';
import { tasksPlanned } from '../hiring/tasks/finished';
import type { Reader } from '../views/reader';
import { wordsFor } from '../views/words';
import { fold } from './fold';

const SHORTEST = 4;

/**
 * The tasks whose name the words are, or are part of, in the reader's language: those of the case as it is, and
 * those that are recorded when something happens.
 */
export function tasksNamed(hiring: Hiring, reader: Reader, words: string): readonly TaskId[] {
  const asked = fold(words);
  if (asked.length < SHORTEST) return [];
  const { profile } = reader.context;
  const there = new Set(tasksOf(hiring, reader.context).map(({ id }) => id));
  const named = (id: TaskId): string => fold(wordsFor(reader.t, `task.${id}.name`));
  const all = [...tasksPlanned(profile).keys()].filter(
    (id) => there.has(id) || planOf(profile, id)?.record?.onDemand === true,
  );
  const whole = all.filter((id) => named(id) === asked);
  return whole.length > 0 ? whole : all.filter((id) => named(id).includes(asked));
}
