import { formOf } from '../../../src/hiring/forms/forms';
import { checkAnswers, type Values } from '../../../src/hiring/questions';
import { atGate, type Lack } from '../../../src/hiring/gates';
import type { Context } from '../../../src/hiring/decision';
import type { Hiring } from '../../../src/hiring/hiring';
import { justify, papers, recommend, record, sign, upTo, type Job, type Scenario } from '../../support/cases';

const rulesAt = (given: Scenario, command = sign(given)) =>
  given
    .as('enok')
    .isRefused(command)
    .findings?.map(({ rule }) => rule);

/** What the rules at the council's gate find missing. */
const atCouncil = (hiring: Hiring, context: Context): readonly Lack[] =>
  atGate('council', hiring, context).flatMap(({ lacks }) => lacks);

const sending = { type: 'SendToCouncil', meetingOn: '2026-04-15' } as const;

describe('the ranking', () => {
  it('keeps the order and the reason for each place [R15]', () => {
    const { hiring, texts } = upTo('recommended', { ranked: ['a2', 'a3', 'a1'] });

    expect(hiring.recommendation?.ranked.map(({ applicant }) => applicant)).toEqual(['a2', 'a3', 'a1']);
    expect(hiring.recommendation?.ranked.map(({ reason }) => texts[reason])).toEqual([
      { body: 'Derfor a2.', about: 'a2' },
      { body: 'Derfor a3.', about: 'a3' },
      { body: 'Derfor a1.', about: 'a1' },
    ]);
  });

  it('has nobody who was not interviewed, nobody twice, and is not empty [R15]', () => {
    const ready = upTo('referencesTaken').as('lise');

    expect(ready.isRefused(recommend(['a1', 'a4'])).code).toBe('unknownApplicant');
    expect(ready.isRefused(recommend([])).code).toBe('noApplicants');
    expect(ready.isRefused(recommend(['a1', 'a2', 'a1']))).toMatchObject({
      code: 'answersFaulty',
      faults: [{ question: 'place3', code: 'twice' }],
    });
  });

  it('has a reason for every place [R15]', () => {
    const command = recommend(['a1'], {
      ranked: [
        { applicant: 'a1', reason: 'Best.' },
        { applicant: 'a2', reason: '  ' },
      ],
    });

    expect(upTo('referencesTaken').as('lise').isRefused(command)).toMatchObject({
      code: 'answersFaulty',
      faults: [{ question: 'reason2', code: 'missing' }],
    });
  });

  it('is changed until the case goes to the council', () => {
    expect(
      upTo('signed')
        .as('lise')
        .tries(recommend(['a3'])).ok,
    ).toBe(true);
    expect(
      upTo('sent')
        .as('lise')
        .isRefused(recommend(['a3'])).code,
    ).toBe('tooLate');
  });
});

describe('the form of the recommendation', () => {
  const faultsFor = (values: Values) => {
    const given = upTo('referencesTaken');
    const form = formOf('writeRecommendation', undefined, given.hiring, given.as('lise').context());
    return checkAnswers(form?.questions ?? [], {
      comparison: 'Slik.',
      place1: 'a1',
      reason1: 'Derfor.',
      ...values,
    });
  };

  it('takes one, two or three', () => {
    expect(faultsFor({})).toEqual([]);
    expect(faultsFor({ place2: 'a2', reason2: 'Nest.' })).toEqual([]);
    expect(faultsFor({ place2: 'a2', reason2: 'Nest.', place3: 'a3', reason3: 'Så.' })).toEqual([]);
  });

  it.each([
    ['a place without its reason', { place2: 'a2' }, 'reason2', 'missing'],
    ['a reason for nobody', { reason2: 'Nest.' }, 'place2', 'missing'],
    ['somebody twice', { place2: 'a1', reason2: 'Nest.' }, 'place2', 'twice'],
    ['a third place without a second', { place3: 'a3', reason3: 'Så.' }, 'place2', 'missing'],
  ] as const)('says beside the field what is wrong with %s [R15]', (_, values, question, code) => {
    expect(faultsFor(values)).toEqual([{ question, code }]);
  });

  it('makes the command in the order of the places', () => {
    const given = upTo('referencesTaken');
    const form = formOf('writeRecommendation', undefined, given.hiring, given.as('lise').context());

    expect(
      form?.command({ comparison: 'Slik.', place1: 'a3', reason1: 'Best.', place2: 'a1', reason2: 'Nest.' }),
    ).toMatchObject({
      ranked: [
        { applicant: 'a3', reason: 'Best.' },
        { applicant: 'a1', reason: 'Nest.' },
      ],
    });
  });
});

