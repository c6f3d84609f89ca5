import type { CardView } from '../cards/views';
import type { Hiring } from '../hiring/hiring';
import type { Task } from '../hiring/tasks/tasks';
import { titleOf } from './case-title';
import { listOf, nameOf, type Reader } from './reader';
import { dueText, statusAction } from './status';
import { wordsFor } from './words';

/** Open tasks of others, numbered as they are taken over by typing; the reason is written once. */
export function takeOverView(hiring: Hiring, reader: Reader, tasks: readonly Task[]): CardView {
  const { t } = reader;
  const named = tasks.map(({ id }) => wordsFor(t, `task.${id}.name`));
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: t('takeOver.title'),
    intro: t(tasks.length > 0 ? 'takeOver.intro' : 'takeOver.nothing'),
    sections: [
      {
        lines: tasks.map((task, index) => ({
          sign: `${index + 1}.`,
          text: named[index] ?? '',
          detail: [
            t('status.owners', {
              owners: listOf(
                reader,
                task.owners.map((owner) => nameOf(reader, owner)),
              ),
            }),
            dueText(reader, task),
          ]
            .filter((part) => part !== undefined)
            .join('. '),
          action: {
            title: t('takeOver.button'),
            verb: 'TakeOver',
            data: { caseId: hiring.id, task: task.id },
            tooltip: t('takeOver.named', { task: named[index] ?? '' }),
          },
        })),
      },
    ],
    fields:
      tasks.length > 0
        ? [
            {
              id: 'reason',
              kind: 'line',
              label: t('takeOver.reason'),
              help: t('takeOver.reasonHelp'),
              required: true,
              requiredMessage: t('takeOver.whyAsked'),
              maxLength: 1000,
            },
          ]
        : [],
    actions: [statusAction(reader, hiring.id)],
    links: [],
  };
}
