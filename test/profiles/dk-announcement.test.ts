import { formOf } from '../../src/hiring/forms/forms';
import { atGate } from '../../src/hiring/gates';
import type { Value } from '../../src/hiring/questions';
import { justify } from '../support/cases';
import { type DkJob, dkUpTo, draft, recordOf, refusedBy } from '../support/dk-path';

const publication = {
  type: 'Publish',
  publishedOn: '2026-03-06',
  deadline: '2026-03-27',
} as const;

const ready = (job: DkJob = {}) => dkUpTo('publicationPlanned', job).on('2026-03-06');

/** Publication with one answer of a record changed. */
const publishing = (task: string, answers: Readonly<Record<string, Value | undefined>>) =>
  ready({ answers: { [task]: answers } }).as('helle');

describe('the need in a Danish state institution', () => {
  const warned = (reassigned: boolean) => {
    const given = dkUpTo('jobAnalysed', { need: { more: { reassigned } } });
    return atGate('announce', given.hiring, given.as('lone').context())
      .filter(({ status }) => status === 'warned')
      .map(({ rule }) => rule);
  };

  it('asks whether the tasks can be moved, warns when that was not considered, and goes on [dk.need.reassign]', () => {
    expect(warned(false)).toEqual(['dk.need.reassign']);
    expect(warned(true)).toEqual([]);
    const given = dkUpTo('jobAnalysed', { need: { more: { reassigned: false } } });
    expect(given.as('lone').tries(draft()).ok).toBe(true);
  });

  it('becomes a job profile before the announcement is written, and feeds it and the interview guide [R88]', () => {
    expect(dkUpTo('needAssessed').as('lone').isRefused(draft())).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['analyseJob'] },
    });
    const analysed = dkUpTo('activitiesPlanned');
    const profile = analysed.hiring.records['analyseJob']?.answers['competences'];
    const suggested = (form: string, subject: string | undefined, question: string, given = analysed) =>
      formOf(form, subject, given.hiring, given.as('lone').context())?.questions.find(
        ({ id }) => id === question,
      )?.suggestion;

    expect(profile).toBeDefined();
    expect(suggested('draftAnnouncement', undefined, 'requirements')).toEqual(profile);
    expect(suggested('recordStep', 'prepareInterviews', 'guide', dkUpTo('imported'))).toEqual(profile);
  });

  it.each([
    ['a named owner of each activity [R85]', 'referencesBy'],
    ['rooms and committee booked before the announcement [R86]', 'booked'],
  ])('plans %s', (what, question) => {
    const planned = dkUpTo('jobAnalysed').as('helle');

    expect(
      planned.isRefused(recordOf('planActivities', undefined, { [question]: undefined })).faults,
    ).toEqual([{ question, code: 'missing' }]);
  });

  it('names everybody who assesses before it is announced at all [R91]', () => {
    const planned = dkUpTo('jobAnalysed').as('helle');
    const nobody = planned.isRefused(recordOf('planActivities', undefined, { assessors: undefined }));

    expect(nobody.faults).toEqual([{ question: 'assessors', code: 'missing' }]);
    expect(ready({ without: ['activitiesPlanned'] }).task('publish')).toMatchObject({
      state: 'waiting',
      waitingFor: ['planActivities'],
    });
  });

  it('is published only when expectations are aligned with everybody [R85]', () => {
    const given = ready({ answers: { planActivities: { expectations: 'notYet' } } });

    expect(given.as('helle').isRefused(publication)).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['planActivities'] },
    });
    expect(ready().as('helle').tries(publication).ok).toBe(true);
  });
});

