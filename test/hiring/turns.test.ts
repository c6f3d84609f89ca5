import { confirm, impartial, justify, need, sign, upTo, vote, voters, type Scenario } from '../support/cases';
import { nextWake, remindersOf } from '../../src/hiring/tasks/reminders';

const letters = (given: Scenario) =>
  given.effects.flatMap((effect) => (effect.kind === 'letter' ? [effect] : []));
const told = (given: Scenario, event: string) =>
  given.effects.flatMap((effect) => (effect.kind === 'notice' && effect.event === event ? [effect.to] : []));

describe('a deadline that is extended', () => {
  const extend = { type: 'ExtendDeadline', deadline: '2026-04-10', reason: 'For få søkere.' } as const;

  it('moves what is counted from it, keeps the earlier one, and everybody is told', () => {
    const before = upTo('imported');
    const given = before.as('hanne').does(extend);

    expect(before.task('chooseForInterview').due?.date).toBe('2026-03-27');
    expect(given.task('chooseForInterview').due?.date).toBe('2026-04-17');
    expect(given.hiring.earlierPublications).toMatchObject([{ deadline: '2026-03-20' }]);
    expect(told(given, 'DeadlineExtended')).toEqual(expect.arrayContaining(['lise', 'tor']));
  });

  it('is later than the one before and than today, and not extended after somebody was chosen', () => {
    const given = upTo('imported').as('hanne');

    expect(given.isRefused({ ...extend, deadline: '2026-03-23' }).faults).toMatchObject([
      { question: 'deadline', code: 'tooEarly' },
    ]);
    expect(given.tries({ ...extend, deadline: '2026-03-24' }).ok).toBe(true);
    expect(upTo('chosen').as('hanne').isRefused(extend).code).toBe('tooLate');
    expect(upTo('inPrim').as('hanne').isRefused(extend).code).toBe('notOpenYet');
  });
});

describe('a post that is announced again', () => {
  const again = { type: 'AdvertiseAgain', reason: 'Ingen egnet.' } as const;

  it('begins the selection anew and keeps those who applied', () => {
    const given = upTo('booked').as('lise').does(again);

    expect(given.task('publish').state).toBe('open');
    expect(given.hiring.shortlist).toBeUndefined();
    expect(Object.keys(given.hiring.applicants)).toHaveLength(12);
    expect(given.hiring.earlierPublications).toHaveLength(1);
    expect(given.as('lise').tries(again)).toMatchObject({ ok: true, events: [] });
  });

  it('is not one for which somebody was chosen', () => {
    expect(upTo('approved').as('lise').isRefused(again).code).toBe('tooLate');
  });
});

describe('nobody qualified', () => {
  const nobody = { type: 'FindNobodyQualified', reason: 'Ingen fyller kravene.' } as const;

  it('ends the selection: nothing of it is left to do, and the case can be closed', () => {
    const given = upTo('booked').as('lise').does(nobody);
    const open = given.tasks().filter(({ state }) => state === 'open');

    expect(open.map(({ id }) => id)).toEqual(['closeHiring']);
    expect(given.as('hanne').does({ type: 'CloseHiring' }).hiring.status).toBe('closed');
  });

  it('takes the interviews that lie ahead out of the calendars', () => {
    const given = upTo('booked').as('lise').does(nobody);

    expect(given.effects.filter(({ kind }) => kind === 'cancellation')).toHaveLength(3);
    expect(upTo('published').as('lise').isRefused(nobody).code).toBe('notOpenYet');
    expect(upTo('decided').as('lise').isRefused(nobody).code).toBe('tooLate');
  });
});

describe('an applicant who withdraws', () => {
  const withdraw = (applicant: string) => ({ type: 'WithdrawApplicant', applicant }) as const;

  it('is out of everything that lies ahead', () => {
    const given = upTo('booked').as('lise').does(withdraw('a2'));

    expect(given.hiring.shortlist?.applicants).toEqual(['a1', 'a3']);
    expect(given.task('recordInterviews').progress).toEqual({ done: 0, of: 2 });
    expect(given.effects).toContainEqual({ kind: 'cancellation', applicant: 'a2' });
    expect(given.as('lise').tries(withdraw('a2'))).toMatchObject({ ok: true, events: [] });
    expect(given.as('lise').isRefused(withdraw('a99')).code).toBe('unknownApplicant');
  });

  it('takes the signature with them when they were recommended', () => {
    const given = upTo('signed').as('lise').does(withdraw('a1'));

    expect(given.hiring.recommendation?.ranked.map(({ applicant }) => applicant)).toEqual(['a2', 'a3']);
    expect(given.task('signRecommendation').state).toBe('open');
    const reasoned = given.as('lise').does(justify('nav.rec.three'));
    expect(reasoned.as('enok').isRefused({ type: 'SignRecommendation', shown: 1 }).code).toBe(
      'recommendationChanged',
    );
    expect(reasoned.as('enok').does(sign(reasoned)).task('signRecommendation').state).toBe('done');
  });

  it('loses the votes that were cast for them, and no others', () => {
    const given = voters
      .slice(0, 2)
      .reduce((now, person) => now.as(person).does(impartial), upTo('sent'))
      .as('cecilie')
      .does(vote('a1'))
      .as('arne')
      .does(vote('a2'))
      .as('lise')
      .does(withdraw('a1'));

    expect(Object.keys(given.hiring.council?.votes ?? {})).toEqual(['arne']);
    expect(given.as('cecilie').isRefused(vote('a1')).code).toBe('unknownApplicant');
  });
});

