import { smallUnit } from '../support/small-unit';
import { SKIPPED } from '../../src/hiring/questions';
import type { Command } from '../../src/hiring/commands';
import { draftKey, draftValues, formOf, formsOf, nextPage } from '../../src/hiring/forms/forms';
import { commandOf } from '../../src/hiring/forms/form';
import type { Value } from '../../src/hiring/questions';
import { confirm, papers, recommend, record, reference, sign, upTo, type Scenario } from '../support/cases';

const give = (form: string, values: Readonly<Record<string, Value>>, subject?: string): Command => ({
  type: 'GiveAnswers',
  form,
  subject,
  values,
});

const formIn = (given: Scenario, person: string, id: string, subject?: string) => {
  const form = formOf(id, subject, given.hiring, given.as(person).context());
  if (!form) throw new Error(`There is no form ${id}`);
  return form;
};

const pageOf = (given: Scenario, person: string, id: string, subject?: string) =>
  nextPage(formIn(given, person, id, subject), given.hiring, person).map((question) => question.id);

const firstPage = { title: 'Fagleder', unit: 'Brukerkontakt', workplace: 'Bergen', kind: 'leader' };
const secondPage = { needVoicedOn: '2026-03-01', why: 'Køer.', tasks: 'Lede.', alternatives: SKIPPED };
const thirdPage = { positions: 1, percent: 100, permanent: true, startsOn: '2026-06-01' };

describe('a guide of several pages', () => {
  it('asks page after page until everything is answered or skipped', () => {
    const opened = upTo('opened');
    const one = opened.as('lise').does(give('assessNeed', firstPage));
    const two = one.as('lise').does(give('assessNeed', secondPage));
    const three = two.as('lise').does(give('assessNeed', thirdPage));

    expect(pageOf(opened, 'lise', 'assessNeed')).toEqual(['title', 'unit', 'workplace', 'kind']);
    expect(pageOf(one, 'lise', 'assessNeed')).toEqual(['needVoicedOn', 'why', 'tasks', 'alternatives']);
    expect(pageOf(two, 'lise', 'assessNeed')).toEqual(['positions', 'percent', 'permanent', 'startsOn']);
    expect(pageOf(three, 'lise', 'assessNeed')).toEqual([]);
  });

  it('asks the rest of a page after one answer, and a dropped answer again', () => {
    const given = upTo('opened')
      .as('lise')
      .does(give('assessNeed', { title: 'Fagleder' }));
    const dropped = given.as('lise').does({ type: 'DropAnswers', form: 'assessNeed', questions: ['title'] });

    expect(pageOf(given, 'lise', 'assessNeed')).toEqual(['unit', 'workplace', 'kind']);
    expect(pageOf(dropped, 'lise', 'assessNeed')).toContain('title');
    expect(dropped.hiring.drafts).toEqual({});
  });

  it('becomes the command with the texts that were put aside', () => {
    const given = upTo('opened')
      .as('lise')
      .does(give('assessNeed', firstPage), give('assessNeed', secondPage), give('assessNeed', thirdPage));
    const form = formIn(given, 'lise', 'assessNeed');
    const { values } = draftValues(given.hiring.drafts[draftKey(form, 'lise')]);
    const assessed = given.as('lise').does(form.command(values));

    expect(assessed.hiring.post).toEqual({
      ...firstPage,
      positions: 1,
      percent: 100,
      permanent: true,
      startsOn: '2026-06-01',
    });
    expect(assessed.texts[assessed.hiring.need?.why ?? '']?.body).toBe('Køer.');
    expect(assessed.hiring.need?.alternatives).toBeUndefined();
  });

  it('takes an answer anew, and drops nothing that was not given', () => {
    const given = upTo('opened')
      .as('lise')
      .does(give('assessNeed', { title: 'Fagleder' }), give('assessNeed', { title: 'Rådgiver' }));

    expect(given.hiring.drafts['assessNeed']?.answers['title']).toEqual({ kind: 'value', value: 'Rådgiver' });
    expect(
      given.as('lise').tries({ type: 'DropAnswers', form: 'assessNeed', questions: ['unit', 'x'] }),
    ).toMatchObject({
      ok: true,
      events: [],
    });
  });
});

