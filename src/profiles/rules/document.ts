import type { GateId, Profile, RuleEffect, RuleUse, StepPlan, Verified } from '../../hiring/profile';
import type { Question } from '../../hiring/questions';
import { ruleFor } from '.';
import { inCode } from './in-code';
import type { Parameter } from './rule';

/** The rules of one kind of organisation; `steps` and `guides` are missing while there is no profile for it. */
export interface DocumentPart {
  readonly title: string;
  readonly rules: readonly RuleUse[];
  readonly steps?: readonly StepPlan[] | undefined;
  readonly guides?: Profile['guides'] | undefined;
}

/** A text of the catalogue in the document's language, with its numbers. */
type Words = (key: string, values: Readonly<Record<string, string>>) => string;

const EFFECTS: Readonly<Record<RuleEffect, string>> = {
  engine: 'how dates are counted',
  record: 'what must be kept',
  block: 'the step cannot be taken',
  justify: 'a written reason lets it pass',
  warn: 'it is said, or somebody is reminded; nothing stops',
  escalate: 'HR is told when the date passes',
};

const CODES: Readonly<Record<Verified, string>> = {
  law: 'read in the text of the act or regulation; shown as law',
  page: 'read on an authority’s page; shown as official guidance',
  seed: 'stands in a source document; shown as the organisation’s routine',
  secondary: 'read on somebody else’s page; shown as our default',
  own: 'our own reading or number; shown as our default',
};

const list = (entries: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(entries).map(([name, meaning]) => `- \`${name}\`: ${meaning}`);

function bounds({ min, max, own }: Parameter): string {
  if (min === undefined || max === undefined) return '';
  if (min < max) return ` (from ${min} to ${max})`;
  return own ? ' (not to be changed)' : ' (fixed by the source)';
}

const parameterText = (use: RuleUse): string =>
  Object.entries(use.parameters)
    .map(([name, value]) => {
      const known = ruleFor(use.id)?.parameters[name];
      const ours = use.ownParameters?.includes(name) === true ? ', our default' : '';
      return `${name} ${String(value)}${known ? bounds(known) : ''}${ours}`;
    })
    .join('; ');

const questionsOf = ({
  guides,
  steps = [],
}: DocumentPart): readonly (readonly [string, readonly Question[]])[] => [
  ...Object.entries(guides ?? {}),
  ...steps.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, record }) => (record ? [[id, record.questions] as const] : [])),
  ),
];

/** Where the program acts on a rule. Empty when it only knows it. */
function placesOf(use: RuleUse, part: DocumentPart): readonly string[] {
  if (use.effect === 'engine') return ['the counting of every date'];
  const gates = use.gates.map((gate: GateId) => `gate \`${gate}\``);
  const all = (part.steps ?? []).flatMap(({ tasks: own }) => own);
  const tasks = all.filter(({ rules }) => rules.includes(use.id)).map(({ id }) => `task \`${id}\``);
  const dates = all
    .filter(({ due, remindDays }) => due?.rule?.id === use.id || remindDays?.rule === use.id)
    .map(({ id }) => `date of \`${id}\``);
  const questions = questionsOf(part).flatMap(([guide, all]) =>
    all.filter(({ rule }) => rule === use.id).map(({ id }) => `question \`${guide}.${id}\``),
  );
  const elsewhere = part.steps === undefined ? undefined : inCode[use.id];
  return [...gates, ...tasks, ...dates, ...questions, ...(elsewhere === undefined ? [] : [elsewhere])];
}

function ruleLines(use: RuleUse, part: DocumentPart, words: Words): readonly string[] {
  const values = Object.fromEntries(
    Object.entries(use.parameters).map(([key, value]) => [key, String(value)]),
  );
  const places = placesOf(use, part);
  return [
    `### \`${use.id}\`: ${words(`rule.${use.id}.name`, values)}`,
    '',
    `- Effect: ${use.effect}`,
    ...(Object.keys(use.parameters).length > 0 ? [`- Parameters: ${parameterText(use)}`] : []),
    ...use.statements.map(
      ({ part: says = 'says', source, verified }) =>
        `- ${words(`rule.${use.id}.${says}`, values)} Source: ${source} (\`${verified}\`)`,
    ),
    `- Satisfied when: ${words(`rule.${use.id}.satisfied`, values)}`,
    ...(use.validFrom === undefined ? [] : [`- In force from ${use.validFrom}`]),
    ...(use.validTo === undefined ? [] : [`- In force until ${use.validTo}`]),
    `- Stands at: ${places.length > 0 ? places.join('; ') : 'known, not enforced yet'}`,
    '',
  ];
}

function partLines(part: DocumentPart, words: Words): readonly string[] {
  const acting = part.rules.filter((use) => placesOf(use, part).length > 0).length;
  return [
    `## ${part.title}`,
    '',
    `${part.rules.length} rules; the program acts on ${acting} of them and only knows the others.`,
    '',
    ...part.rules.flatMap((use) => ruleLines(use, part, words)),
  ];
}

/** The document of all rules, as Markdown that the formatter leaves as it is. */
export function rulesDocument(parts: readonly DocumentPart[], words: Words): string {
  const lines = [
    '# The rules',
    '',
    'Made from the profiles by `npm run rules`; do not change it by hand. Where no dates are given, it is not known here since when a rule holds.',
    '',
    'Effects:',
    '',
    ...list(EFFECTS),
    '',
    'How well a statement is known:',
    '',
    ...list(CODES),
    '',
    'A rule that stands at a gate is checked there. One that stands at a task or a question is why that task, its date or that question is there.',
    '',
    ...parts.flatMap((part) => partLines(part, words)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
