import { ableVoters, votersOf } from '../tasks/definitions';
import { candidatesOf } from '../council/candidates';
import { countVotes } from '../council/count';
import { isUndecided } from '../council/undecided';
import { answered } from '../rules/answered';
import { councilHasCaseBy } from '../rules/council';
import { addWorkingDays } from '../calendar';
import { interviewed } from '../conditions';
import { ruleOf } from '../profile';
import type { Question } from '../questions';
import type { MakeForm } from './form';
import { choiceFor, chosenBy, NOBODY } from '../choice';
import { anyLine, anyList, anyProse, anyYesNo, date, line, prose, yesNo } from './values';

/** First, second and third place, each with its reason; the second and third only when there are so many to choose from. */
export const writeRecommendation: MakeForm = (hiring, { profile }) => {
  const candidates = interviewed(hiring);
  if (candidates.length === 0) return undefined;
  const places = Math.min(profile.recommended, candidates.length);
  const known = hiring.recommendation?.ranked;
  const place = (n: number): readonly Question[] => {
    const reason = known?.[n - 1]?.reason;
    return [
      {
        id: `place${n}`,
        kind: 'applicant',
        required: n === 1,
        page: n,
        options: candidates,
        // A reason belongs to somebody, and a place is not given away while the one before it is free.
        neededWith: [`reason${n}`, `place${n + 1}`],
        differsFrom: Array.from({ length: n - 1 }, (_, index) => `place${index + 1}`),
        suggestion: known?.[n - 1]?.applicant,
        rule: n === 1 ? undefined : 'nav.rec.three',
      },
      {
        id: `reason${n}`,
        kind: 'prose',
        required: n === 1,
        page: n,
        neededWith: [`place${n}`],
        suggestion: reason === undefined ? undefined : { text: reason },
      },
    ];
  };
  const all: readonly Question[] = [
    ...Array.from({ length: places }, (_, index) => place(index + 1)).flat(),
    { id: 'comparison', kind: 'prose', required: true, page: places + 1, rule: 'nav.rec.best' },
    ...(hiring.announcement?.experienceCompensates === true
      ? [
          {
            id: 'compensation',
            kind: 'prose',
            required: true,
            page: places + 1,
            rule: 'nav.rec.compensate',
          } as const,
        ]
      : []),
  ];
  return {
    form: 'writeRecommendation',
    questions: all,
    summary: true,
    personal: false,
    keepsAnswers: true,
    about(question, values) {
      const applicant = values[question.replace('reason', 'place')];
      return question.startsWith('reason') && typeof applicant === 'string' ? applicant : undefined;
    },
    command(values) {
      const ranked = Array.from({ length: places }, (_, index) => index + 1).flatMap((n) => {
        const applicant = anyLine(values, `place${n}`);
        return applicant === undefined ? [] : [{ applicant, reason: prose(values, `reason${n}`) }];
      });
      return {
        type: 'WriteRecommendation',
        ranked,
        comparison: prose(values, 'comparison'),
        compensation: anyProse(values, 'compensation'),
      };
    },
  };
};

export const signRecommendation: MakeForm = (hiring, context, subject) => {
  const { recommendation } = hiring;
  if (!recommendation) return undefined;
  // The version that was shown travels with the card; what is typed concerns the one that stands.
  const shown = subject === undefined ? recommendation.version : Number(subject);
  return {
    form: 'signRecommendation',
    subject: String(shown),
    questions: [],
    summary: true,
    personal: true,
    keepsAnswers: false,
    command: () => ({ type: 'SignRecommendation', shown }),
  };
};

export const sendToCouncil: MakeForm = (hiring, context) => {
  const { today, calendar, profile } = context;
  const week = ruleOf(profile, 'nav.council.week');
  // The first meeting before which the council would have the case in time.
  let meeting = addWorkingDays(today, 1, calendar);
  while (week && councilHasCaseBy(meeting, week, { ...context, calendar }).date < today)
    meeting = addWorkingDays(meeting, 1, calendar);
  const planned = week && answered(hiring, week, 'meeting');
  return {
    form: 'sendToCouncil',
    questions: [
      {
        id: 'meetingOn',
        kind: 'date',
        required: true,
        page: 1,
        lean: 'future',
        earliest: today,
        suggestion: typeof planned === 'string' && planned > meeting ? planned : meeting,
        rule: 'nav.council.week',
      },
    ],
    summary: true,
    personal: false,
    keepsAnswers: false,
    command: (values) => ({ type: 'SendToCouncil', meetingOn: date(values, 'meetingOn') }),
  };
};

