import type { Profile, TaskPlan } from '../../src/hiring/profile';
import { usesFor } from '../../src/profiles/rules/uses';
import { formsAnytime } from '../../src/hiring/forms/form-refs';
import { formOf, formsOf } from '../../src/hiring/forms/forms';
import { smallUnit } from '../support/small-unit';
import { upTo } from '../support/cases';

/** A profile with tasks that are recorded: a list before the interviews, and a message to each who was interviewed. */
const [need, announcement, applicants, interviews, ...rest] = smallUnit.steps;
const recorded: readonly TaskPlan[] = [
  {
    id: 'publicList',
    after: ['importApplicants'],
    due: {
      from: 'applicationDeadline',
      period: { count: 9, unit: 'workingDays', roll: 'none' },
      rule: { id: 'no.list.public', parameter: 'dueWorkingDays' },
    },
    remind: [0],
    rules: ['no.list.public'],
    gate: 'list',
    record: {
      by: ['hr'],
      questions: [
        { id: 'madeOn', kind: 'date', required: true, page: 1, lean: 'past' },
        { id: 'complete', kind: 'yesNo', required: true, page: 1 },
        { id: 'note', kind: 'prose', required: false, page: 1 },
      ],
    },
  },
  {
    id: 'decideWithholding',
    after: ['importApplicants'],
    rules: ['no.list.withhold'],
    record: {
      by: ['hr'],
      each: { of: 'withholding' },
      questions: [
        { id: 'granted', kind: 'yesNo', required: true, page: 1 },
        { id: 'why', kind: 'prose', required: true, page: 1 },
      ],
    },
  },
  {
    id: 'sameDayMessage',
    after: ['bookInterviews'],
    due: { from: 'eachInterview', period: { count: 0, unit: 'days', roll: 'none' } },
    remind: [0],
    rules: [],
    record: {
      by: ['leader'],
      each: { of: 'interviewed' },
      questions: [{ id: 'sent', kind: 'yesNo', required: true, page: 1 }],
      until: { question: 'sent', is: true },
      leavesHouse: true,
    },
  },
  {
    id: 'accessRequest',
    after: ['importApplicants'],
    rules: [],
    record: {
      by: ['hr'],
      onDemand: true,
      questions: [{ id: 'receivedOn', kind: 'date', required: true, page: 1, lean: 'past' }],
    },
  },
  {
    id: 'answerAccess',
    after: ['importApplicants'],
    due: {
      from: { task: 'accessRequest', question: 'receivedOn' },
      period: { count: 1, unit: 'workingDays', roll: 'none' },
    },
    rules: ['no.access.request'],
    record: {
      by: ['hr'],
      each: { of: { records: 'accessRequest' } },
      questions: [
        {
          id: 'answeredOn',
          kind: 'date',
          required: true,
          page: 1,
          from: { task: 'accessRequest', question: 'receivedOn' },
        },
      ],
    },
  },
  {
    id: 'explainIncomplete',
    after: ['publicList'],
    when: { task: 'publicList', question: 'complete', is: false },
    rules: [],
    record: {
      by: ['hr'],
      questions: [{ id: 'why', kind: 'prose', required: true, page: 1 }],
    },
  },
];

const profile: Profile = {
  ...smallUnit,
  rules: usesFor('nav', {
    gates: { 'no.list.withhold': ['list'], 'no.secrecy': ['sign'] },
    needs: {
      'no.list.withhold': [{ task: 'decideWithholding' }],
      'no.secrecy': [{ task: 'publicList', question: 'complete', is: true }],
    },
    parameters: { 'no.list.public': { dueWorkingDays: 1 } },
  }),
  steps: [need, announcement, applicants, interviews]
    .flatMap((step) =>
      step === undefined
        ? []
        : step.id === 'applicants'
          ? [{ ...step, tasks: [...step.tasks, ...recorded] }]
          : [step],
    )
    .concat(rest),
};

