import { nextWake, remindersOf } from '../../../src/hiring/tasks/reminders';
import { anApplicant, confirm, recommend, upTo, vote, type Scenario } from '../../support/cases';

const marks = (given: Scenario) =>
  remindersOf(given.hiring, given.as('system').context()).map(({ task, person, mark, at }) => [
    at,
    task,
    person,
    mark,
  ]);

const sent = (given: Scenario) =>
  given.effects.flatMap((effect) =>
    effect.kind === 'reminder' ? [[effect.task, effect.to, effect.mark]] : [],
  );

describe('reminders', () => {
  it('come before the due date and on it, then when it has passed, then to HR, on working days at eight', () => {
    // Due on Monday, 9 March. Norway is an hour ahead of UTC in winter.
    expect(marks(upTo('opened'))).toEqual([
      ['2026-03-06T07:00:00.000Z', 'assessNeed', 'lise', '2026-03-09/1'],
      ['2026-03-09T07:00:00.000Z', 'assessNeed', 'lise', '2026-03-09/0'],
      ['2026-03-10T07:00:00.000Z', 'assessNeed', 'lise', '2026-03-09/overdue'],
      ['2026-03-11T07:00:00.000Z', 'assessNeed', 'hanne', '2026-03-09/escalated'],
    ]);
  });

  it('come on the last working day when the due date itself is a day off', () => {
    const meeting = upTo('declared', { meetingOn: '2026-04-19' });

    expect(marks(meeting).filter(([, task, person]) => task === 'castVote' && person === 'arne')).toEqual([
      ['2026-04-15T06:00:00.000Z', 'castVote', 'arne', '2026-04-19/3'],
      ['2026-04-17T06:00:00.000Z', 'castVote', 'arne', '2026-04-19/1'],
      ['2026-04-17T06:00:00.000Z', 'castVote', 'arne', '2026-04-19/0'],
      ['2026-04-20T06:00:00.000Z', 'castVote', 'arne', '2026-04-19/overdue'],
    ]);
  });

  it("follow the clock: summer time does not move eight o'clock", () => {
    const given = upTo('referencesTaken');

    expect(marks(given)[0]).toEqual([
      '2026-04-07T06:00:00.000Z',
      'writeRecommendation',
      'lise',
      '2026-04-10/3',
    ]);
  });

  it('go out once each, at their time', () => {
    const given = upTo('opened');
    const early = given.on('2026-03-06', '07:59').wakes();
    const first = early.on('2026-03-06', '08:00').wakes();
    const second = first.on('2026-03-09', '08:00').wakes();

    expect(sent(early)).toEqual([]);
    expect(sent(first)).toEqual([['assessNeed', 'lise', '2026-03-09/1']]);
    expect(first.wakes().events).toEqual([]);
    expect(sent(second)).toEqual([['assessNeed', 'lise', '2026-03-09/0']]);
  });

  it('say only the last after the clock has leapt, to each who has one', () => {
    const leapt = upTo('opened').on('2026-04-30').wakes();

    expect(leapt.events).toHaveLength(4);
    expect(sent(leapt)).toEqual([
      ['assessNeed', 'lise', '2026-03-09/overdue'],
      ['assessNeed', 'hanne', '2026-03-09/escalated'],
    ]);
    expect(leapt.wakes().events).toEqual([]);
  });

  it('go to those who still have to act', () => {
    const half = upTo('needAssessed').as('tor').does(confirm('need')).on('2026-03-09').wakes();

    expect(sent(half)).toEqual([['discussNeed', 'hanne', '2026-03-09/0']]);
  });

  it('stop when the task is done or the case is closed', () => {
    const done = upTo('needDiscussed').on('2026-03-04').as('lise');
    const cancelled = upTo('opened').as('lise').does({ type: 'CancelHiring', reason: 'Trukket.' });

    expect(marks(upTo('needDiscussed')).map(([, task]) => task)).not.toContain('assessNeed');
    expect(done.context().today).toBe('2026-03-04');
    expect(marks(cancelled)).toEqual([]);
    expect(nextWake(cancelled.hiring, cancelled.as('system').context())).toBeUndefined();
    expect(marks(upTo('closed'))).toEqual([]);
  });

  it('leave out what lies before the task began; one that was late already is overdue a working day later', () => {
    // The application deadline was 20 March: the list was due on the 25th, the choice on the 27th.
    const late = upTo('published')
      .on('2026-03-30')
      .as('hanne')
      .does({ type: 'ImportApplicants', applicants: [anApplicant(1)] });

    expect(marks(late)).toEqual([
      ['2026-03-31T06:00:00.000Z', 'makeExtendedList', 'hanne', '2026-03-25/overdue'],
      ['2026-03-31T06:00:00.000Z', 'chooseForInterview', 'lise', '2026-03-27/overdue'],
      ['2026-04-01T06:00:00.000Z', 'makeExtendedList', 'hanne', '2026-03-25/escalated'],
      ['2026-04-01T06:00:00.000Z', 'chooseForInterview', 'hanne', '2026-03-27/escalated'],
    ]);
  });

  it("leave whoever waits for another's task alone", () => {
    const tasks = (given: Scenario) => [...new Set(marks(given).map(([, task]) => task))];

    expect(tasks(upTo('needAssessed'))).toEqual(['discussNeed']);
    expect(tasks(upTo('drafted'))).not.toContain('publish');
    expect(tasks(upTo('inPrim'))).toEqual(['publish']);
  });

  it('still come when what is missing is a reason that only the person can write', () => {
    const two = upTo('referencesTaken')
      .as('lise')
      .does(recommend(['a1', 'a2']));

    expect(two.task('signRecommendation').blockedBy).toHaveLength(1);
    expect(marks(two).map(([, task, person]) => [task, person])).toContainEqual([
      'signRecommendation',
      'enok',
    ]);
  });

  it('tell the chair to close a vote that has enough votes, though somebody never votes', () => {
    const most = ['cecilie', 'arne', 'turid'].reduce(
      (given, person) => given.as(person).does(vote('a1')),
      upTo('declared'),
    );
    const after = most.on('2026-04-16', '08:00').wakes();

    expect(sent(after)).toContainEqual(['closeVote', 'cecilie', '2026-04-16/0']);
    expect(sent(after)).toContainEqual(['castVote', 'anna', '2026-04-15/overdue']);
  });

  it('wake the case at the first of them', () => {
    const given = upTo('opened');
    const wake = (now: Scenario) => nextWake(now.hiring, now.as('system').context());

    expect(wake(given)).toBe('2026-03-06T07:00:00.000Z');
    expect(wake(given.on('2026-03-06', '08:00').wakes())).toBe('2026-03-09T07:00:00.000Z');
    expect(wake(given.on('2026-04-30').wakes())).toBeUndefined();
  });
});
