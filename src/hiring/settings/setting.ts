import type { RuleId } from '../hiring';
import type { Organisation } from '../people';
import type { Question, Value } from '../questions';

/**
 * What can be set, by name: `rule.<rule>.<parameter>`, `council.seats`, `council.<regulation>`, `role.<role>`,
 * `hours.<which>`, `retention.<what>`, `closedDays.add` and `closedDays.remove`.
 */
export type SettingId = string;

export const settingGroups = ['numbers', 'council', 'roles', 'hours', 'retention', 'closedDays'] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** After how many days an ended case lets go of what; what is not named is kept. */
export type RetentionDays = Readonly<
  Partial<Record<'applicantDays' | 'textDays' | 'caseDays' | 'practiceDays', number | undefined>>
>;

/** An organisation with what else can be set for it. */
export type Configured = Organisation & { readonly retention?: RetentionDays | undefined };

/** What an organisation has set in the chat, by setting. Closed days stand under `closedDays`, all of them. */
export type SettingValues = Readonly<Record<SettingId, Value>>;

/** One thing that an administrator can set, with its present value. */
export interface Setting {
  readonly id: SettingId;
  readonly group: SettingGroup;
  /** How it is asked for; its bounds are those of the rule. Several for what can only be set together: the seats. */
  readonly questions: readonly [Question, ...Question[]];
  readonly value: Value | undefined;
  /** Whose number it is: as the rule's sources have it, our default, or the organisation's own. */
  readonly whose: 'source' | 'default' | 'own';
  readonly rule?: RuleId | undefined;
  /** Where the parameters of the rule must not pass each other, from the smallest to the largest. */
  readonly rising?: readonly string[] | undefined;
}

/** How far an organisation may change a parameter of a rule. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The bounds of a rule's parameters as the catalogue has them. */
export type BoundsOf = (rule: RuleId) => Readonly<Record<string, Bounds>>;

/** The rule and the parameter that a setting's name stands for, or undefined when it is no number of a rule. */
export function parameterOf(
  id: SettingId,
): { readonly rule: RuleId; readonly parameter: string } | undefined {
  const [, rule, parameter] = /^rule\.(.+)\.([^.]+)$/.exec(id) ?? [];
  return rule === undefined || parameter === undefined ? undefined : { rule, parameter };
}
