import type { Profile, RuleUse } from '../../hiring/profile';
import { answersNeeded, checks } from '../../hiring/rules/checks';
import { ruleFor } from '../rules';
import type { Parameter } from '../rules/rule';
import { isAnswer } from './answers';

/** Every place in a profile that names a rule, and the rule. */
const namedRules = ({ steps, guides }: Profile): readonly (readonly [string, string])[] => [
  ...steps.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, rules }) => rules.map((rule) => [`task ${id}`, rule] as const)),
  ),
  ...Object.entries(guides).flatMap(([guide, questions]) =>
    questions.flatMap(({ id, rule }) =>
      rule === undefined ? [] : [[`question ${guide}.${id}`, rule] as const],
    ),
  ),
];

function valueFault(value: RuleUse['parameters'][string] | undefined, known: Parameter): string | undefined {
  if (value === undefined) return 'is missing';
  if (typeof value !== typeof known.value) return `is a ${typeof value}, not a ${typeof known.value}`;
  if (typeof value !== 'number') return undefined;
  if (!Number.isInteger(value)) return `is ${value}, not a whole number`;
  const { min = -Infinity, max = Infinity } = known;
  return value < min || value > max ? `is ${value}, outside ${min} to ${max}` : undefined;
}

function parameterFaults({ id, parameters }: RuleUse): readonly string[] {
  const known = ruleFor(id)?.parameters ?? {};
  return [
    ...Object.entries(known).flatMap(([name, parameter]) => {
      const fault = valueFault(parameters[name], parameter);
      return fault === undefined ? [] : [`parameter ${name} of rule ${id} ${fault}`];
    }),
    ...Object.keys(parameters)
      .filter((name) => known[name] === undefined)
      .map((name) => `rule ${id} has no parameter ${name}`),
  ];
}

/** What a rule needs must be a task of the profile, and a question of it where one is named. */
const needFaults = ({ id, gates, needs }: RuleUse, profile: Profile): readonly string[] => [
  ...(needs.length > 0 && gates.length === 0 ? [`rule ${id} needs something, but stands at no gate`] : []),
  ...needs.flatMap(({ task, question }) =>
    isAnswer({ task, question }, profile)
      ? []
      : [`rule ${id} needs ${[task, question].filter(Boolean).join('.')}, which the profile does not have`],
  ),
];

/** What a check looks at must be asked for in the profile, and the profile must say where. */
const answerFaults = ({ id, gates, answers = {} }: RuleUse, profile: Profile): readonly string[] => [
  ...(gates.length === 0 ? [] : (answersNeeded[id] ?? []))
    .filter((name) => answers[name] === undefined)
    .map((name) => `rule ${id} looks at the answer ${name}, and it is not said where that is`),
  ...Object.values(answers)
    .filter((answer) => !isAnswer(answer, profile))
    .map(
      ({ task, question }) =>
        `rule ${id} looks at the answer ${task}.${question}, which the profile does not have`,
    ),
];

/** Rules that nobody knows, that stand at a gate without a check, or whose parameters are wrong. */
export function ruleFaults(profile: Profile): readonly string[] {
  const ids = profile.rules.map(({ id }) => id);
  const used = new Set(ids);
  const known = profile.rules.filter(({ id }) => ruleFor(id) !== undefined);
  return [
    ...ids.filter((id) => ruleFor(id) === undefined).map((id) => `rule ${id} is unknown`),
    ...known
      .filter(({ statements }) => statements.length === 0)
      .map(({ id }) => `rule ${id} is not one of the rules of this kind of organisation`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `rule ${id} is there twice`),
    ...namedRules(profile)
      .filter(([, rule]) => !used.has(rule))
      .map(([place, rule]) => `${place} names rule ${rule}, which the profile does not have`),
    ...known
      .filter(({ id, gates, needs }) => gates.length > 0 && needs.length === 0 && checks[id] === undefined)
      .map(({ id, gates }) => `rule ${id} stands at ${gates.join(' and ')}, but nothing checks it`),
    ...known.flatMap(parameterFaults),
    ...known.flatMap((rule) => [...needFaults(rule, profile), ...answerFaults(rule, profile)]),
  ];
}
