import { formOf } from '../../src/hiring/forms/forms';
import { remindersOf } from '../../src/hiring/tasks/reminders';
import type { LocalDate } from '../../src/hiring/time';
import type { Scenario } from '../support/cases';
import {
  helUpTo,
  helWith,
  lettersOf,
  recordOf,
  recordOnly,
  statusAt,
  type HelJob,
} from '../support/hel-path';

const decide = { type: 'Decide', chosen: ['a1'], reason: 'Best kvalifisert.' } as const;
const contract = recordOf('sendContract', {}, 'a1');

const findings = (
  given: Scenario,
  by: string,
  command: Parameters<ReturnType<Scenario['as']>['isRefused']>[0],
) => given.as(by).isRefused(command).findings;

const suggested = (given: Scenario, task: string) =>
  Object.fromEntries(
    (formOf('recordStep', task, given.hiring, given.as('henrik').context())?.questions ?? []).map(
      (question) => [question.id, question.suggestion],
    ),
  );

describe('the decision', () => {
  it('is the municipal director’s, who says by which authority [hel.authority]', () => {
    const signed = helUpTo('unionSigned');
    expect(findings(signed, 'kari', decide)?.map(({ rule }) => rule)).toContain('hel.authority');
    expect(helUpTo('authorityConfirmed').as('kari').tries(decide).ok).toBe(true);
    expect(helUpTo('authorityConfirmed').as('lena').isRefused(decide).code).toBe('notYourRole');
  });

  it('can be a delegate’s, who names the delegation [hel.authority]', () => {
    const signed = helUpTo('unionSigned').on('2026-05-05');
    const confirm = (delegation?: string) =>
      recordOnly('confirmAuthority', {
        authority: 'delegate',
        impartial: true,
        ...(delegation && { delegation }),
      });
    expect(signed.as('kari').isRefused(confirm()).faults).toMatchObject([{ question: 'delegation' }]);
    expect(signed.as('kari').does(confirm('Delegasjonsreglementet § 4')).as('kari').tries(decide).ok).toBe(
      true,
    );
  });

  it('is not taken by somebody who is not impartial [no.impartial]', () => {
    const partial = helUpTo('authorityConfirmed', { answers: { confirmAuthority: { impartial: false } } });
    expect(findings(partial, 'kari', decide)?.map(({ rule }) => rule)).toContain('no.impartial');
    expect(partial.task('confirmAuthority').state).toBe('open');
  });

  it('reaches every applicant within three working days [no.reject.notice]', () => {
    const decided = helUpTo('decided');
    expect(decided.task('sendRecommendation').due).toMatchObject({ from: '2026-05-05', date: '2026-05-08' });
    const profile = helWith('no.reject.notice', { parameters: { escalateOnWorkingDay: 7 } });
    expect(helUpTo('decided', { profile }).task('sendRecommendation').due?.date).toBe('2026-05-15');
    expect(statusAt(decided, 'close', 'no.reject.notice')).toBe('warned');
    expect(statusAt(helUpTo('recommendationSent'), 'close', 'no.reject.notice')).toBe('met');
  });
});

