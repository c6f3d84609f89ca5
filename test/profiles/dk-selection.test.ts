import type { Value } from '../../src/hiring/questions';
import { type DkJob, type DkStage, dkUpTo, recordOf, refusedBy } from '../support/dk-path';

const conclusion = recordOf('concludeAssessment');
const booking = { type: 'BookInterviews', proposal: 1 } as const;

/** The rules that keep the committee from assessing, given other answers in a record. */
const keptFromAssessing = (task: string, answers: Readonly<Record<string, Value | undefined>>) => {
  const given = dkUpTo('impartial', { answers: { [task]: answers } });
  const decision = given.as('ulla').tries(recordOf('assessApplications', 'a1'));
  return decision.ok ? [] : refusedBy(decision.refusal);
};

describe('applications in a Danish state institution', () => {
  it('are answered with a receipt that says what happens when [R76]', () => {
    const { effects } = dkUpTo('receiptsSent');

    expect(effects.filter(({ kind }) => kind === 'letter')).toMatchObject(
      ['a1', 'a2', 'a3', 'a4'].map((applicant) => ({ letter: 'receipt', applicant })),
    );
  });

  it('that came late are left out before anybody assesses [dk.ad.late]', () => {
    expect(keptFromAssessing('sortArrivals', { lateLeftOut: false })).toEqual([
      'dk.ad.late answeredOtherwise sortArrivals lateLeftOut',
    ]);
    expect(keptFromAssessing('sortArrivals', {})).toEqual([]);
  });

  it('can come late after all when the post is announced again', () => {
    const given = dkUpTo('arrivalsSorted', {
      answers: { sortArrivals: { lateLeftOut: false } },
    })
      .as('helle')
      .does({ type: 'AdvertiseAgain', reason: 'For få ansøgninger.' });

    expect(given.task('publish').state).toBe('open');
  });

  it('that came in time in another way are treated alike [dk.ad.channel]', () => {
    expect(keptFromAssessing('sortArrivals', { allChannels: false })).toEqual([
      'dk.ad.channel answeredOtherwise sortArrivals allChannels',
    ]);
  });

  it('with sensitive data say how these are guarded [R74]', () => {
    const given = dkUpTo('imported').as('helle');

    expect(given.isRefused(recordOf('sortArrivals', undefined, { sensitiveFound: true })).faults).toEqual([
      { question: 'sensitiveGuarded', code: 'missing' },
    ]);
  });

  it('are assessed by nobody while somebody in the case is disqualified [dk.impartial]', () => {
    const replaced = { allImpartial: false, replacement: 'Bent er inhabil; Signe træder til.' };

    expect(keptFromAssessing('confirmImpartial', replaced)).toEqual([
      'dk.impartial taskOpen confirmImpartial',
    ]);
    expect(keptFromAssessing('confirmImpartial', {})).toEqual([]);
  });

  it('are read, ranked and commented by the committee, each of them [R78] [R90] [dk.all.assessed]', () => {
    const given = dkUpTo('impartial')
      .as('ulla')
      .does(...['a1', 'a2', 'a3'].map((id) => recordOf('assessApplications', id)));

    expect(given.task('assessApplications')).toMatchObject({
      owners: ['ulla', 'bent', 'troels', 'lone'],
      progress: { done: 3, of: 4 },
    });
    expect(refusedBy(given.as('lone').isRefused(conclusion))).toEqual([
      'dk.all.assessed taskOpen assessApplications a4',
    ]);
    const all = given.as('bent').does(recordOf('assessApplications', 'a4'));
    expect(all.as('lone').tries(conclusion).ok).toBe(true);
  });

  it('need no assessment when they are withdrawn [R90]', () => {
    const given = dkUpTo('impartial')
      .as('ulla')
      .does(...['a1', 'a2', 'a3'].map((id) => recordOf('assessApplications', id)))
      .as('helle')
      .does({ type: 'WithdrawApplicant', applicant: 'a4' });

    expect(given.as('lone').tries(conclusion).ok).toBe(true);
  });

  it('are asked about afterwards only to specify a requirement of the announcement [R89]', () => {
    const given = dkUpTo('imported').as('helle');
    const asking = recordOf('askAfterwards', '-n1', { question: 'Hvilke sager har du behandlet?' });

    expect(given.isRefused(asking).faults).toEqual([{ question: 'requirement', code: 'missing' }]);
  });

  it('are chosen from only when all were assessed alike, with diversity in mind [R101] [dk.all.assessed]', () => {
    const choice = { type: 'ChooseForInterview', applicants: ['a1'] } as const;
    const concluded = (sameCriteria: boolean) =>
      dkUpTo('concluded', { answers: { concludeAssessment: { sameCriteria } } })
        .as('lone')
        .tries(choice).ok;

    expect([concluded(false), concluded(true)]).toEqual([false, true]);
    const silent = recordOf('concludeAssessment', undefined, { diversity: undefined });
    expect(dkUpTo('assessed').as('lone').isRefused(silent).faults).toEqual([
      { question: 'diversity', code: 'missing' },
    ]);
  });
});

