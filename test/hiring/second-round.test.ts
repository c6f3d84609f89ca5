import type { CommandOf } from '../../src/hiring/commands';
import { formsAnytime } from '../../src/hiring/forms/form-refs';
import { formOf } from '../../src/hiring/forms/forms';
import { replay } from '../../src/hiring/history';
import { papers, plan, record, reference, series, upTo, type Scenario } from '../support/cases';
import { lacksOf, navUpTo } from '../support/nav-path';

/** Later the same day, in another room: the series of the second round. */
const later = (applicants: readonly string[]) => ({
  ...series(applicants, 'vidda'),
  slots: series(applicants, 'vidda').slots.map((slot) => ({
    ...slot,
    start: slot.start.replace('2026-03-26', '2026-03-30'),
    end: slot.end.replace('2026-03-26', '2026-03-30'),
  })),
});
const second = (...applicants: readonly string[]): CommandOf<'PlanInterviews'> => ({
  ...plan(applicants),
  firstDay: '2026-03-30',
  lastDay: '2026-03-31',
  second: applicants,
  proposals: [later(applicants)],
});
const book = { type: 'BookInterviews', proposal: 1 } as const;
const calledAgain = (): Scenario => upTo('papersChecked').as('lise').does(second('a1', 'a3'), book);

describe('a second round', () => {
  it('gives some of the applicants another interview, and keeps the first with its record [R45]', () => {
    const before = upTo('papersChecked').hiring.interviews;
    const { hiring, effects } = calledAgain();

    expect(hiring.interviews['a1']).toEqual({
      start: '2026-03-30T08:00:00.000Z',
      end: '2026-03-30T08:45:00.000Z',
      room: 'vidda',
      booking: 2,
      earlier: before['a1'],
    });
    expect(hiring.interviews['a1']?.earlier?.record).toBeDefined();
    expect(hiring.interviews['a2']).toEqual(before['a2']);
    expect(effects.filter(({ kind }) => kind === 'invitation')).toEqual([
      { kind: 'invitation', applicant: 'a1', booking: 2 },
      { kind: 'invitation', applicant: 'a3', booking: 2 },
    ]);
  });

  it('has a record of its own, which is missing until it is written [no.interview.record]', () => {
    const called = calledAgain();
    const sign = (given: Scenario) => given.tasks().find(({ id }) => id === 'recordInterviews')?.state;
    expect(sign(upTo('papersChecked'))).toBe('done');
    expect(sign(called)).toBe('open');

    const held = called
      .on('2026-03-30', '15:00')
      .as('frida')
      .does({ ...record('a1'), record: 'Enda roligere.' }, record('a3'));
    const { record: now, earlier } = held.hiring.interviews['a1'] ?? {};

    expect(sign(held)).toBe('done');
    expect(held.texts[now ?? '']?.body).toBe('Enda roligere.');
    expect(held.texts[earlier?.record ?? '']?.body).toBe('Rolig og tydelig.');
  });

  it('needs no record when it is called off: the first one stands', () => {
    const off = calledAgain()
      .as('lise')
      .does({ type: 'CancelInterview', applicant: 'a1' }, { type: 'CancelInterview', applicant: 'a3' });

    expect(off.task('recordInterviews').state).toBe('done');
  });

  it('is for those whose first interview is recorded, and once for each', () => {
    expect(upTo('booked').on('2026-03-26', '15:00').as('lise').isRefused(second('a1')).code).toBe(
      'notForSecondRound',
    );

    const held = calledAgain().on('2026-03-30', '15:00').as('frida').does(record('a1'), record('a3'));
    expect(held.as('lise').isRefused(second('a1')).code).toBe('notForSecondRound');
    expect(held.as('lise').tries(second('a2')).ok).toBe(true);
  });

  it('refuses two series for the same applicant in the same round', () => {
    const twice = second('a1');
    const slots = later(['a1', 'a3']).slots.map((slot) => ({ ...slot, applicant: 'a1' }));

    expect(
      upTo('papersChecked')
        .as('lise')
        .isRefused({ ...twice, proposals: [{ ...later(['a1']), slots }] }).code,
    ).toBe('noSuchProposal');
    // Planned anew before it is held, it is the same interview at another time.
    const again = calledAgain().as('lise').does(second('a1', 'a3'), book);
    expect(again.events).toEqual([]);
  });

  it('is not for the council any more', () => {
    expect(upTo('sent').as('lise').isRefused(second('a1')).code).toBe('tooLate');
  });

  it('is moved and answered like the first, which stays as it was', () => {
    const answered = calledAgain()
      .as('calendar')
      .does({
        type: 'NoteCalendarChange',
        applicant: 'a1',
        change: 'moved',
        start: '2026-03-31T08:00:00.000Z',
        end: '2026-03-31T08:45:00.000Z',
      })
      .as('applicant:a3')
      .does({ type: 'AnswerInvitation', applicant: 'a3', booking: 2, answer: 'accepted' });

    expect(answered.hiring.interviews['a1']?.start).toBe('2026-03-31T08:00:00.000Z');
    expect(answered.hiring.interviews['a1']?.earlier?.start).toBe('2026-03-26T08:00:00.000Z');
    expect(answered.hiring.interviews['a3']?.answer?.kind).toBe('accepted');
  });

  it('lets references be taken after the first interview', () => {
    const finding = calledAgain().as('lise').tries(reference('a1', 1));
    expect(finding.ok).toBe(true);
  });

  it('is the same folded anew from the log', () => {
    const { hiring, organisation, log } = calledAgain();
    expect(replay(hiring.id, organisation.id, log)).toEqual(hiring);
  });

  it('is asked for in the form as soon as somebody can be called, and must be when the first is over', () => {
    const asked = (given: Scenario) =>
      formOf('planInterviews', undefined, given.hiring, given.as('lise').context())?.questions.find(
        ({ id }) => id === 'second',
      );

    expect(asked(upTo('booked'))).toBeUndefined();
    expect(asked(upTo('recorded'))).toMatchObject({ required: true, options: ['a1', 'a2', 'a3'] });
    const added = upTo('recorded')
      .as('lise')
      .does({
        type: 'ChooseForInterview',
        applicants: ['a1', 'a2', 'a3', 'a4'],
      });
    expect(asked(added)?.required).toBe(false);
    expect(asked(calledAgain())?.suggestion).toEqual(['a1', 'a3']);
  });
});