describe('half-given answers', () => {
  it('of a shared form are gone on with by whoever may send it', () => {
    const given = upTo('opened').as('lise').does(give('assessNeed', firstPage));

    expect(pageOf(given, 'hanne', 'assessNeed')).toEqual(['needVoicedOn', 'why', 'tasks', 'alternatives']);
    expect(
      given.as('hanne').does(give('assessNeed', { unit: 'Drift' })).hiring.drafts['assessNeed'],
    ).toMatchObject({ by: 'hanne' });
  });

  it("of a personal form are each person's own", () => {
    const given = upTo('needAssessed')
      .as('tor')
      .does(give('confirmDiscussion', { view: 'agrees' }, 'need'));

    expect(Object.keys(given.hiring.drafts)).toEqual(['confirmDiscussion:need@tor']);
    expect(pageOf(given, 'tor', 'confirmDiscussion', 'need')).toEqual(['heldOn', 'remarks']);
    expect(pageOf(given, 'hanne', 'confirmDiscussion', 'need')).toEqual(['heldOn', 'view', 'remarks']);
  });

  it('are kept apart by what they are about', () => {
    const given = upTo('booked')
      .as('lise')
      .does(
        give('recordReference', { relation: 'colleague' }, 'a1'),
        give('recordReference', { relation: 'other' }, 'a2'),
      );

    expect(Object.keys(given.hiring.drafts)).toEqual(['recordReference:a1@lise', 'recordReference:a2@lise']);
  });

  it('about an applicant are put aside as texts about that applicant, whichever form they are for', () => {
    const text = (given: Scenario) => Object.values(given.texts).at(-1);
    const booked = upTo('booked');
    const recommending = upTo('referencesTaken');
    const voting = upTo('declared');

    expect(text(booked.as('lise').does(give('recordInterview', { record: 'Rolig.' }, 'a2')))).toEqual({
      body: 'Rolig.',
      about: 'a2',
    });
    expect(
      text(booked.as('lise').does(give('recordReference', { referee: 'Rita Referent' }, 'a3')))?.about,
    ).toBe('a3');
    expect(
      text(
        booked.as('lise').does(give('justifyShortfall', { reason: 'Ny i arbeidslivet.' }, 'nav.ref.two:a1')),
      )?.about,
    ).toBe('a1');
    expect(
      text(recommending.as('lise').does(give('writeRecommendation', { place1: 'a2', reason1: 'Best.' })))
        ?.about,
    ).toBe('a2');
    expect(
      text(
        recommending
          .as('lise')
          .does(
            give('writeRecommendation', { place1: 'a3' }),
            give('writeRecommendation', { reason1: 'Best.' }),
          ),
      )?.about,
    ).toBe('a3');
    expect(text(voting.as('arne').does(give('castVote', { choice: 'a1', reason: 'Ja.' })))?.about).toBe('a1');
    expect(
      text(voting.as('arne').does(give('castVote', { choice: 'nobody', reason: 'Nei.' })))?.about,
    ).toBeUndefined();
  });

  it('stay out of forms that do not exist for the case or the person', () => {
    expect(upTo('opened').as('lise').isRefused(give('hvaSomHelst', {})).code).toBe('notOpenYet');
    expect(
      upTo('opened')
        .as('lise')
        .isRefused(give('recordInterview', { record: 'x' }, 'a1')).code,
    ).toBe('notOpenYet');
    expect(
      upTo('booked')
        .as('lise')
        .isRefused(give('recordInterview', { record: 'x' }, 'a9')).code,
    ).toBe('notOpenYet');
    expect(
      upTo('needAssessed')
        .as('tor')
        .isRefused(give('confirmDiscussion', { view: 'agrees' }, 'kaffe')).code,
    ).toBe('notOpenYet');
    expect(
      upTo('opened')
        .as('lise')
        .tries({ type: 'DropAnswers', form: 'hvaSomHelst', questions: ['x'] }),
    ).toMatchObject({ events: [] });
  });
});

