import { formOf } from '../../src/hiring/forms/forms';
import { forNewCases } from '../../src/hiring/in-force';
import type { Value } from '../../src/hiring/questions';
import { settingsOf } from '../../src/hiring/settings/settable';
import type { Configured } from '../../src/hiring/settings/setting';
import { sampleDk } from '../../src/local/sample-dk';
import { dk } from '../../src/profiles/dk';
import { type DkJob, type DkStage, dkUpTo, recordOf, refusedBy } from '../support/dk-path';

const close = { type: 'CloseHiring' } as const;

/** What keeps the case from being closed. */
const keptOpen = (job: DkJob) => {
  const decision = dkUpTo('probationAssessed', job).as('helle').tries(close);
  return decision.ok ? [] : refusedBy(decision.refusal);
};

describe('answers to everybody', () => {
  it('go in one go and as a standard text to those without an interview [R80] [R84] [dk.reject]', () => {
    const { effects, hiring } = dkUpTo('othersRejected');

    expect(effects.filter(({ kind }) => kind === 'letter')).toMatchObject([
      { letter: 'rejection', applicant: 'a4' },
    ]);
    expect(hiring.trail.at(-1)?.leftHouse).toBe(true);
  });

  it('name the main factors [R97] [dk.reject]', () => {
    const silent = recordOf('rejectOthers', undefined, { mainFactors: undefined });

    expect(dkUpTo('agreed').as('helle').isRefused(silent).faults).toEqual([
      { question: 'mainFactors', code: 'missing' },
    ]);
  });

  it('are fuller for those interviewed, by phone or secure post, and asked for [R84] [R97] [R98] [dk.reject]', () => {
    const given = dkUpTo('othersRejected');

    expect(given.task('rejectInterviewed')).toMatchObject({
      owners: ['lone', 'helle'],
      progress: { done: 0, of: 2 },
    });
    const silent = recordOf('rejectInterviewed', 'a2', { toldBy: undefined, reasons: undefined });
    expect(
      given
        .as('lone')
        .isRefused(silent)
        .faults?.map(({ question }) => question),
    ).toEqual(['toldBy', 'reasons']);
    const mailed = recordOf('rejectInterviewed', 'a2', { toldBy: 'email' });
    expect(given.as('lone').isRefused(mailed).faults).toEqual([{ question: 'toldBy', code: 'notAnOption' }]);
  });

  it('leave out whoever was offered the post and said no [dk.reject]', () => {
    const declined = dkUpTo('decided')
      .as('lone')
      .does(
        { type: 'AnswerOffer', applicant: 'a1', accepted: false },
        { type: 'ChooseNext', applicant: 'a2', reason: 'Den første sagde nej.' },
        { type: 'AnswerOffer', applicant: 'a2', accepted: true },
      );

    expect(declined.task('rejectInterviewed').progress).toEqual({ done: 0, of: 1 });
  });

  it('are given in writing to everybody who asks [R97] [dk.reject]', () => {
    const given = dkUpTo('othersRejected').as('lone');
    const dates = { askedOn: '2026-04-24', sentOn: '2026-04-24' };

    expect(given.tries(recordOf('writtenReasons', 'a4-n1', { ...dates, reasons: 'Mere erfaring.' })).ok).toBe(
      true,
    );
    expect(given.isRefused(recordOf('writtenReasons', 'a4-n1', dates)).faults).toEqual([
      { question: 'reasons', code: 'missing' },
    ]);
  });
});

describe('closing a Danish case', () => {
  it.each<[string, DkStage, string]>([
    ['the letters', 'othersRejected', 'dk.reject taskOpen rejectOthers'],
    ['an answer after an interview', 'interviewedRejected', 'dk.reject taskOpen rejectInterviewed a2'],
  ])('waits for %s [R97] [dk.reject]', (what, stage, lack) => {
    expect(keptOpen({ without: [stage] })).toContain(lack);
    expect(keptOpen({})).toEqual([]);
  });

  it('waits for the checklist with its four items [R99] [dk.reject]', () => {
    const given = dkUpTo('interviewedRejected').as('helle');
    const empty = Object.fromEntries(
      ['allAnswered', 'interviewedFuller', 'systemClosed', 'talentsMoved'].map((id) => [id, undefined]),
    );
    expect(given.isRefused(recordOf('closingChecklist', undefined, empty)).faults).toHaveLength(4);
    expect(keptOpen({ without: ['checked'] })).toEqual(
      expect.arrayContaining([
        'dk.reject taskOpen closingChecklist',
        'dk.retention taskOpen closingChecklist',
      ]),
    );
  });

  it.each(['allAnswered', 'interviewedFuller'])(
    'waits until the item "%s" of the checklist is met [R99] [dk.reject]',
    (item) => {
      expect(keptOpen({ answers: { closingChecklist: { [item]: false } } })).toEqual([
        `dk.reject answeredOtherwise closingChecklist ${item}`,
      ]);
    },
  );

  it('sets how long data are kept, three years at most [dk.retention]', () => {
    const given = dkUpTo('interviewedRejected').as('helle');
    const kept = (keptMonths: Value | undefined) =>
      given.tries(recordOf('closingChecklist', undefined, { keptMonths })).ok;

    expect([kept(36), kept(37), kept(0), kept(undefined)]).toEqual([true, false, false, false]);
    expect(keptOpen({ without: ['checked'] })).toContain('dk.retention taskOpen closingChecklist');
  });

  it('keeps data no longer than the institution has set, in the case and in its settings [dk.retention]', () => {
    const parameters = { 'dk.retention': { mostMonths: 12 } };
    const given = dkUpTo('interviewedRejected');
    const asked = (organisation: Configured) => {
      const { profile } = forNewCases(organisation, dk);
      const context = { ...given.as('helle').context(), organisation, profile };
      return formOf('recordStep', 'closingChecklist', given.hiring, context)?.questions.at(-1)?.max;
    };
    const settable = (organisation: Configured) =>
      settingsOf(organisation, {
        profile: dk,
        boundsOf: () => ({}),
        usualHours: { from: '07:00', to: '17:00', digestAt: '08:00' },
        today: '2026-03-02',
      }).find(({ id }) => id === 'retention.applicantDays')?.questions[0].max;
    expect([asked(sampleDk), asked({ ...sampleDk, parameters })]).toEqual([36, 12]);
    expect([settable(sampleDk), settable({ ...sampleDk, parameters })]).toEqual([1095, 365]);
  });

  it('keeps nobody in a talent bank without consent and an end [R82] [dk.retention]', () => {
    const given = dkUpTo('othersRejected').as('helle');
    const kept = { consentOn: '2026-04-24', bank: 'Jurister', expiresOn: '2027-04-24' };
    const keep = (others: Readonly<Record<string, Value | undefined>>) =>
      given.tries(recordOf('keepInTalentBank', 'a2-n1', { ...kept, ...others })).ok;

    expect(keep({})).toBe(true);
    expect(keep({ consentOn: undefined })).toBe(false);
    expect(keep({ expiresOn: undefined })).toBe(false);
    expect(keep({ consentOn: '2026-04-25' })).toBe(false);
  });
});