describe('an offer', () => {
  const answer = (applicant: string, accepted: boolean) =>
    ({ type: 'AnswerOffer', applicant, accepted }) as const;
  const next = (applicant: string) =>
    ({ type: 'ChooseNext', applicant, reason: 'Den første takket nei.' }) as const;

  it('that is declined goes to the next in line, with the reason', () => {
    const declined = upTo('approved').as('lise').does(answer('a1', false));

    expect(declined.hiring.decision?.chosen).toEqual([]);
    expect(declined.task('chooseNext').state).toBe('open');
    expect(declined.as('lise').isRefused(next('a1')).code).toBe('unknownApplicant');
    const second = declined.as('lise').does(next('a2'));
    expect(second.hiring.decision?.chosen).toEqual(['a2']);
    expect(told(second, 'NextChosen')).toContain('hanne');
    expect(second.as('lise').does(answer('a2', true)).task('closeHiring').state).toBe('open');
  });

  it('has nobody left when all have declined: then the case can only be closed, or the post announced again', () => {
    const given = (['a1', 'a2', 'a3'] as const).reduce(
      (now, id) => (id === 'a1' ? now : now.as('lise').does(next(id))).as('lise').does(answer(id, false)),
      upTo('approved'),
    );
    const open = given.tasks().filter(({ state }) => state === 'open');

    expect(open.map(({ id }) => id)).toEqual(['closeHiring']);
    expect(given.as('lise').tries({ type: 'AdvertiseAgain', reason: 'Alle takket nei.' }).ok).toBe(true);
  });

  it('is answered once, and the same answer twice changes nothing', () => {
    const given = upTo('answered').as('lise');

    expect(given.tries(answer('a1', true))).toMatchObject({ ok: true, events: [] });
    expect(upTo('approved').as('lise').isRefused(answer('a2', true)).code).toBe('unknownApplicant');
  });
});

describe('several posts on one announcement', () => {
  const two = upTo('declared', { need: { positions: 2 } });

  it('are voted on together: a vote names as many as there are posts', () => {
    const given = voters.reduce((now, person) => now.as(person).does(vote('a1+a3')), two);
    const decided = given
      .as('cecilie')
      .does({ type: 'CloseVote' })
      .as('sverre')
      .does({ type: 'ApproveMinutes' });

    expect(decided.hiring.decision).toMatchObject({ chosen: ['a1', 'a3'], posts: 2 });
    expect(decided.task('answerOffer').progress).toEqual({ done: 0, of: 2 });
    const one = decided.as('lise').does({ type: 'AnswerOffer', applicant: 'a3', accepted: false });
    expect(one.task('chooseNext').state).toBe('open');
  });

  it('keep out whoever is not recommended', () => {
    expect(two.as('cecilie').isRefused(vote('a1+a9')).code).toBe('unknownApplicant');
  });
});

describe('a case that is handed over', () => {
  const over = { type: 'HandOver', to: 'frida', reason: 'Permisjon.' } as const;

  it('has another leader with everything that was begun, and days counted from the same need [R104]', () => {
    const given = upTo('imported').as('hanne').does(over);

    expect(given.hiring.roles.leader).toEqual(['frida']);
    expect(given.task('chooseForInterview').owners).toEqual(['frida']);
    expect(given.as('lise').isRefused(need()).code).toBe('noRoleInCase');
    expect(given.hiring.needVoicedOn).toBe('2026-03-02');
    expect(told(given, 'HandedOver')).toContain('frida');
    expect(given.as('hanne').isRefused({ ...over, to: 'ukjent' }).faults).toMatchObject([{ question: 'to' }]);
  });
});

