import { formOf } from '../../src/hiring/forms/forms';
import type { LocalDate } from '../../src/hiring/time';
import type { Scenario } from '../support/cases';
import {
  draft,
  helUpTo,
  helWith,
  publishOn,
  recordOf,
  recordOnly,
  statusAt,
  type HelJob,
} from '../support/hel-path';

const questionsOf = (given: Scenario, form: string, subject?: string) =>
  formOf(form, subject, given.hiring, given.as('henrik').context())?.questions ?? [];

const refusedBy = (given: Scenario, deadline?: LocalDate): readonly string[] => {
  const decision = given.on('2026-03-06').as('henrik').tries(publishOn('2026-03-06', deadline));
  return decision.ok ? [] : (decision.refusal.findings ?? []).map(({ rule }) => rule);
};

const ready = (job: HelJob = {}): Scenario => helUpTo('vacancyTold', job);

describe('the need in a municipality', () => {
  it('is discussed with HR and union representative, or it is said that it was not [R58] [hel.strategy]', () => {
    const unmet = helUpTo('profileMade', { without: ['met'] });
    const alone = helUpTo('profileMade', { answers: { holdStrategyMeeting: { withUnion: false } } });

    expect(statusAt(unmet, 'announce', 'hel.strategy')).toBe('warned');
    expect(statusAt(alone, 'announce', 'hel.strategy')).toBe('warned');
    expect(statusAt(helUpTo('profileMade'), 'announce', 'hel.strategy')).toBe('met');
    expect(unmet.as('lena').tries(draft).ok).toBe(true);
  });

  it('rests on what the hiring strategy shows, and its meeting says on which part [R59] [hel.strategy]', () => {
    const before = helUpTo('needAssessed');
    const basis = questionsOf(before, 'recordStep', 'holdStrategyMeeting').find(({ id }) => id === 'basis');

    expect(basis?.options).toEqual(['competences', 'departures', 'annualWheel', 'yearlyRoutines', 'silent']);
    expect(
      before.as('lena').isRefused(
        recordOnly('holdStrategyMeeting', {
          heldOn: '2026-03-02',
          participants: ['lena'],
          withUnion: true,
          outcome: 'Ja.',
        }),
      ).faults,
    ).toEqual([{ question: 'basis', code: 'missing' }]);
  });

  it('goes to HR as form and draft through the records system, on the right case [R61] [hel.strategy]', () => {
    const elsewhere = ready({ answers: { approveAnnouncement: { received: false } } });

    expect(statusAt(elsewhere, 'publish', 'hel.strategy')).toBe('warned');
    expect(statusAt(ready(), 'publish', 'hel.strategy')).toBe('met');
    const { caseNumber, ...rest } = recordOf('approveAnnouncement').values;
    expect(caseNumber).toBe('26/101');
    expect(helUpTo('drafted').as('henrik').isRefused(recordOnly('approveAnnouncement', rest)).faults).toEqual(
      [{ question: 'caseNumber', code: 'missing', limit: undefined }],
    );
  });

  it('is checked against claims within a week of its first being voiced [R60] [hel.priority]', () => {
    const open = helUpTo('needAssessed');
    const longer = helUpTo('needAssessed', {
      profile: helWith('hel.priority', { parameters: { checkDays: 14, acceptDays: 14 } }),
    });

    expect(open.task('checkPriority').due).toMatchObject({ date: '2026-03-09', from: '2026-03-02' });
    expect(longer.task('checkPriority').due?.date).toBe('2026-03-16');
    expect(refusedBy(ready({ without: ['priorityChecked', 'vacancyTold'] }))).toContain('hel.priority');
    expect(refusedBy(ready())).toEqual([]);
  });

  it('waits for a claim to be discussed, offered and settled before the post is announced [R60] [hel.priority]', () => {
    const claimed = ready({
      answers: { checkPriority: { claim: 'redundancy' } },
      without: ['vacancyTold'],
    });
    expect(refusedBy(claimed)).toContain('hel.priority');
    const raised = claimed
      .on('2026-03-20')
      .as('henrik')
      .does(recordOnly('raiseClaim', { discussedOn: '2026-03-19', offeredOn: '2026-03-20' }));
    // 14 days end on Good Friday, and run on over Easter.
    expect(raised.task('settleClaim').due?.date).toBe('2026-04-07');
    const settle = (postFree: boolean) =>
      raised.as('henrik').does(recordOnly('settleClaim', { handling: 'Takket nei.', postFree }));
    expect(refusedBy(settle(false))).toContain('hel.priority');
    expect(settle(false).task('settleClaim').state).toBe('open');
    expect(refusedBy(settle(true))).not.toContain('hel.priority');
  });

  it('asks the leader for accesses, equipment and office, before the announcement if need be [R62]', () => {
    const open = helUpTo('needAssessed');
    expect(open.task('makeJobProfile')).toMatchObject({ state: 'open', owners: ['lena'] });
    expect(questionsOf(open, 'recordStep', 'makeJobProfile').map(({ id }) => id)).toEqual([
      'accesses',
      'equipment',
      'office',
    ]);
  });
});

