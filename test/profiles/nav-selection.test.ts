import { formOf } from '../../src/hiring/forms/forms';
import type { Organisation } from '../../src/hiring/people';
import type { LocalDate } from '../../src/hiring/time';
import {
  apart,
  papers,
  recommend,
  reference,
  sign,
  upTo,
  vote,
  voters,
  type Scenario,
} from '../support/cases';
import { lacksOf, navUpTo, recorded, saidAt } from '../support/nav-path';

describe('the lists of applicants', () => {
  it('wait until every wish to be withheld is decided, and whoever gets a no is told first [no.list.withhold]', () => {
    const list = recorded('publicList', { madeOn: '2026-03-23' });
    const decided = (values: object) =>
      navUpTo('withholdingDecided', {
        answers: { decideWithholding: { weighed: 'Toppstilling.', ...values } },
      }).as('hanne');
    const open = navUpTo('imported').as('hanne').isRefused(list).findings;
    expect(lacksOf(open, 'no.list.withhold')).toEqual([
      { code: 'taskOpen', subject: 'a2', params: { task: 'decideWithholding' } },
    ]);
    expect(decided({ granted: true }).tries(list).ok).toBe(true);
    expect(decided({ granted: false, toldFirst: true }).tries(list).ok).toBe(true);
    expect(
      lacksOf(decided({ granted: false, toldFirst: false }).isRefused(list).findings, 'no.list.withhold'),
    ).toHaveLength(1);
  });

  it('are due on the first working day after the deadline, said late on the second, told HR on the third [no.list.public]', () => {
    const imported = navUpTo('withholdingDecided');
    // Friday, 20 March 2026 is the last day to apply.
    expect(imported.task('publicList').due).toMatchObject({ date: '2026-03-23' });
    const marks = (day: LocalDate) =>
      imported
        .on(day, '08:30')
        .wakes()
        .effects.flatMap((effect) =>
          effect.kind === 'reminder' && effect.task === 'publicList' ? [effect.mark] : [],
        );
    expect(marks('2026-03-24')).toEqual(['2026-03-23/overdue']);
    expect(marks('2026-03-25')).toEqual(['2026-03-23/escalated']);
    // Over Easter: Maundy Thursday to Easter Monday are no working days.
    const easter = navUpTo('published', {
      published: { publishedOn: '2026-03-06', deadline: '2026-04-01' },
    });
    const late = easter
      .on('2026-04-07')
      .as('hanne')
      .does({
        type: 'ImportApplicants',
        applicants: [{ name: 'Søker Nummer1', email: 's1@example.org', withholdRequested: false }],
      });
    expect(late.task('publicList').due).toMatchObject({ date: '2026-04-07' });
  });
});

describe('the invitations', () => {
  const checked = (values: object) =>
    navUpTo('planned', {
      answers: { checkShortlist: { disability: true, absence: true, immigrant: true, ...values } },
    });

  it.each(['disability', 'absence', 'immigrant'])(
    'wait for the check of %s of its own, or a written reason [nav.interview.disability]',
    (group) => {
      const book = { type: 'BookInterviews', proposal: 1 } as const;
      expect(checked({}).as('lise').tries(book).ok).toBe(true);
      const none = checked({ [group]: false });
      expect(lacksOf(none.as('lise').isRefused(book).findings, 'nav.interview.disability')).toEqual([
        { code: 'answeredOtherwise', params: { task: 'checkShortlist', question: group } },
      ]);
      const reasoned = none.as('lise').does({
        type: 'JustifyShortfall',
        rule: 'nav.interview.disability',
        reason: 'Ingen i gruppen er kvalifisert.',
      });
      expect(reasoned.as('lise').tries(book).ok).toBe(true);
    },
  );

  it('wait while the three groups were not considered at all [nav.interview.disability]', () => {
    const unchecked = navUpTo('planned', { without: ['shortlistChecked'] });
    const refusal = unchecked.as('lise').isRefused({ type: 'BookInterviews', proposal: 1 });
    expect(lacksOf(refusal.findings, 'nav.interview.disability')).toEqual([
      { code: 'taskOpen', params: { task: 'checkShortlist' } },
    ]);
  });
});

