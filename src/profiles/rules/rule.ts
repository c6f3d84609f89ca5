import type { RuleId } from '../../hiring/hiring';
import type { RuleEffect, Statement } from '../../hiring/profile';
import type { LocalDate } from '../../hiring/time';

/** Whose rules: a Norwegian state unit with a council, a municipality on Helgeland, a Danish state institution. */
export type Family = 'nav' | 'hel' | 'dk';

/** A statement holds in every family of its rule, or only in one. */
export interface RuleStatement extends Statement {
  readonly only?: Family | undefined;
}

/** A number or setting of a rule, and how far an organisation may change it; equal bounds: not at all. */
export interface Parameter {
  readonly value: number | string | boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** No source fixes it: our default. */
  readonly own?: true | undefined;
}

/** A rule as the sources have it, before an organisation puts it to use. Its words are in the texts under `rule.<id>`. */
export interface Rule {
  readonly id: RuleId;
  readonly families: readonly Family[];
  readonly effect: RuleEffect;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly statements: readonly RuleStatement[];
  /** See `RuleUse`. */
  readonly reasonFirst?: true | undefined;
  /** Unknown dates stay unknown. */
  readonly validFrom?: LocalDate | undefined;
  readonly validTo?: LocalDate | undefined;
}
