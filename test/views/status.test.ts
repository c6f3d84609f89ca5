import type { CardView } from '../../src/cards/views';
import { translatorFor } from '../../src/text';
import type { Profile } from '../../src/hiring/profile';
import { dk } from '../../src/profiles/dk';
import { nav } from '../../src/profiles/nav';
import { backgroundOf } from '../../src/views/background';
import { formOf } from '../../src/hiring/forms/forms';
import type { FormId } from '../../src/hiring/forms/form';
import { startView } from '../../src/views/lists';
import type { Reader } from '../../src/views/reader';
import { statusView } from '../../src/views/status';
import type { Scenario } from '../support/cases';
import { dkUpTo } from '../support/dk-path';
import { navUpTo } from '../support/nav-path';

const readerOf = (given: Scenario, person: string, profile: Profile): Reader => ({
  person,
  language: 'nb',
  t: translatorFor('nb', profile.words),
  context: given.as(person).context(),
  applicantNames: {},
  texts: {},
});

const tasksOf = ({ steps }: CardView) => (steps?.steps ?? []).flatMap(({ tasks }) => tasks);

/** What stands above a form of the Danish case, in one text. */
function above(given: Scenario, person: string, id: FormId): string {
  const reader = readerOf(given, person, dk);
  const form = formOf(id, undefined, given.hiring, reader.context);
  if (!form) throw new Error(`There is no form ${id}`);
  return JSON.stringify(backgroundOf(given.hiring, form, dk, 'toAnswer').view(reader).sections);
}

describe('the status of a case', () => {
  it('says once what stops a task, however many rules miss it', () => {
    const given = navUpTo('adDiscussed');
    const view = statusView(given.hiring, readerOf(given, 'hanne', nav));
    const why = tasksOf(view).find(({ text }) => text === 'Publiser annonsen')?.why ?? '';
    expect(why.match(/Avklar fortrinnsrett og utlysning/g)).toHaveLength(1);
  });

  it('lets the button of what comes first stand out, and no other', () => {
    const given = navUpTo('adDiscussed');
    const { actions } = statusView(given.hiring, readerOf(given, 'hanne', nav));
    expect(actions.length).toBeGreaterThan(2);
    expect(actions.map(({ style }) => style)).toEqual(
      actions.map((_, index) => (index === 0 ? 'positive' : undefined)),
    );
  });
});

describe('a card of a Danish case', () => {
  it('names no Norwegian act, and no unit that the institution does not have', () => {
    const publishing = dkUpTo('publicationPlanned');
    expect(above(publishing, 'helle', 'publish')).not.toMatch(/offentleglova|Vitnemål/);
    const opened = dkUpTo('opened');
    const start = JSON.stringify(startView(opened.hiring, readerOf(opened, 'lone', dk)));
    expect(start).not.toContain('Styringsenheten');
    expect(start).toContain('kan du kontakte HR');
  });

  it('asks whoever signs for no papers that the institution does not collect', () => {
    const shown = above(dkUpTo('recommended'), 'lone', 'signRecommendation');
    expect(shown).toContain('referanser');
    expect(shown).not.toMatch(/Vitnemål|søkerlisten/);
  });
});