describe('the number recommended', () => {
  const number = (applicants: number, chosen: readonly string[], ranked: readonly string[]): Scenario =>
    upTo('recommended', { applicants, chosen, ranked });

  it('is usually three, and fewer with a written reason [nav.rec.three]', () => {
    const three = upTo('recommended');
    const two = number(12, ['a1', 'a2', 'a3'], ['a1', 'a2']);
    const reasoned = two.as('lise').does(justify('nav.rec.three'));

    expect(three.as('enok').tries(sign(three)).ok).toBe(true);
    expect(two.as('enok').isRefused(sign(two)).findings).toMatchObject([
      {
        rule: 'nav.rec.three',
        status: 'needsReason',
        lacks: [{ code: 'fewerThanUsual', params: { ranked: 2, usual: 3 } }],
      },
    ]);
    expect(reasoned.as('enok').tries(sign(reasoned)).ok).toBe(true);
  });

  it('asks for a reason when fewer were interviewed, but not when no more applied [nav.rec.three]', () => {
    const interviewed = number(12, ['a1', 'a2'], ['a1', 'a2']);
    const applied = number(2, ['a1', 'a2'], ['a1', 'a2']);

    expect(rulesAt(interviewed)).toEqual(['nav.rec.three']);
    expect(applied.as('enok').tries(sign(applied)).ok).toBe(true);
  });
});

describe('the comparison', () => {
  it('has to be written [nav.rec.best]', () => {
    const given = upTo('recommended');
    const { hiring } = given;
    const form = formOf('writeRecommendation', undefined, hiring, given.as('lise').context());

    expect(given.texts[hiring.recommendation?.comparison ?? '']?.body).toBe('Alle tre fyller kravene.');
    expect(checkAnswers(form?.questions ?? [], { place1: 'a1', reason1: 'Derfor.' })).toEqual([
      { question: 'comparison', code: 'missing' },
    ]);
    expect(
      upTo('referencesTaken')
        .as('lise')
        .isRefused(recommend(['a1'], { comparison: ' ' })).faults,
    ).toEqual([{ question: 'comparison', code: 'missing' }]);
  });
});

describe('experience in place of education', () => {
  const allowed: Job = { announcement: { experienceCompensates: true } };

  it('is explained when the announcement allows it [nav.rec.compensate] [R21]', () => {
    const unexplained = upTo('recommended', allowed);
    const explained = upTo('referencesTaken', allowed)
      .as('lise')
      .does(recommend(['a1', 'a2', 'a3'], { compensation: 'Ti år i faget.' }));
    const reasoned = unexplained.as('lise').does(justify('nav.rec.compensate'));

    expect(rulesAt(unexplained)).toEqual(['nav.rec.compensate']);
    expect(explained.as('enok').tries(sign(explained)).ok).toBe(true);
    expect(reasoned.as('enok').tries(sign(reasoned)).ok).toBe(true);
  });

  it('is neither asked nor needed when the announcement does not [nav.rec.compensate] [R21]', () => {
    const idsWith = (job: Job): readonly string[] => {
      const given = upTo('referencesTaken', job);
      const form = formOf('writeRecommendation', undefined, given.hiring, given.as('lise').context());
      return form?.questions.flatMap(({ id, required }) => (required ? [id] : [])) ?? [];
    };

    expect(idsWith({})).toEqual(['place1', 'reason1', 'comparison']);
    expect(idsWith(allowed)).toEqual(['place1', 'reason1', 'comparison', 'compensation']);
  });
});

describe('interview records', () => {
  it('are there for every interview before the recommendation is written or signed [no.interview.record] [R14]', () => {
    const booked = upTo('booked').on('2026-03-26', '15:00');
    const two = booked.as('frida').does(record('a1'), record('a2'));

    expect(two.task('recordInterviews')).toMatchObject({ state: 'open', progress: { done: 2, of: 3 } });
    expect(two.as('lise').isRefused(recommend(['a1']))).toMatchObject({
      code: 'notOpenYet',
      params: { waitingFor: ['recordInterviews'] },
    });
    expect(two.as('frida').does(record('a3')).task('recordInterviews').state).toBe('done');
  });

  it('keep the case from the council while one is missing [no.interview.record] [nav.rec.docs] [R18]', () => {
    const given = upTo('signed').on('2026-03-30');
    const { a1, ...others } = given.hiring.interviews;
    const unrecorded = a1 && { ...a1, record: undefined };
    const hiring = { ...given.hiring, interviews: { ...others, ...(unrecorded && { a1: unrecorded }) } };
    const context = given.as('hanne').context();

    expect(atCouncil(hiring, context)).toContainEqual({ code: 'interviewNotRecorded', subject: 'a1' });
    expect(atCouncil(given.hiring, context)).toEqual([]);
  });
});

