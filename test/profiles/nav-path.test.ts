import { nav } from '../../src/profiles/nav';
import type { Scenario } from '../support/cases';
import { navUpTo, recorded } from '../support/nav-path';

describe('the path of a state unit', () => {
  it('goes from the need to the closed case, and archives the minutes before the case [R23]', () => {
    expect(navUpTo('closed').hiring.status).toBe('closed');

    const unarchived = navUpTo('caseArchived', { without: ['minutesArchived', 'caseArchived'] });
    const archive = recorded('archiveCase', { archived: true, keepUntil: '2028-11-30' });
    expect(unarchived.as('hanne').isRefused(archive)).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['archiveMinutes'] },
    });
    expect(unarchived.task('closeHiring').blockedBy.map(({ rule }) => rule)).toEqual([
      'no.archive',
      'no.retention',
    ]);
  });

  it('asks nobody for more than five questions on a card', () => {
    const cards = nav.steps.flatMap(({ tasks }) =>
      tasks
        // The order to NAV is NAV's own form.
        .filter(({ record, id }) => record && id !== 'orderFromNav' && id !== 'candidateFromNav')
        .map(({ id, record }) => [id, record?.questions.length ?? 0] as const),
    );
    expect(cards.filter(([, count]) => count > 5)).toEqual([]);
  });

  it('ends when nobody is qualified, with an answer to everybody and the archive', () => {
    const nobody = navUpTo('listed')
      .as('lise')
      .does({ type: 'FindNobodyQualified', reason: 'Ingen fyller kravene.' });
    expect(
      nobody
        .tasks()
        .filter(({ state }) => state === 'open')
        .map(({ id }) => id),
    ).toEqual(['sendInterim', 'tellOthers']);
    const closed = nobody
      .as('hanne')
      .does(
        recorded('tellOthers', { called: false }),
        recorded('archiveCase', { archived: true, keepUntil: '2028-11-30' }),
        { type: 'CloseHiring' },
      );
    expect(closed.hiring.status).toBe('closed');
  });

  it('offers the post to number two when number one says no, and tells this one in writing', () => {
    const declined = navUpTo('othersTold')
      .on('2026-04-10')
      .as('lise')
      .does({ type: 'AnswerOffer', applicant: 'a1', accepted: false })
      .as('lise')
      .does({ type: 'ChooseNext', applicant: 'a2', reason: 'Nummer to på innstillingen.' });
    expect(declined.task('notifyHired')).toMatchObject({ state: 'open', progress: { done: 0, of: 1 } });
    const told = declined
      .as('hanne')
      .does(recorded('notifyHired', { startsOn: '2026-06-01', terms: 'Fast.' }, 'a2'));
    expect(told.effects).toContainEqual(
      expect.objectContaining({ kind: 'letter', letter: 'hired', applicant: 'a2' }),
    );
  });

  it('tells every applicant what happens underway and at the end [R7]', () => {
    const listed = navUpTo('listed');
    const letters = (given: Scenario): readonly string[] =>
      given.effects.flatMap((effect) => (effect.kind === 'letter' ? [effect.letter] : []));
    const toAll = (letter: string): readonly string[] => Array.from({ length: 12 }, () => letter);
    const reason = 'For få søkere.';
    const leader = listed.as('lise');
    expect(letters(leader.does({ type: 'ExtendDeadline', deadline: '2026-04-10', reason }))).toEqual(
      toAll('extended'),
    );
    expect(letters(leader.does({ type: 'AdvertiseAgain', reason }))).toEqual(toAll('again'));
    expect(letters(leader.does({ type: 'CancelHiring', reason }))).toEqual(toAll('cancelled'));
    expect(letters(listed.as('hanne').does(recorded('sendInterim', { expected: '2026-05-01' })))).toEqual(
      toAll('interim'),
    );
    const answered = [...letters(navUpTo('notified')), ...letters(navUpTo('othersTold'))];
    expect([...answered].sort()).toEqual(['hired', ...toAll('notHired').slice(1)]);
  });
});
