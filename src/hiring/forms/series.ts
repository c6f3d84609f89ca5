import { addDays, addWorkingDays } from '../calendar';
import type { Context } from '../decision';
import type { Hiring, SeriesWishes, Slot } from '../hiring';
import {
  bookedPlanOf,
  canBeCalledAgain,
  isByHand,
  seriesPlanFor,
  seriesPlanOf,
  standing,
  toBePlanned,
  troubled,
} from '../interview-series';
import { ruleOf } from '../profile';
import type { Question } from '../questions';
import type { Form, MakeForm } from './form';
import { ONE_TIME, oneTime } from './one-time';
import { anyDate, anyLine, anyList, anyYesNo, date, line, list, number, yesNo } from './values';
import { decodeWishes, encodeWishes } from './wish-code';

/** What is said in words about a series ("ikke fredag"), and the same as the program keeps it. */
const WISHES: readonly Question[] = [
  { id: 'wishes', kind: 'line', required: false, page: 1, max: 300, aside: 'card' },
  { id: 'wishCode', kind: 'line', required: false, page: 1, max: 8000, aside: 'hidden' },
];

const knownWishes = (hiring: Hiring): string => {
  const known = seriesPlanOf(hiring);
  return known ? encodeWishes({ wishes: known.wishes ?? {}, lead: known.lead, writer: known.writer }) : '';
};

function windowOf(hiring: Hiring, { calendar, today }: Context) {
  const first = addWorkingDays(today, 5, calendar);
  const known = hiring.interviewPlan ?? hiring.bookedPlan;
  // A window that is over says nothing about the next one.
  return known && known.lastDay >= today
    ? { firstDay: known.firstDay < today ? today : known.firstDay, lastDay: known.lastDay }
    : { firstDay: first, lastDay: addDays(first, 14) };
}

/** What the form that plans a second round is about, where only that is planned. */
export const SECOND = 'second';

/** Who is called to the second round; there is nothing to ask before somebody has been to the first. */
function secondRound(
  hiring: Hiring,
  { at, profile }: Context,
  isAbout: string | undefined,
): readonly Question[] {
  const options = canBeCalledAgain(hiring, at);
  if (options.length === 0) return [];
  const suggestion = seriesPlanOf(hiring)?.second?.filter((id) => options.includes(id));
  const isFirstOver = toBePlanned(hiring, at, {}).length === 0;
  return [
    {
      id: SECOND,
      kind: 'applicants',
      required: isFirstOver || isAbout === SECOND,
      page: 1,
      options,
      suggestion: suggestion?.length ? suggestion : undefined,
      rule: ruleOf(profile, 'nav.interview.diploma') ? 'nav.interview.diploma' : undefined,
    },
  ];
}

/**
 * `subject`: `second` is the second round alone, while somebody can be called to it; `time` the time of one interview
 * of the series that was proposed.
 */
export const planInterviews: MakeForm = (hiring, context, subject) => {
  if (subject === ONE_TIME) return oneTime(hiring, context);
  const { profile, organisation, today, by } = context;
  const known = seriesPlanOf(hiring);
  const leader = hiring.roles.leader?.[0] ?? by;
  const panel = [...new Set([leader, ...(hiring.roles.unionRepresentative ?? [])])];
  const people = organisation.people.map(({ id }) => id);
  const { firstDay, lastDay } = windowOf(hiring, context);
  const round = secondRound(hiring, context, subject);
  const isSettled = hiring.council !== undefined || hiring.decision !== undefined;
  if (subject === SECOND && (round.length === 0 || isSettled)) return undefined;
  const day = { kind: 'date', required: true, page: 1, lean: 'future', earliest: today } as const;
  return {
    form: 'planInterviews',
    subject,
    questions: [
      ...round,
      {
        id: 'panel',
        kind: 'people',
        required: true,
        page: 1,
        options: people,
        max: 20,
        suggestion: known?.panel ?? panel,
      },
      { id: 'optional', kind: 'people', required: false, page: 1, options: people, aside: 'card' },
      { ...day, id: 'firstDay', suggestion: firstDay },
      { ...day, id: 'lastDay', suggestion: lastDay },
      {
        id: 'minutes',
        kind: 'number',
        required: true,
        page: 1,
        min: 15,
        max: 480,
        suggestion: known?.minutes ?? profile.interview.minutes,
      },
      {
        id: 'breakMinutes',
        kind: 'number',
        required: true,
        page: 1,
        min: 0,
        max: 120,
        suggestion: known?.breakMinutes ?? profile.interview.breakMinutes,
      },
      { id: 'online', kind: 'yesNo', required: true, page: 1, suggestion: known?.online ?? false },
      ...WISHES,
    ],
    summary: false,
    personal: false,
    keepsAnswers: false,
    command: (values) => {
      const { wishes, lead, writer } = decodeWishes(anyLine(values, 'wishCode') ?? knownWishes(hiring));
      const optional = anyList(values, 'optional');
      const second = anyList(values, SECOND);
      return {
        type: 'PlanInterviews',
        panel: list(values, 'panel'),
        firstDay: date(values, 'firstDay'),
        lastDay: date(values, 'lastDay'),
        minutes: number(values, 'minutes'),
        breakMinutes: number(values, 'breakMinutes'),
        online: yesNo(values, 'online'),
        wishes: optional.length > 0 ? { ...wishes, optional } : wishes,
        lead,
        writer,
        second: second.length > 0 ? second : undefined,
        proposals: [],
      };
    },
  };
};

