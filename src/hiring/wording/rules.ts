import type { RuleId } from '../hiring';
import { compileTopic, languageOf, type TopicPatterns } from './compile';
import type { WordingRule } from './find-forbidden';
import { da } from './words/da';
import { en } from './words/en';
import { nb } from './words/nb';
import { nn } from './words/nn';
import type { Topic, Writing } from './wording';

interface Scope {
  readonly writings: readonly Writing[];
  /** Topics that no justification lets stand. */
  readonly never: readonly Topic[];
  /** Topics that the law allows where the need for it is justified in writing. */
  readonly justified: readonly Topic[];
}

const everywhere: readonly Writing[] = ['announcement', 'form', 'guide', 'letter'];

/** What each rule forbids, and where. A rule that is not here forbids no words. */
const scopes: Readonly<Partial<Record<RuleId, Scope>>> = {
  // ldl § 30 knows no exception for pregnancy, orientation and gender identity, and none is made for them here. It
  // has one for ethnicity, religion, disability and way of living together, aml § 13-4 for politics and membership
  // of a union where the post is of that kind, aml § 9-3 for health as far as the tasks need it. To prefer a gender
  // is tried by the same standard, of decisive importance for the work (ldl § 9).
  'no.ad.noForbidden': {
    writings: everywhere,
    never: ['family', 'orientation'],
    justified: [
      'religion',
      'origin',
      'race',
      'disability',
      'cohabitation',
      'health',
      'politics',
      'union',
      'gender',
    ],
  },
  // The Danish exceptions are given by an authority or an agreement, not by the employer's own justification.
  'dk.ask.forbidden': {
    writings: everywhere,
    never: ['race', 'religion', 'politics', 'orientation', 'origin'],
    justified: [],
  },
  // It is about what is asked for when somebody applies; a talk is judged by other rules.
  'dk.ad.age': { writings: ['announcement', 'form'], never: ['age'], justified: [] },
  'no.reject.noAppeal': { writings: ['letter'], never: ['appeal'], justified: [] },
};

/** All languages at once: people write their texts in another language than they speak to us. */
const languages = [nb, nn, da, en].map(languageOf);

const compiled = new Map<Topic, TopicPatterns>();

function patternsFor(topic: Topic): TopicPatterns {
  const patterns = compiled.get(topic) ?? compileTopic(languages, topic);
  compiled.set(topic, patterns);
  return patterns;
}

/**
 * What the rules of an organisation forbid in a kind of text. Rules about other things give nothing, so that all rule
 * ids of a profile can be given; leave `no.reject.noAppeal` out where the body has decided otherwise.
 */
export const wordingRules = (ids: readonly RuleId[], writing: Writing): readonly WordingRule[] =>
  [...new Set(ids)].flatMap((rule) => {
    const scope = Object.hasOwn(scopes, rule) ? scopes[rule] : undefined;
    if (!scope?.writings.includes(writing)) return [];
    // Elsewhere a line "Religion:" is a heading.
    const fields = writing === 'form' || writing === 'guide';
    const on = (exception: boolean) => (topic: Topic) => ({
      rule,
      topic,
      exception,
      fields,
      patterns: patternsFor(topic),
    });
    return [...scope.never.map(on(false)), ...scope.justified.map(on(true))];
  });
