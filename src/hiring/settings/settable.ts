import { ruleOf, type Profile, type RuleUse } from '../profile';
import type { Organisation, PersonId } from '../people';
import type { Question, Value } from '../questions';
import type { LocalDate } from '../time';
import { SEATS, seatLines, seatQuestions } from './seats';
import type { Bounds, BoundsOf, Configured, Setting } from './setting';

/** Parameters of one rule that must not pass each other, from the smallest to the largest. */
const RISING: readonly (readonly string[])[] = [
  ['usualDays', 'tooManyDays'],
  ['dueOnWorkingDay', 'warnOnWorkingDay', 'escalateOnWorkingDay'],
  ['days', 'remindAgainDays', 'remindDays'],
  ['remindLastDays', 'remindAgainDays', 'remindDays'],
];

const MOST_DAYS_KEPT = 3650;
const DAYS_OF_A_YEAR = 365;
const MONTHS_OF_A_YEAR = 12;
const LONGEST_CLOSED_DAY = 80;

const asked = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  kind,
  required: true,
  page: 1,
  ...more,
});

const isSettable = ({ min, max }: Bounds): boolean => min !== undefined && max !== undefined && min < max;

function numbersOf(rule: RuleUse, own: RuleUse['parameters'] | undefined, bounds: ReturnType<BoundsOf>) {
  return Object.entries(bounds).flatMap(([parameter, bound]): readonly Setting[] => {
    const before = rule.parameters[parameter];
    if (!isSettable(bound) || typeof before !== 'number') return [];
    const isDefault = rule.ownParameters?.includes(parameter) === true;
    return [
      {
        id: `rule.${rule.id}.${parameter}`,
        group: 'numbers',
        questions: [asked(parameter, 'number', { min: bound.min, max: bound.max, rule: rule.id })],
        value: own?.[parameter] ?? before,
        whose: own?.[parameter] !== undefined ? 'own' : isDefault ? 'default' : 'source',
        rule: rule.id,
        rising: RISING.find((order) => order.includes(parameter) && order.every((name) => bounds[name])),
      },
    ];
  });
}

/** Everybody who votes: the chair and the members of both sides, never the secretary [nav.council.compose]. */
export const votersIn = ({ council }: Pick<Organisation, 'council'>): readonly PersonId[] =>
  [...new Set([council.chair, ...council.members.map(({ person }) => person)])].filter(
    (person) => person !== council.secretary,
  );

function councilOf(organisation: Organisation): readonly Setting[] {
  const { regulations } = organisation.council;
  const regulation = (question: Question, value: Value | undefined): Setting => ({
    id: `council.${question.id}`,
    group: 'council',
    questions: [{ ...question, rule: 'nav.council.vote' }],
    value,
    whose: 'own',
    rule: 'nav.council.vote',
  });
  return [
    {
      id: SEATS,
      group: 'council',
      questions: seatQuestions(organisation),
      value: seatLines(organisation.council),
      whose: 'own',
      rule: 'nav.council.compose',
    },
    regulation(asked('quorum', 'number', { min: 1, max: 99 }), regulations?.quorum),
    regulation(asked('bothSidesNeeded', 'yesNo'), regulations?.bothSidesNeeded),
    regulation(asked('majority', 'choice', { options: ['simple', 'absolute'] }), regulations?.majority),
    regulation(asked('tie', 'choice', { options: ['chairDecides', 'newMeeting'] }), regulations?.tie),
  ];
}

type StartRole = keyof Organisation['roles'];

/** The leader is whoever opens a case; the others start with what stands here. */
const START_ROLES: readonly Exclude<StartRole, 'leader'>[] = [
  'hr',
  'unionRepresentative',
  'recommendingAuthority',
  'decidingAuthority',
  'assessor',
];

/** The roles without which a task of the profile waits for nobody. */
export function rolesNeeded(profile: Profile): ReadonlySet<StartRole> {
  const tasks = profile.steps.flatMap((step) => step.tasks);
  const alone = tasks.flatMap(({ record }) => (record?.by.length === 1 ? record.by : []));
  const discusses = tasks.some(({ id }) => id === 'discussNeed' || id === 'discussAnnouncement');
  const named = new Set([
    'hr',
    ...alone,
    ...profile.signers,
    ...(discusses ? ['unionRepresentative'] : []),
    ...(profile.decidedBy === 'authority' ? ['decidingAuthority'] : []),
  ]);
  return new Set(START_ROLES.filter((role) => named.has(role)));
}

