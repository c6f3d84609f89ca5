import { answersOf } from '../answers';
import type { Hiring } from '../hiring';
import type { RuleUse } from '../profile';
import type { Value } from '../questions';

/** What was answered where the profile keeps what a rule's check calls `name`; undefined when it was not. */
export function answered(
  hiring: Hiring,
  { answers }: RuleUse,
  name: string,
  subject?: string,
): Value | undefined {
  const at = answers?.[name];
  return at && answersOf(hiring, at.task, subject)?.[at.question];
}
