import type { RuleId } from '../../hiring/hiring';
import type { GateId, Need, RuleUse } from '../../hiring/profile';
import { rulesFor } from '.';
import type { Family, Parameter, Rule } from './rule';

/** What an organisation says of the rules that apply to it. */
interface Choices {
  /** Where rules stand. Only rules that have a check or need something can; profiles are checked for it. */
  readonly gates: Readonly<Record<RuleId, readonly GateId[]>>;
  /** What must have been recorded where a rule stands. */
  readonly needs?: Readonly<Record<RuleId, readonly Need[]>> | undefined;
  /** Where the answers are that the checks of rules look at. */
  readonly answers?: Readonly<Record<RuleId, NonNullable<RuleUse['answers']>>> | undefined;
  /** Numbers that differ from the catalogue's. */
  readonly parameters?: Readonly<Record<RuleId, RuleUse['parameters']>> | undefined;
  /** Rules that it does without. */
  readonly without?: readonly RuleId[] | undefined;
}

const valuesOf = (parameters: Readonly<Record<string, Parameter>>): RuleUse['parameters'] =>
  Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));

function useOf(rule: Rule, family: Family, { gates, needs, answers, parameters }: Choices): RuleUse {
  const changed = parameters?.[rule.id] ?? {};
  return {
    id: rule.id,
    effect: rule.effect,
    gates: gates[rule.id] ?? [],
    needs: needs?.[rule.id] ?? [],
    answers: answers?.[rule.id],
    reasonFirst: rule.reasonFirst,
    parameters: { ...valuesOf(rule.parameters), ...changed },
    // What an organisation sets itself is its routine, no longer our default.
    ownParameters: Object.entries(rule.parameters)
      .filter(([name, { own }]) => own === true && changed[name] === undefined)
      .map(([name]) => name),
    statements: rule.statements
      .filter(({ only }) => only === undefined || only === family)
      .map(({ source, verified, part }) => ({ source, verified, part })),
    validFrom: rule.validFrom,
    validTo: rule.validTo,
  };
}

/**
 * The rules of a kind of organisation as one organisation uses them. A rule that is named in the choices but is not
 * among them stays, without statements, so that the check of profiles can name it.
 */
export function usesFor(family: Family, choices: Choices): readonly RuleUse[] {
  const rules = rulesFor(family);
  const known = new Set(rules.map(({ id }) => id));
  const named = [...Object.keys(choices.gates), ...Object.keys(choices.parameters ?? {})];
  const strange = [...new Set([...named, ...(choices.without ?? [])])].filter((id) => !known.has(id));
  return [
    ...rules
      .filter(({ id }) => choices.without?.includes(id) !== true)
      .map((rule) => useOf(rule, family, choices)),
    ...strange.map((id): RuleUse => ({
      id,
      effect: 'block',
      gates: choices.gates[id] ?? [],
      needs: [],
      parameters: {},
      statements: [],
    })),
  ];
}
