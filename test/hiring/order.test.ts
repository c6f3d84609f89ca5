import type { Command } from '../../src/hiring/commands';
import { refusedBeforehand } from '../../src/hiring/decide';
import type { TaskId } from '../../src/hiring/profile';
import {
  announcement,
  confirm,
  disqualified,
  impartial,
  justify,
  need,
  open,
  papers,
  plan,
  prim,
  publication,
  recommend,
  record,
  reference,
  sign,
  upTo,
  vote,
  type Scenario,
  type Stage,
} from '../support/cases';

/** A command, who gives it, the stage at which it is the next thing to do, and what must come before it. */
const steps: readonly (readonly [
  string,
  Stage,
  Command | ((given: Scenario) => Command),
  readonly TaskId[],
])[] = [
  ['lise', 'opened', need(), []],
  ['lise', 'needDiscussed', announcement(), ['assessNeed']],
  ['hanne', 'adDiscussed', prim(), ['draftAnnouncement']],
  ['hanne', 'inPrim', { ...publication, publishedOn: '2026-03-05' }, ['draftAnnouncement']],
  [
    'hanne',
    'published',
    {
      type: 'ImportApplicants',
      applicants: [{ name: 'Ny Søker', email: 'ny@example.org', withholdRequested: false }],
    },
    ['publish'],
  ],
  ['hanne', 'imported', { type: 'MakeExtendedList' }, ['importApplicants']],
  ['lise', 'listed', { type: 'ChooseForInterview', applicants: ['a1', 'a2', 'a3'] }, ['importApplicants']],
  ['lise', 'chosen', plan(['a1', 'a2', 'a3']), ['chooseForInterview']],
  ['lise', 'planned', { type: 'BookInterviews', proposal: 1 }, ['chooseForInterview']],
  ['lise', 'booked', record('a1'), ['bookInterviews']],
  ['lise', 'booked', papers('a1'), ['bookInterviews']],
  ['lise', 'booked', reference('a1', 1), ['bookInterviews']],
  ['lise', 'referencesTaken', recommend(['a1', 'a2', 'a3']), ['recordInterviews']],
  ['enok', 'recommended', sign, ['writeRecommendation']],
  [
    'hanne',
    'signed',
    { type: 'SendToCouncil', meetingOn: '2026-04-15' },
    ['signRecommendation', 'makeExtendedList'],
  ],
  ['cecilie', 'sent', impartial, ['sendToCouncil']],
  ['sverre', 'decided', { type: 'ApproveMinutes' }, ['closeVote']],
];

const made = (command: Command | ((given: Scenario) => Command), given: Scenario): Command =>
  typeof command === 'function' ? command(given) : command;

const fresh = upTo('opened');
const withCouncil: Scenario = upTo('sent');

describe('the order of the tasks', () => {
  it.each(
    steps.map(([person, stage, command]) => [made(command, fresh).type, stage, person, command] as const),
  )('lets %s through at %s', (_, stage, person, command) => {
    const given = upTo(stage);

    expect(given.as(person).tries(made(command, given))).toMatchObject({ ok: true });
  });

  it.each(steps.filter(([person, , , after]) => after.length > 0 && !['cecilie', 'sverre'].includes(person)))(
    'tells %s what has to be done first when the case has only been opened (%s)',
    (person, _, command, after) => {
      expect(fresh.as(person).isRefused(made(command, fresh))).toEqual({
        code: 'notOpenYet',
        params: { waitingFor: after },
      });
    },
  );

  it('tells the council so before anybody else has the role', () => {
    expect(fresh.as('cecilie').isRefused(impartial).code).toBe('noRoleInCase');
    expect(withCouncil.as('hanne').isRefused({ type: 'ApproveMinutes' })).toEqual({
      code: 'notOpenYet',
      params: { waitingFor: ['closeVote'] },
    });
  });

  it('is known before the questions of a form are asked', () => {
    const context = fresh.as('lise').context();

    expect(refusedBeforehand(fresh.hiring, 'DraftAnnouncement', context)?.refusal.code).toBe('notOpenYet');
    expect(refusedBeforehand(fresh.hiring, 'AssessNeed', context)).toBeUndefined();
    expect(refusedBeforehand(fresh.hiring, 'Publish', context)?.refusal.code).toBe('notYourRole');
    expect(refusedBeforehand(upTo('closed').hiring, 'AssessNeed', context)?.refusal.code).toBe('caseClosed');
  });
});

