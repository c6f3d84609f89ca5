import type { RecordQuestion, TaskPlan } from '../../../hiring/profile';
import { choice, dayAhead, prose, yesNo } from '../../record-questions';

const line = (id: string, more: Partial<RecordQuestion> = {}): RecordQuestion => ({
  id,
  kind: 'line',
  required: true,
  page: 1,
  rule: 'no.order.form',
  ...more,
});

const FORM = { page: 2, rule: 'no.order.form' } as const;
const ORDER = { page: 3, rule: 'no.order.form' } as const;

/** The fourteen fields of NAV's checklist, in its order; what the case knows is filled in. */
const fields: readonly RecordQuestion[] = [
  line('heading', { from: { task: 'assessNeed', question: 'title' } }),
  line('organisationNumber', { max: 9 }),
  {
    ...line('positions', { from: { task: 'assessNeed', question: 'positions' } }),
    kind: 'number',
    min: 1,
  },
  line('employer', { from: { task: 'assessNeed', question: 'unit' } }),
  dayAhead('applyBy', { rule: 'no.order.form', from: { task: 'publish', question: 'deadline' } }),
  dayAhead('startsOn', { rule: 'no.order.form', from: { task: 'assessNeed', question: 'startsOn' } }),
  line('hours'),
  choice('employmentForm', ['permanent', 'substitute', 'engagement', 'project', 'season', 'holiday'], FORM),
  {
    id: 'contact',
    kind: 'person',
    required: true,
    ...FORM,
    from: { task: 'draftAnnouncement', question: 'contact' },
  },
  line('applyTo', FORM),
  line('website', FORM),
  line('occupation', { ...FORM, from: { task: 'assessNeed', question: 'title' } }),
  prose('minimum', { ...FORM, from: { task: 'draftAnnouncement', question: 'requirements' } }),
  prose('tasks', { ...FORM, from: { task: 'draftAnnouncement', question: 'tasks' } }),
];

/** The three questions that go with them. */
const questions: readonly RecordQuestion[] = [
  line('howLong', ORDER),
  yesNo('hasText', ORDER),
  choice('where', ['internal', 'external'], ORDER),
];

/** The post is sent to NAV to be announced, or so that candidates are looked for. */
export const orderFromNav: TaskPlan = {
  id: 'orderFromNav',
  after: ['draftAnnouncement'],
  rules: ['no.order.form'],
  record: {
    by: ['hr', 'leader'],
    onDemand: true,
    summary: true,
    questions: [
      ...fields,
      ...questions,
      {
        id: 'channels',
        kind: 'choices',
        required: false,
        page: 3,
        options: ['exposure', 'social', 'eures', 'jobFair'],
      },
      choice('altinn', ['right', 'viaRole', 'missing'], { page: 3 }),
    ],
  },
};

/** What NAV has cleared up about a candidate; no name and no CV: these stay where NAV shows them. */
export const candidateFromNav: TaskPlan = {
  id: 'candidateFromNav',
  after: ['draftAnnouncement'],
  rules: [],
  record: {
    by: ['hr', 'leader'],
    onDemand: true,
    questions: [
      yesNo('matches'),
      yesNo('fresh'),
      yesNo('mobile'),
      dayAhead('mobileFrom', { page: 2, when: { question: 'mobile', is: true } }),
      yesNo('otherPosts'),
      yesNo('authorised'),
      dayAhead('readyOn', { required: false }),
    ],
  },
};

/** A staffing agency works on the same assignment as NAV. */
export const agency: TaskPlan = {
  id: 'useAgency',
  after: ['draftAnnouncement'],
  rules: ['no.order.agency'],
  record: {
    by: ['hr', 'leader'],
    onDemand: true,
    questions: [
      yesNo('navTold', { rule: 'no.order.agency' }),
      prose('contacts', { rule: 'no.order.agency' }),
      prose('dialogue', { rule: 'no.order.agency' }),
    ],
  },
};
