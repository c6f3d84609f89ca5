import { formsOf } from '../../src/hiring/forms/forms';
import { nav } from '../../src/profiles/nav';
import type { LocalDate } from '../../src/hiring/time';
import { navUpTo, recorded } from '../support/nav-path';

const request = (about: string, receivedOn: LocalDate, more: object = {}) =>
  navUpTo('listed')
    .on(receivedOn)
    .as('hanne')
    .does(recorded('receiveRequest', { about, receivedOn, ...more }, '-n1'));

const dueOf = (about: string, task: string, receivedOn: LocalDate, more: object = {}) =>
  request(about, receivedOn, more).task(task).due?.date;

describe('requests', () => {
  it('for access are answered on the next working day, HR is told on the third [no.access.request]', () => {
    expect(dueOf('access', 'answerAccess', '2026-03-25')).toBe('2026-03-26');
    // Wednesday before Easter: the next working day is Tuesday after it.
    expect(dueOf('access', 'answerAccess', '2026-04-01')).toBe('2026-04-07');
    const late = request('access', '2026-03-25').on('2026-03-30', '08:30').wakes();
    expect(late.effects).toContainEqual({
      kind: 'reminder',
      to: 'hanne',
      task: 'answerAccess',
      mark: '2026-03-26/escalated',
    });
  });

  it('that are refused say how wider access was considered [no.access.meroffentlighet]', () => {
    const asked = request('access', '2026-03-25').as('hanne');
    const answer = (values: object) =>
      asked.tries(recorded('answerAccess', { answeredOn: '2026-03-25', ...values }, '-n1'));
    expect(answer({ allGiven: true }).ok).toBe(true);
    expect(answer({ allGiven: false })).toMatchObject({
      ok: false,
      refusal: { faults: [{ question: 'wider', code: 'missing' }] },
    });
    expect(answer({ allGiven: false, wider: 'Privatlivet veier tyngst.' }).ok).toBe(true);
  });

  it('for the reasons of a refusal are answered within ten working days [no.access.grounds]', () => {
    expect(dueOf('grounds', 'giveGrounds', '2026-03-25')).toBe('2026-04-13');
    // 1 May, and Ascension Day on the 14th, are not counted.
    expect(dueOf('grounds', 'giveGrounds', '2026-04-30')).toBe('2026-05-18');
  });

  it('for the extended list are met for parties only [no.list.extended]', () => {
    const asked = (isParty: boolean) => request('extendedList', '2026-03-25', { isParty });
    expect(formsOf('giveExtendedList', asked(true).hiring, nav)).toHaveLength(1);
    expect(formsOf('giveExtendedList', asked(false).hiring, nav)).toEqual([]);
    const given = recorded('giveExtendedList', { givenOn: '2026-03-25' }, '-n1');
    expect(asked(true).as('hanne').tries(given).ok).toBe(true);
    expect(asked(false).as('hanne').tries(given).ok).toBe(false);
    expect(() => request('extendedList', '2026-03-25')).toThrow('isParty');
  });

  it('about one’s own data are answered within a month [no.gdpr]', () => {
    expect(dueOf('ownData', 'answerOwnData', '2026-03-31')).toBe('2026-04-30');
    expect(dueOf('ownData', 'answerOwnData', '2026-03-25')).toBe('2026-04-25');
  });

  it('for facts about the person hired are reminded of on the fifth working day [no.equal31]', () => {
    expect(dueOf('equality', 'giveFacts', '2026-03-26')).toBe('2026-04-07');
    const due = request('equality', '2026-03-26').on('2026-04-07', '08:30').wakes();
    expect(due.effects).toContainEqual(
      expect.objectContaining({ kind: 'reminder', task: 'giveFacts', mark: '2026-04-07/0' }),
    );
  });

  it('can come again and again, each with its own date', () => {
    const twice = request('access', '2026-03-25')
      .on('2026-03-30')
      .as('hanne')
      .does(recorded('receiveRequest', { about: 'access', receivedOn: '2026-03-30' }, '-n2'));
    expect(twice.task('answerAccess').progress).toEqual({ done: 0, of: 2 });
    const first = twice
      .as('hanne')
      .does(recorded('answerAccess', { answeredOn: '2026-03-30', allGiven: true }, '-n1'));
    expect(first.task('answerAccess').due?.date).toBe('2026-03-31');
  });
});

describe('a request that waits', () => {
  it('keeps the case open', () => {
    const archived = navUpTo('caseArchived');
    const asked = archived
      .as('hanne')
      .does(recorded('receiveRequest', { about: 'equality', receivedOn: '2026-11-27' }, '-n1'));
    expect(asked.as('hanne').isRefused({ type: 'CloseHiring' })).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['giveFacts'] },
    });
    const answered = asked.as('hanne').does(recorded('giveFacts', { givenOn: '2026-11-27' }, '-n1'));
    expect(answered.as('hanne').tries({ type: 'CloseHiring' }).ok).toBe(true);
  });
});

describe('the interim reply', () => {
  it('goes to all who wait a month after the first could have applied, and not when they were answered [no.interim]', () => {
    const listed = navUpTo('listed');
    // Published on Friday, 6 March; 6 April is Easter Monday.
    expect(listed.task('sendInterim').due?.date).toBe('2026-04-07');
    const sent = listed.as('hanne').does(recorded('sendInterim', { expected: '2026-05-01' }));
    expect(sent.effects.filter(({ kind }) => kind === 'letter')).toHaveLength(12);
    const marks = listed
      .on('2026-04-08', '08:30')
      .wakes()
      .effects.flatMap((effect) =>
        effect.kind === 'reminder' && effect.task === 'sendInterim' ? [effect.mark] : [],
      );
    expect(marks).toEqual(['2026-04-07/overdue']);
    expect(
      navUpTo('othersTold')
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('sendInterim');
  });
});
