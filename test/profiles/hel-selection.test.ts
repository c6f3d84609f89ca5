import { formOf } from '../../src/hiring/forms/forms';
import { remindersOf } from '../../src/hiring/tasks/reminders';
import type { LocalDate } from '../../src/hiring/time';
import { anApplicant, plan, recommend, reference, series, sign, type Scenario } from '../support/cases';
import {
  helUpTo,
  helWith,
  interviewRecord,
  lettersOf,
  recordOf,
  recordOnly,
  statusAt,
  type HelJob,
} from '../support/hel-path';

const shy: HelJob = {
  applicants: [1, 2, 3, 4].map((n) => ({ ...anApplicant(n), withholdRequested: n === 4 })),
};

const suggested = (given: Scenario, form: string, subject: string) =>
  Object.fromEntries(
    (formOf(form, subject, given.hiring, given.as('henrik').context())?.questions ?? []).map((question) => [
      question.id,
      question.suggestion,
    ]),
  );

describe('the timeline', () => {
  it('is HR’s, with the meetings proposed from the application deadline [R66]', () => {
    const open = helUpTo('spread');
    expect(open.task('makeTimeline').owners).toEqual(['henrik']);
    expect(suggested(open, 'recordStep', 'makeTimeline')).toMatchObject({
      readBy: '2026-03-31',
      selectionMeetingOn: '2026-04-01',
      interviewsFrom: '2026-04-13',
    });
  });

  it('gives everybody the deadline for reading, and the meetings [R66] [R67]', () => {
    const given = helUpTo('extendedListMade');
    expect(given.task('readApplications')).toMatchObject({
      owners: ['lena', 'tuva', 'henrik'],
      due: { date: '2026-03-31' },
    });
    expect(helUpTo('read').task('holdSelectionMeeting').due?.date).toBe('2026-04-01');
    expect(helUpTo('recorded').task('agreeOnRecommendation').due?.date).toBe('2026-04-20');
  });

  it('makes the process letter: all dates in it are proposed [R66] [R40] [hel.info.afterDeadline]', () => {
    expect(suggested(helUpTo('imported'), 'recordStep', 'sendProcessLetter')).toEqual({
      interviewsFrom: '2026-04-09',
      interviewsTo: '2026-04-10',
      answerBy: '2026-04-27',
    });
  });
});

describe('applications', () => {
  const unsure = helUpTo('imported', { answers: { confirmReaders: { secrecy: false } } });
  const partial = helUpTo('imported', { answers: { confirmReaders: { impartial: false } } });

  it('are read only by those who confirmed the duty of secrecy [R67] [no.secrecy]', () => {
    expect(unsure.as('tuva').isRefused(recordOf('readApplications')).findings).toMatchObject([
      { rule: 'no.secrecy', status: 'blocked' },
    ]);
    expect(statusAt(unsure, 'list', 'no.secrecy')).toBe('blocked');
    expect(helUpTo('imported').as('tuva').tries(recordOf('readApplications')).ok).toBe(true);
  });

  it('are read only by those who are impartial [no.impartial]', () => {
    expect(partial.as('lena').isRefused(recordOf('readApplications')).findings).toMatchObject([
      { rule: 'no.impartial', status: 'blocked' },
    ]);
    expect(partial.task('confirmReaders').state).toBe('open');
  });
});

