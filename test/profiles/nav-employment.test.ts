import { wordingRules } from '../../src/hiring/wording/rules';
import { findForbidden } from '../../src/hiring/wording/find-forbidden';
import type { Values } from '../../src/hiring/questions';
import { nav } from '../../src/profiles/nav';
import type { LocalDate } from '../../src/hiring/time';
import type { Scenario } from '../support/cases';
import { lacksOf, navUpTo, recorded } from '../support/nav-path';

describe('the person hired', () => {
  const notice = recorded('notifyHired', { startsOn: '2026-06-01', terms: 'Prøvetid.' }, 'a1');

  it('is told in writing, with the terms, and the case cannot be closed before [nav.council.notice]', () => {
    const told = navUpTo('approved').as('hanne').does(notice);
    expect(told.effects).toContainEqual(
      expect.objectContaining({ kind: 'letter', letter: 'hired', applicant: 'a1' }),
    );
    const bare = recorded('notifyHired', { startsOn: '2026-06-01' }, 'a1');
    expect(navUpTo('approved').as('hanne').isRefused(bare).faults).toMatchObject([{ question: 'terms' }]);
    const untold = navUpTo('caseArchived', {
      without: ['notified', 'followedUp', 'probationEnded'],
      answers: { signContract: { signedOn: '2026-04-20', probation: false, extendable: false } },
    });
    expect(
      lacksOf(untold.as('hanne').isRefused({ type: 'CloseHiring' }).findings, 'nav.council.notice'),
    ).toEqual([{ code: 'taskOpen', subject: 'a1', params: { task: 'notifyHired' } }]);
  });
});

describe('the others', () => {
  it('are told as soon as possible, HR on the third working day [no.reject.notice]', () => {
    const approved = navUpTo('approved');
    // Decided on Wednesday, 8 April.
    expect(approved.task('tellOthers').due?.date).toBe('2026-04-13');
    const said = approved.on('2026-04-13', '08:30').wakes();
    expect(said.effects).toContainEqual({
      kind: 'reminder',
      to: 'hanne',
      task: 'tellOthers',
      mark: '2026-04-13/0',
    });
    const told = approved.as('hanne').does(recorded('tellOthers', { called: true }));
    const letters = told.effects.flatMap((effect) =>
      effect.kind === 'letter' ? [`${effect.letter} ${effect.applicant}`] : [],
    );
    expect(letters).toHaveLength(11);
    expect(letters).not.toContain('notHired a1');
    expect(
      navUpTo('caseArchived', { without: ['othersTold', 'caseArchived'] })
        .as('hanne')
        .isRefused({ type: 'CloseHiring' }).params,
    ).toMatchObject({
      waitingFor: ['tellOthers'],
    });
  });

  it('read of no right to appeal, in any letter and language, and what is added is looked through [no.reject.noAppeal]', () => {
    const rules = wordingRules(['no.reject.noAppeal'], 'letter');
    const letters = Object.values(nav.words).flatMap((words) =>
      Object.entries(words).flatMap(([key, text]) => (key.startsWith('letter.') ? [text] : [])),
    );
    expect(letters).toHaveLength(48);
    for (const text of letters) expect(findForbidden(text, rules)).toEqual([]);
    const added = recorded(
      'notifyHired',
      { startsOn: '2026-06-01', terms: 'Du har klagerett etter forvaltningsloven.' },
      'a1',
    );
    expect(navUpTo('approved').as('hanne').isRefused(added).findings).toMatchObject([
      { rule: 'no.reject.noAppeal' },
    ]);
  });
});

describe('the contract', () => {
  it('is there at the latest seven days after the start, whatever the weekday [no.contract]', () => {
    const due = (startsOn: string) =>
      navUpTo('answered', { answers: { notifyHired: { startsOn, terms: 'Fast.' } } }).task('signContract').due
        ?.date;
    expect(due('2026-06-01')).toBe('2026-06-08');
    // A Sunday, and the seventeenth of May: it does not move.
    expect(due('2026-05-10')).toBe('2026-05-17');
    const late = navUpTo('answered').on('2026-06-10', '08:30').wakes();
    expect(late.effects).toContainEqual(
      expect.objectContaining({ task: 'signContract', mark: '2026-06-08/escalated', to: 'hanne' }),
    );
  });
});

describe('the contract of less than a month', () => {
  const due = (startsOn: string, endsOn: string) =>
    navUpTo('answered', { answers: { notifyHired: { startsOn, endsOn, terms: 'Vikar.' } } });

  it('is due at once: the next working day, or the first day of work before that [no.contract]', () => {
    const accepted = due('2026-06-01', '2026-06-29').task('signContract');
    expect([accepted.since?.slice(0, 10), accepted.due?.date]).toEqual(['2026-04-10', '2026-04-13']);
    // A whole month is not less than one.
    expect(due('2026-06-01', '2026-06-30').task('signContract').due?.date).toBe('2026-06-08');
    expect(due('2026-04-12', '2026-05-02').task('signContract').due?.date).toBe('2026-04-12');
  });
});

