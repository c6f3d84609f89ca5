import type { Context } from '../decision';
import type { Finding, Lack } from '../gates';
import type { FoundWords, Hiring, RuleId, TextId } from '../hiring';
import { ruleOf, type Profile } from '../profile';
import { isStoredProse, type Question, type Values } from '../questions';
import { findForbidden, summary, wordingRules, type WordingRule, type Writing } from '../wording';

/** Words of one answer that a rule does not allow. */
export interface Forbidden {
  readonly question: string;
  readonly rule: RuleId;
  /** Whether a written reason can let them stand. */
  readonly exception: boolean;
  readonly words: readonly string[];
}

const rulesByProfile = new WeakMap<Profile, Map<Writing, readonly WordingRule[]>>();

function rulesFor(profile: Profile, writing: Writing): readonly WordingRule[] {
  const known = rulesByProfile.get(profile) ?? new Map<Writing, readonly WordingRule[]>();
  rulesByProfile.set(profile, known);
  const rules =
    known.get(writing) ??
    wordingRules(
      profile.rules.map(({ id }) => id),
      writing,
    );
  known.set(writing, rules);
  return rules;
}

/**
 * What the profile's rules do not allow in the answers as they were written; answers that were put aside were looked
 * at then.
 */
export const forbiddenIn = (
  questions: readonly Question[],
  values: Values,
  profile: Profile,
): readonly Forbidden[] =>
  questions.flatMap(({ id, writing }) => {
    const value = values[id];
    if (writing === undefined || typeof value !== 'string') return [];
    return summary(findForbidden(value, rulesFor(profile, writing))).map(({ rule, justifiable, topics }) => ({
      question: id,
      rule,
      exception: justifiable,
      words: topics.flatMap(({ words }) => words),
    }));
  });

/** Words of one answer, as a rule finds them: still to be put aside, or put aside with the draft. */
type Found = Pick<FoundWords, 'rule' | 'exception'> & { readonly lack: Lack };

/** What was found in a text when it was written, in whatever form that was. */
const foundBefore = ({ drafts }: Hiring, text: TextId): readonly FoundWords[] =>
  Object.values(drafts).flatMap(({ answers, forbidden = {} }) =>
    Object.entries(forbidden).flatMap(([question, found]) => {
      const answer = answers[question];
      return answer?.kind === 'text' && answer.text === text ? found : [];
    }),
  );

function foundIn(
  hiring: Hiring,
  questions: readonly Question[],
  values: Values,
  profile: Profile,
): readonly Found[] {
  const now = forbiddenIn(questions, values, profile).map(({ rule, exception, words }): Found => ({
    rule,
    exception,
    lack: { code: 'wordsForbidden', params: { words: words.join('», «') } },
  }));
  const before = questions.flatMap(({ id }) => {
    const value = values[id];
    if (value === undefined || !isStoredProse(value)) return [];
    return foundBefore(hiring, value.text).map(({ rule, exception, words }): Found => ({
      rule,
      exception,
      lack: { code: 'wordsForbidden', params: { text: words } },
    }));
  });
  return [...now, ...before];
}

/**
 * What the rules about words say of the answers that are to count: nothing to say, a written reason is needed where
 * the law knows an exception, or the words must go.
 */
export function wordFindings(
  hiring: Hiring,
  questions: readonly Question[],
  values: Values,
  { profile }: Context,
): readonly Finding[] {
  const found = foundIn(hiring, questions, values, profile);
  return [...new Set(found.map(({ rule }) => rule))].flatMap((rule): readonly Finding[] => {
    const own = found.filter((one) => one.rule === rule);
    const isReasoned = own.every(({ exception }) => exception) && hiring.justifications[rule] !== undefined;
    if (isReasoned) return [];
    return [
      {
        rule,
        effect: ruleOf(profile, rule)?.effect ?? 'block',
        status: own.every(({ exception }) => exception) ? 'needsReason' : 'blocked',
        lacks: own.map(({ lack }) => lack),
      },
    ];
  });
}