describe('the public applicant list', () => {
  it('waits for every request to be kept off it [R68] [no.list.withhold]', () => {
    const asked = helUpTo('imported', shy);
    expect(asked.as('henrik').isRefused(recordOf('publishList')).findings).toMatchObject([
      { rule: 'no.list.withhold', lacks: [{ code: 'taskOpen', subject: 'a4' }] },
    ]);
    const decided = asked
      .as('henrik')
      .does(recordOnly('decideWithholding', { granted: true, grounds: 'Særlige grunner.' }, 'a4'));
    expect(decided.as('henrik').tries(recordOf('publishList')).ok).toBe(true);
    expect(helUpTo('imported').as('henrik').tries(recordOf('publishList')).ok).toBe(true);
  });

  it('waits until whoever was refused has been told [R68] [no.list.withhold]', () => {
    const untold = helUpTo('withholdingDecided', { ...shy, answers: { decideWithholding: { told: false } } });
    expect(statusAt(untold, 'list', 'no.list.withhold')).toBe('blocked');
    expect(statusAt(helUpTo('withholdingDecided', shy), 'list', 'no.list.withhold')).toBe('met');
  });

  it.each<[LocalDate, LocalDate]>([
    ['2026-03-27', '2026-04-01'],
    // Maundy Thursday, Good Friday and Easter Monday are no working days.
    ['2026-04-01', '2026-04-09'],
    // Ascension Day and a weekend with 17 May lie between.
    ['2026-05-13', '2026-05-19'],
  ])('is there on the third working day after %s: %s [R69] [hel.list.threeDays]', (deadline, due) => {
    const open = helUpTo('published', { deadline })
      .on('2026-06-01')
      .as('henrik')
      .does({ type: 'ImportApplicants', applicants: [anApplicant(1)] });
    expect(open.task('publishList').due?.date).toBe(due);
  });

  it('has the number of days that the organisation sets [hel.list.threeDays]', () => {
    const profile = helWith('hel.list.threeDays', { parameters: { workingDays: 2 } });
    expect(helUpTo('imported', { profile }).task('publishList').due?.date).toBe('2026-03-31');
  });

  it('is asked for as soon as possible: from the first working day on, then of HR [no.list.public]', () => {
    const given = helUpTo('readersConfirmed', {})
      .on('2026-03-28')
      .as('henrik')
      .does({ type: 'ImportApplicants', applicants: [anApplicant(1)] });
    const days = remindersOf(given.hiring, given.as('henrik').context())
      .filter(({ task }) => task === 'publishList')
      .map(({ at, mark }) => [at.slice(0, 10), mark.split('/')[1]]);
    expect(days).toEqual([
      ['2026-03-30', '2'],
      ['2026-03-31', '1'],
      ['2026-04-01', '0'],
      ['2026-04-07', 'overdue'],
      ['2026-04-08', 'escalated'],
    ]);
  });

  it('shows what the law says, or it is said that it does not [no.list.public]', () => {
    const incomplete = helUpTo('agreed', { answers: { publishList: { complete: false } } });
    expect(statusAt(incomplete, 'write', 'no.list.public')).toBe('warned');
    expect(incomplete.task('publishList').state).toBe('open');
    expect(statusAt(helUpTo('agreed'), 'write', 'no.list.public')).toBe('met');
  });

  it('cannot be taken back once it is out', () => {
    expect(helUpTo('listed').as('henrik').isRefused({ type: 'TakeBack' }).code).toBe('leftTheHouse');
  });
});

describe('letters after the deadline', () => {
  it('tell every applicant how it goes on, on the working day that is set [R40] [hel.info.afterDeadline]', () => {
    const open = helUpTo('extendedListMade');
    expect(open.task('sendProcessLetter').due?.date).toBe('2026-04-01');
    const profile = helWith('hel.info.afterDeadline', { parameters: { onWorkingDay: 1 } });
    expect(helUpTo('extendedListMade', { profile }).task('sendProcessLetter').due?.date).toBe('2026-03-30');
    expect(lettersOf(helUpTo('processTold'))).toEqual(['a1', 'a2', 'a3', 'a4'].map((id) => ['process', id]));
  });

  it('tell those who are not called, with other posts and the question about the CV [R41] [hel.interview.notCalled]', () => {
    const told = helUpTo('notCalledTold');
    expect(lettersOf(told)).toEqual([
      ['notCalled', 'a3'],
      ['notCalled', 'a4'],
    ]);
    expect(
      statusAt(helUpTo('agreed', { without: ['notCalledTold'] }), 'write', 'hel.interview.notCalled'),
    ).toBe('warned');
    expect(statusAt(helUpTo('agreed'), 'write', 'hel.interview.notCalled')).toBe('met');
    const faults = helUpTo('called').as('henrik').isRefused(recordOnly('tellNotCalled', {})).faults ?? [];
    expect(faults.map(({ question }) => question)).toEqual(['otherPosts', 'cvAnswerBy']);
  });

  it('keep a CV only with a consent that expires [R41] [no.retention]', () => {
    const told = helUpTo('notCalledTold');
    const consent = (values: { consentedOn: string; expiresOn?: string }) =>
      told.as('henrik').tries(recordOnly('keepCv', values, 'a3-n1'));
    expect(consent({ consentedOn: '2026-03-31' }).ok).toBe(false);
    expect(consent({ consentedOn: '2026-03-31', expiresOn: '2027-03-31' }).ok).toBe(true);
  });
});