/** A time and a room as an option of a question. */
const slotOption = ({ start, end, room = '' }: Slot): string => [start, end, room].join('~');

/** The time and the room of such an option. */
export function slotIn(option: string): Omit<Slot, 'applicant'> {
  const [start = '', end = '', room = ''] = option.split('~');
  return { start, end, room: room === '' ? undefined : room };
}

/** Books the proposal that belongs to the chosen option; the only one is suggested. */
const chooseOne = (id: 'proposal' | 'slot', options: readonly string[]): Form => ({
  form: 'bookInterviews',
  questions: [
    {
      id,
      kind: 'choice',
      required: true,
      page: 1,
      options,
      suggestion: options.length === 1 ? options[0] : undefined,
    },
  ],
  summary: true,
  personal: false,
  keepsAnswers: false,
  command: (values) => ({ type: 'BookInterviews', proposal: options.indexOf(line(values, id)) + 1 }),
});

/** One of the proposed series by its number, or one of the free times of one interview. */
export const bookInterviews: MakeForm = ({ interviewPlan }) => {
  if (!interviewPlan) return undefined;
  const { proposals } = interviewPlan;
  return proposals.every(isByHand)
    ? chooseOne(
        'slot',
        proposals.flatMap(({ slots }) => slots.map(slotOption)),
      )
    : chooseOne(
        'proposal',
        proposals.map((_, index) => String(index + 1)),
      );
};

const wishesIn = (code: string | undefined): SeriesWishes | undefined =>
  code === undefined ? undefined : decodeWishes(code).wishes;

/** `subject` is the applicant whose interview it is about; without one, those that cannot stay are suggested. */
export const moveInterviews: MakeForm = (hiring, { at, today }, subject) => {
  const known = bookedPlanOf(hiring);
  const everybody = Object.keys(hiring.interviews);
  const options = everybody.filter((id) =>
    toBePlanned(hiring, at, seriesPlanFor(hiring, id) ?? {}, everybody).includes(id),
  );
  if (!known || options.length === 0 || (subject !== undefined && !options.includes(subject)))
    return undefined;
  const suggested = subject === undefined ? troubled(hiring, at) : [subject];
  return {
    form: 'moveInterviews',
    subject,
    questions: [
      {
        id: 'applicants',
        kind: 'applicants',
        required: true,
        page: 1,
        options,
        suggestion: suggested.length > 0 ? suggested : undefined,
      },
      {
        id: 'lastDay',
        kind: 'date',
        required: false,
        page: 1,
        lean: 'future',
        earliest: today,
        suggestion: known.lastDay < today ? addDays(today, 14) : known.lastDay,
        aside: 'card',
      },
      { id: 'byHand', kind: 'yesNo', required: false, page: 1, suggestion: false, aside: 'card' },
      ...WISHES,
    ],
    summary: false,
    personal: false,
    keepsAnswers: false,
    command: (values) => ({
      type: 'MoveInterviews',
      applicants: list(values, 'applicants'),
      lastDay: anyDate(values, 'lastDay'),
      byHand: anyYesNo(values, 'byHand') === true ? true : undefined,
      wishes: wishesIn(anyLine(values, 'wishCode')),
      proposals: [],
    }),
  };
};

export const cancelInterview: MakeForm = (hiring, { at }, subject) => {
  const options = standing(hiring, at).map(({ applicant }) => applicant);
  if (options.length === 0 || (subject !== undefined && !options.includes(subject))) return undefined;
  return {
    form: 'cancelInterview',
    subject,
    questions: [
      { id: 'applicant', kind: 'applicant', required: true, page: 1, options, suggestion: subject },
    ],
    summary: true,
    personal: false,
    keepsAnswers: false,
    command: (values) => ({ type: 'CancelInterview', applicant: line(values, 'applicant') }),
  };
};
