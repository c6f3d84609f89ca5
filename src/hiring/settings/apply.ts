import { isLocalDate, isLocalTime, type ClosedDay, type LocalTime } from '../calendar';
import type { Council, CouncilRegulations, Organisation, RuleParameters } from '../people';
import type { Value } from '../questions';
import { SEATS, withSeats } from './seats';
import { parameterOf, type Configured, type SettingValues } from './setting';

/** A closed day as one line: the date, then what the organisation calls it. */
export const closedDayLine = ({ date, name }: ClosedDay): string => `${date} ${name}`.trim();

/** Reads such a line. */
export function closedDayIn(line: string): ClosedDay | undefined {
  const [date = '', ...name] = line.split(' ');
  return isLocalDate(date) ? { date, name: name.join(' ') } : undefined;
}

const listIn = (value: Value | undefined): readonly string[] | undefined =>
  Array.isArray(value) ? (value as readonly string[]) : undefined;

/** Everything under one heading, by what stands after it: `hours.from` becomes `from`. */
const under = (heading: string, values: SettingValues): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([id]) => id.startsWith(`${heading}.`))
      .map(([id, value]) => [id.slice(heading.length + 1), value]),
  );

function parametersWith(organisation: Organisation, values: SettingValues): RuleParameters | undefined {
  const changed: Record<string, Record<string, number>> = {};
  for (const [id, value] of Object.entries(values)) {
    const named = parameterOf(id);
    if (named && typeof value === 'number')
      changed[named.rule] = { ...changed[named.rule], [named.parameter]: value };
  }
  if (Object.keys(changed).length === 0) return organisation.parameters;
  const before = organisation.parameters ?? {};
  const all = Object.entries(changed).map(([rule, own]) => [rule, { ...before[rule], ...own }] as const);
  return { ...before, ...Object.fromEntries(all) };
}

/** In force only when all of them are decided: nobody votes by half a set of regulations [nav.council.vote]. */
function regulationsWith(
  { council: { regulations } }: Organisation,
  values: SettingValues,
): CouncilRegulations | undefined {
  const { quorum, bothSidesNeeded, majority, tie } = { ...regulations, ...under('council', values) };
  return typeof quorum === 'number' &&
    typeof bothSidesNeeded === 'boolean' &&
    (majority === 'simple' || majority === 'absolute') &&
    (tie === 'chairDecides' || tie === 'newMeeting')
    ? { quorum, bothSidesNeeded, majority, tie }
    : undefined;
}

function councilWith(entry: Organisation, values: SettingValues): Council {
  const lines = listIn(values[SEATS]);
  const seated = lines ? withSeats(entry.council, lines) : entry.council;
  return { ...seated, regulations: regulationsWith(entry, values) };
}

function rolesWith({ roles }: Organisation, values: SettingValues): Organisation['roles'] {
  const changed = Object.keys(under('role', values)).flatMap((role) => {
    const whose = listIn(values[`role.${role}`]);
    return whose ? [[role, whose] as const] : [];
  });
  return { ...roles, ...Object.fromEntries(changed) };
}

/** The values under a heading that are what `is` says. */
const only = <T extends Value>(heading: string, values: SettingValues, is: (value: Value) => value is T) =>
  Object.fromEntries(
    Object.entries(under(heading, values)).flatMap(([name, value]) => (is(value) ? [[name, value]] : [])),
  ) as Readonly<Record<string, T>>;

const isTime = (value: Value): value is LocalTime => typeof value === 'string' && isLocalTime(value);
const isNumber = (value: Value): value is number => typeof value === 'number';

/** The organisation with what it has set in the chat, as this version of its settings. */
export const applied = <Entry extends Configured>(
  entry: Entry,
  version: number,
  values: SettingValues,
): Entry => ({
  ...entry,
  settings: version,
  parameters: parametersWith(entry, values),
  council: councilWith(entry, values),
  roles: rolesWith(entry, values),
  hours: { ...entry.hours, ...only('hours', values, isTime) },
  retention: { ...entry.retention, ...only('retention', values, isNumber) },
  closedDays: listIn(values['closedDays'])?.flatMap((line) => closedDayIn(line) ?? []) ?? entry.closedDays,
});

/** What is set after a change: closed days are kept as one list, everything else under its own name. */
export function valuesAfter(
  values: SettingValues,
  { closedDays }: Pick<Organisation, 'closedDays'>,
  id: string,
  value: Value,
): SettingValues {
  if (id === 'closedDays.add' && typeof value === 'string') {
    const lines = [...closedDays.map(closedDayLine), value];
    return { ...values, closedDays: lines.toSorted() };
  }
  if (id === 'closedDays.remove' && typeof value === 'string')
    return { ...values, closedDays: closedDays.filter(({ date }) => date !== value).map(closedDayLine) };
  return { ...values, [id]: value };
}