describe('papers before the council', () => {
  const signedWith = (
    state: 'checked' | 'missing' | 'notNeeded',
    kind: 'diplomas' | 'certificates',
  ): Scenario => {
    const given = upTo('signed')
      .as('lise')
      .does(papers('a2', { [kind]: state }));
    return given.on('2026-03-30');
  };

  it.each([
    ['diplomas', 'diplomasNotChecked'],
    ['certificates', 'certificatesNotChecked'],
  ] as const)('are checked: %s of all who are recommended [nav.rec.docs] [R17] [R19]', (kind, code) => {
    expect(signedWith('missing', kind).as('hanne').isRefused(sending).findings).toMatchObject([
      { rule: 'nav.rec.docs', status: 'blocked', lacks: [{ code, subject: 'a2' }] },
    ]);
    expect(signedWith('checked', kind).as('hanne').tries(sending).ok).toBe(true);
    expect(signedWith('notNeeded', kind).as('hanne').tries(sending).ok).toBe(true);
  });

  it('count as missing when nobody looked at them [nav.rec.docs] [R17]', () => {
    const recorded = upTo('recorded');
    const given = recorded
      .on('2026-03-27')
      .as('lise')
      .does(justify('nav.ref.two', 'a1'), recommend(['a1']), justify('nav.rec.three'));
    const signed = given.as('enok').does(sign(given)).on('2026-03-30');

    expect(signed.as('hanne').isRefused(sending).findings).toMatchObject([
      { rule: 'nav.rec.docs', lacks: [{ code: 'diplomasNotChecked' }, { code: 'certificatesNotChecked' }] },
    ]);
  });

  it('are not asked of those who are not recommended [nav.rec.docs]', () => {
    const given = upTo('referencesTaken')
      .as('lise')
      .does(papers('a3', { diplomas: 'missing' }), recommend(['a1', 'a2']));
    const signed = given.as('lise').does(justify('nav.rec.three'));
    const ready = signed.as('enok').does(sign(signed)).on('2026-03-30');

    expect(ready.as('hanne').tries(sending).ok).toBe(true);
    expect(ready.task('checkDocuments').state).toBe('done');
  });

  it('open the task again when somebody with missing papers is recommended [nav.rec.docs]', () => {
    const before = upTo('referencesTaken')
      .as('lise')
      .does(papers('a1', { diplomas: 'missing' }));

    expect(before.task('checkDocuments').state).toBe('done');
    expect(
      before
        .as('lise')
        .does(recommend(['a1']))
        .task('checkDocuments'),
    ).toMatchObject({
      state: 'open',
      progress: { done: 0, of: 1 },
    });
  });

  it('include the extended applicant list, made after the last import [nav.rec.docs] [R18]', () => {
    const unlisted = upTo('imported')
      .as('lise')
      .does({ type: 'ChooseForInterview', applicants: ['a1'] });
    const listed = upTo('listed');
    const more = listed.as('hanne').does({
      type: 'ImportApplicants',
      applicants: [{ name: 'Sen Søker', email: 'sen@example.org', withholdRequested: false }],
    });

    expect(unlisted.task('sendToCouncil').waitingFor).toContain('makeExtendedList');
    expect(listed.task('makeExtendedList').state).toBe('done');
    expect(more.task('makeExtendedList').state).toBe('open');
    expect(atCouncil(unlisted.hiring, unlisted.as('hanne').context())).toContainEqual({
      code: 'extendedListMissing',
    });
  });

  it('include the signature [nav.rec.docs] [R16] [R19]', () => {
    const unsigned = upTo('recommended');

    expect(unsigned.as('hanne').isRefused(sending)).toMatchObject({
      code: 'notOpenYet',
      params: { waitingFor: ['signRecommendation'] },
    });
    expect(atCouncil(unsigned.hiring, unsigned.as('hanne').context())).toEqual([{ code: 'notSigned' }]);
  });
});

describe('the signature', () => {
  it("is the recommending authority's, not the leader's [R16]", () => {
    const given = upTo('recommended');

    expect(given.as('lise').isRefused(sign(given))).toEqual({
      code: 'notYourRole',
      params: { roles: ['recommendingAuthority'] },
    });
    expect(given.as('enok').does(sign(given)).hiring.recommendation?.signatures).toMatchObject([
      { by: 'enok' },
    ]);
  });

  it('is given only to what was shown [R16]', () => {
    const shown = upTo('recommended');
    const rewritten = shown.as('lise').does(recommend(['a3', 'a2', 'a1']));

    expect(rewritten.as('enok').isRefused(sign(shown)).code).toBe('recommendationChanged');
    expect(rewritten.as('enok').tries(sign(rewritten)).ok).toBe(true);
  });

  it('is lost when the recommendation is written anew, or a reason for a shortfall is [R16]', () => {
    const signed = upTo('signed');
    const rewritten = signed.as('lise').does(recommend(['a1', 'a2']));
    const reasoned = rewritten.as('lise').does(justify('nav.rec.three'));

    expect(rewritten.hiring.recommendation?.signatures).toEqual([]);
    expect(reasoned.as('enok').isRefused(sign(rewritten)).code).toBe('recommendationChanged');
    const again = reasoned.as('enok').does(sign(reasoned));
    expect(
      again.as('lise').does({ ...justify('nav.rec.three'), reason: 'Nytt.' }).hiring.recommendation
        ?.signatures,
    ).toEqual([]);
  });

  it('is given once, however often it is pressed', () => {
    const signed = upTo('signed');

    expect(signed.as('enok').tries(sign(signed))).toMatchObject({ ok: true, events: [] });
  });
});