describe('a second press of the same button', () => {
  const stored = (given: Scenario, kept: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(kept).map(([key, text]) => [key, { text: text ?? given.hiring.id }]));

  /** The stage after which it is pressed again, by whom, and the press with the texts that were put aside the first time. */
  const presses: readonly (readonly [string, Stage, string, (given: Scenario) => Command])[] = [
    ['opening', 'opened', 'lise', () => open()],
    [
      'the need',
      'needAssessed',
      'lise',
      (given) => need(stored(given, { why: given.hiring.need?.why, tasks: given.hiring.need?.tasks })),
    ],
    ['a discussion', 'needDiscussed', 'tor', () => confirm('need')],
    [
      'the announcement',
      'drafted',
      'lise',
      (given) =>
        announcement(
          stored(given, {
            tasks: given.hiring.announcement?.tasks,
            requirements: given.hiring.announcement?.requirements,
            personalQualities: given.hiring.announcement?.personalQualities,
          }),
        ),
    ],
    ['PRIM', 'inPrim', 'hanne', () => prim()],
    ['publication', 'published', 'hanne', () => publication],
    ['the extended list', 'listed', 'hanne', () => ({ type: 'MakeExtendedList' })],
    [
      'the shortlist',
      'chosen',
      'lise',
      () => ({ type: 'ChooseForInterview', applicants: ['a1', 'a2', 'a3'] }),
    ],
    ['the plan', 'planned', 'lise', () => plan(['a1', 'a2', 'a3'])],
    ['booking', 'booked', 'lise', () => ({ type: 'BookInterviews', proposal: 1 })],
    [
      'a record',
      'recorded',
      'frida',
      (given) => ({ ...record('a1'), record: { text: given.hiring.interviews['a1']?.record ?? '' } }),
    ],
    ['papers', 'papersChecked', 'lise', () => papers('a1')],
    ['a reference', 'referencesTaken', 'lise', () => reference('a1', 1)],
    [
      'the recommendation',
      'signed',
      'lise',
      (given) =>
        recommend([], {
          ranked: (given.hiring.recommendation?.ranked ?? []).map(({ applicant, reason }) => ({
            applicant,
            reason: { text: reason },
          })),
          comparison: { text: given.hiring.recommendation?.comparison ?? '' },
        }),
    ],
    ['the signature', 'signed', 'enok', sign],
    ['sending', 'sent', 'hanne', () => ({ type: 'SendToCouncil', meetingOn: '2026-04-15' })],
    ['impartiality', 'declared', 'arne', () => impartial],
    [
      'a vote',
      'voted',
      'arne',
      (given) => ({ ...vote('a1'), reason: { text: given.hiring.council?.votes['arne']?.reason ?? '' } }),
    ],
    ['closing the vote', 'decided', 'cecilie', () => ({ type: 'CloseVote' })],
  ];

  it.each(presses)('of %s changes nothing', (_, stage, person, again) => {
    const given = upTo(stage);

    expect(given.as(person).tries(again(given))).toEqual({ ok: true, events: [], texts: {}, applicants: {} });
  });

  it('of a reason, a disqualification or answers changes nothing', () => {
    const reasoned = upTo('recommended', { ranked: ['a1', 'a2'] })
      .as('lise')
      .does(justify('nav.rec.three'));
    const text = reasoned.hiring.justifications['nav.rec.three']?.text ?? '';
    const away = upTo('sent').as('arne').does(disqualified);
    const reason = { text: away.hiring.council?.impartiality['arne']?.reason ?? '' };
    const answers = { type: 'GiveAnswers', form: 'assessNeed', values: { title: 'Fagleder' } } as const;

    expect(reasoned.as('lise').tries({ ...justify('nav.rec.three'), reason: { text } })).toMatchObject({
      events: [],
    });
    expect(away.as('arne').tries({ type: 'DeclareImpartiality', impartial: false, reason })).toMatchObject({
      events: [],
    });
    expect(upTo('opened').as('lise').does(answers).as('lise').tries(answers)).toMatchObject({ events: [] });
  });
});

