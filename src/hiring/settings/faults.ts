import { dayOff, isLocalTime } from '../calendar';
import type { Organisation, PersonId } from '../people';
import { faultsOf, type Fault, type Question, type Value } from '../questions';
import type { LocalDate } from '../time';
import { closedDayIn } from './apply';
import { votersIn, type UsualHours } from './settable';
import { answersIn, SEATS, seatFaults } from './seats';
import type { Setting } from './setting';

/** Why a setting could not be taken; becomes a sentence beside the field. */
export interface SettingFault {
  readonly code:
    | Fault['code']
    | 'quorumTooLarge'
    | 'roleEmpty'
    | 'unknownPerson'
    | 'sideMissing'
    | 'notAClosedDay'
    | 'closedAlready'
    | 'dayOffAlready'
    | 'notATime'
    | 'hoursReversed'
    | 'digestOutside'
    | 'passesOther'
    | 'seatedTwice'
    | 'secretaryVotes'
    | 'sidesUnequal'
    | 'quorumAbove';
  /** Beside which of the setting's questions it is said; the first when left out. */
  readonly question?: string | undefined;
  readonly limit?: number | string | undefined;
  /** For `passesOther`: the parameter of the same rule that it must not pass. */
  readonly other?: string | undefined;
  /** Whom it is about. */
  readonly who?: PersonId | undefined;
}

const of = (code: SettingFault['code'], limit?: number | string): readonly SettingFault[] => [
  { code, limit },
];

function closedDayFaults(line: string, before: Organisation, today: LocalDate): readonly SettingFault[] {
  const day = closedDayIn(line);
  if (!day) return of('notAClosedDay');
  if (day.date < today) return of('tooEarly', today);
  if (before.closedDays.some(({ date }) => date === day.date)) return of('closedAlready', day.date);
  return dayOff(day.date, { country: before.country, closedDays: [] }) === undefined
    ? []
    : of('dayOffAlready', day.date);
}

/** A quorum that this council could never reach would keep every new case from being decided. */
function regulationFaults(
  { council }: Organisation,
  question: Question,
  value: Value,
): readonly SettingFault[] {
  const voters = votersIn({ council }).length;
  if (question.id === 'quorum' && typeof value === 'number' && value > voters)
    return of('quorumTooLarge', voters);
  const sides = new Set(['employer', ...council.members.map(({ side }) => side)]);
  return question.id === 'bothSidesNeeded' && value === true && sides.size < 2 ? of('sideMissing') : [];
}

function hoursFaults(
  { hours }: Organisation,
  which: string,
  value: string,
  usual: UsualHours,
): readonly SettingFault[] {
  if (!isLocalTime(value)) return of('notATime');
  const all: Readonly<Record<string, string>> = { ...usual, ...hours, [which]: value };
  const { from = '', to = '', digestAt = '' } = all;
  if (from >= to) return of('hoursReversed', which === 'from' ? to : from);
  if (digestAt >= from && digestAt < to) return [];
  return [{ code: 'digestOutside', limit: `${from}–${to}` }];
}

/** Numbers of one rule that must not pass each other: somebody would be warned before it is due. */
function risingFaults(setting: Setting, all: readonly Setting[], value: number): readonly SettingFault[] {
  const { rising = [], rule, questions } = setting;
  const [question] = questions;
  const place = rising.indexOf(question.id);
  const passed = rising.flatMap((name, index): readonly SettingFault[] => {
    const other = all.find((one) => one.rule === rule && one.questions[0].id === name)?.value;
    const isWrong =
      typeof other === 'number' && ((index < place && other > value) || (index > place && other < value));
    return isWrong ? [{ code: 'passesOther', other: name, limit: other }] : [];
  });
  return passed.slice(0, 1);
}

/** Faults that are said otherwise where people are chosen. */
export function inWords({ group, id }: Setting, { question, code, limit }: Fault): SettingFault {
  if (group !== 'roles' && id !== SEATS) return { question, code, limit };
  if (code === 'notAnOption') return { question, code: 'unknownPerson' };
  return { question, code: code === 'missing' && group === 'roles' ? 'roleEmpty' : code, limit };
}

/** What is looked at besides the answer itself. */
export interface Beside {
  readonly organisation: Organisation;
  readonly all: readonly Setting[];
  readonly usualHours: UsualHours;
  readonly today: LocalDate;
}

/** Why a setting cannot be this: out of its bounds, or such that cases could not be carried through. */
export function settingFaults(
  setting: Setting,
  value: Value | undefined,
  { organisation, all, usualHours, today }: Beside,
): readonly SettingFault[] {
  const { questions, group, id } = setting;
  const [question] = questions;
  const answers = answersIn(setting, value);
  const own = questions.flatMap((one) => faultsOf(one, answers[one.id]));
  if (own.length > 0) return own.map((fault) => inWords(setting, fault));
  if (value === undefined) return [];
  if (id === SEATS) return Array.isArray(value) ? seatFaults(organisation.council, value) : [];
  if (group === 'council') return regulationFaults(organisation, question, value);
  if (group === 'numbers' && typeof value === 'number') return risingFaults(setting, all, value);
  if (typeof value !== 'string') return [];
  if (group === 'hours') return hoursFaults(organisation, question.id, value, usualHours);
  return id === 'closedDays.add' ? closedDayFaults(value, organisation, today) : [];
}
