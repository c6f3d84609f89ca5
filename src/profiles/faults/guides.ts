import type { Profile } from '../../hiring/profile';
import type { Question } from '../../hiring/questions';

const CHOICES: ReadonlySet<Question['kind']> = new Set(['choice', 'choices']);

function questionFaults(name: string, question: Question, earlier: readonly Question[]): readonly string[] {
  const { kind, options = [], min = -Infinity, max = Infinity, when, page } = question;
  const other = when && earlier.find(({ id }) => id === when.question);
  return [
    ...(CHOICES.has(kind) && options.length === 0 ? [`question ${name} has nothing to choose from`] : []),
    ...(min > max ? [`question ${name} takes nothing between ${min} and ${max}`] : []),
    ...(when && !other ? [`question ${name} depends on ${when.question}, which is not asked before it`] : []),
    // A card shows whole pages: it could not be asked before everything was sent.
    ...(when && other && other.page >= page
      ? [`question ${name} depends on ${when.question}, which stands on the same page`]
      : []),
  ];
}

/** Questions that cannot be asked or answered. */
export const guideFaults = ({ guides, steps }: Profile): readonly string[] =>
  [
    ...Object.entries(guides),
    ...steps.flatMap(({ tasks }) =>
      tasks.flatMap(({ id, record }) => (record ? [[id, record.questions] as const] : [])),
    ),
  ].flatMap(([guide, questions]) => {
    const ids = questions.map(({ id }) => id);
    return [
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `question ${guide}.${id} is there twice`),
      ...questions.flatMap((question, at) =>
        questionFaults(`${guide}.${question.id}`, question, questions.slice(0, at)),
      ),
    ];
  });
