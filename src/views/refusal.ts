import type { ActionView, CardView } from '../cards/views';
import type { Refusal } from '../hiring/decision';
import type { Hiring } from '../hiring/hiring';
import { justificationKey } from '../hiring/justifications';
import { titleOf } from './case-title';
import { choiceOf, dateOf, listOf, nameOf, type Reader } from './reader';
import { checklistView } from './rules';
import { openFormAction, statusAction, whyAction } from './status';
import { wordsFor } from './words';

const MOST_REASONS = 4;

/** Votes without a result: the council can meet again. */
const MEETS_AGAIN: ReadonlySet<Refusal['code']> = new Set(['tieNewMeeting', 'noMajority', 'noQuorum']);

/** A parameter of a refusal in the reader's words. */
function shown(reader: Reader, key: string, value: string | number | readonly string[]): string | number {
  if (typeof value === 'number') return value;
  const all = typeof value === 'string' ? [value] : value;
  const inWords = (one: string): string => {
    switch (key) {
      case 'waitingFor':
        return wordsFor(reader.t, `task.${one}.name`);
      case 'roles':
        return wordsFor(reader.t, `role.${one}`);
      case 'who':
        return nameOf(reader, one);
      case 'step':
        return wordsFor(reader.t, `command.${one}`);
      case 'tied':
        return choiceOf(reader, one);
      default:
        return dateOf(reader, one);
    }
  };
  return listOf(reader, all.map(inWords));
}

/** A refusal as a sentence: what is not possible, why, and what can be done instead. */
export function refusalText(reader: Reader, { code, params = {} }: Refusal): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, shown(reader, key, value)]),
  );
  const waits = code === 'notOpenYet' && params['waitingFor'] !== undefined;
  return wordsFor(reader.t, waits ? 'refusal.notOpenYetWaiting' : `refusal.${code}`, values);
}

/** A refused command as a card: what is missing, rule by rule with its source, and the buttons that help. */
export function refusalView(
  hiring: Hiring,
  reader: Reader,
  refusal: Refusal,
  helps: readonly ActionView[] = [],
): CardView {
  const findings = refusal.findings ?? [];
  const reasons = findings
    .filter(({ status }) => status === 'needsReason')
    .flatMap(({ rule, lacks }) => [...new Set(lacks.map(({ subject }) => justificationKey(rule, subject)))])
    .filter((key) => hiring.justifications[key] === undefined);
  return {
    language: reader.language,
    kicker: titleOf(hiring, reader),
    title: reader.t('refusal.title'),
    banner: { text: refusalText(reader, refusal), tone: 'warning' },
    sections: [],
    checklist: findings.length > 0 ? checklistView(reader, findings) : undefined,
    fields: [],
    actions: [
      ...helps,
      ...(refusal.code === 'declareFirst'
        ? [openFormAction(reader, hiring, { form: 'declareImpartiality' })]
        : []),
      ...(MEETS_AGAIN.has(refusal.code) ? [openFormAction(reader, hiring, { form: 'meetAgain' })] : []),
      ...reasons
        .slice(0, MOST_REASONS)
        .map((subject) => openFormAction(reader, hiring, { form: 'justifyShortfall', subject })),
      ...(findings.length > 0
        ? [whyAction(reader, hiring.id, { rules: findings.map(({ rule }) => rule) })]
        : []),
      statusAction(reader, hiring.id),
    ],
    links: [],
    speak: [titleOf(hiring, reader), reader.t('refusal.title')].join(': '),
  };
}