describe('interviews in a Danish state institution', () => {
  const booked = (stage: DkStage, job: DkJob = {}) => {
    const decision = dkUpTo(stage, job).as('lone').tries(booking);
    return decision.ok ? [] : refusedBy(decision.refusal);
  };

  it('ask nothing forbidden: neither as the leader says nor in the words of the guide [dk.ask.forbidden]', () => {
    expect(booked('planned', { answers: { prepareInterviews: { noForbidden: false } } })).toEqual([
      'dk.ask.forbidden answeredOtherwise prepareInterviews noForbidden',
    ]);
    expect(booked('planned')).toEqual([]);
    const asking = recordOf('prepareInterviews', undefined, { guide: 'Hvilken religion har du?' });
    expect(
      dkUpTo('imported')
        .as('lone')
        .isRefused(asking)
        .findings?.map(({ rule }) => rule),
    ).toEqual(['dk.ask.forbidden']);
  });

  it('follow the same guide, with roles shared out and diversity in mind [R92] [R101]', () => {
    const given = dkUpTo('imported').as('lone');
    const silent = { welcomes: undefined, asks: undefined, keepsTime: undefined, diversity: undefined };

    expect(
      given
        .isRefused(recordOf('prepareInterviews', undefined, silent))
        .faults?.map(({ question }) => question),
    ).toEqual(['welcomes', 'asks', 'keepsTime', 'diversity']);
    expect(
      dkUpTo('planned', { without: ['planned'], answers: { prepareInterviews: { sameForAll: false } } }).task(
        'bookInterviews',
      ).waitingFor,
    ).toContain('prepareInterviews');
  });

  it('never let a test stand alone [R94]', () => {
    const given = dkUpTo('chosen', { answers: { prepareInterviews: { tests: true } } });
    const test = { test: 'Personlighedstest', keptWhere: 'På sagen, kun for udvalget' };

    expect(given.task('bookInterviews').waitingFor).toEqual(['prepareTests']);
    const alone = given
      .as('lone')
      .does(recordOf('prepareTests', undefined, { ...test, talkedThrough: false }));
    expect(alone.task('bookInterviews').waitingFor).toEqual(['prepareTests']);
    const talked = given
      .as('lone')
      .does(recordOf('prepareTests', undefined, { ...test, talkedThrough: true }));
    expect(talked.task('bookInterviews').state).toBe('open');
  });
});

describe('preferential access', () => {
  const claims = { priority: 'claimed', formalEducation: true };
  const withClaim = (answers: Readonly<Record<string, Value | undefined>>, job: DkJob = {}): DkJob => ({
    ...job,
    answers: { ...job.answers, 'assessApplications:a4': answers },
  });
  const booked = (job: DkJob) => {
    const decision = dkUpTo('planned', job).as('lone').tries(booking);
    return decision.ok ? [] : refusedBy(decision.refusal);
  };

  it('gives an interview to who claims it and has the education, or was referred [R93] [dk.disability]', () => {
    const left = ['dk.disability taskOpen leaveOutPriority a4'];

    expect(booked(withClaim(claims))).toEqual(left);
    expect(booked(withClaim({ priority: 'referred' }))).toEqual(left);
    expect(booked(withClaim({ priority: 'claimed', formalEducation: false }))).toEqual([]);
    expect(booked(withClaim(claims, { shortlist: ['a1', 'a2', 'a3', 'a4'] }))).toEqual([]);
  });

  it('is not asked for when the post is filled internally [dk.disability]', () => {
    const exempt = recordOf('leaveOutPriority', 'a4', {
      exempt: 'internal',
      exemptWhy: 'Stillingen besættes af en intern ansøger.',
    });
    const given = dkUpTo('planned', withClaim(claims)).as('lone').does(exempt);

    expect(given.as('lone').tries(booking).ok).toBe(true);
  });

  const job = withClaim(claims, { shortlist: ['a1', 'a2', 'a3', 'a4'] });
  const hire = { type: 'Decide', chosen: ['a1'], reason: 'Bedst kvalificeret.' } as const;
  const negotiated = { course: 'another', accountSentOn: '2026-04-16', negotiatedOn: '2026-04-16' };

  it('asks for an account to and a negotiation with the jobcentre before another is hired [R93] [dk.disability]', () => {
    const signed = dkUpTo('signed', job);

    expect(refusedBy(signed.as('dines').isRefused(hire))).toEqual([
      'dk.disability taskOpen negotiateJobcentre a4',
    ]);
    const only = recordOf('negotiateJobcentre', 'a4', { ...negotiated, negotiatedOn: undefined });
    expect(signed.as('helle').isRefused(only).faults).toEqual([
      { question: 'negotiatedOn', code: 'missing' },
    ]);
    const after = signed.as('helle').does(recordOf('negotiateJobcentre', 'a4', negotiated));
    expect(after.as('dines').tries(hire).ok).toBe(true);
  });

  it('closes the offer as well when another was chosen than was said [dk.disability]', () => {
    const decided = dkUpTo('signed', { ...job, ranked: ['a4', 'a1'] })
      .as('helle')
      .does(recordOf('negotiateJobcentre', 'a4', { course: 'first' }))
      .as('dines')
      .does(hire);
    const answer = { type: 'AnswerOffer', applicant: 'a1', accepted: true } as const;

    expect(refusedBy(decided.as('lone').isRefused(answer))).toEqual([
      'dk.disability taskOpen negotiateAfterAll a4',
    ]);
    const dates = { accountSentOn: '2026-04-16', negotiatedOn: '2026-04-16' };
    const after = decided.as('helle').does(recordOf('negotiateAfterAll', 'a4', dates));
    expect(after.as('lone').tries(answer).ok).toBe(true);
    const first = dkUpTo('signed', { ...job, ranked: ['a4', 'a1'] })
      .as('helle')
      .does(recordOf('negotiateJobcentre', 'a4', { course: 'first' }))
      .as('dines')
      .does({ ...hire, chosen: ['a4'] });
    expect(first.as('lone').tries({ ...answer, applicant: 'a4' }).ok).toBe(true);
  });
});
