import type { TaskId } from '../../../src/hiring/profile';
import { tasksFor } from '../../../src/hiring/tasks/tasks';
import { smallUnit } from '../../support/small-unit';
import {
  confirm,
  disqualified,
  prim,
  recommend,
  record,
  reference,
  upTo,
  vote,
  type Scenario,
  type Stage,
} from '../../support/cases';

const open = (given: Scenario) =>
  Object.fromEntries(
    given.tasks().flatMap(({ id, state, owners }) => (state === 'open' ? [[id, owners]] : [])),
  );

describe('whose turn it is', () => {
  it.each<readonly [Stage, Readonly<Partial<Record<TaskId, readonly string[]>>>]>([
    ['opened', { assessNeed: ['lise'] }],
    ['needAssessed', { discussNeed: ['tor', 'hanne'], draftAnnouncement: ['lise'] }],
    ['needDiscussed', { draftAnnouncement: ['lise'] }],
    ['drafted', { discussAnnouncement: ['tor', 'hanne'], registerInPrim: ['hanne'], publish: ['hanne'] }],
    ['adDiscussed', { registerInPrim: ['hanne'], publish: ['hanne'] }],
    ['inPrim', { publish: ['hanne'] }],
    ['published', { importApplicants: ['hanne', 'lise'] }],
    ['imported', { makeExtendedList: ['hanne'], chooseForInterview: ['lise'] }],
    ['listed', { chooseForInterview: ['lise'] }],
    ['chosen', { bookInterviews: ['lise'] }],
    ['planned', { bookInterviews: ['lise'] }],
    ['booked', { recordInterviews: ['lise'], checkDocuments: ['lise'], takeReferences: ['lise'] }],
    [
      'recorded',
      { checkDocuments: ['lise'], takeReferences: ['lise'], writeRecommendation: ['lise', 'enok'] },
    ],
    ['referencesTaken', { writeRecommendation: ['lise', 'enok'] }],
    ['recommended', { signRecommendation: ['enok'] }],
    ['signed', { sendToCouncil: ['hanne'] }],
    [
      'sent',
      { declareImpartiality: ['cecilie', 'arne', 'anna', 'turid', 'ulf'], castVote: [], closeVote: [] },
    ],
    ['declared', { castVote: ['cecilie', 'arne', 'anna', 'turid', 'ulf'], closeVote: [] }],
    ['voted', { closeVote: ['cecilie'] }],
    ['decided', { approveMinutes: ['sverre'] }],
    ['approved', { answerOffer: ['lise', 'hanne'] }],
    ['answered', { closeHiring: ['hanne'] }],
    ['closed', {}],
  ])('is known when the case is %s', (stage, expected) => {
    expect(open(upTo(stage))).toEqual(expected);
  });

  it('passes on as one of several has done their part', () => {
    const half = upTo('needAssessed').as('tor').does(confirm('need'));
    const one = upTo('sent').as('arne').does(disqualified);

    expect(half.task('discussNeed').owners).toEqual(['hanne']);
    expect(one.task('declareImpartiality').owners).toEqual(['cecilie', 'anna', 'turid', 'ulf']);
    expect(upTo('declared').as('arne').does(vote('a1')).task('castVote').owners).toEqual([
      'cecilie',
      'anna',
      'turid',
      'ulf',
    ]);
    expect(upTo('declared').as('arne').does(disqualified).task('castVote').owners).not.toContain('arne');
  });

  it("is each person's own list", () => {
    const given = upTo('drafted');
    const ids = (person: string) => tasksFor(given.tasks(), person).map(({ id }) => id);

    expect(ids('tor')).toEqual(['discussAnnouncement']);
    expect(ids('hanne')).toEqual(['discussAnnouncement', 'registerInPrim', 'publish']);
    expect(ids('lise')).toEqual([]);
  });
});