describe('a task that is taken over', () => {
  const over = { type: 'TakeOver', task: 'chooseForInterview', reason: 'Permisjon.' } as const;

  it('is HR’s as well as its owner’s, with the reason, and the owner is told', () => {
    const given = upTo('imported').as('hanne').does(over);

    expect(given.task('chooseForInterview').owners).toEqual(['lise', 'hanne']);
    expect(given.hiring.roles.leader).toEqual(['lise', 'hanne']);
    expect(told(given, 'TaskTakenOver')).toEqual(['lise']);
    expect(given.as('hanne').tries(over)).toMatchObject({ ok: true, events: [] });
  });

  it('is the deputy’s whom the owner named, who need not have had a role', () => {
    const before = upTo('imported');
    const given = before.as('frida').does({ ...over, standsInFor: 'lise' });

    expect(given.task('chooseForInterview').owners).toEqual(['lise', 'frida']);
    expect(before.as('frida').isRefused(over).code).toBe('noRoleInCase');
    expect(before.as('frida').isRefused({ ...over, standsInFor: 'hanne' }).code).toBe('notYourRole');
    expect(before.as('tor').isRefused(over).params).toEqual({ roles: ['hr'] });
  });

  it('is not HR’s where it belongs to the union, and nobody else’s in the council', () => {
    const discuss = { type: 'TakeOver', task: 'discussNeed', reason: 'Permisjon.' } as const;
    const confirmed = upTo('needAssessed').as('hanne').does(confirm('need'));
    expect(confirmed.as('hanne').isRefused(discuss).params).toEqual({ roles: ['unionRepresentative'] });
    expect(confirmed.as('frida').tries({ ...discuss, standsInFor: 'tor' }).ok).toBe(true);

    const vote = { type: 'TakeOver', task: 'declareImpartiality', reason: 'Permisjon.' } as const;
    expect(upTo('sent').as('hanne').isRefused(vote).code).toBe('notYourRole');
    expect(
      upTo('sent')
        .as('frida')
        .isRefused({ ...vote, standsInFor: 'arne' }).code,
    ).toBe('notYourRole');
  });
});

describe('a case on hold', () => {
  const hold = { type: 'PutOnHold', reason: 'Budsjettet er ikke klart.', until: '2026-05-04' } as const;
  const resting = upTo('imported').as('hanne').does(hold);

  it('has one task, due when it should go on, and nobody is reminded of the others', () => {
    const open = resting.tasks().filter(({ state }) => state === 'open');
    const reminded = remindersOf(resting.hiring, resting.as('system').context());

    expect(open).toMatchObject([{ id: 'resume', owners: ['lise', 'hanne'], due: { date: '2026-05-04' } }]);
    expect(new Set(reminded.map(({ task }) => task))).toEqual(new Set(['resume']));
    expect(nextWake(resting.hiring, resting.as('system').context())).toBe('2026-05-04T06:00:00.000Z');
  });

  it('takes no step until it is resumed, and then goes on where it was', () => {
    const choose = { type: 'ChooseForInterview', applicants: ['a1'] } as const;

    expect(resting.as('lise').isRefused(choose).code).toBe('onHold');
    const resumed = resting.as('lise').does({ type: 'Resume', reason: 'Budsjettet er klart.' });
    expect(resumed.as('lise').tries(choose).ok).toBe(true);
    expect(resting.as('hanne').isRefused({ type: 'MakeExtendedList' }).code).toBe('onHold');
  });

  it('is not put on hold until a day that has passed', () => {
    const given = upTo('imported').as('hanne');

    expect(given.isRefused({ ...hold, until: '2026-03-23' }).faults).toMatchObject([{ question: 'until' }]);
    expect(given.tries({ ...hold, until: '2026-03-24' }).ok).toBe(true);
  });
});

describe('letters about what happens to a case', () => {
  const withLetters = { profile: upTo('opened').profile };
  const profile = { ...withLetters.profile, letters: { HiringCancelled: 'cancelled' } };

  it('go to everybody who applied and did not withdraw, and never out of a practice case', () => {
    const cancel = { type: 'CancelHiring', reason: 'Stillingen er trukket.' } as const;
    const given = upTo('imported', { profile, applicants: 3 })
      .as('lise')
      .does({ type: 'WithdrawApplicant', applicant: 'a2' });

    expect(
      letters(given.as('lise').does(cancel)).map(({ letter, applicant }) => [letter, applicant]),
    ).toEqual([
      ['cancelled', 'a1'],
      ['cancelled', 'a3'],
    ]);
    expect(letters(upTo('imported', { profile, practice: true }).as('lise').does(cancel))).toEqual([]);
  });
});