describe('faulty answers', () => {
  const faults = (values: Readonly<Record<string, Value>>) =>
    upTo('opened').as('lise').isRefused(give('assessNeed', values)).faults;

  it.each([
    ['a number for a line', { title: 7 }, 'title', 'missing'],
    ['a list for a line', { title: ['a'] }, 'title', 'missing'],
    ['a line that is too long', { title: 'x'.repeat(121) }, 'title', 'tooLong'],
    ['a line of blanks', { title: ' \n ' }, 'title', 'missing'],
    ['prose that is too long', { why: 'x'.repeat(8001) }, 'why', 'tooLong'],
    ['a text for a number', { positions: '1' }, 'positions', 'notANumber'],
    ['half a number', { positions: 1.5 }, 'positions', 'notANumber'],
    ['too small a number', { positions: 0 }, 'positions', 'tooSmall'],
    ['too large a number', { percent: 101 }, 'percent', 'tooLarge'],
    ['a text for yes or no', { permanent: 'ja' }, 'permanent', 'notYesNo'],
    ['words for a date', { needVoicedOn: 'i går' }, 'needVoicedOn', 'notADate'],
    ['a date that does not exist', { startsOn: '2026-02-30' }, 'startsOn', 'notADate'],
    ['a date yet to come', { needVoicedOn: '2026-03-03' }, 'needVoicedOn', 'tooLate'],
    ['something not on the list', { kind: 'sjef' }, 'kind', 'notAnOption'],
    ['a question that is not asked', { lønn: 'mye' }, 'lønn', 'notAsked'],
    ['a required question skipped', { why: SKIPPED }, 'why', 'missing'],
  ] as const)('are named beside their question: %s', (_, values, question, code) => {
    expect(faults(values)).toEqual([expect.objectContaining({ question, code })]);
  });

  it('are exactly at the limit no faults', () => {
    const given = upTo('opened').as('lise');

    expect(
      given.tries(
        give('assessNeed', {
          title: 'x'.repeat(120),
          why: 'x'.repeat(8000),
          percent: 100,
          positions: 50,
          needVoicedOn: '2026-03-02',
        }),
      ).ok,
    ).toBe(true);
  });

  it('keep the right ones from being taken as well, so that a page is taken whole', () => {
    const given = upTo('opened').as('lise');

    expect(given.isRefused(give('assessNeed', { title: 'Fagleder', kind: 'sjef' })).faults).toHaveLength(1);
  });

  it('of people and applicants are checked one by one', () => {
    const chosen = upTo('chosen').as('lise');
    const one = (values: Readonly<Record<string, Value>>) =>
      chosen.isRefused(give('planInterviews', values)).faults?.[0]?.code;

    expect(one({ panel: ['lise', 'lise'] })).toBe('twice');
    expect(one({ panel: ['lise', 'ukjent'] })).toBe('notAnOption');
    expect(one({ panel: Array.from({ length: 21 }, (_, n) => `p${n}`) })).toBe('tooMany');
    expect(
      upTo('listed')
        .as('lise')
        .isRefused(give('chooseForInterview', { applicants: ['a1', 'a99'] })).faults?.[0]?.code,
    ).toBe('notAnOption');
  });
});

describe('words', () => {
  it.each([
    '**fet** _kursiv_ [lenke](https://example.org)',
    '<script>alert(1)</script>',
    '${title} {{title}} \u202eæøå 👩‍🚒',
  ])('are kept as they were written: %s', (words) => {
    const given = upTo('opened')
      .as('lise')
      .does(give('assessNeed', { title: words.slice(0, 100), why: words }));
    const answers = given.hiring.drafts['assessNeed']?.answers;
    const why = answers?.['why'];

    expect(answers?.['title']).toEqual({ kind: 'value', value: words.slice(0, 100) });
    expect(why?.kind === 'text' ? given.texts[why.text]?.body : undefined).toBe(words);
  });
});