describe('the announcement of a municipality', () => {
  it('asks for every part that it must state [R36] [hel.ad.content]', () => {
    const asked = questionsOf(helUpTo('profileMade'), 'draftAnnouncement');
    expect(
      asked.filter(({ rule, required }) => rule === 'hel.ad.content' && required).map(({ id }) => id),
    ).toEqual(['tasks', 'requirements', 'audience', 'pay', 'benefits', 'documents', 'withholding']);
  });

  it('is not published before HR found it complete [R36] [hel.ad.content]', () => {
    const incomplete = ready({ answers: { approveAnnouncement: { complete: false } } });
    expect(refusedBy(incomplete)).toEqual(['hel.ad.content']);
    expect(incomplete.task('approveAnnouncement').state).toBe('open');
    expect(refusedBy(incomplete.as('henrik').does(recordOf('approveAnnouncement')))).toEqual([]);
  });

  it('says that data can become public [no.ad.publicityNotice]', () => {
    const silent = ready({ answers: { approveAnnouncement: { publicityNotice: false } } });
    expect(refusedBy(silent)).toEqual(['no.ad.publicityNotice']);
    expect(silent.task('approveAnnouncement').state).toBe('open');
  });

  it('is looked through for forbidden questions by HR, and by the program as it is written [no.ad.noForbidden]', () => {
    expect(refusedBy(ready({ answers: { approveAnnouncement: { lawful: false } } }))).toEqual([
      'no.ad.noForbidden',
    ]);
    const forbidden = { ...draft, requirements: 'Oppgi om du er gravid eller planlegger barn.' };
    expect(helUpTo('profileMade').as('lena').isRefused(forbidden)).toMatchObject({
      code: 'ruleNotMet',
      findings: [{ rule: 'no.ad.noForbidden' }],
    });
  });

  it.each<[LocalDate, string]>([
    ['2026-03-27', 'met'],
    ['2026-03-28', 'met'],
    ['2026-03-26', 'warned'],
  ])(
    'with the deadline %s has its three weeks or is warned of: %s [R37] [hel.ad.deadline21]',
    (deadline, status) => {
      const published = helUpTo('published', { deadline });
      expect(published.hiring.publication?.deadline).toBe(deadline);
      expect(statusAt(published, 'publish', 'hel.ad.deadline21')).toBe(status);
    },
  );

  it('proposes three weeks, and warns while a shorter period is being written [R37] [hel.ad.deadline21]', () => {
    const given = ready().on('2026-03-06');
    expect(questionsOf(given, 'publish').find(({ id }) => id === 'deadline')?.suggestion).toBe('2026-03-27');
    const written = given.as('henrik').does({
      type: 'GiveAnswers',
      form: 'publish',
      subject: undefined,
      values: { publishedOn: '2026-03-06', deadline: '2026-03-20' },
    });
    expect(statusAt(written, 'publish', 'hel.ad.deadline21')).toBe('warned');
  });

  it('says that a police certificate is needed where it is [hel.ad.police]', () => {
    const job: HelJob = { need: { police: true } };
    expect(refusedBy(ready({ ...job, answers: { approveAnnouncement: { policeStated: false } } }))).toEqual([
      'hel.ad.police',
    ]);
    expect(refusedBy(ready({ ...job, answers: { approveAnnouncement: { policeStated: true } } }))).toEqual(
      [],
    );
    const unasked = questionsOf(helUpTo('drafted'), 'recordStep', 'approveAnnouncement');
    expect(unasked.map(({ id }) => id)).not.toContain('policeStated');
  });

  it('is spread by channels, with the text of the receipt and an invitation to candidates [R63] [R64] [R65]', () => {
    const given = helUpTo('published');
    const faults = given.as('lena').isRefused(recordOnly('spreadAnnouncement', {})).faults ?? [];
    expect(faults.map(({ question }) => question)).toEqual([
      'channels',
      'public',
      'candidatesInvited',
      'navHelp',
      'receipt',
    ]);
  });

  it('needs a reason where the post is not publicly announced [hel.ad.public]', () => {
    const inside = helUpTo('agreed', { answers: { spreadAnnouncement: { public: false } } });
    expect(statusAt(inside, 'write', 'hel.ad.public')).toBe('needsReason');
    expect(statusAt(helUpTo('agreed'), 'write', 'hel.ad.public')).toBe('met');
    const reasoned = inside
      .as('lena')
      .does({ type: 'JustifyShortfall', rule: 'hel.ad.public', reason: 'Vikariat på tre måneder.' });
    expect(statusAt(reasoned, 'write', 'hel.ad.public')).toBe('justified');
  });
});