describe('a Danish announcement', () => {
  it('names area, pay, agreement and the time of the deadline [dk.ad.content]', () => {
    const given = dkUpTo('activitiesPlanned');
    const asked = formOf('draftAnnouncement', undefined, given.hiring, given.as('lone').context());
    const required = asked?.questions.filter(({ rule }) => rule === 'dk.ad.content');

    expect(required?.map(({ id, required: must }) => [id, must])).toEqual([
      ['area', true],
      ['pay', true],
      ['agreement', true],
      ['deadlineTime', true],
    ]);
  });

  it('says when the interviews are [R86]', () => {
    const given = dkUpTo('activitiesPlanned');
    const asked = formOf('draftAnnouncement', undefined, given.hiring, given.as('lone').context());

    expect(asked?.questions.find(({ id }) => id === 'interviewDates')?.required).toBe(true);
  });

  it('is published only when it is complete [dk.ad.content]', () => {
    expect(refusedBy(publishing('planPublication', { complete: false }).isRefused(publication))).toEqual([
      'dk.ad.content answeredOtherwise planPublication complete',
    ]);
  });

  it('is public, or says which exception it rests on and why [R77] [dk.ad.public]', () => {
    const given = dkUpTo('formPrepared', {}).on('2026-03-06');
    expect(refusedBy(given.as('helle').isRefused(publication))).toContain(
      'dk.ad.public taskOpen planPublication',
    );
    const internal = { isPublic: false };
    expect(
      given
        .as('helle')
        .isRefused(recordOf('planPublication', undefined, internal))
        .faults?.map(({ question }) => question),
    ).toEqual(['exception', 'exceptionWhy']);
    const reasoned = { ...internal, exception: 'atMostAYear', exceptionWhy: 'Barselsvikariat i ti måneder.' };
    expect(publishing('planPublication', reasoned).tries(publication).ok).toBe(true);
  });

  it('can be internal first, until a day [R77]', () => {
    const given = dkUpTo('formPrepared').as('helle');
    const staggered = { internalFirst: true };

    expect(given.isRefused(recordOf('planPublication', undefined, staggered)).faults).toEqual([
      { question: 'internalUntil', code: 'missing' },
    ]);
    expect(
      given.tries(recordOf('planPublication', undefined, { ...staggered, internalUntil: '2026-03-13' })).ok,
    ).toBe(true);
  });

  it('gives at least fourteen days, or a reason [dk.ad.14]', () => {
    const short = { ...publication, deadline: '2026-03-19' } as const;

    expect(
      ready()
        .as('helle')
        .tries({ ...publication, deadline: '2026-03-20' }).ok,
    ).toBe(true);
    expect(refusedBy(ready().as('helle').isRefused(short))).toEqual(['dk.ad.14 periodTooShort']);
    expect(ready().as('lone').does(justify('dk.ad.14')).as('helle').tries(short).ok).toBe(true);
  });

  it('is not published while the form asks for age [dk.ad.age]', () => {
    expect(refusedBy(publishing('prepareForm', { asksAge: true }).isRefused(publication))).toEqual([
      'dk.ad.age answeredOtherwise prepareForm asksAge',
    ]);
  });

  it('takes no screening question about age [dk.ad.age]', () => {
    const given = dkUpTo('drafted').as('helle');
    const asking = recordOf('prepareForm', undefined, { screeningQuestions: 'Hvor gammel er du?' });

    expect(given.isRefused(asking).findings?.map(({ rule }) => rule)).toEqual(['dk.ad.age']);
    expect(given.tries(recordOf('prepareForm')).ok).toBe(true);
  });

  it('ties screening questions to its requirements [R89] [dk.all.assessed]', () => {
    expect(refusedBy(publishing('prepareForm', { screeningTied: false }).isRefused(publication))).toEqual([
      'dk.all.assessed answeredOtherwise prepareForm screeningTied',
    ]);
    const none = {
      screening: false,
      screeningKinds: undefined,
      screeningQuestions: undefined,
      screeningTied: undefined,
    };
    expect(publishing('prepareForm', none).tries(publication).ok).toBe(true);
  });

  it('asks for a reason when sensitive data are collected [R74]', () => {
    const given = dkUpTo('drafted').as('helle');

    expect(given.isRefused(recordOf('prepareForm', undefined, { sensitive: true })).faults).toEqual([
      { question: 'sensitiveWhy', code: 'missing' },
    ]);
  });

  it('warns when the consent text follows the guide of 2013, and goes on [R75] [dk.seed.outdated]', () => {
    const warned = (consentFirst: boolean) => {
      const given = ready({ answers: { prepareForm: { consentFirst } } });
      expect(given.as('helle').tries(publication).ok).toBe(true);
      return atGate('publish', given.hiring, given.as('helle').context())
        .filter(({ status }) => status === 'warned')
        .map(({ rule }) => rule);
    };

    expect(warned(false)).toEqual(['dk.seed.outdated']);
    expect(warned(true)).toEqual([]);
  });
});