describe('references', () => {
  it('are taken on the day of the interview or later; before it, that is said [no.ref.afterInterview]', () => {
    const given = navUpTo('papersChecked');
    const taken = (takenOn: LocalDate) =>
      saidAt('reference', 'no.ref.afterInterview', given, 'lise', { ...reference('a1', 1), takenOn });
    expect([taken('2026-03-25'), taken('2026-03-26')]).toEqual(['warned', 'met']);
    expect(given.as('lise').tries({ ...reference('a1', 1), takenOn: '2026-03-25' }).ok).toBe(true);
  });

  it('are asked whether anything speaks against the applicant, who then answers before it is signed [no.ref.contradiction]', () => {
    const asked = formOf(
      'recordReference',
      'a1',
      navUpTo('papersChecked').hiring,
      navUpTo('papersChecked').as('lise').context(),
    );
    expect(asked?.questions.find(({ id }) => id === 'adverse')).toMatchObject({ required: true });
    const adverse = navUpTo('recommended', { adverse: true });
    expect(adverse.task('putToApplicant').progress).toEqual({ done: 0, of: 1 });
    expect(lacksOf(adverse.as('enok').isRefused(sign(adverse)).findings, 'no.ref.contradiction')).toEqual([
      { code: 'taskOpen', subject: 'a1-r1', params: { task: 'putToApplicant' } },
    ]);
    const answered = adverse
      .as('lise')
      .does(recorded('putToApplicant', { handled: 'answered', said: 'Det var et uhell.' }, 'a1-r1'));
    expect(answered.as('enok').tries(sign(answered)).ok).toBe(true);
    const without = navUpTo('recommended');
    expect(without.tasks().map(({ id }) => id)).not.toContain('putToApplicant');
  });

  it('are thought about once more for a leader’s post, and only for one [R13]', () => {
    const forKind = (kind: 'leader' | 'other') =>
      navUpTo('papersChecked', { need: { kind } })
        .tasks()
        .some(({ id, state }) => id === 'considerReferences' && state === 'open');
    expect([forKind('leader'), forKind('other')]).toEqual([true, false]);
    const more = recorded('considerReferences', { moreNeeded: true });
    expect(navUpTo('papersChecked').as('lise').isRefused(more).faults).toMatchObject([
      { question: 'which', code: 'missing' },
    ]);
  });
});

describe('the recommendation', () => {
  it('waits until priority rights have been checked again [nav.priority24]', () => {
    const write = recommend(['a1', 'a2', 'a3']);
    const unchecked = navUpTo('referencesConsidered').as('lise');
    expect(lacksOf(unchecked.isRefused(write).findings, 'nav.priority24')).toEqual([
      { code: 'taskOpen', params: { task: 'clearRecommendation' } },
    ]);
    const claimed = unchecked.does(
      recorded('clearRecommendation', { noPriority24: false, given: 'recommendation' }),
    );
    expect(lacksOf(claimed.as('lise').isRefused(write).findings, 'nav.priority24')).toHaveLength(1);
    expect(navUpTo('recommendationCleared').as('lise').tries(write).ok).toBe(true);
  });

  it('of a leader who sits on the council is a proposal [nav.rec.who]', () => {
    const organisation: Organisation = {
      ...apart,
      council: {
        ...apart.council,
        members: apart.council.members.map((member) =>
          member.person === 'arne' ? { ...member, person: 'lise' } : member,
        ),
      },
    };
    const written = (given: 'recommendation' | 'proposal', where: Organisation = organisation) =>
      navUpTo('recommendationCleared', {
        organisation: where,
        answers: { clearRecommendation: { noPriority24: true, given } },
      })
        .as('lise')
        .tries(recommend(['a1', 'a2', 'a3']));
    expect(written('recommendation')).toMatchObject({
      ok: false,
      refusal: { findings: [{ rule: 'nav.rec.who', lacks: [{ code: 'memberRecommends' }] }] },
    });
    expect(written('proposal').ok).toBe(true);
    expect(written('recommendation', apart).ok).toBe(true);
  });

  it('comes with who from the unit meets the council, chosen by the leader [R22]', () => {
    const form = formOf(
      'recordStep',
      'clearRecommendation',
      navUpTo('booked').hiring,
      navUpTo('booked').as('lise').context(),
    );
    expect(form?.questions.find(({ id }) => id === 'attend')).toMatchObject({ kind: 'people' });
    expect(navUpTo('recommendationCleared').hiring.records['clearRecommendation']?.answers['attend']).toEqual(
      ['lise'],
    );
    expect(navUpTo('booked').task('clearRecommendation').owners).toContain('lise');
  });
});