const given = upTo('listed', { profile });
const list = { madeOn: '2026-03-23', complete: true } as const;

describe('tasks that are done by recording answers', () => {
  it('belong to the roles that the profile names', () => {
    expect(given.task('publicList')).toMatchObject({ state: 'open', owners: ['hanne'] });
    expect(given.as('lise').isRefused({ type: 'RecordStep', task: 'publicList', values: list })).toEqual({
      code: 'notYourRole',
      params: { roles: ['hr'] },
    });
  });

  it('are due by the number that the organisation has set for their rule', () => {
    expect(given.task('publicList').due).toMatchObject({ date: '2026-03-23', period: { count: 1 } });
  });

  it('are done when they are recorded, with prose put aside', () => {
    const done = given.as('hanne').does({
      type: 'RecordStep',
      task: 'publicList',
      values: { ...list, note: 'Lagt ut på nettsiden.' },
    });

    expect(done.task('publicList').state).toBe('done');
    expect(JSON.stringify(done.hiring)).not.toContain('nettsiden');
    expect(Object.values(done.texts).map(({ body }) => body)).toContain('Lagt ut på nettsiden.');
    expect(done.as('hanne').tries({ type: 'RecordStep', task: 'publicList', values: list })).toMatchObject({
      ok: true,
      events: [],
    });
  });

  it('take no answer that is missing, wrong, or to a question that is not asked', () => {
    const faults = given.as('hanne').isRefused({
      type: 'RecordStep',
      task: 'publicList',
      values: { madeOn: '2026-03-24', other: 'x' },
    }).faults;

    expect(faults).toEqual([
      { question: 'other', code: 'notAsked' },
      { question: 'madeOn', code: 'tooLate', limit: '2026-03-23' },
      { question: 'complete', code: 'missing' },
    ]);
  });

  it('are not there when nobody is concerned, and nobody waits for them', () => {
    expect(given.tasks().map(({ id }) => id)).not.toContain('decideWithholding');
    expect(given.tasks().map(({ id }) => id)).not.toContain('accessRequest');
    const complete = given.as('hanne').does({ type: 'RecordStep', task: 'publicList', values: list });
    expect(complete.tasks().map(({ id }) => id)).not.toContain('explainIncomplete');
    const incomplete = given
      .as('hanne')
      .does({ type: 'RecordStep', task: 'publicList', values: { ...list, complete: false } });
    expect(incomplete.task('explainIncomplete').state).toBe('open');
  });

  it('are done for each of those concerned, the earliest date first', () => {
    const booked = upTo('booked', { profile }).on('2026-03-26', '15:00');
    const send = (subject: string, sent = true) =>
      ({ type: 'RecordStep', task: 'sameDayMessage', subject, values: { sent } }) as const;

    expect(booked.task('sameDayMessage')).toMatchObject({
      progress: { done: 0, of: 3 },
      due: { date: '2026-03-26' },
    });
    expect(formsOf('sameDayMessage', booked.hiring, profile).map(({ subject }) => subject)).toEqual([
      'sameDayMessage:a1',
      'sameDayMessage:a2',
      'sameDayMessage:a3',
    ]);
    const two = booked.as('lise').does(send('a1'), send('a2', false), send('a3'));
    expect(two.task('sameDayMessage')).toMatchObject({ state: 'open', progress: { done: 2, of: 3 } });
    expect(two.as('lise').does(send('a2')).task('sameDayMessage').state).toBe('done');
    expect(two.as('lise').isRefused(send('a9')).code).toBe('unknownApplicant');
    expect(two.as('lise').isRefused({ type: 'TakeBack' }).code).toBe('leftTheHouse');
  });

  it('are recorded any number of times when they happen on demand, and each time asks for its own answer', () => {
    const context = given.as('hanne').context();
    const form = formOf('recordStep', 'accessRequest', given.hiring, context);
    const asked = given.as('hanne').does(form?.command({ receivedOn: '2026-03-20' }) ?? { type: 'TakeBack' });
    const again = formOf('recordStep', 'accessRequest', asked.hiring, asked.as('hanne').context());
    const twice = asked
      .as('hanne')
      .does(again?.command({ receivedOn: '2026-03-23' }) ?? { type: 'TakeBack' });

    expect(Object.keys(twice.hiring.records)).toEqual(['accessRequest:-n1', 'accessRequest:-n2']);
    expect(twice.task('answerAccess')).toMatchObject({
      progress: { done: 0, of: 2 },
      due: { date: '2026-03-23' },
    });
    const answer = formOf('recordStep', 'answerAccess:-n1', twice.hiring, context);
    expect(answer?.questions).toMatchObject([{ id: 'answeredOn', suggestion: '2026-03-20' }]);
  });
});

