import type { CardView, Tone } from '../cards/views';
import type { Hiring } from '../hiring/hiring';
import type { PersonId } from '../hiring/people';
import type { TaskId } from '../hiring/profile';
import { tasksOf } from '../hiring/tasks/tasks';
import { dueIn, timeIn } from '../text';
import { localDateOf } from '../hiring/calendar';
import type { Delivery } from '../usecases/ports';
import { titleOf } from './case-title';
import { dateOf, nameOf, type Reader } from './reader';
import { takeOverAction } from './message-actions';
import { statusAction } from './status';
import { wordsFor } from './words';

const MOST_LINES = 25;

const base = (hiring: Hiring, reader: Reader) => ({
  language: reader.language,
  sections: [],
  fields: [],
  actions: [statusAction(reader, hiring.id)],
  links: [],
});

/** Tells a deputy what waits for somebody who is away; undefined when it is done meanwhile. */
export function deputyView(
  hiring: Hiring,
  reader: Reader,
  taskId: TaskId,
  absent: PersonId,
): CardView | undefined {
  const { t, language, context } = reader;
  const task = tasksOf(hiring, context).find(({ id }) => id === taskId);
  if (task?.state !== 'open') return undefined;
  const what = t('delivery.deputy', {
    who: nameOf(reader, absent),
    task: wordsFor(t, `task.${taskId}.name`),
  });
  const due = task.due
    ? [
        t('status.due', {
          date: dateOf(reader, task.due.date, 'weekday'),
          due: dueIn(language, task.due.date, context.today),
        }),
      ]
    : [];
  const said = [what, ...due].join(' ');
  return {
    ...base(hiring, reader),
    actions: [takeOverAction(reader, hiring.id, taskId)],
    title: titleOf(hiring, reader),
    banner: { text: said, tone: task.overdue ? 'warning' : 'accent' },
    speak: `${titleOf(hiring, reader)}: ${said}`,
  };
}

/** Tells HR that somebody cannot be reached in any way. */
export function unreachableView(hiring: Hiring, reader: Reader, person: PersonId): CardView {
  const said = reader.t('delivery.unreachable', { who: nameOf(reader, person) });
  return {
    ...base(hiring, reader),
    title: titleOf(hiring, reader),
    banner: { text: said, tone: 'warning' },
    speak: `${titleOf(hiring, reader)}: ${said}`,
  };
}

const SIGNS: Readonly<Record<Delivery['state'], { readonly sign: string; readonly tone: Tone }>> = {
  queued: { sign: '…', tone: 'default' },
  trying: { sign: '…', tone: 'warning' },
  sent: { sign: '✓', tone: 'good' },
  mailed: { sign: '✓', tone: 'good' },
  dropped: { sign: '–', tone: 'default' },
  failed: { sign: '✕', tone: 'attention' },
};

/** What a message was about, in a few words. */
function subjectOf({ effect }: Delivery, { t }: Reader): string {
  switch (effect.kind) {
    case 'task':
      return t('turn.title', { task: wordsFor(t, `task.${effect.task}.name`) });
    case 'reminder':
      return t('delivery.reminder', { task: wordsFor(t, `task.${effect.task}.name`) });
    case 'notice':
      return t('delivery.notice');
    default:
      return t('delivery.other');
  }
}

const whenOf = (reader: Reader, at: string): string => {
  const { zone } = reader.context.organisation;
  return `${dateOf(reader, localDateOf(at, zone), 'short')} ${timeIn(reader.language, at, zone)}`;
};

/** Who was told what and when, and what became of it: the newest first. */
export function deliveriesView(hiring: Hiring, reader: Reader, deliveries: readonly Delivery[]): CardView {
  const { t } = reader;
  const newest = deliveries.toReversed();
  const more = newest.length - MOST_LINES;
  return {
    ...base(hiring, reader),
    kicker: titleOf(hiring, reader),
    title: t('delivery.title'),
    intro: newest.length === 0 ? t('delivery.nobody') : undefined,
    sections: [
      {
        lines: newest.slice(0, MOST_LINES).map((delivery) => {
          const { effect, state, at, since, readAt } = delivery;
          const said = t(`delivery.state.${state}`, { when: whenOf(reader, at ?? since) });
          const read = readAt === undefined ? '' : ` ${t('delivery.read', { when: whenOf(reader, readAt) })}`;
          return {
            ...SIGNS[state],
            text: `${'to' in effect ? nameOf(reader, effect.to) : ''}: ${subjectOf(delivery, reader)}`,
            detail: `${said}${read}`,
          };
        }),
      },
      { lines: more > 0 ? [{ text: t('delivery.more', { count: more }) }] : [] },
    ],
  };
}