describe('what a task waits for', () => {
  it('is named, task by task', () => {
    const opened = upTo('opened');

    expect(opened.task('draftAnnouncement')).toMatchObject({
      state: 'waiting',
      waitingFor: ['assessNeed'],
      owners: [],
    });
    expect(opened.task('sendToCouncil').waitingFor).toEqual(['signRecommendation', 'makeExtendedList']);
    expect(upTo('signed').task('sendToCouncil').waitingFor).toEqual([]);
  });

  it('is a rule where a gate is closed', () => {
    const blocked = (given: Scenario, id: TaskId) =>
      given.task(id).blockedBy.map(({ rule, status }) => [rule, status]);

    expect(blocked(upTo('needAssessed'), 'draftAnnouncement')).toEqual([['nav.need.mba', 'blocked']]);
    expect(blocked(upTo('drafted'), 'publish').sort()).toEqual([
      ['nav.ad.mba', 'blocked'],
      ['nav.prim', 'blocked'],
    ]);
    expect(blocked(upTo('inPrim'), 'publish')).toEqual([]);
    expect(
      blocked(
        upTo('recorded')
          .as('lise')
          .does(recommend(['a1', 'a2'])),
        'signRecommendation',
      ),
    ).toEqual([
      ['nav.ref.two', 'needsReason'],
      ['nav.rec.three', 'needsReason'],
    ]);
  });

  it('stays open with PRIM until there is no match', () => {
    const match = upTo('adDiscussed').as('hanne').does(prim('match'));

    expect(match.task('registerInPrim').state).toBe('open');
    expect(match.as('hanne').does(prim('noMatch')).task('registerInPrim').state).toBe('done');
  });

  it('counts how far one has come', () => {
    const given = upTo('booked')
      .on('2026-03-26', '15:00')
      .as('lise')
      .does(record('a1'), reference('a1', 1), reference('a1', 2), reference('a2', 1));

    expect(given.task('recordInterviews').progress).toEqual({ done: 1, of: 3 });
    expect(given.task('takeReferences').progress).toEqual({ done: 1, of: 2 });
    expect(
      upTo('declared').as('arne').does(vote('a1')).as('anna').does(disqualified).task('castVote').progress,
    ).toEqual({ done: 1, of: 4 });
  });
});

describe('when a task is due', () => {
  const due = (stage: Stage, id: TaskId) => upTo(stage).task(id).due?.date;

  it.each<readonly [Stage, TaskId, string]>([
    // Opened on Monday, 2 March.
    ['opened', 'assessNeed', '2026-03-09'],
    ['needAssessed', 'discussNeed', '2026-03-09'],
    ['drafted', 'registerInPrim', '2026-03-09'],
    ['drafted', 'publish', '2026-03-18'],
    // The application deadline is Friday, 20 March.
    ['published', 'importApplicants', '2026-03-23'],
    ['imported', 'makeExtendedList', '2026-03-25'],
    ['imported', 'chooseForInterview', '2026-03-27'],
    ['chosen', 'bookInterviews', '2026-03-26'],
    // The last interview is on Thursday, 26 March; Easter is from 2 to 6 April.
    ['booked', 'recordInterviews', '2026-03-30'],
    ['booked', 'checkDocuments', '2026-03-31'],
    ['booked', 'takeReferences', '2026-04-07'],
    ['recorded', 'writeRecommendation', '2026-04-10'],
    ['recommended', 'signRecommendation', '2026-03-31'],
    ['signed', 'sendToCouncil', '2026-03-31'],
    // The meeting is on Wednesday, 15 April.
    ['sent', 'declareImpartiality', '2026-04-10'],
    ['declared', 'castVote', '2026-04-15'],
    ['voted', 'closeVote', '2026-04-16'],
    ['decided', 'approveMinutes', '2026-04-13'],
  ])('%s: %s on %s', (stage, id, date) => {
    expect(due(stage, id)).toBe(date);
  });

  it('is explained: what was counted from what, and which days were not', () => {
    expect(upTo('booked').task('takeReferences').due).toMatchObject({
      from: '2026-03-26',
      period: { count: 5, unit: 'workingDays' },
      steps: [
        { code: 'counted', from: '2026-03-26', count: 5, unit: 'workingDays', date: '2026-04-07' },
        {
          code: 'notCounted',
          days: expect.arrayContaining([expect.objectContaining({ date: '2026-04-06' })]) as unknown,
        },
      ],
    });
  });

  it('is not overdue on the day, and is the day after', () => {
    const opened = upTo('opened');

    expect(opened.on('2026-03-09', '23:59').task('assessNeed').overdue).toBe(false);
    expect(opened.on('2026-03-10', '00:00').task('assessNeed').overdue).toBe(true);
  });

  it('runs from when the task became possible; with an application deadline not before the day after it', () => {
    const given = upTo('drafted');

    expect(given.task('publish').since).toBe(given.hiring.announcement?.at);
    expect(upTo('published').task('importApplicants').since).toBe('2026-03-20T23:00:00.000Z');
    expect(upTo('imported').task('chooseForInterview').since).toBe(upTo('imported').hiring.importedAt);
  });

  it('says of a done task when it was done', () => {
    const given = upTo('needDiscussed');

    expect(given.task('discussNeed')).toMatchObject({
      state: 'done',
      since: given.at,
      overdue: false,
    });
  });
});

describe('the tasks of the profile', () => {
  it('come each once, after tasks that stand before them', () => {
    const plans = smallUnit.steps.flatMap(({ tasks }) => tasks);
    const ids = plans.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    plans.forEach(({ after }, index) => {
      for (const id of after) expect(ids.slice(0, index)).toContain(id);
    });
  });
});
