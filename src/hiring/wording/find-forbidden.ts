import type { RuleId } from '../hiring';
import type { Pattern, TopicPatterns } from './compile';
import { isExcused, isLabel, isNegated, sentencesOf } from './harmless';
import { matchAt } from './match';
import { possibleIn } from './possible';
import { splitWords } from './split-words';
import type { Hit, Topic } from './wording';

/** What one rule says about one topic, with the phrases by which it is found. */
export interface WordingRule {
  readonly rule: RuleId;
  readonly topic: Topic;
  readonly exception: boolean;
  /** Whether a line with nothing but the topic on it is a field to be filled in. */
  readonly fields: boolean;
  readonly patterns: TopicPatterns;
}

/** Of hits of one rule and topic that overlap the first and longest. */
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const reached = new Map<string, number>();
  return hits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ rule, topic, start, end }) => {
      const key = `${rule} ${topic}`;
      if (start < (reached.get(key) ?? 0)) return false;
      reached.set(key, end);
      return true;
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The words of a text that the rules do not allow, in the order of the text. The text may be in any of the languages
 * and mix them. Takes time linear in the text's length. Finds what the word lists know: no hit is no proof.
 */
export function findForbidden(text: string, rules: readonly WordingRule[]): readonly Hit[] {
  const words = splitWords(text);
  const sentences = sentencesOf(words);
  const isPossible = possibleIn(words);
  const after = (at: number): string => words[at]?.before ?? text.slice(words.at(-1)?.end ?? 0);

  const hitAt = (at: number, wording: WordingRule, { kind, phrase }: Pattern): readonly Hit[] => {
    const { rule, topic, exception, fields, patterns } = wording;
    const end = isPossible(phrase) ? matchAt(phrase, words, at) : undefined;
    const [first, last] = [words[at], end === undefined ? undefined : words[end - 1]];
    if (end === undefined || !first || !last) return [];
    if (kind === 'label' && !(fields && isLabel(words, at, end, after))) return [];
    if (isNegated(kind, patterns.not, words, at, end)) return [];
    if (patterns.unless && isExcused(patterns.unless, first.sentence, sentences)) return [];
    const { start } = first;
    const excerpt = text.slice(start, last.end);
    return [{ rule, topic, kind, words: excerpt, start, end: last.end, exception, phrase: phrase.source }];
  };

  const hits = rules.flatMap((rule) => {
    const { byWord, others } = rule.patterns;
    const possibleOthers = others.filter(({ phrase }) => isPossible(phrase));
    return words.flatMap(({ folded }, at) =>
      [...(byWord.get(folded) ?? []), ...possibleOthers].flatMap((pattern) => hitAt(at, rule, pattern)),
    );
  });
  return withoutOverlaps(hits);
}
