import { formOf } from '../../src/hiring/forms/forms';
import type { FormId } from '../../src/hiring/forms/form';
import { translatorFor } from '../../src/text';
import { nav } from '../../src/profiles/nav';
import { backgroundOf } from '../../src/views/background';
import type { Reader } from '../../src/views/reader';
import { record, type Scenario } from '../support/cases';
import { navUpTo } from '../support/nav-path';

const booked = navUpTo('booked');
const recorded = booked
  .on('2026-03-31')
  .as('lise')
  .does({
    ...record('a1'),
    more: {
      walkedThrough: true,
      assessment: 'Har graden, og er trygg.',
      forRecommendation: 'Ledet tolv.',
      followUp: 'Attesten fra 2019.',
    },
  });

/** Everything that stands above a form, as this person reads it; each text by its own id. */
function above(given: Scenario, id: FormId, subject?: string): string {
  const context = given.as('lise').context();
  const form = formOf(id, subject, given.hiring, context);
  if (!form) throw new Error(`There is no form ${id}`);
  const background = backgroundOf(given.hiring, form, context.profile, 'toAnswer');
  const reader: Reader = {
    person: 'lise',
    language: 'nb',
    t: translatorFor('nb', nav.words),
    context,
    applicantNames: { a1: 'Ada Eksempel' },
    texts: Object.fromEntries(background.texts.map((text) => [text, `<${text}>`])),
  };
  return JSON.stringify(background.view(reader).sections);
}

describe('the record of an interview', () => {
  it('assesses the applicant by the requirements and the personal qualities in the announcement, which stand above it [R6]', () => {
    const { requirements = '', personalQualities = '' } = booked.hiring.announcement ?? {};
    const shown = above(booked, 'recordInterview', 'a1');
    expect(shown).toContain(`<${requirements}>`);
    expect(shown).toContain(`<${personalQualities}>`);
    const asked = formOf('recordInterview', 'a1', booked.hiring, booked.as('lise').context())?.questions;
    expect(asked?.find(({ id }) => id === 'assessment')).toMatchObject({ kind: 'prose', required: false });
  });

  it('asks whether the papers were gone through, what to follow up, and what belongs in the recommendation, where it is shown again [R10]', () => {
    const asked = formOf('recordInterview', 'a1', booked.hiring, booked.as('lise').context())?.questions;
    expect(asked?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['walkedThrough', 'forRecommendation', 'followUp']),
    );
    const kept = recorded.hiring.interviews['a1']?.more ?? {};
    expect(kept['walkedThrough']).toBe(true);
    const shown = above(recorded, 'writeRecommendation');
    expect(shown).toContain('Ada Eksempel');
    for (const id of ['assessment', 'forRecommendation', 'followUp'])
      expect(shown).toContain(`<${(kept[id] as { text: string }).text}>`);
  });
});