describe('what a rule needs', () => {
  it('keeps its gate closed until the task is done with the answer that it needs', () => {
    const findings = (scenario: typeof given) =>
      scenario.task('publicList').blockedBy.map(({ rule, lacks }) => [rule, lacks]);
    const withheld = upTo('published', { profile })
      .on('2026-03-23')
      .as('hanne')
      .does({
        type: 'ImportApplicants',
        applicants: [
          { name: 'Søker Nummer1', email: 's1@example.org', withholdRequested: true },
          { name: 'Søker Nummer2', email: 's2@example.org', withholdRequested: false },
        ],
      });

    expect(findings(withheld)).toEqual([
      ['no.list.withhold', [{ code: 'taskOpen', subject: 'a1', params: { task: 'decideWithholding' } }]],
    ]);
    const decided = withheld.as('hanne').does({
      type: 'RecordStep',
      task: 'decideWithholding',
      subject: 'a1',
      values: { granted: true, why: 'Særlige grunner.' },
    });
    expect(findings(decided)).toEqual([]);
  });

  it('says so when the answer was another', () => {
    const otherwise = upTo('recommended', { profile })
      .as('hanne')
      .does({ type: 'RecordStep', task: 'publicList', values: { ...list, complete: false } });

    expect(otherwise.task('signRecommendation').blockedBy).toMatchObject([
      { rule: 'no.secrecy', lacks: [{ code: 'answeredOtherwise', params: { question: 'complete' } }] },
    ]);
  });
});

describe('what happens any number of times to one of several', () => {
  const second: TaskPlan = {
    id: 'secondInterview',
    after: ['importApplicants'],
    rules: [],
    record: {
      by: ['leader'],
      onDemand: true,
      each: { of: 'applicants' },
      questions: [{ id: 'heldOn', kind: 'date', required: true, page: 1, lean: 'past' }],
    },
  };
  const asked = upTo('listed', {
    profile: {
      ...profile,
      steps: profile.steps.map((step) =>
        step.id === 'applicants' ? { ...step, tasks: [...step.tasks, second] } : step,
      ),
    },
  });

  it('asks whom it is about with the rest, and is offered with what can be done at any time', () => {
    const context = asked.as('lise').context();
    const form = formOf('recordStep', 'secondInterview', asked.hiring, context);

    expect(form?.questions.map(({ id }) => id)).toEqual(['who', 'heldOn']);
    expect(formsAnytime(asked.hiring, context)).toContainEqual({
      form: 'recordStep',
      subject: 'secondInterview',
    });
    const held = asked
      .as('lise')
      .does(form?.command({ who: 'a3', heldOn: '2026-03-23' }) ?? { type: 'TakeBack' });
    expect(Object.keys(held.hiring.records)).toEqual(['secondInterview:a3-n1']);
  });

  it('can be about one that is named from the start', () => {
    const form = formOf('recordStep', 'secondInterview:a2', asked.hiring, asked.as('lise').context());

    expect(form?.questions.map(({ id }) => id)).toEqual(['heldOn']);
    expect(form?.command({ heldOn: '2026-03-23' })).toMatchObject({ subject: 'a2-n1' });
  });
});