describe('the municipality’s own complaint scheme', () => {
  const refusedOn = (day: LocalDate, job: HelJob = {}): boolean => {
    const decision = helUpTo('answered', job).on(day).as('henrik').tries(contract);
    return (
      !decision.ok && decision.refusal.findings?.some(({ rule }) => rule === 'hel.rec.complaint') === true
    );
  };

  it('sends the recommendation to all applicants, and says until when they can complain [R48] [hel.rec.complaint]', () => {
    const given = helUpTo('decided').on('2026-05-06');
    expect(suggested(given, 'sendRecommendation')).toEqual({
      recommended: ['a1', 'a2'],
      receivedOn: '2026-05-06',
      // The eighth day is Ascension Day.
      complaintBy: '2026-05-15',
    });
    expect(lettersOf(helUpTo('recommendationSent'))).toEqual(
      ['a1', 'a2', 'a3', 'a4'].map((id) => ['recommendation', id]),
    );
  });

  it.each<[LocalDate, boolean]>([
    ['2026-05-14', true],
    ['2026-05-15', true],
    ['2026-05-16', false],
  ])('keeps the contract back on %s: %s [R48] [R49] [hel.rec.complaint]', (day, refused) => {
    expect(refusedOn(day)).toBe(refused);
  });

  it('has the length that the organisation sets, and can be left out [hel.rec.complaint]', () => {
    const long = helWith('hel.rec.complaint', { parameters: { days: 21 } });
    const none = helWith('hel.rec.complaint', { parameters: { days: 0 } });
    expect(refusedOn('2026-05-27', { profile: long })).toBe(true);
    expect(refusedOn('2026-05-28', { profile: long })).toBe(false);
    expect(refusedOn('2026-05-11', { profile: none })).toBe(false);
  });

  it('keeps the contract back until a complaint is answered [hel.rec.complaint]', () => {
    const complained = helUpTo('answered')
      .on('2026-05-18')
      .as('henrik')
      .does(recordOnly('receiveRequest', { about: 'complaint', receivedOn: '2026-05-12' }, '-n1'));
    expect(findings(complained, 'henrik', contract)).toMatchObject([
      { rule: 'hel.rec.complaint', lacks: [{ code: 'taskOpen', subject: '-n1' }] },
    ]);
    const answered = complained
      .as('henrik')
      .does(
        recordOnly(
          'answerComplaint',
          { answeredOn: '2026-05-18', complaintOutcome: 'rejected', answer: 'Vurderingen står.' },
          '-n1',
        ),
      );
    expect(answered.as('henrik').tries(contract).ok).toBe(true);
  });
});

describe('the offer', () => {
  it('is made by telephone, conditional, with a date to answer by [R46] [hel.offer.answer]', () => {
    const open = helUpTo('recommendationSent');
    expect(suggested(open, 'phoneOffer:a1')).toMatchObject({ answerBy: '2026-05-14' });
    const profile = helWith('hel.offer.answer', { parameters: { days: 10 } });
    expect(suggested(helUpTo('recommendationSent', { profile }), 'phoneOffer:a1')).toMatchObject({
      answerBy: '2026-05-16',
    });
    expect(helUpTo('offered').task('answerOffer').due?.date).toBe('2026-05-13');
    const unconditional = helUpTo('offered', { answers: { phoneOffer: { conditional: false } } });
    expect(statusAt(open, 'offer', 'hel.offer.answer')).toBe('warned');
    expect(statusAt(unconditional, 'offer', 'hel.offer.answer')).toBe('warned');
    expect(statusAt(helUpTo('offered'), 'offer', 'hel.offer.answer')).toBe('met');
  });

  it('is followed by a call to everybody else who was interviewed, with a short reason [R47]', () => {
    const open = helUpTo('offered');
    expect(open.task('giveFeedback')).toMatchObject({ state: 'open', progress: { done: 0, of: 1 } });
    expect(open.as('lena').isRefused(recordOf('giveFeedback', {}, 'a1')).code).toBe('unknownApplicant');
    expect(
      open.as('lena').isRefused(recordOnly('giveFeedback', { calledOn: '2026-05-06', placeTold: true }, 'a2'))
        .faults,
    ).toMatchObject([{ question: 'short', code: 'missing' }]);
  });

  it('goes to number two when number one declines', () => {
    const declined = helUpTo('feedbackGiven')
      .as('lena')
      .does({ type: 'AnswerOffer', applicant: 'a1', accepted: false });
    const next = declined
      .as('lena')
      .does({ type: 'ChooseNext', applicant: 'a2', reason: 'Nummer én takket nei.' });
    expect(next.task('phoneOffer').progress).toEqual({ done: 0, of: 1 });
  });
});

