import { announcement, confirm, justify, need, prim, publication, upTo } from '../../support/cases';

const rulesIn = (findings: readonly { readonly rule: string }[] | undefined): readonly string[] =>
  (findings ?? []).map(({ rule }) => rule);

describe('the need and its discussion', () => {
  it('keeps the announcement from being written until union representative and HR confirm the discussion [nav.need.mba] [R2]', () => {
    const assessed = upTo('needAssessed').on('2026-03-03');
    const half = assessed.as('tor').does(confirm('need'));
    const whole = half.as('hanne').does(confirm('need'));

    expect(assessed.as('lise').isRefused(announcement()).findings).toMatchObject([
      {
        rule: 'nav.need.mba',
        status: 'blocked',
        lacks: [{ params: { role: 'unionRepresentative' } }, { params: { role: 'hr' } }],
      },
    ]);
    expect(half.as('lise').isRefused(announcement()).findings).toMatchObject([
      { rule: 'nav.need.mba', lacks: [{ code: 'needNotDiscussed', params: { role: 'hr' } }] },
    ]);
    expect(whole.as('lise').tries(announcement()).ok).toBe(true);
  });

  it('needs no discussion for an adviser post [nav.need.mba] [R2]', () => {
    const adviser = upTo('needAssessed', { need: { kind: 'adviser' } });
    const other = upTo('needAssessed', { need: { kind: 'other' } });

    expect(adviser.as('lise').tries(announcement()).ok).toBe(true);
    expect(adviser.task('discussNeed').state).toBe('done');
    expect(other.as('lise').isRefused(announcement()).code).toBe('ruleNotMet');
  });

  it('keeps the date, the view and the remarks of each who confirmed [R2]', () => {
    const { hiring, texts } = upTo('needAssessed').on('2026-03-04').as('tor').does({
      type: 'ConfirmDiscussion',
      topic: 'need',
      heldOn: '2026-03-03',
      view: 'remarks',
      remarks: 'Lys ut bredt.',
    });
    const kept = hiring.discussions.need.unionRepresentative;

    expect(kept).toMatchObject({ by: 'tor', heldOn: '2026-03-03', view: 'remarks' });
    expect(texts[kept?.remarks ?? '']?.body).toBe('Lys ut bredt.');
  });

  it('is discussed anew after it was changed, also when that makes it a post that must be discussed [nav.need.mba]', () => {
    const changed = upTo('needDiscussed')
      .as('lise')
      .does(need({ why: 'Nå av en annen grunn.' }));
    const wasAdviser = upTo('inPrim', { need: { kind: 'adviser' } })
      .on('2026-03-06')
      .as('lise')
      .does(need());

    expect(changed.hiring.discussions.need).toEqual({});
    expect(rulesIn(wasAdviser.as('hanne').isRefused(publication).findings)).toEqual(['nav.need.mba']);
  });

  it('cannot be confirmed before there is something to discuss', () => {
    expect(upTo('opened').as('tor').isRefused(confirm('need'))).toMatchObject({
      code: 'notOpenYet',
      params: { waitingFor: ['assessNeed'] },
    });
    expect(upTo('needDiscussed').as('tor').isRefused(confirm('announcement'))).toMatchObject({
      code: 'notOpenYet',
      params: { waitingFor: ['draftAnnouncement'] },
    });
  });
});

describe('the announcement', () => {
  it('is published only when union representative and HR confirm that it was discussed [nav.ad.mba] [R3]', () => {
    const drafted = upTo('drafted').on('2026-03-05').as('hanne').does(prim());
    const half = drafted.as('hanne').does(confirm('announcement', '2026-03-05')).on('2026-03-06');
    const whole = half.as('tor').does(confirm('announcement', '2026-03-05'));

    expect(drafted.on('2026-03-06').as('hanne').isRefused(publication).findings).toMatchObject([
      {
        rule: 'nav.ad.mba',
        lacks: [{ params: { role: 'unionRepresentative' } }, { params: { role: 'hr' } }],
      },
    ]);
    expect(half.as('hanne').isRefused(publication).findings).toMatchObject([
      { rule: 'nav.ad.mba', lacks: [{ params: { role: 'unionRepresentative' } }] },
    ]);
    expect(whole.as('hanne').tries(publication).ok).toBe(true);
  });

  it('is discussed for an adviser post as well [nav.ad.mba] [R3]', () => {
    const drafted = upTo('drafted', { need: { kind: 'adviser' } })
      .on('2026-03-05')
      .as('hanne')
      .does(prim());

    expect(rulesIn(drafted.on('2026-03-06').as('hanne').isRefused(publication).findings)).toEqual([
      'nav.ad.mba',
    ]);
  });

  it('is discussed anew after it was changed [nav.ad.mba]', () => {
    const changed = upTo('inPrim')
      .as('lise')
      .does(announcement({ pay: 'Mer' }));

    expect(rulesIn(changed.on('2026-03-06').as('hanne').isRefused(publication).findings)).toEqual([
      'nav.ad.mba',
    ]);
  });

  it('cannot be changed once it is published, nor the need', () => {
    const published = upTo('published').as('lise');

    expect(published.isRefused(announcement({ pay: 'Mer' })).code).toBe('tooLate');
    expect(published.isRefused(need({ percent: 50 })).code).toBe('tooLate');
  });
});