describe('a closed case', () => {
  it.each(['closed', 'cancelled'] as const)('refuses everything once it is %s', (how) => {
    const closed =
      how === 'closed'
        ? upTo('closed')
        : upTo('declared').as('lise').does({ type: 'CancelHiring', reason: 'Stillingen er trukket.' });
    const commands: readonly (readonly [string, Command])[] = [
      ['lise', need()],
      ['lise', { type: 'TakeBack' }],
      ['lise', { type: 'CancelHiring', reason: 'Igjen.' }],
      ['arne', vote('a1')],
      ['sverre', { type: 'ApproveMinutes' }],
      ['lise', open()],
      ['lise', { type: 'GiveAnswers', form: 'assessNeed', values: { title: 'Noe' } }],
      ['system', { type: 'Wake' }],
    ];

    for (const [person, command] of commands)
      expect([command.type, closed.as(person).isRefused(command)]).toEqual([
        command.type,
        { code: 'caseClosed', params: { status: how } },
      ]);
  });

  it('has no open tasks', () => {
    const cancelled = upTo('booked').as('lise').does({ type: 'CancelHiring', reason: 'Trukket.' });

    expect(cancelled.tasks().filter(({ state }) => state === 'open')).toEqual([]);
    expect(cancelled.hiring).toMatchObject({ status: 'cancelled', closedAt: cancelled.at });
  });

  it('is thrown away at any time when it is a practice case, by whoever started it or HR, once', () => {
    const discard = { type: 'DiscardPractice' } as const;
    for (const stage of ['opened', 'booked', 'decided', 'closed'] as const)
      for (const person of ['lise', 'hanne']) {
        const discarded = upTo(stage, { practice: true }).as(person).does(discard);
        expect(discarded.hiring).toMatchObject({ status: 'cancelled', discarded: { by: person } });
        expect(discarded.as(person).isRefused(discard).code).toBe('caseClosed');
      }
    expect(upTo('closed').as('hanne').isRefused(discard).code).toBe('notPractice');
  });

  it('is not cancelled after the council has decided, unless it is a practice case', () => {
    const cancel = { type: 'CancelHiring', reason: 'Vi ombestemte oss.' } as const;

    expect(upTo('voted').as('hanne').tries(cancel).ok).toBe(true);
    expect(upTo('decided').as('hanne').isRefused(cancel).code).toBe('tooLate');
    expect(upTo('decided', { practice: true }).as('hanne').tries(cancel).ok).toBe(true);
  });
});

describe('interviews', () => {
  it('are planned only when a series was found, and for those who were chosen', () => {
    const chosen = upTo('chosen').as('lise');

    expect(chosen.isRefused({ ...plan([]), proposals: [] }).code).toBe('noSuchProposal');
    expect(chosen.isRefused(plan(['a1', 'a2'])).code).toBe('noSuchProposal');
    expect(chosen.isRefused(plan(['a1', 'a2', 'a4'])).code).toBe('noSuchProposal');
  });

  it('are not booked from a plan for others than those chosen now', () => {
    const changed = upTo('planned')
      .as('lise')
      .does({ type: 'ChooseForInterview', applicants: ['a4', 'a5'] });

    expect(changed.as('lise').isRefused({ type: 'BookInterviews', proposal: 1 }).code).toBe('noSuchProposal');
  });

  it('are booked from a proposal that exists', () => {
    for (const proposal of [0, 2, -1, 1.5])
      expect(upTo('planned').as('lise').isRefused({ type: 'BookInterviews', proposal }).code).toBe(
        'noSuchProposal',
      );
  });

  it('move when another series is booked, except those that were held', () => {
    const held = upTo('booked').on('2026-03-26', '15:00').as('frida').does(record('a1'));
    const moved = held
      .as('lise')
      .does({ ...plan(['a3', 'a2', 'a1']), lastDay: '2026-03-30' }, { type: 'BookInterviews', proposal: 1 });
    const { a1, a2, a3 } = moved.hiring.interviews;

    expect(a1).toEqual(held.hiring.interviews['a1']);
    expect(a2?.booking).toBe(1);
    expect(a3).toMatchObject({ booking: 2, start: '2026-03-26T08:00:00.000Z' });
  });

  it('stay as they are after the case went to the council', () => {
    expect(
      upTo('sent')
        .as('lise')
        .isRefused(plan(['a1', 'a2', 'a3'])).code,
    ).toBe('tooLate');
    expect(upTo('sent').as('lise').isRefused({ type: 'BookInterviews', proposal: 1 }).code).toBe('tooLate');
    expect(upTo('sent').as('lise').isRefused(record('a1')).code).toBe('tooLate');
    expect(upTo('sent').as('lise').isRefused(papers('a1')).code).toBe('tooLate');
    expect(upTo('sent').as('lise').isRefused(justify('nav.rec.three')).code).toBe('tooLate');
  });

  it('are given to applicants of the case, chosen by a person, before anything is booked', () => {
    const choose = (...applicants: string[]) => ({ type: 'ChooseForInterview', applicants }) as const;

    expect(upTo('listed').as('lise').isRefused(choose('a13')).code).toBe('unknownApplicant');
    expect(upTo('listed').as('lise').isRefused(choose()).code).toBe('noApplicants');
    expect(upTo('booked').as('lise').isRefused(choose('a1')).code).toBe('tooLate');
  });
});
