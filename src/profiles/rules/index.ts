import type { RuleId } from '../../hiring/hiring';
import { announcement } from './announcement';
import { calendar } from './calendar';
import { council } from './council';
import { decision } from './decision';
import { denmarkAnnouncement } from './denmark-announcement';
import { denmarkAssessment } from './denmark-assessment';
import { denmarkDecision } from './denmark-decision';
import { employment } from './employment';
import { interviews } from './interviews';
import { lists } from './lists';
import { need } from './need';
import { recommendation } from './recommendation';
import { records } from './records';
import { references } from './references';
import type { Family, Rule } from './rule';

/** Every rule there is, by theme. */
export const catalogue: readonly Rule[] = [
  ...calendar,
  ...need,
  ...announcement,
  ...lists,
  ...interviews,
  ...references,
  ...recommendation,
  ...council,
  ...decision,
  ...employment,
  ...records,
  ...denmarkAnnouncement,
  ...denmarkAssessment,
  ...denmarkDecision,
];

const byId: ReadonlyMap<RuleId, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined when there is none. */
export const ruleFor = (id: RuleId): Rule | undefined => byId.get(id);

/** The rules that apply to a kind of organisation, in the order of the process. */
export const rulesFor = (family: Family): readonly Rule[] =>
  catalogue.filter(({ families }) => families.includes(family));
