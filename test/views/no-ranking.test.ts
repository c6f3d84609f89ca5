import fc from 'fast-check';
import type { NewApplicant } from '../../src/hiring/commands';
import { formOf } from '../../src/hiring/forms/forms';
import { translatorFor } from '../../src/text';
import { applicantsView } from '../../src/views/lists';
import type { Reader } from '../../src/views/reader';
import { upTo } from '../support/cases';

const given = upTo('listed', { applicants: 8 });
const context = given.as('lise').context();
const reader: Reader = {
  person: 'lise',
  language: 'nb',
  t: translatorFor('nb'),
  context,
  applicantNames: {},
  texts: {},
};

/** Applicants with anything a program could be tempted to sort or leave out by. */
const somebody = fc.record({
  name: fc.string({ minLength: 1 }),
  email: fc.constant('noen@example.org'),
  age: fc.integer({ min: 18, max: 70 }),
  gender: fc.constantFrom('kvinne', 'mann'),
  education: fc.constantFrom('master', 'bachelor', ''),
  experience: fc.constantFrom('ti år', 'ingen', ''),
  withholdRequested: fc.boolean(),
});

describe('applicants', () => {
  it('are shown all of them, in the order in which they came, whoever they are [ai.highrisk]', () => {
    fc.assert(
      fc.property(fc.array(somebody, { minLength: 8, maxLength: 8 }), (people) => {
        const applicants: Record<string, NewApplicant> = Object.fromEntries(
          people.map((person, index) => [`a${index + 1}`, person]),
        );
        const { sections } = applicantsView(given.hiring, reader, applicants);
        const lines = sections.flatMap(({ lines: own = [] }) => own);

        expect(lines.map(({ text }) => text)).toEqual(people.map(({ name }) => name));
      }),
    );
  });

  it('are offered for interview all of them, nobody chosen beforehand [ai.highrisk]', () => {
    const form = formOf('chooseForInterview', undefined, given.hiring, context);

    expect(form?.questions).toMatchObject([
      { options: ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'], suggestion: undefined },
    ]);
  });
});
