import type { Profile } from '../../../src/hiring/profile';
import type { Relation } from '../../../src/hiring/hiring';
import { smallUnit } from '../../support/small-unit';
import { justify, recommend, reference, sign, upTo, type Job, type Scenario } from '../../support/cases';

const one: Job = { chosen: ['a1'], applicants: 1 };

/** The only applicant, interviewed, with references from these. */
const taken = (relations: readonly Relation[], job: Job = one): Scenario =>
  upTo('papersChecked', job)
    .as('lise')
    .does(...relations.map((relation, index) => reference('a1', index + 1, relation)));

/** What the gate of signing finds missing. */
const lacksAtSigning = (given: Scenario) =>
  given
    .as('enok')
    .isRefused(sign(given))
    .findings?.flatMap(({ rule, status, lacks }) => lacks.map((lack) => ({ rule, status, ...lack })));

const askingFor = (minimum: number): Profile => ({
  ...smallUnit,
  rules: smallUnit.rules.map((use) =>
    use.id === 'nav.ref.two' ? { ...use, parameters: { ...use.parameters, minimum } } : use,
  ),
});

const pair: Job = { chosen: ['a1', 'a2'], applicants: 2 };

/** Two recommended: the first with two references, the second with these. */
const secondHas = (...relations: readonly Relation[]): Scenario =>
  upTo('papersChecked', pair)
    .as('lise')
    .does(
      reference('a1', 1),
      reference('a1', 2),
      recommend(['a1', 'a2']),
      ...relations.map((relation, index) => reference('a2', index + 1, relation)),
    );

describe('references', () => {
  it('are at least two for each who is recommended [nav.ref.two] [R11]', () => {
    const few = secondHas('presentLeader');
    const enough = secondHas('presentLeader', 'colleague');

    expect(lacksAtSigning(few)).toEqual([
      {
        rule: 'nav.ref.two',
        status: 'needsReason',
        code: 'tooFewReferences',
        subject: 'a2',
        params: { taken: 1, required: 2 },
      },
    ]);
    expect(enough.as('enok').tries(sign(enough)).ok).toBe(true);
  });

  it.each([
    ['presentLeader', true],
    ['formerLeader', true],
    ['colleague', false],
    ['other', false],
  ] as const)(
    'with one from a leader: %s beside a colleague gives %s [nav.ref.two] [R12]',
    (relation, passes) => {
      const given = secondHas('colleague', relation);

      expect(given.as('enok').tries(sign(given)).ok).toBe(passes);
      if (!passes)
        expect(lacksAtSigning(given)).toMatchObject([
          { code: 'noLeaderReference', subject: 'a2', rule: 'nav.ref.two' },
        ]);
    },
  );

  it('may be fewer with a written reason, kept for each applicant by itself [nav.ref.two] [R11] [R12]', () => {
    const none = secondHas();
    const aboutTheOther = none.as('lise').isRefused(justify('nav.ref.two', 'a1'));
    const justified = none.as('lise').does(justify('nav.ref.two', 'a2'));
    const kept = justified.hiring.justifications['nav.ref.two:a2'];

    expect(none.as('enok').isRefused(sign(none)).code).toBe('ruleNotMet');
    expect(aboutTheOther.code).toBe('notOpenYet');
    expect(justified.texts[kept?.text ?? '']).toEqual({ body: 'Det finnes ikke flere.', about: 'a2' });
    expect(justified.as('enok').tries(sign(justified)).ok).toBe(true);
  });

  it('are not reasoned away for everybody at once', () => {
    expect(secondHas().as('lise').isRefused(justify('nav.ref.two')).code).toBe('notOpenYet');
  });

  it('do not count for somebody else', () => {
    const given = upTo('papersChecked', pair)
      .as('lise')
      .does(reference('a1', 1), reference('a1', 2), reference('a1', 3), recommend(['a1', 'a2']));

    expect(lacksAtSigning(given)?.map(({ subject }) => subject)).toEqual(['a2', 'a2']);
  });

  it('are as many as the profile says, for the task and the gate alike', () => {
    const two = taken(['presentLeader', 'colleague'], { ...one, profile: askingFor(3) });
    const three = taken(['presentLeader', 'colleague', 'other'], { ...one, profile: askingFor(3) });

    expect(two.task('takeReferences').state).toBe('open');
    expect(three.task('takeReferences').state).toBe('done');
  });

  it('are taken for those who were interviewed only, and not after the case went to the council', () => {
    expect(upTo('papersChecked').as('lise').isRefused(reference('a4', 1)).code).toBe('unknownApplicant');
    expect(upTo('sent').as('lise').isRefused(reference('a1', 3)).code).toBe('tooLate');
  });

  it('keep the name of the referee and what was said as texts about the applicant', () => {
    const { hiring, texts } = taken(['presentLeader']);
    const kept = hiring.references['a1-r1'];

    expect(texts[kept?.referee ?? '']).toEqual({ body: 'Referent Oppdiktet1', about: 'a1' });
    expect(texts[kept?.record ?? '']).toEqual({ body: 'Gode skussmål.', about: 'a1' });
    expect(JSON.stringify(hiring)).not.toContain('Oppdiktet');
  });

  it('count as taken before there is a recommendation when those who have any have enough, or a reason', () => {
    const nobody = upTo('papersChecked', pair);
    const justified = nobody.as('lise').does(justify('nav.ref.two', 'a1'));

    expect(nobody.task('takeReferences').state).toBe('open');
    expect(taken(['presentLeader'], pair).task('takeReferences').state).toBe('open');
    expect(taken(['colleague', 'other'], pair).task('takeReferences').state).toBe('open');
    expect(taken(['presentLeader', 'colleague'], pair).task('takeReferences').state).toBe('done');
    expect(justified.task('takeReferences').state).toBe('done');
    expect(justified.as('lise').tries(recommend(['a1'])).ok).toBe(true);
  });
});