describe('the vacancy', () => {
  it('is reported to NAV on the next working day at the latest [no.need.labourDuty]', () => {
    const open = helUpTo('priorityChecked').on('2026-03-06');
    expect(open.task('tellOfVacancy').due?.date).toBe('2026-03-04');
    const later = { parameters: { warnOnWorkingDay: 2 } };
    expect(
      helUpTo('priorityChecked', { profile: helWith('no.need.labourDuty', later) }).task('tellOfVacancy').due
        ?.date,
    ).toBe('2026-03-05');
    expect(statusAt(ready({ without: ['vacancyTold'] }), 'publish', 'no.need.labourDuty')).toBe('warned');
    expect(statusAt(ready(), 'publish', 'no.need.labourDuty')).toBe('met');
  });

  it('is known to the employees before it is published [no.need.internalInfo]', () => {
    const untold = ready({ answers: { tellOfVacancy: { employeesInformed: false } } });
    expect(statusAt(untold, 'publish', 'no.need.internalInfo')).toBe('warned');
    expect(untold.task('tellOfVacancy').state).toBe('open');
    expect(statusAt(ready(), 'publish', 'no.need.internalInfo')).toBe('met');
    expect(refusedBy(untold)).toEqual([]);
  });
});

describe('an order to NAV', () => {
  const ordered = helUpTo('spread', { answers: { spreadAnnouncement: { navHelp: true } } });
  const form = questionsOf(ordered, 'recordStep', 'fillOrder');
  const filled = Object.fromEntries(
    form.map(({ id, suggestion, kind }) => [
      id,
      suggestion ?? (kind === 'yesNo' ? true : kind === 'choice' ? 'external' : 'Utfylt'),
    ]),
  );
  const sent = { sentOn: '2026-03-06', agency: false };

  it('has the 14 fields and the three questions, with what is known filled in [R27] [R35] [no.order.form]', () => {
    expect(form).toHaveLength(14 + 3);
    expect(form.every(({ required, rule }) => required && rule === 'no.order.form')).toBe(true);
    expect(filled).toMatchObject({ title: 'Pedagogisk leder', deadline: '2026-03-27', contact: 'lena' });
  });

  it('is not sent before it is filled in [R35] [no.order.form]', () => {
    expect(ordered.as('henrik').isRefused(recordOnly('sendOrder', sent)).findings).toMatchObject([
      { rule: 'no.order.form', lacks: [{ code: 'taskOpen', params: { task: 'fillOrder' } }] },
    ]);
    const ready = ordered.as('henrik').does(recordOnly('fillOrder', filled));
    expect(ready.as('henrik').tries(recordOnly('sendOrder', sent)).ok).toBe(true);
  });

  it('tells NAV of a staffing agency with the same assignment [R31] [no.order.agency]', () => {
    const send = (navTold: boolean) =>
      ordered.as('henrik').does(
        recordOnly('fillOrder', filled),
        recordOnly('sendOrder', {
          ...sent,
          agency: true,
          navTold,
          agencyContacts: 'Bjørn i Oppdiktet Bemanning',
        }),
      );
    expect(statusAt(send(false), 'write', 'no.order.agency')).toBe('warned');
    expect(statusAt(send(true), 'write', 'no.order.agency')).toBe('met');
    expect(statusAt(helUpTo('spread'), 'write', 'no.order.agency')).toBe('met');
  });

  it('is nobody’s task where NAV is not asked', () => {
    expect(
      helUpTo('spread')
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('fillOrder');
  });
});
