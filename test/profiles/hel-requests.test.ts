import { findForbidden, wordingRules } from '../../src/hiring/wording';
import { hel } from '../../src/profiles/hel';
import { recordOnly, helUpTo, helWith, lettersOf, recordOf, type HelJob } from '../support/hel-path';

/** A request of this kind that came on Thursday, 7 May 2026. */
const asked = (about: string, isParty?: boolean, job: HelJob = {}) =>
  helUpTo('recommendationSent', job)
    .on('2026-05-08')
    .as('henrik')
    .does(
      recordOnly(
        'receiveRequest',
        { about, receivedOn: '2026-05-07', ...(isParty !== undefined && { isParty }) },
        '-n1',
      ),
    );

const dueOf = (task: string, about: string, job: HelJob = {}): string | undefined =>
  asked(about, undefined, job).task(task).due?.date;

describe('requests', () => {
  it('for access are answered on the next working day [no.access.request]', () => {
    expect(dueOf('answerAccess', 'access')).toBe('2026-05-08');
    const profile = helWith('no.access.request', { parameters: { dueOnWorkingDay: 5 } });
    // Ascension Day does not count.
    expect(dueOf('answerAccess', 'access', { profile })).toBe('2026-05-15');
  });

  it('that are refused say how additional access was weighed [no.access.meroffentlighet]', () => {
    const given = asked('access');
    const refuse = (weighed?: string) =>
      recordOnly(
        'answerAccess',
        { answeredOn: '2026-05-08', everything: false, ...(weighed && { weighed }) },
        '-n1',
      );
    expect(given.as('henrik').isRefused(refuse()).faults).toMatchObject([
      { question: 'weighed', code: 'missing' },
    ]);
    expect(given.as('henrik').tries(refuse('Vurdert, men ikke gitt.')).ok).toBe(true);
  });

  it('for grounds are answered within ten working days [no.access.grounds]', () => {
    expect(dueOf('answerGrounds', 'grounds')).toBe('2026-05-22');
  });

  it('for the extended list are met for parties only [R40] [R69] [no.list.extended]', () => {
    expect(asked('extendedList', true).task('giveExtendedList').state).toBe('open');
    expect(
      asked('extendedList', false)
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('giveExtendedList');
  });

  it('for facts about whoever was hired are remembered on the fifth working day [no.equal31]', () => {
    expect(dueOf('answerEquality', 'equality')).toBe('2026-05-15');
    const profile = helWith('no.equal31', { parameters: { remindOnWorkingDay: 1 } });
    expect(dueOf('answerEquality', 'equality', { profile })).toBe('2026-05-08');
  });

  it('for one’s own data are answered within a month, which moves for a Sunday [no.gdpr]', () => {
    expect(dueOf('answerOwnData', 'ownData')).toBe('2026-06-08');
  });

  it('keep the case open until they are answered [no.access.request]', () => {
    const open = helUpTo('archived')
      .as('henrik')
      .does(recordOnly('receiveRequest', { about: 'access', receivedOn: '2027-02-10' }, '-n1'));
    expect(open.as('henrik').isRefused({ type: 'CloseHiring' })).toMatchObject({
      code: 'notOpenYet',
      params: { waitingFor: ['answerAccess'] },
    });
  });
});

describe('an interim reply', () => {
  it('goes to all who wait a month after the announcement, moved for Easter Monday [no.interim]', () => {
    const open = helUpTo('imported');
    expect(open.task('sendInterim').due?.date).toBe('2026-04-07');
    const sent = open.as('henrik').does(recordOnly('sendInterim', { expected: '2026-05-15' }));
    expect(lettersOf(sent)).toHaveLength(4);
  });

  it('is not needed when they have been told of the decision [no.interim]', () => {
    expect(
      helUpTo('decided')
        .tasks()
        .map(({ id }) => id),
    ).toContain('sendInterim');
    expect(
      helUpTo('recommendationSent')
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('sendInterim');
  });
});

describe('letters', () => {
  const letters = Object.entries(hel.words).flatMap(([language, words]) =>
    Object.entries(words)
      .filter(([key]) => key.startsWith('letter.'))
      .map(([key, text]) => [language, key, text] as const),
  );
  const rules = wordingRules(
    hel.rules.map(({ id }) => id),
    'letter',
  );

  it.each(letters)('promise no appeal by law and ask nothing forbidden: %s %s', (language, key, text) => {
    expect(findForbidden(text, rules)).toEqual([]);
  });

  it('are not sent with an appeal by law written into them [no.reject.noAppeal]', () => {
    const given = helUpTo('phoned').on('2026-04-09', '15:00');
    const next = 'Du har klagerett etter forvaltningsloven.';
    expect(given.as('lena').isRefused(recordOf('sendNextSteps', { next }, 'a1')).findings).toMatchObject([
      { rule: 'no.reject.noAppeal' },
    ]);
  });
});
