import { formOf, nextPage } from '../../src/hiring/forms/forms';
import type { Values } from '../../src/hiring/questions';
import { translatorFor } from '../../src/text';
import { nav } from '../../src/profiles/nav';
import { formView } from '../../src/views/form';
import type { Reader } from '../../src/views/reader';
import type { Scenario } from '../support/cases';
import { navUpTo } from '../support/nav-path';

const imported = navUpTo('imported');
const NOTHING = { names: false, texts: [], view: () => ({}) };

/** The card that HR has before it about a wish to be kept off the list, after these answers. */
function card(values: Values) {
  const give = { type: 'GiveAnswers', form: 'recordStep', subject: 'decideWithholding:a2', values } as const;
  const given: Scenario = Object.keys(values).length > 0 ? imported.as('hanne').does(give) : imported;
  const context = given.as('hanne').context();
  const form = formOf('recordStep', 'decideWithholding:a2', given.hiring, context);
  if (!form) throw new Error('There is no such form');
  const page = nextPage(form, given.hiring, 'hanne');
  const t = translatorFor('nb', nav.words);
  const reader: Reader = { person: 'hanne', language: 'nb', t, context, applicantNames: {}, texts: {} };
  const view = formView(reader, given.hiring, form, page, NOTHING, { values });
  return { kicker: view.kicker, asked: page.map(({ id }) => id) };
}

describe('a question that hangs on an answer', () => {
  it('stands on a card of its own that comes when it is needed, and no page is promised before', () => {
    expect(card({})).toEqual({ kicker: 'Fagleder', asked: ['granted', 'weighed'] });
    expect(card({ granted: false, weighed: 'Ingen særlige grunner.' })).toEqual({
      kicker: 'Fagleder · Side 2 av 2',
      asked: ['toldFirst'],
    });
    expect(card({ granted: true, weighed: 'Særlige grunner.' }).asked).toEqual([]);
  });
});