describe('the council', () => {
  it('does not get the case while certificates or diplomas of a recommended have not been seen [R9] [R17]', () => {
    const send = { type: 'SendToCouncil', meetingOn: '2026-04-15' } as const;
    const lacking = (more: Partial<ReturnType<typeof papers>>) =>
      lacksOf(
        navUpTo('councilChecked').as('lise').does(papers('a2', more)).as('hanne').isRefused(send).findings,
        'nav.rec.docs',
      );
    expect(lacking({ certificates: 'missing' })).toEqual([{ code: 'certificatesNotChecked', subject: 'a2' }]);
    expect(lacking({ diplomas: 'missing' })).toEqual([{ code: 'diplomasNotChecked', subject: 'a2' }]);
    expect(navUpTo('councilChecked').as('hanne').tries(send).ok).toBe(true);
  });

  it('is spoken of ten and eight days before it meets, before the case can be sent at all [nav.council.week]', () => {
    const booked = navUpTo('booked');
    const planned = booked.as('hanne').does(recorded('planMeeting', { meetingOn: '2026-04-30' }));
    expect(planned.task('sendToCouncil').state).toBe('waiting');
    expect(planned.task('readyForCouncil').due?.date).toBe('2026-04-23');
    const reminders = (given: Scenario) =>
      given.effects.flatMap((effect) =>
        effect.kind === 'reminder' && effect.task === 'readyForCouncil'
          ? [`${effect.to} ${effect.mark}`]
          : [],
      );
    const before = planned.on('2026-04-17', '08:30').wakes();
    const tenDays = before.on('2026-04-20', '08:30').wakes();
    const nine = tenDays.on('2026-04-21', '08:30').wakes();
    const eight = nine.on('2026-04-22', '08:30').wakes();
    expect([before, tenDays, nine, eight].map(reminders)).toEqual([
      [],
      ['hanne 2026-04-23/3d', 'lise 2026-04-23/3d'],
      [],
      ['hanne 2026-04-23/1d', 'lise 2026-04-23/1d'],
    ]);
    const sent = navUpTo('signed')
      .as('hanne')
      .does(recorded('planMeeting', { meetingOn: '2026-05-11' }));
    expect(
      formOf('sendToCouncil', undefined, sent.hiring, sent.as('hanne').context())?.questions[0]?.suggestion,
    ).toBe('2026-05-11');
    expect(
      navUpTo('sent')
        .tasks()
        .map(({ id }) => id),
    ).not.toContain('readyForCouncil');
  });

  it('is warned of, not stopped, when one gender is too few [nav.council.gender]', () => {
    const balanced = (is: boolean) =>
      navUpTo('councilChecked', { answers: { checkCouncil: { genderBalanced: is } } });
    const send = { type: 'SendToCouncil', meetingOn: '2026-04-15' } as const;
    expect(saidAt('council', 'nav.council.gender', balanced(false), 'hanne', send)).toBe('warned');
    expect(saidAt('council', 'nav.council.gender', balanced(true), 'hanne', send)).toBe('met');
    expect(balanced(false).as('hanne').tries(send).ok).toBe(true);
    expect(JSON.stringify(balanced(true).hiring)).not.toMatch(/female|male|kvinne|mann/i);
  });

  it('votes only when the duty of secrecy is confirmed [no.secrecy]', () => {
    const sent = navUpTo('sent').on('2026-04-08');
    const declared = (secrecy: boolean | undefined) =>
      sent
        .as('arne')
        .does({ type: 'DeclareImpartiality', impartial: true, secrecy })
        .as('arne')
        .tries(vote('a1'));
    const refused = {
      ok: false,
      refusal: { findings: [{ rule: 'no.secrecy', lacks: [{ code: 'secrecyNotConfirmed' }] }] },
    };
    expect(declared(false)).toMatchObject(refused);
    expect(declared(undefined)).toMatchObject(refused);
    expect(declared(true).ok).toBe(true);
    const form = formOf('declareImpartiality', undefined, sent.hiring, sent.as('arne').context());
    expect(form?.questions.map(({ id }) => id)).toEqual(['impartial', 'reason', 'secrecy']);
  });

  it('can appoint somebody who is not recommended, after a written assessment [nav.council.outside]', () => {
    const declared = navUpTo('declared');
    expect(declared.as('arne').isRefused(vote('a5')).code).toBe('unknownApplicant');
    const asked = declared.as('arne').does(recorded('askForOutside', { why: 'Lang erfaring.' }, 'a5-n1'));
    expect(asked.task('assessOutside')).toMatchObject({ state: 'open', owners: ['enok'] });
    for (const choice of ['a1', 'a5'])
      expect(lacksOf(asked.as('anna').isRefused(vote(choice)).findings, 'nav.council.outside')).toEqual([
        { code: 'taskOpen', subject: 'a5-n1', params: { task: 'assessOutside' } },
      ]);
    const assessed = asked
      .as('enok')
      .does(recorded('assessOutside', { assessment: 'Fyller kravene.' }, 'a5-n1'));
    expect(assessed.as('anna').tries(vote('a5')).ok).toBe(true);
    const ballot = formOf('castVote', undefined, assessed.hiring, assessed.as('anna').context());
    expect(ballot?.questions[0]?.options).toEqual(['a1', 'a2', 'a3', 'a5', 'nobody']);
  });

  it('keeps the count and who voted otherwise when its members differ [nav.council.dissent]', () => {
    const declared = navUpTo('declared');
    const voted = voters.reduce(
      (given, person) => given.as(person).does(vote(person === 'turid' ? 'a2' : 'a1')),
      declared,
    );
    const decided = voted.as('cecilie').does({ type: 'CloseVote' });
    expect(decided.hiring.council?.outcome).toMatchObject({
      choice: 'a1',
      counts: { a1: 4, a2: 1 },
      dissent: ['turid'],
    });
    expect(navUpTo('decided').hiring.council?.outcome?.dissent).toEqual([]);
  });

  it('is asked nothing about secrecy where the profile does not have the rule at the vote', () => {
    const sent = upTo('sent');
    const form = formOf('declareImpartiality', undefined, sent.hiring, sent.as('arne').context());
    expect(form?.questions.map(({ id }) => id)).toEqual(['impartial', 'reason']);
  });
});
