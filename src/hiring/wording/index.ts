export { findForbidden, type WordingRule } from './find-forbidden';
export { wordingRules } from './rules';
export { summary, type RuleSummary } from './summary';
export type { Hit, Topic, Writing } from './wording';