describe('PRIM', () => {
  it.each([
    ['unregistered', undefined, 'notInPrim'],
    ['waiting for the answer', 'waiting', 'primWaiting'],
    ['matched by a redundant employee', 'match', 'primMatch'],
  ] as const)('keeps a post %s from being published [nav.prim] [R4] [R5]', (_, result, lack) => {
    const discussed = upTo('adDiscussed');
    const given = result === undefined ? discussed : discussed.as('hanne').does(prim(result));

    expect(given.on('2026-03-06').as('hanne').isRefused(publication).findings).toMatchObject([
      { rule: 'nav.prim', status: 'blocked', lacks: [{ code: lack }] },
    ]);
  });

  it('lets a post through once there is no match, also when there was one before [nav.prim] [R5]', () => {
    const cleared = upTo('adDiscussed').as('hanne').does(prim('match'), prim('noMatch'));

    expect(cleared.on('2026-03-06').as('hanne').tries(publication).ok).toBe(true);
  });

  it('comes before publication by date as well [nav.prim] [R4]', () => {
    const ready = upTo('inPrim').on('2026-03-06').as('hanne');
    const early = { ...publication, publishedOn: '2026-03-04' } as const;
    const sameDay = { ...publication, publishedOn: '2026-03-05' } as const;

    expect(ready.isRefused(early)).toMatchObject({
      code: 'answersFaulty',
      faults: [{ question: 'publishedOn', code: 'tooEarly', limit: '2026-03-05' }],
    });
    expect(ready.tries(sameDay).ok).toBe(true);
  });
});

describe('publication', () => {
  it('gives at least fourteen days to apply, or says why not [no.ad.deadline14]', () => {
    const ready = upTo('inPrim').on('2026-03-06').as('hanne');
    const short = { ...publication, deadline: '2026-03-19' } as const;

    expect(ready.isRefused(short)).toMatchObject({
      code: 'ruleNotMet',
      findings: [
        {
          rule: 'no.ad.deadline14',
          status: 'needsReason',
          lacks: [{ code: 'periodTooShort', params: { deadline: '2026-03-19', earliest: '2026-03-20' } }],
        },
      ],
    });
    expect(ready.tries({ ...publication, deadline: '2026-03-20' }).ok).toBe(true);
    expect(ready.does(justify('no.ad.deadline14')).as('hanne').tries(short).ok).toBe(true);
  });

  it('ends after it has begun', () => {
    const ready = upTo('inPrim').on('2026-03-06').as('hanne').does(justify('no.ad.deadline14')).as('hanne');

    expect(ready.isRefused({ ...publication, deadline: '2026-03-06' }).faults).toEqual([
      { question: 'deadline', code: 'tooEarly', limit: '2026-03-06' },
    ]);
  });

  it('is told of when it has happened, while people can still apply', () => {
    const ready = upTo('inPrim').on('2026-03-06').as('hanne');
    const late = upTo('inPrim').on('2026-03-21').as('hanne');

    expect(
      ready.isRefused({ ...publication, publishedOn: '2026-03-07', deadline: '2026-03-31' }).faults,
    ).toEqual([{ question: 'publishedOn', code: 'tooLate', limit: '2026-03-06' }]);
    expect(late.isRefused(publication).faults).toEqual([
      { question: 'deadline', code: 'tooEarly', limit: '2026-03-21' },
    ]);
  });

  it('changes nothing when it is told twice, and is refused with other dates', () => {
    const published = upTo('published').as('hanne');

    expect(published.tries(publication)).toMatchObject({ ok: true, events: [] });
    expect(published.isRefused({ ...publication, deadline: '2026-03-31' }).code).toBe('tooLate');
  });
});