export const declareImpartiality: MakeForm = (hiring, { by, profile }) => {
  if (!votersOf(hiring).includes(by)) return undefined;
  return {
    form: 'declareImpartiality',
    questions: [
      { id: 'impartial', kind: 'yesNo', required: true, page: 1, rule: 'no.impartial' },
      { id: 'reason', kind: 'prose', required: true, page: 1, when: { question: 'impartial', is: false } },
      ...(ruleOf(profile, 'no.secrecy')?.gates.includes('vote') === true
        ? [{ id: 'secrecy', kind: 'yesNo', required: true, page: 1, rule: 'no.secrecy' } as const]
        : []),
    ],
    summary: false,
    personal: true,
    keepsAnswers: false,
    command: (values) => ({
      type: 'DeclareImpartiality',
      impartial: yesNo(values, 'impartial'),
      reason: anyProse(values, 'reason'),
      secrecy: anyYesNo(values, 'secrecy'),
    }),
  };
};

export const castVote: MakeForm = (hiring, { by }) => {
  if (!ableVoters(hiring).includes(by)) return undefined;
  const posts = hiring.post?.positions ?? 1;
  const candidates = candidatesOf(hiring);
  return {
    form: 'castVote',
    questions: [
      posts > 1
        ? { id: 'choices', kind: 'applicants', required: false, page: 1, options: candidates, max: posts }
        : { id: 'choice', kind: 'applicant', required: true, page: 1, options: [...candidates, NOBODY] },
      { id: 'reason', kind: 'prose', required: true, page: 1 },
    ],
    summary: true,
    personal: true,
    keepsAnswers: false,
    about: (question, { choice }) => chosenBy(typeof choice === 'string' ? choice : NOBODY)[0],
    command: (values) => ({
      type: 'CastVote',
      choice: posts > 1 ? choiceFor(anyList(values, 'choices')) : line(values, 'choice'),
      reason: anyProse(values, 'reason'),
    }),
  };
};

export const closeVote: MakeForm = (hiring) => {
  const { council } = hiring;
  if (!council) return undefined;
  const count = countVotes(council, ableVoters(hiring));
  const tied = count.result === 'tie' && council.regulations.tie === 'chairDecides' ? count.tied : [];
  return {
    form: 'closeVote',
    questions:
      tied.length > 0 ? [{ id: 'choice', kind: 'applicant', required: true, page: 1, options: tied }] : [],
    summary: true,
    personal: true,
    keepsAnswers: false,
    command: (values) => ({ type: 'CloseVote', choice: anyLine(values, 'choice') }),
  };
};

export const meetAgain: MakeForm = (hiring, { today, calendar }) =>
  isUndecided(hiring, today)
    ? {
        form: 'meetAgain',
        questions: [
          {
            id: 'meetingOn',
            kind: 'date',
            required: true,
            page: 1,
            lean: 'future',
            earliest: today,
            suggestion: addWorkingDays(today, 5, calendar),
          },
          { id: 'reason', kind: 'prose', required: true, page: 1 },
        ],
        summary: true,
        personal: true,
        keepsAnswers: false,
        command: (values) => ({
          type: 'MeetAgain',
          meetingOn: date(values, 'meetingOn'),
          reason: prose(values, 'reason'),
        }),
      }
    : undefined;

export const approveMinutes: MakeForm = (hiring) =>
  hiring.council?.outcome && {
    form: 'approveMinutes',
    questions: [],
    summary: true,
    personal: true,
    keepsAnswers: false,
    command: () => ({ type: 'ApproveMinutes' }),
  };

export const cancelHiring: MakeForm = () => ({
  form: 'cancelHiring',
  questions: [{ id: 'reason', kind: 'prose', required: true, page: 1 }],
  summary: true,
  personal: true,
  keepsAnswers: false,
  command: (values) => ({ type: 'CancelHiring', reason: prose(values, 'reason') }),
});