describe('the contract', () => {
  it('has pay and seniority from the recommendation, and all that the law asks for [R49] [no.contract]', () => {
    const given = helUpTo('answered').on('2026-05-18');
    expect(given.as('henrik').isRefused(recordOnly('sendContract', {}, 'a1')).faults).toMatchObject([
      { question: 'contractPay' },
      { question: 'seniority' },
      { question: 'startsOn' },
      { question: 'itemsComplete' },
      { question: 'probation' },
    ]);
    const incomplete = given.as('henrik').does(recordOf('sendContract', { itemsComplete: false }, 'a1'));
    expect(incomplete.task('sendContract').state).toBe('open');
    expect(given.as('lena').isRefused(contract).code).toBe('notYourRole');
  });

  it.each([
    ['2026-08-17', '2026-08-24'],
    // A Saturday stays a Saturday: contracts do not wait for Monday.
    ['2026-08-15', '2026-08-22'],
    ['2026-12-18', '2026-12-25'],
  ])('for a start on %s is there by %s [no.contract]', (startsOn, due) => {
    const sent = helUpTo('contractSent', { answers: { sendContract: { startsOn } } });
    expect(sent.task('signContract').due?.date).toBe(due);
  });

  it('is signed when the personnel folder is there too [R51] [no.archive]', () => {
    const open = helUpTo('contractSigned', { answers: { signContract: { folderCreated: false } } });
    expect(open.task('signContract').state).toBe('open');
    expect(helUpTo('contractSigned').task('signContract').state).toBe('done');
  });

  it('is what the final letters to everybody else wait for, and they say who was hired [R50] [hel.reject.final]', () => {
    const early = helUpTo('contractSent').as('henrik').isRefused(recordOf('sendFinalLetters'));
    expect(early).toMatchObject({ code: 'notOpenYet', params: { waitingFor: ['signContract'] } });
    expect(suggested(helUpTo('contractSigned'), 'sendFinalLetters')).toEqual({ hired: ['a1'] });
    expect(lettersOf(helUpTo('finalLettersSent'))).toEqual(['a2', 'a3', 'a4'].map((id) => ['final', id]));
    expect(statusAt(helUpTo('contractSigned'), 'close', 'hel.reject.final')).toBe('warned');
    expect(statusAt(helUpTo('finalLettersSent'), 'close', 'hel.reject.final')).toBe('met');
  });
});

