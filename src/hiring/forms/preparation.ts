import { answersOf } from '../answers';
import { addDays } from '../calendar';
import { DISCUSSED_BY, discussionMissing, earliestPublication } from '../rules/discussed';
import type { Hiring } from '../hiring';
import { moreOf } from '../more-answers';
import type { Question } from '../questions';
import type { Profile, RecordQuestion } from '../profile';
import type { MakeForm } from './form';
import { anyDate, anyProse, anyYesNo, date, line, number, option, prose, yesNo } from './values';

/** Questions with what is already known filled in: given here, or the answer that a question names. */
const filledIn = (
  questions: readonly RecordQuestion[],
  hiring: Hiring,
  known: Readonly<Record<string, Question['suggestion']>>,
): readonly Question[] =>
  questions.map((question) => {
    const { id, from, suggestion } = question;
    const before = from && answersOf(hiring, from.task)?.[from.question];
    return { ...question, suggestion: known[id] ?? before ?? suggestion };
  });

/** Answers with places of their own in the case. */
const OWN_NEED = [
  'title',
  'unit',
  'workplace',
  'kind',
  'positions',
  'percent',
  'permanent',
  'startsOn',
  'needVoicedOn',
  'why',
  'tasks',
  'alternatives',
];
const OWN_ANNOUNCEMENT = [
  'tasks',
  'requirements',
  'personalQualities',
  'experienceCompensates',
  'pay',
  'contact',
];

export const assessNeed: MakeForm = (hiring, { profile, today }) => ({
  form: 'assessNeed',
  questions: filledIn(profile.guides.assessNeed, hiring, { needVoicedOn: hiring.needVoicedOn }).map(
    (question) =>
      question.id === 'needVoicedOn'
        ? { ...question, latest: today }
        : question.id === 'tasks'
          ? { ...question, writing: 'announcement' }
          : question,
  ),
  summary: true,
  personal: false,
  keepsAnswers: true,
  command: (values) => ({
    type: 'AssessNeed',
    title: line(values, 'title'),
    unit: line(values, 'unit'),
    workplace: line(values, 'workplace'),
    kind: option(values, 'kind', ['adviser', 'leader', 'other']),
    positions: number(values, 'positions'),
    percent: number(values, 'percent'),
    permanent: yesNo(values, 'permanent'),
    startsOn: anyDate(values, 'startsOn'),
    needVoicedOn: date(values, 'needVoicedOn'),
    why: prose(values, 'why'),
    tasks: prose(values, 'tasks'),
    alternatives: anyProse(values, 'alternatives'),
    more: moreOf(profile.guides.assessNeed, values, OWN_NEED),
  }),
});

export const confirmDiscussion: MakeForm = (hiring, { by, today }, subject) => {
  if (subject !== 'need' && subject !== 'announcement') return undefined;
  const isTheirs = DISCUSSED_BY.some((role) => hiring.roles[role]?.includes(by));
  const isReady = subject === 'need' ? hiring.need : hiring.announcement;
  if (!isTheirs || !isReady || discussionMissing(hiring, subject).length === 0) return undefined;
  return {
    form: 'confirmDiscussion',
    subject,
    questions: [
      { id: 'heldOn', kind: 'date', required: true, page: 1, lean: 'past', latest: today, suggestion: today },
      { id: 'view', kind: 'choice', required: true, page: 1, options: ['agrees', 'remarks', 'disagrees'] },
      { id: 'remarks', kind: 'prose', required: false, page: 1 },
    ],
    summary: false,
    personal: true,
    keepsAnswers: false,
    command: (values) => ({
      type: 'ConfirmDiscussion',
      topic: subject,
      heldOn: date(values, 'heldOn'),
      view: option(values, 'view', ['agrees', 'remarks', 'disagrees']),
      remarks: anyProse(values, 'remarks'),
    }),
  };
};

/** The questions of the announcement; what is written there is read by everybody. */
export const announcementQuestions = ({ guides }: Profile): readonly RecordQuestion[] =>
  guides.draftAnnouncement.map((question) =>
    question.kind === 'prose' || question.kind === 'line'
      ? { ...question, writing: 'announcement' }
      : question,
  );

export const draftAnnouncement: MakeForm = (hiring, { profile, organisation, by }) => ({
  form: 'draftAnnouncement',
  questions: filledIn(announcementQuestions(profile), hiring, {
    tasks: hiring.need && { text: hiring.need.tasks },
    contact: by,
  }).map((question) =>
    question.kind === 'person' ? { ...question, options: organisation.people.map(({ id }) => id) } : question,
  ),
  summary: true,
  personal: false,
  keepsAnswers: true,
  command: (values) => ({
    type: 'DraftAnnouncement',
    tasks: prose(values, 'tasks'),
    requirements: prose(values, 'requirements'),
    personalQualities: anyProse(values, 'personalQualities'),
    experienceCompensates: anyYesNo(values, 'experienceCompensates') ?? false,
    pay: line(values, 'pay'),
    contact: line(values, 'contact'),
    more: moreOf(profile.guides.draftAnnouncement, values, OWN_ANNOUNCEMENT),
  }),
});

export const registerInPrim: MakeForm = (hiring, { today }) => ({
  form: 'registerInPrim',
  questions: [
    {
      id: 'registeredOn',
      kind: 'date',
      required: true,
      page: 1,
      lean: 'past',
      latest: today,
      suggestion: hiring.prim?.registeredOn ?? today,
    },
    { id: 'result', kind: 'choice', required: true, page: 1, options: ['noMatch', 'waiting', 'match'] },
  ],
  summary: false,
  personal: false,
  keepsAnswers: false,
  command: (values) => ({
    type: 'RegisterInPrim',
    registeredOn: date(values, 'registeredOn'),
    result: option(values, 'result', ['noMatch', 'waiting', 'match']),
  }),
});

export const publish: MakeForm = (hiring, { today, profile }) => ({
  form: 'publish',
  questions: [
    {
      id: 'publishedOn',
      kind: 'date',
      required: true,
      page: 1,
      lean: 'past',
      earliest: earliestPublication(hiring),
      latest: today,
      suggestion: today,
    },
    {
      id: 'deadline',
      kind: 'date',
      required: true,
      page: 1,
      lean: 'future',
      earliest: today,
      suggestion: addDays(today, profile.applicationDays),
    },
  ],
  summary: true,
  personal: false,
  keepsAnswers: false,
  command: (values) => ({
    type: 'Publish',
    publishedOn: date(values, 'publishedOn'),
    deadline: date(values, 'deadline'),
  }),
});