describe('the forms of a task', () => {
  it('are one for each applicant that is left, the one with fewest references first', () => {
    const booked = upTo('booked')
      .on('2026-03-26', '15:00')
      .as('lise')
      .does(record('a2'), papers('a3'), reference('a1', 1));
    const subjects = (task: Parameters<typeof formsOf>[0]) =>
      formsOf(task, booked.hiring, smallUnit).map(({ subject }) => subject);

    expect(subjects('recordInterviews')).toEqual(['a1', 'a3']);
    expect(subjects('checkDocuments')).toEqual(['a1', 'a2']);
    expect(subjects('takeReferences')).toEqual(['a2', 'a3', 'a1']);
  });

  it('are about the recommended once there is a recommendation', () => {
    const given = upTo('recorded')
      .as('lise')
      .does(recommend(['a2']));

    expect(formsOf('checkDocuments', given.hiring, smallUnit).map(({ subject }) => subject)).toEqual(['a2']);
    expect(formsOf('takeReferences', given.hiring, smallUnit).map(({ subject }) => subject)).toEqual(['a2']);
  });

  it('book one of the proposals, or look for new times', () => {
    expect(formsOf('bookInterviews', upTo('chosen').hiring, smallUnit)).toEqual([{ form: 'planInterviews' }]);
    expect(formsOf('bookInterviews', upTo('planned').hiring, smallUnit)).toEqual([
      { form: 'bookInterviews' },
      { form: 'planInterviews' },
    ]);
    expect(formsOf('importApplicants', upTo('published').hiring, smallUnit)).toEqual([]);
  });

  it('make commands that the case takes, all through the main job', () => {
    const without: readonly (readonly [
      Parameters<typeof upTo>[0],
      string,
      string,
      Readonly<Record<string, Value>>,
      string?,
    ])[] = [
      ['needAssessed', 'tor', 'confirmDiscussion', { heldOn: '2026-03-02', view: 'agrees' }, 'need'],
      [
        'needDiscussed',
        'lise',
        'draftAnnouncement',
        {
          tasks: 'T',
          requirements: 'R',
          personalQualities: 'P',
          experienceCompensates: false,
          pay: 'L',
          contact: 'lise',
        },
      ],
      ['adDiscussed', 'hanne', 'registerInPrim', { registeredOn: '2026-03-05', result: 'noMatch' }],
      ['inPrim', 'hanne', 'publish', { publishedOn: '2026-03-05', deadline: '2026-03-19' }],
      ['imported', 'hanne', 'makeExtendedList', {}],
      ['listed', 'lise', 'chooseForInterview', { applicants: ['a1'] }],
      ['planned', 'lise', 'bookInterviews', { proposal: '1' }],
      ['booked', 'frida', 'recordInterview', { record: 'Rolig.' }, 'a1'],
      ['booked', 'lise', 'checkDocuments', { diplomas: 'checked', certificates: 'notNeeded' }, 'a1'],
      [
        'booked',
        'lise',
        'recordReference',
        { referee: 'Rita', relation: 'colleague', takenOn: '2026-03-24', record: 'Bra.' },
        'a1',
      ],
      ['recorded', 'lise', 'justifyShortfall', { reason: 'Ny i arbeidslivet.' }, 'nav.ref.two:a1'],
      [
        'referencesTaken',
        'lise',
        'writeRecommendation',
        { place1: 'a1', reason1: 'Best.', comparison: 'Slik.' },
      ],
      ['recommended', 'enok', 'signRecommendation', {}],
      ['signed', 'hanne', 'sendToCouncil', { meetingOn: '2026-04-15' }],
      ['sent', 'arne', 'declareImpartiality', { impartial: false, reason: 'Svoger.' }],
      ['declared', 'arne', 'castVote', { choice: 'a1', reason: 'Best.' }],
      ['voted', 'cecilie', 'closeVote', {}],
      ['decided', 'sverre', 'approveMinutes', {}],
      ['booked', 'lise', 'cancelHiring', { reason: 'Trukket.' }],
    ];

    for (const [stage, person, id, values, subject] of without) {
      const given = upTo(stage);
      const form = formIn(given, person, id, subject);
      const command = form.command(values);
      expect(command.type).toBe(commandOf(form.form));
      expect([id, given.as(person).tries(command)]).toMatchObject([id, { ok: true }]);
    }
  });

  it('are for those who can use them', () => {
    const none = (given: Scenario, person: string, id: string, subject?: string) =>
      formOf(id, subject, given.hiring, given.as(person).context());
    const sent = upTo('sent');

    expect(none(sent, 'lise', 'castVote')).toBeUndefined();
    expect(none(sent, 'sverre', 'declareImpartiality')).toBeUndefined();
    expect(none(upTo('opened'), 'lise', 'signRecommendation')).toBeUndefined();
    expect(none(upTo('opened'), 'cecilie', 'closeVote')).toBeUndefined();
    expect(none(upTo('voted'), 'sverre', 'approveMinutes')).toBeUndefined();
    expect(none(upTo('chosen'), 'lise', 'bookInterviews')).toBeUndefined();
    expect(none(upTo('listed'), 'lise', 'writeRecommendation')).toBeUndefined();
    expect(none(upTo('booked'), 'lise', 'justifyShortfall', 'nav.prim')).toBeUndefined();
    expect(none(upTo('booked'), 'lise', 'justifyShortfall', 'nav.ref.two:a99')).toBeUndefined();
    expect(
      none(upTo('needAssessed').as('tor').does(confirm('need')), 'lise', 'confirmDiscussion', 'need'),
    ).toBeUndefined();
  });

  it('sign what was shown, or what stands now', () => {
    const given = upTo('recommended');

    expect(formIn(given, 'enok', 'signRecommendation').command({})).toEqual(sign(given));
    expect(formIn(given, 'enok', 'signRecommendation', '7').command({})).toEqual({
      type: 'SignRecommendation',
      shown: 7,
    });
  });

  it('suggest the first meeting before which the council has the case in time', () => {
    const suggestion = (given: Scenario) => formIn(given, 'hanne', 'sendToCouncil').questions[0]?.suggestion;

    expect(suggestion(upTo('signed').on('2026-04-14'))).toBe('2026-04-21');
    // Seven days before 11 April is Easter Saturday; the last working day before is Wednesday, 1 April.
    expect(suggestion(upTo('signed').on('2026-04-02'))).toBe('2026-04-14');
  });

  it('ask the chair to choose only when the chair settles a tie', () => {
    const even = { cecilie: 'a1', arne: 'a1', turid: 'a2', ulf: 'a2' };
    const tied = Object.entries(even).reduce(
      (given, [person, choice]) => given.as(person).does({ type: 'CastVote', choice, reason: 'Ja.' }),
      upTo('declared'),
    );

    expect(formIn(tied, 'cecilie', 'closeVote').questions).toMatchObject([
      { id: 'choice', options: ['a1', 'a2'] },
    ]);
    expect(formIn(upTo('voted'), 'cecilie', 'closeVote').questions).toEqual([]);
  });
});