describe('interviews', () => {
  it('come after a meeting of leader, union representative and HR [R70]', () => {
    const choose = { type: 'ChooseForInterview', applicants: ['a1'] } as const;
    expect(helUpTo('read').as('lena').isRefused(choose).code).toBe('notOpenYet');
    expect(helUpTo('selected').as('lena').tries(choose).ok).toBe(true);
  });

  it('are booked within seven days, whatever day that is [hel.interview.invite]', () => {
    const open = helUpTo('called');
    // Good Friday: the municipality's own routine does not move.
    expect(open.task('bookInterviews').due?.date).toBe('2026-04-03');
    const profile = helWith('hel.interview.invite', { parameters: { days: 10 } });
    expect(helUpTo('called', { profile }).task('bookInterviews').due?.date).toBe('2026-04-06');
    expect(helUpTo('booked').task('callToInterview').due?.date).toBe('2026-04-03');
  });

  it('are told of by telephone and letter, with participants, topics, what to bring, and a pay level [R42] [R70]', () => {
    const booked = helUpTo('booked');
    const { payLevel, ...rest } = recordOf('callToInterview').values;
    expect(payLevel).toBeDefined();
    expect(booked.as('lena').isRefused(recordOnly('callToInterview', rest, 'a1')).faults).toMatchObject([
      { question: 'payLevel', code: 'missing' },
    ]);
    expect(lettersOf(booked.as('lena').does(recordOf('callToInterview', {}, 'a1')))).toEqual([
      ['interviewDetails', 'a1'],
    ]);
  });

  it('take up pay, collective agreement and what happens next [R43]', () => {
    const given = helUpTo('nextStepsSent');
    const asked = formOf('recordInterview', 'a1', given.hiring, given.as('lena').context())?.questions ?? [];
    expect(asked.filter(({ required }) => required).map(({ id }) => id)).toEqual([
      'record',
      'payExpectation',
      'tariffTold',
      'nextStepsTold',
    ]);
  });

  it('are followed by a message with dates on the same day, to each [R44] [hel.interview.sameDay]', () => {
    const booked = helUpTo('phoned');
    expect(booked.task('sendNextSteps')).toMatchObject({
      due: { date: '2026-04-09' },
      progress: { done: 0, of: 2 },
    });
    const first = booked
      .on('2026-04-09', '15:00')
      .as('lena')
      .does(recordOf('sendNextSteps', {}, 'a1'));
    expect(lettersOf(first)).toEqual([['nextSteps', 'a1']]);
    expect(first.task('sendNextSteps').due?.date).toBe('2026-04-10');
    expect(
      statusAt(helUpTo('agreed', { without: ['nextStepsSent'] }), 'write', 'hel.interview.sameDay'),
    ).toBe('warned');
    expect(statusAt(helUpTo('agreed'), 'write', 'hel.interview.sameDay')).toBe('met');
  });

  it('can be held a second time, with a message on that day as well [R44] [R45] [hel.interview.sameDay]', () => {
    const first = helUpTo('recorded');
    expect(first.tasks().map(({ id }) => id)).not.toContain('sendNextStepsAgain');
    const again = series(['a1']).slots.map((slot) => ({
      ...slot,
      start: '2026-04-20T08:00:00.000Z',
      end: '2026-04-20T08:45:00.000Z',
    }));
    const second = first.as('lena').does(
      {
        ...plan(['a1'], ['lena']),
        firstDay: '2026-04-20',
        lastDay: '2026-04-20',
        second: ['a1'],
        proposals: [{ strengths: [], slots: again }],
      },
      { type: 'BookInterviews', proposal: 1 },
    );
    expect(second.task('sendNextStepsAgain')).toMatchObject({
      state: 'open',
      due: { date: '2026-04-20' },
      progress: { done: 0, of: 1 },
    });
    expect(statusAt(second, 'write', 'hel.interview.sameDay')).toBe('warned');
    const held = second
      .on('2026-04-20', '15:00')
      .as('lena')
      .does(recordOf('sendNextStepsAgain', {}, 'a1'));
    expect(lettersOf(held)).toEqual([['nextSteps', 'a1']]);
    expect(statusAt(held, 'write', 'hel.interview.sameDay')).toBe('met');
    const off = second.as('lena').does({ type: 'CancelInterview', applicant: 'a1' });
    expect(off.tasks().map(({ id }) => id)).not.toContain('sendNextStepsAgain');
  });

  it('are all recorded before anybody is recommended [no.interview.record]', () => {
    const one = helUpTo('nextStepsSent').as('lena').does(interviewRecord('a1'));
    expect(statusAt(one, 'write', 'no.interview.record')).toBe('blocked');
    expect(statusAt(one, 'sign', 'no.interview.record')).toBe('blocked');
    expect(statusAt(one.as('lena').does(interviewRecord('a2')), 'write', 'no.interview.record')).toBe('met');
  });
});

