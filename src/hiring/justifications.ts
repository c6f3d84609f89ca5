import type { RuleId } from './hiring';

/** The key under which a case keeps the written reason for a rule, or for a rule and one applicant. */
export const justificationKey = (rule: RuleId, subject?: string): string =>
  subject === undefined ? rule : `${rule}:${subject}`;
