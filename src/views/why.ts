import type { CardView, LineView, SectionView } from '../cards/views';
import type { Hiring, RuleId } from '../hiring/hiring';
import { planOf, ruleOf, type Statement } from '../hiring/profile';
import { tasksFor, tasksOf, type Task } from '../hiring/tasks/tasks';
import { titleOf } from './case-title';
import { explanationText } from './explanation';
import type { Reader } from './reader';
import { ruleWords, sourceText } from './rules';
import { statusAction } from './status';
import { wordsFor } from './words';

const MOST_TASKS = 6;

/** One statement of a rule beside its own source: law is not shown behind what is only a routine. */
const statementLine = (reader: Reader, rule: RuleId, statement: Statement): LineView => ({
  sign: '§',
  text: ruleWords(reader, rule, statement.part ?? 'says'),
  detail: sourceText(reader, statement),
});

/** A rule: everything it says, each with its source, its own numbers as ours, and what would satisfy it. */
function ruleLines(reader: Reader, rule: RuleId): readonly LineView[] {
  const use = ruleOf(reader.context.profile, rule);
  if (!use) return [];
  return [
    ...use.statements.map((statement) => statementLine(reader, rule, statement)),
    { text: reader.t('why.satisfied', { what: ruleWords(reader, rule, 'satisfied') }) },
  ];
}

/** How the date was counted, and whose number of days it is. */
function dateLines(reader: Reader, task: Task): readonly LineView[] {
  if (!task.due) return [];
  const { profile } = reader.context;
  const rule = planOf(profile, task.id)?.due?.rule;
  const use = rule && ruleOf(profile, rule.id);
  const isOwn =
    !use || (rule.parameter !== undefined && use.ownParameters?.includes(rule.parameter) === true);
  return [
    {
      text: explanationText(reader, task.due),
      detail: isOwn
        ? reader.t('why.ownPeriod')
        : use.statements.map((one) => sourceText(reader, one)).join('; '),
    },
  ];
}

const taskSection = (reader: Reader, task: Task): SectionView => {
  const rules = [...new Set([...task.rules, ...task.blockedBy.map(({ rule }) => rule)])];
  return {
    heading: wordsFor(reader.t, `task.${task.id}.name`),
    lines: [
      { text: wordsFor(reader.t, `task.${task.id}.todo`) },
      ...rules.flatMap((rule) => ruleLines(reader, rule)),
      ...(rules.length === 0 ? [{ text: reader.t('why.noRule') }] : []),
      ...dateLines(reader, task),
    ],
  };
};

const ruleSection = (reader: Reader, rule: RuleId): SectionView => ({
  heading: ruleWords(reader, rule, 'name'),
  lines: ruleLines(reader, rule),
});

/** What is asked about: tasks, or rules that a refusal named; everything that waits for the reader when left out. */
export interface Asked {
  readonly tasks?: readonly string[] | undefined;
  readonly rules?: readonly RuleId[] | undefined;
}

/** Why there are these tasks, dates and refusals: the rules with their sources, and how dates were counted. */
export function whyView(hiring: Hiring, reader: Reader, { tasks, rules = [] }: Asked = {}): CardView {
  const all = tasksOf(hiring, reader.context);
  const open = all.filter(({ state }) => state === 'open');
  const own = tasksFor(all, reader.person);
  const shown = tasks
    ? all.filter(({ id }) => tasks.includes(id))
    : rules.length > 0
      ? []
      : [...own, ...open.filter((task) => !own.includes(task))];
  const known = rules.filter((rule) => ruleOf(reader.context.profile, rule) !== undefined);
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: reader.t('why.title'),
    sections: [
      ...known.map((rule) => ruleSection(reader, rule)),
      ...shown.slice(0, MOST_TASKS).map((task) => taskSection(reader, task)),
    ],
    fields: [],
    actions: [statusAction(reader, hiring.id)],
    links: [],
  };
}