describe('references', () => {
  it('are taken after the interview, or it is said that they are not [no.ref.afterInterview]', () => {
    expect(statusAt(helUpTo('nextStepsSent'), 'reference', 'no.ref.afterInterview')).toBe('warned');
    expect(statusAt(helUpTo('recorded'), 'reference', 'no.ref.afterInterview')).toBe('met');
  });

  it('are taken of everybody who was interviewed [R71] [hel.ref.all]', () => {
    const one = helUpTo('recorded')
      .on('2026-04-15')
      .as('lena')
      .does({ ...reference('a1', 1), takenOn: '2026-04-14', more: { adverse: false } });
    expect(one.task('takeReferences')).toMatchObject({ state: 'open', progress: { done: 1, of: 2 } });
    expect(statusAt(one, 'write', 'hel.ref.all')).toBe('warned');
    expect(statusAt(one, 'decide', 'hel.ref.all')).toBe('warned');
    expect(statusAt(helUpTo('referencesTaken'), 'write', 'hel.ref.all')).toBe('met');
  });

  it('that speak against somebody are put to them first [no.ref.contradiction]', () => {
    const adverse = helUpTo('agreed', { adverse: ['a2'], without: ['heard'] });
    expect(adverse.as('lena').isRefused(recommend(['a1'])).findings).toMatchObject([
      { rule: 'no.ref.contradiction', lacks: [{ code: 'taskOpen', subject: 'a2-r1' }] },
    ]);
    expect(statusAt(adverse, 'sign', 'no.ref.contradiction')).toBe('blocked');
    expect(
      helUpTo('agreed', { adverse: ['a2'] })
        .as('lena')
        .tries(recommend(['a1'])).ok,
    ).toBe(true);
    expect(
      helUpTo('agreed')
        .as('lena')
        .tries(recommend(['a1'])).ok,
    ).toBe(true);
  });

  it('are not put to somebody only for a written exception [no.ref.contradiction]', () => {
    const adverse = helUpTo('referencesTaken', { adverse: ['a2'] });
    const not = (exception?: string) =>
      adverse
        .as('lena')
        .tries(recordOnly('hearApplicant', { heard: false, ...(exception && { exception }) }, 'a2-r1'));
    expect(not().ok).toBe(false);
    expect(not('Søkeren kjenner det alt.').ok).toBe(true);
  });
});

describe('the recommendation', () => {
  it('follows a discussion of all three, or a reason why not [R72] [hel.rec.agree]', () => {
    const alone = helUpTo('referencesTaken');
    expect(alone.as('lena').isRefused(recommend(['a1', 'a2'])).findings).toMatchObject([
      { rule: 'hel.rec.agree', status: 'needsReason' },
    ]);
    const two = alone
      .on('2026-04-20')
      .as('lena')
      .does(recordOf('agreeOnRecommendation', { allThree: false }));
    expect(statusAt(two, 'write', 'hel.rec.agree')).toBe('needsReason');
    const reasoned = two
      .as('lena')
      .does({ type: 'JustifyShortfall', rule: 'hel.rec.agree', reason: 'Tillitsvalgt er syk.' });
    expect(reasoned.as('lena').tries(recommend(['a1', 'a2'])).ok).toBe(true);
  });

  it('records a disagreement where there is one [R72] [hel.rec.agree]', () => {
    const given = helUpTo('referencesTaken').on('2026-04-20');
    const disagree = (disagreement?: string) =>
      recordOf('agreeOnRecommendation', { agreed: false, ...(disagreement && { disagreement }) });
    expect(given.as('lena').isRefused(disagree()).faults).toMatchObject([
      { question: 'disagreement', code: 'missing' },
    ]);
    const written = given.as('lena').does(disagree('Tillitsvalgt vil ha den andre.'));
    expect(written.as('lena').tries(recommend(['a1', 'a2'])).ok).toBe(true);
  });

  it('is signed by leader and union representative before anybody decides [R73] [hel.rec.sign]', () => {
    const decide = { type: 'Decide', chosen: ['a1'], reason: 'Best.' } as const;
    const one = helUpTo('authorityConfirmed', { without: ['unionSigned'] });
    expect(one.task('signRecommendation').owners).toEqual(['tuva']);
    expect(one.as('kari').isRefused(decide).findings).toMatchObject([{ rule: 'hel.rec.sign' }]);
    expect(one.as('henrik').isRefused(sign(one)).code).toBe('notYourRole');
    expect(one.as('tuva').does(sign(one)).as('kari').tries(decide).ok).toBe(true);
  });
});