/** Roles that do something in the profile, alone or with others. */
function rolesUsed(profile: Profile): readonly Exclude<StartRole, 'leader'>[] {
  const by = new Set(
    profile.steps.flatMap(({ tasks }) => tasks.flatMap(({ record }): readonly string[] => record?.by ?? [])),
  );
  const needed = rolesNeeded(profile);
  return START_ROLES.filter((role) => role === 'recommendingAuthority' || by.has(role) || needed.has(role));
}

const rolesOf = ({ roles, people }: Organisation, profile: Profile): readonly Setting[] => {
  const needed = rolesNeeded(profile);
  return rolesUsed(profile).map((role) => ({
    id: `role.${role}`,
    group: 'roles',
    questions: [asked(role, 'people', { required: needed.has(role), options: people.map(({ id }) => id) })],
    value: roles[role] ?? [],
    whose: 'own',
  }));
};

/** Our own hours, where the organisation has said nothing. */
export type UsualHours = Readonly<Record<'from' | 'to' | 'digestAt', string>>;

const hoursOf = ({ hours }: Organisation, usual: UsualHours): readonly Setting[] =>
  (['from', 'to', 'digestAt'] as const).map((which) => ({
    id: `hours.${which}`,
    group: 'hours',
    questions: [asked(which, 'line', { max: 5 })],
    value: hours?.[which] ?? usual[which],
    whose: hours?.[which] === undefined ? 'default' : 'own',
  }));

/** For how many days at most facts about applicants are kept, where a rule gives the months. */
function longestKept({ parameters }: Organisation, profile: Profile): number {
  const { rule = '', parameter = '' } = profile.keptAtMost ?? {};
  const months = parameters?.[rule]?.[parameter] ?? ruleOf(profile, rule)?.parameters[parameter];
  return typeof months === 'number'
    ? Math.floor((months * DAYS_OF_A_YEAR) / MONTHS_OF_A_YEAR)
    : MOST_DAYS_KEPT;
}

function retentionOf(organisation: Configured, profile: Profile): readonly Setting[] {
  const { retention } = organisation;
  return (['applicantDays', 'textDays', 'caseDays', 'practiceDays'] as const).map((what) => {
    const isLimited = what === 'applicantDays' && profile.keptAtMost !== undefined;
    const max = isLimited ? longestKept(organisation, profile) : MOST_DAYS_KEPT;
    return {
      id: `retention.${what}`,
      group: 'retention',
      questions: [asked(what, 'number', { min: 1, max })],
      value: retention?.[what],
      whose: 'own',
      rule: isLimited ? profile.keptAtMost.rule : undefined,
    };
  });
}

/** What lies behind is not changed any more: dates were counted with it. */
function closedDaysOf({ closedDays }: Organisation, today: LocalDate): readonly Setting[] {
  const ahead = closedDays.map(({ date }) => date).filter((date) => date >= today);
  const add: Setting = {
    id: 'closedDays.add',
    group: 'closedDays',
    questions: [asked('day', 'line', { max: LONGEST_CLOSED_DAY })],
    value: undefined,
    whose: 'own',
  };
  const remove: Setting = {
    id: 'closedDays.remove',
    group: 'closedDays',
    questions: [asked('closedDay', 'choice', { options: ahead })],
    value: undefined,
    whose: 'own',
  };
  return ahead.length > 0 ? [add, remove] : [add];
}

/** What the settings of an organisation are made from. */
export interface SettableParts {
  /** As the profile has it, without the organisation's own numbers. */
  readonly profile: Profile;
  readonly boundsOf: BoundsOf;
  readonly usualHours: UsualHours;
  readonly today: LocalDate;
}

/** Everything that an administrator of this organisation can set, in the order in which it is numbered. */
export function settingsOf(
  organisation: Configured,
  { profile, boundsOf, usualHours, today }: SettableParts,
): readonly Setting[] {
  return [
    ...profile.rules.flatMap((rule) =>
      numbersOf(rule, organisation.parameters?.[rule.id], boundsOf(rule.id)),
    ),
    ...(profile.decidedBy === 'council' && ruleOf(profile, 'nav.council.vote')
      ? councilOf(organisation)
      : []),
    ...rolesOf(organisation, profile),
    ...hoursOf(organisation, usualHours),
    ...retentionOf(organisation, profile),
    ...closedDaysOf(organisation, today),
  ];
}