describe('the probation', () => {
  const ends = (notice: object) =>
    navUpTo('contracted', {
      answers: { notifyHired: { startsOn: '2026-06-01', terms: 'Prøvetid.', ...notice } },
    }).task('endProbation').due?.date;

  it('ends the day before the same date after six months, in a temporary post after half of it [nav.probation]', () => {
    expect(ends({ startsOn: '2027-03-01' })).toBe('2027-08-31');
    expect(ends({})).toBe('2026-11-30');
    // February has no 31st.
    expect(ends({ startsOn: '2026-08-31' })).toBe('2027-02-28');
    expect(ends({ endsOn: '2026-09-28' })).toBe('2026-07-30');
    expect(ends({ endsOn: '2028-06-01' })).toBe('2026-11-30');
  });

  it('is said 60, 30 and 14 days before it ends, and not when there is none [nav.probation]', () => {
    const marksOn = (given: Scenario, day: LocalDate) =>
      given
        .on(day, '08:30')
        .wakes()
        .effects.filter((effect) => effect.kind === 'reminder' && effect.task === 'endProbation');
    const contracted = navUpTo('followedUp');
    // 60 days before 30 November is Thursday, 1 October; 14 days Monday, 16 November; 30 days Saturday the 31st.
    let given = contracted.on('2026-09-30', '08:30').wakes();
    for (const day of ['2026-10-01', '2026-10-30', '2026-11-16', '2026-11-30'] as const) {
      expect([day, marksOn(given, day).length]).toEqual([day, 1]);
      given = given.on(day, '08:30').wakes();
    }
    const none = navUpTo('contracted', {
      answers: { signContract: { signedOn: '2026-04-20', probation: false, extendable: false } },
    });
    expect(none.tasks().map(({ id }) => id)).not.toContain('endProbation');
  });

  it('has a talk half way and an assessment before it ends, and the case stays open so long [no.probation.followup]', () => {
    const contracted = navUpTo('contracted');
    expect(contracted.task('probationTalk').due?.date).toBe('2026-09-01');
    const bare = recorded('probationTalk', { heldOn: '2026-04-20', absent: false }, 'a1');
    expect(contracted.as('lise').isRefused(bare).faults).toMatchObject([{ question: 'notes' }]);
    const open = navUpTo('caseArchived', { without: ['followedUp', 'probationEnded'] });
    const refusal = open.as('hanne').isRefused({ type: 'CloseHiring' });
    expect(refusal).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['probationTalk', 'endProbation', 'endExtended'] },
    });
  });

  it('is lengthened only if that was said at hiring and again in time, and the employer was not the cause [no.probation.extend]', () => {
    const absent = (extendable: boolean) =>
      navUpTo('followedUp', {
        answers: {
          signContract: { signedOn: '2026-04-20', probation: true, extendable },
          probationTalk: { heldOn: '2026-09-01', notes: 'Lenge syk.', absent: true },
        },
      });
    const longer = (toldAgainOn: string) =>
      recorded('extendProbation', { toldAgainOn, byEmployer: false, newEnd: '2027-01-15' }, 'a1');
    const refused = absent(false).on('2026-11-20').as('lise').isRefused(longer('2026-11-20'));
    expect(lacksOf(refused.findings, 'no.probation.extend')).toEqual([
      { code: 'extensionNotTold', subject: 'a1' },
    ]);
    const late = absent(true).on('2026-12-01').as('lise');
    expect(late.isRefused(longer('2026-12-01')).code).toBe('ruleNotMet');
    expect(late.tries(longer('2026-11-30')).ok).toBe(true);
    const extended = absent(true).on('2026-11-20').as('lise').does(longer('2026-11-20'));
    expect(extended.task('endExtended').due?.date).toBe('2027-01-15');
    expect(extended.tasks().map(({ id }) => id)).not.toContain('endProbation');
    const byEmployer = absent(true)
      .on('2026-11-20')
      .as('lise')
      .does(recorded('extendProbation', { toldAgainOn: '2026-11-20', byEmployer: true }, 'a1'));
    expect(byEmployer.task('endProbation').due?.date).toBe('2026-11-30');
    expect(byEmployer.tasks().map(({ id }) => id)).not.toContain('endExtended');
  });
});

describe('the end', () => {
  const closing = (answers: Values) =>
    navUpTo('caseArchived', { answers: { archiveCase: answers } }).as('hanne');

  it('waits until everything is archived [no.archive]', () => {
    expect(
      lacksOf(
        closing({ archived: false, keepUntil: '2028-11-30' }).isRefused({ type: 'CloseHiring' }).findings,
        'no.archive',
      ),
    ).toHaveLength(1);
    expect(closing({ archived: true, keepUntil: '2028-11-30' }).tries({ type: 'CloseHiring' }).ok).toBe(true);
  });

  it('waits until it is said how long applicants’ data are kept [no.retention]', () => {
    const open = navUpTo('caseArchived', { without: ['caseArchived'] }).as('hanne');
    expect(lacksOf(open.isRefused({ type: 'CloseHiring' }).findings, 'no.retention')).toEqual([
      { code: 'taskOpen', params: { task: 'archiveCase' } },
    ]);
    expect(open.isRefused(recorded('archiveCase', { archived: true })).faults).toMatchObject([
      { question: 'keepUntil', code: 'missing' },
    ]);
  });
});
