import type { RuleId } from '../hiring';
import type { Hit, Topic } from './wording';

/** What was found of one topic, each excerpt once, with its line breaks made spaces. */
interface TopicSummary {
  readonly topic: Topic;
  readonly exception: boolean;
  readonly words: readonly string[];
}

/** What was found against one rule. */
export interface RuleSummary {
  readonly rule: RuleId;
  /** Whether a written justification can let all of it stand. */
  readonly justifiable: boolean;
  readonly topics: readonly TopicSummary[];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function groups<Key>(hits: readonly Hit[], keyOf: (hit: Hit) => Key): ReadonlyMap<Key, readonly Hit[]> {
  const found = new Map<Key, Hit[]>();
  for (const hit of hits) {
    const known = found.get(keyOf(hit));
    if (known) known.push(hit);
    else found.set(keyOf(hit), [hit]);
  }
  return found;
}

/** Hits by rule and topic, for a card: rules and topics in the order of their first hit. */
export const summary = (hits: readonly Hit[]): readonly RuleSummary[] =>
  [...groups(hits, ({ rule }) => rule)].map(([rule, ofRule]) => ({
    rule,
    justifiable: ofRule.every(({ exception }) => exception),
    topics: [...groups(ofRule, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
      topic,
      exception: ofTopic.every(({ exception }) => exception),
      words: [...new Set(ofTopic.map(({ words }) => oneLine(words)))],
    })),
  }));