describe('the entry to a second round', () => {
  const offered = (given: Scenario, person = 'lise') =>
    formsAnytime(given.hiring, given.as(person).context()).some(({ subject }) => subject === 'second');

  it('is there for whoever plans, from the first record until the council has the case [R45]', () => {
    expect([
      offered(upTo('booked')),
      offered(upTo('recorded')),
      offered(upTo('recorded'), 'frida'),
      offered(upTo('sent')),
    ]).toEqual([false, true, false, false]);
  });

  it('asks whom to call, also while others wait for their first interview', () => {
    const added = upTo('recorded')
      .as('lise')
      .does({ type: 'ChooseForInterview', applicants: ['a1', 'a2', 'a3', 'a4'] });
    const form = formOf('planInterviews', 'second', added.hiring, added.as('lise').context());

    expect(form?.questions[0]).toMatchObject({ id: 'second', required: true });
  });

  it('closes with it: the round that is booked needs its records, and no task of its own', () => {
    const open = (given: Scenario) =>
      given.tasks().flatMap(({ id, state }) => (state === 'open' ? [id] : []));
    const before = open(upTo('papersChecked'));

    expect(open(calledAgain()).filter((id) => !before.includes(id))).toEqual(['recordInterviews']);
  });
});

describe('the diplomas of a state unit', () => {
  it('are checked before the second round is planned, and still when it is booked [R8] [nav.interview.diploma]', () => {
    const unchecked = navUpTo('interviewed').on('2026-03-27').as('lise');
    expect(lacksOf(unchecked.isRefused(second('a1', 'a2')).findings, 'nav.interview.diploma')).toEqual([
      { code: 'diplomasNotChecked', subject: 'a1' },
      { code: 'diplomasNotChecked', subject: 'a2' },
    ]);

    const checked = unchecked.does(papers('a1'), papers('a2'), second('a1', 'a2'));
    expect(checked.as('lise').tries(book).ok).toBe(true);
    const missing = checked.as('lise').does(papers('a2', { diplomas: 'missing' }));
    expect(lacksOf(missing.as('lise').isRefused(book).findings, 'nav.interview.diploma')).toEqual([
      { code: 'diplomasNotChecked', subject: 'a2' },
    ]);
  });
});