describe('a police certificate', () => {
  const job: HelJob = { need: { police: true }, answers: { approveAnnouncement: { policeStated: true } } };
  const certificate = (issuedOn: string, acceptable = true) =>
    recordOnly('obtainCertificate', { issuedOn, acceptable }, 'a1');

  it('is asked only of whoever is offered the post [hel.ad.police]', () => {
    const offered = helUpTo('answered', job);
    expect(offered.task('obtainCertificate').progress).toEqual({ done: 0, of: 1 });
    expect(offered.as('lena').isRefused(recordOf('obtainCertificate', {}, 'a2')).code).toBe(
      'unknownApplicant',
    );
    expect(
      helUpTo('answered')
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('obtainCertificate');
  });

  it.each([
    ['2026-02-11', true],
    ['2026-02-10', false],
  ])('issued on %s is young enough on 11 May: %s [hel.ad.police]', (issuedOn, taken) => {
    expect(helUpTo('answered', job).as('lena').tries(certificate(issuedOn)).ok).toBe(taken);
  });

  it('is in order before the first day [hel.ad.police]', () => {
    const before = helUpTo('onboardingPlanned', { ...job, without: ['ready'] }).on('2026-08-14');
    expect(findings(before, 'lena', recordOf('confirmReady', {}, 'a1'))).toMatchObject([
      { rule: 'hel.ad.police' },
    ]);
    const not = before.as('lena').does(certificate('2026-08-01', false));
    expect(findings(not, 'lena', recordOf('confirmReady', {}, 'a1'))).toMatchObject([
      { rule: 'hel.ad.police' },
    ]);
    const seen = not.as('lena').does(certificate('2026-08-01'));
    expect(seen.as('lena').tries(recordOf('confirmReady', {}, 'a1')).ok).toBe(true);
  });
});

describe('before the first day', () => {
  const signed = helUpTo('finalLettersSent');

  it('there is contact, equipment and a plan, each in time [R52] [R53] [R54]', () => {
    const due = (task: string) => signed.task(task).due?.date;
    expect(due('keepContact')).toBe('2026-07-17');
    expect(due('orderEquipment')).toBe('2026-07-27');
    expect(due('planOnboarding')).toBe('2026-08-03');
    expect(helUpTo('equipmentOrdered').task('confirmReady').due?.date).toBe('2026-08-14');
  });

  it('what is ordered is the job profile’s [R53]', () => {
    expect(suggested(signed, 'orderEquipment:a1')).toMatchObject({
      accesses: { text: expect.any(String) as unknown },
      office: 'Kontor 2',
    });
  });

  it('there is a buddy, somebody who follows up, and the first weeks are planned [R54] [R55]', () => {
    const faults = signed.as('lena').isRefused(recordOnly('planOnboarding', {}, 'a1')).faults ?? [];
    expect(faults.map(({ question }) => question)).toEqual([
      'buddy',
      'followUp',
      'firstWeeks',
      'middleTalkOn',
    ]);
    expect(suggested(signed, 'planOnboarding:a1')).toMatchObject({ middleTalkOn: '2026-11-17' });
  });
});

describe('probation', () => {
  it('lasts six months from the first day, through the day before [R57] [hel.probation]', () => {
    expect(helUpTo('ready').task('endProbation').due?.date).toBe('2027-02-16');
    const onHoliday = helUpTo('ready', { answers: { sendContract: { startsOn: '2026-06-25' } } });
    // 24 December is no day to work, and the probation ends all the same.
    expect(onHoliday.task('endProbation').due?.date).toBe('2026-12-24');
  });

  it('is at most half the term of a temporary post [hel.probation]', () => {
    const temporary: HelJob = { post: { permanent: false }, need: { endsOn: '2026-12-16' } };
    expect(helUpTo('ready', temporary).task('endProbation').due?.date).toBe('2026-10-16');
  });

  it('is there only when it is agreed in writing [hel.probation]', () => {
    const none = helUpTo('ready', {
      answers: { sendContract: { probation: false } },
      records: { signContract: { signedOn: '2026-05-20', folderCreated: true } },
    });
    expect(none.tasks().map(({ id }) => id)).not.toContain('endProbation');
  });

  it('is spoken of 60, 30 and 14 days before it ends [hel.probation]', () => {
    const given = helUpTo('ready');
    const said = remindersOf(given.hiring, given.as('henrik').context())
      .filter(({ task, mark }) => task === 'endProbation' && /\d+d$/.test(mark))
      .map(({ at }) => at.slice(0, 10));
    // 17 January 2027 is a Sunday: it is said on the Friday before.
    expect(said).toEqual(['2026-12-18', '2027-01-15', '2027-02-02']);
    const profile = helWith('hel.probation', {
      parameters: { months: 6, remindDays: 61, remindAgainDays: 30, remindLastDays: 14 },
    });
    const other = helUpTo('ready', { profile });
    expect(remindersOf(other.hiring, other.as('henrik').context()).map(({ mark }) => mark)).toContain(
      '2027-02-16/61d',
    );
  });

  it('is followed up with talks and notes, and a final talk [R56] [R57] [no.probation.followup]', () => {
    const given = helUpTo('ready');
    expect(given.task('holdMiddleTalk').due?.date).toBe('2026-11-17');
    expect(statusAt(given, 'close', 'no.probation.followup')).toBe('warned');
    expect(statusAt(helUpTo('talkHeld'), 'close', 'no.probation.followup')).toBe('warned');
    expect(statusAt(helUpTo('probationEnded'), 'close', 'no.probation.followup')).toBe('met');
    const talk = (values: { heldOn: string; notes?: string }) =>
      given
        .on('2026-10-01')
        .as('lena')
        .tries(recordOnly('recordTalk', values, 'a1-n1')).ok;
    expect(talk({ heldOn: '2026-10-01' })).toBe(false);
    expect(talk({ heldOn: '2026-10-01', notes: 'Trives.' })).toBe(true);
  });

  it('ends for the employee too, who is told [R57]', () => {
    const untold = helUpTo('probationEnded', { answers: { endProbation: { employeeTold: false } } });
    expect(untold.task('endProbation').state).toBe('open');
  });

  it('is extended only when that was said in the contract and is said again in time [no.probation.extend]', () => {
    const extend = recordOnly(
      'extendProbation',
      { toldAgainOn: '2027-02-16', cause: 'illness', newEndOn: '2027-03-16' },
      'a1',
    );
    const long = (extendable: boolean) =>
      helUpTo('talkHeld', { answers: { holdMiddleTalk: { extend: true }, signContract: { extendable } } });
    expect(findings(long(false).on('2027-02-16'), 'lena', extend)).toMatchObject([
      { rule: 'no.probation.extend' },
    ]);
    const told = long(true).on('2027-02-16');
    const late = { ...extend, values: { ...extend.values, toldAgainOn: '2027-02-17' } };
    expect(findings(told.on('2027-02-17'), 'lena', late)).toMatchObject([{ rule: 'no.probation.extend' }]);
    const extended = told.as('lena').does(extend);
    expect(extended.task('endLongerProbation').due?.date).toBe('2027-03-16');
    expect(extended.tasks().map(({ id }) => id)).not.toContain('endProbation');
  });

  it('is not extended for absence that the employer caused [no.probation.extend]', () => {
    const given = helUpTo('talkHeld', { answers: { holdMiddleTalk: { extend: true } } }).on('2027-02-01');
    const values = { toldAgainOn: '2027-02-01', cause: 'employer', newEndOn: '2027-03-16' };
    expect(given.as('lena').isRefused(recordOnly('extendProbation', values, 'a1')).faults).toMatchObject([
      { question: 'cause', code: 'notAnOption' },
    ]);
  });
});

describe('the end of the case', () => {
  it('comes when it is archived [no.archive]', () => {
    const open = helUpTo('probationEnded');
    const close = { type: 'CloseHiring' } as const;
    expect(findings(open, 'henrik', close)).toMatchObject([{ rule: 'no.archive' }, { rule: 'no.retention' }]);
    const not = open.as('henrik').does(recordOf('archiveCase', { archived: false }));
    expect(findings(not, 'henrik', close)?.map(({ rule }) => rule)).toContain('no.archive');
    expect(not.as('henrik').does(recordOf('archiveCase')).as('henrik').tries(close).ok).toBe(true);
  });

  it('comes when it is set how long the data are kept [no.retention]', () => {
    const open = helUpTo('probationEnded');
    expect(statusAt(open, 'close', 'no.retention')).toBe('blocked');
    expect(
      open.as('henrik').isRefused(recordOnly('archiveCase', { caseNumber: '26/101', archived: true })).faults,
    ).toMatchObject([{ question: 'keepUntil', code: 'missing' }]);
    expect(statusAt(helUpTo('archived'), 'close', 'no.retention')).toBe('met');
  });

  it('tells all applicants when nobody was hired [no.reject.notice]', () => {
    const nobody = helUpTo('decided', { chosen: [] });
    const told = nobody.as('henrik').does(recordOnly('tellNobodyHired', { advertisedAgain: false }));
    expect(lettersOf(told)).toHaveLength(4);
    expect(nobody.task('tellNobodyHired').due?.date).toBe('2026-05-08');
  });
});
