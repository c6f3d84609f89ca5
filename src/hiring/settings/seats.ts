import type { Council, Organisation, PersonId } from '../people';
import type { Question, Value, Values } from '../questions';
import type { SettingFault } from './faults';
import type { Setting } from './setting';

/** The seats of the council, in the order in which they are asked for. */
export const seats = ['chair', 'employer', 'employees', 'secretary'] as const;
export type Seat = (typeof seats)[number];

/** How the seats are asked for: one person, or those of a side. */
export function seatQuestions({ people }: Pick<Organisation, 'people'>): readonly [Question, ...Question[]] {
  const options = people.map(({ id }) => id);
  const seat = (id: Seat, kind: 'person' | 'people'): Question => ({
    id,
    kind,
    required: true,
    page: 1,
    options,
    rule: 'nav.council.compose',
  });
  return [
    seat('chair', 'person'),
    seat('employer', 'people'),
    seat('employees', 'people'),
    seat('secretary', 'person'),
  ];
}

/** Who sits where, as one line for each: `employer arne`. */
export const seatLines = ({ chair, members, secretary }: Council): readonly string[] => [
  `chair ${chair}`,
  ...(['employer', 'employees'] as const).flatMap((side) =>
    members.filter((member) => member.side === side).map(({ person }) => `${side} ${person}`),
  ),
  `secretary ${secretary}`,
];

/** Who sits on a seat by such lines. */
export const seatedIn = (lines: readonly string[], seat: Seat): readonly PersonId[] =>
  lines.filter((line) => line.startsWith(`${seat} `)).map((line) => line.slice(seat.length + 1));

/** The council with its seats as these lines have them. */
export function withSeats(council: Council, lines: readonly string[]): Council {
  const side = (which: 'employer' | 'employees') =>
    seatedIn(lines, which).map((person) => ({ person, side: which }));
  const [chair = council.chair] = seatedIn(lines, 'chair');
  const [secretary = council.secretary] = seatedIn(lines, 'secretary');
  return { ...council, chair, members: [...side('employer'), ...side('employees')], secretary };
}

/** The lines as answers, seat by seat: a person for the chair and the secretary, a list for a side. */
const seatValues = (lines: readonly string[]): Values =>
  Object.fromEntries(
    seats.flatMap((seat) => {
      const seated = seatedIn(lines, seat);
      const [first] = seated;
      if (first === undefined) return [];
      return [[seat, seat === 'chair' || seat === 'secretary' ? first : seated]];
    }),
  );

/** The answers as lines. */
const linesOfSeats = (values: Values): readonly string[] =>
  seats.flatMap((seat) => {
    const seated = values[seat];
    const people: readonly unknown[] = Array.isArray(seated) ? seated : [seated];
    return people.flatMap((person) => (typeof person === 'string' ? [`${seat} ${person}`] : []));
  });

/** The setting that has several questions: seats are balanced only together. */
export const SEATS = 'council.seats';

/** The value of a setting as answers to its questions. */
export function answersIn({ id, questions: [first] }: Setting, value: Value | undefined): Values {
  if (id === SEATS) return seatValues(Array.isArray(value) ? value : []);
  return value === undefined ? {} : { [first.id]: value };
}

/** Answers to its questions as the value of a setting; undefined when there are none. */
export const valueIn = ({ id, questions: [first] }: Setting, answers: Values): Value | undefined =>
  id === SEATS ? linesOfSeats(answers) : answers[first.id];

/** Somebody who is named on two seats. Whoever keeps the minutes has no vote; whoever leads sits for nobody else. */
function namedTwice(lines: readonly string[]): readonly SettingFault[] {
  const seated = seats.flatMap((seat) => seatedIn(lines, seat).map((person) => ({ seat, person })));
  return seated.flatMap(({ seat, person }, place): readonly SettingFault[] => {
    const isThere = seated.slice(0, place).some((other) => other.person === person);
    return isThere
      ? [{ question: seat, code: seat === 'secretary' ? 'secretaryVotes' : 'seatedTwice', who: person }]
      : [];
  });
}

/**
 * Why these cannot be the seats of a council: the law wants as many from one side as from the other, a chair with a
 * vote, and the program a secretary without one [nav.council.compose]; and there must be enough of them for a quorum.
 */
export function seatFaults({ regulations }: Council, lines: readonly string[]): readonly SettingFault[] {
  const twice = namedTwice(lines);
  if (twice.length > 0) return twice;
  const [employer, employees] = [seatedIn(lines, 'employer'), seatedIn(lines, 'employees')];
  if (employer.length !== employees.length) return [{ question: 'employees', code: 'sidesUnequal' }];
  const voters = 1 + employer.length + employees.length;
  return regulations && voters < regulations.quorum
    ? [{ question: 'employees', code: 'quorumAbove', limit: regulations.quorum }]
    : [];
}
