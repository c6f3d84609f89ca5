import type { ChecklistView } from '../cards/views';
import { isClosed, type Finding, type Lack } from '../hiring/gates';
import type { RuleId } from '../hiring/hiring';
import { ruleOf, type Statement, type StatementPart } from '../hiring/profile';
import { applicantOf, dateOf, textOf, type Reader } from './reader';
import { wordsFor } from './words';

/**
 * Where a rule comes from, as it may be shown: law and official pages by name, source documents as the organisation's
 * routine, everything else as our default.
 */
export function sourceText({ t }: Pick<Reader, 't'>, { source, verified }: Statement): string {
  const kind = t(`verified.${verified}`);
  const isNamed = verified === 'law' || verified === 'page' || verified === 'seed';
  return isNamed ? t('source.line', { kind, source }) : kind;
}

/** All sources of a rule, each shown once. */
export function sourcesOf(reader: Reader, rule: RuleId): string {
  const statements = ruleOf(reader.context.profile, rule)?.statements ?? [];
  return [...new Set(statements.map((statement) => sourceText(reader, statement)))].join('; ');
}

/** A rule's words, with the numbers of the profile. */
export function ruleWords(reader: Reader, rule: RuleId, part: 'name' | 'satisfied' | StatementPart): string {
  const parameters = ruleOf(reader.context.profile, rule)?.parameters ?? {};
  const values = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
  return wordsFor(reader.t, `rule.${rule}.${part}`, values);
}

/** What a question of a task is called, whatever form it stands on. */
const questionLabel = (reader: Reader, task: string, question: string): string =>
  wordsFor(reader.t, `question.${task}.${question}.label`, { about: '', place: '' });

/** The applicant that something is about, directly or through a reference. */
const whoIs = (reader: Reader, subject: string): string =>
  applicantOf(reader, subject.split('-')[0] ?? subject);

/** One thing that is missing, in a sentence. */
export function lackText(reader: Reader, { code, subject, params }: Lack): string {
  const { t } = reader;
  const shown = Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [
      key,
      key === 'role' ? wordsFor(t, `role.${value}`) : dateOf(reader, String(value)),
    ]),
  );
  if (code === 'wordsForbidden') {
    const words =
      typeof params?.['text'] === 'string' ? textOf(reader, params['text']) : String(params?.['words']);
    return t('lack.wordsForbidden', { words });
  }
  const who = subject === undefined ? '' : whoIs(reader, subject);
  const task = typeof params?.['task'] === 'string' ? params['task'] : undefined;
  if (task === undefined) return wordsFor(t, `lack.${code}`, { ...shown, who });
  return wordsFor(t, subject === undefined ? `lack.${code}` : `lack.${code}For`, {
    who,
    task: wordsFor(t, `task.${task}.name`),
    question:
      params?.['question'] === undefined ? '' : questionLabel(reader, task, String(params['question'])),
  });
}

/** The gate's rules as a checklist: met, reasoned or missing, each with its source. */
export const checklistView = (reader: Reader, findings: readonly Finding[]): ChecklistView => ({
  heading: reader.t('status.checklist'),
  checks: findings.map((finding) => ({
    state: finding.status,
    stateLabel: reader.t(`finding.${finding.status}`),
    text: ruleWords(reader, finding.rule, 'name'),
    detail: [
      ...finding.lacks.map((lack) => lackText(reader, lack)),
      ...(isClosed(finding) ? [ruleWords(reader, finding.rule, 'satisfied')] : []),
    ].join(' '),
    source: sourcesOf(reader, finding.rule),
  })),
});
