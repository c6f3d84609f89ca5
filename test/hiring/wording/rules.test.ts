import {
  findForbidden,
  wordingRules,
  type Topic,
  type WordingRule,
  type Writing,
} from '../../../src/hiring/wording';

const topicOf = ({ topic }: WordingRule): Topic => topic;

const topicsOf = (rule: string, writing: Writing = 'guide') => wordingRules([rule], writing).map(topicOf);

const exceptionsOf = (rule: string) =>
  wordingRules([rule], 'form')
    .filter(({ exception }) => exception)
    .map(({ topic }) => topic);

const hits = (rule: string, text: string, writing: Writing) =>
  findForbidden(text, wordingRules([rule], writing));

describe('what a rule forbids', () => {
  it('in Norway is everything but age, which the public list of applicants needs [no.ad.noForbidden]', () => {
    const topics: readonly Topic[] = [
      'family',
      'orientation',
      'religion',
      'origin',
      'race',
      'disability',
      'cohabitation',
      'health',
      'politics',
      'union',
      'gender',
    ];
    expect(topicsOf('no.ad.noForbidden')).toEqual(topics);
    expect(hits('no.ad.noForbidden', 'Oppgi alder og fødselsdato.', 'form')).toEqual([]);
  });

  it('in Denmark is what the act lists, and nothing about family, health or union [dk.ask.forbidden]', () => {
    expect(topicsOf('dk.ask.forbidden')).toEqual(['race', 'religion', 'politics', 'orientation', 'origin']);
    expect(hits('dk.ask.forbidden', 'Hvilken religion har du?', 'guide')).toHaveLength(1);
    expect(hits('dk.ask.forbidden', 'Er du medlem af en fagforening?', 'guide')).toEqual([]);
  });

  it('about age holds for application forms and announcements, not for the talk [dk.ad.age]', () => {
    const asks = (writing: Writing) => hits('dk.ad.age', 'Oplys din alder.', writing).length;
    expect([asks('announcement'), asks('form'), asks('guide'), asks('letter')]).toEqual([1, 1, 0, 0]);
    expect(hits('dk.ad.age', 'Fødselsdato:', 'form').map(({ kind }) => kind)).toEqual(['label']);
  });

  it('about appeals holds for letters only [no.reject.noAppeal]', () => {
    const text = 'Du har klagerett etter forvaltningsloven.';
    expect(hits('no.reject.noAppeal', text, 'letter')).toHaveLength(1);
    expect(hits('no.reject.noAppeal', text, 'announcement')).toEqual([]);
  });

  it('about appeals is not looked for where the body has decided otherwise', () => {
    expect(findForbidden('Du har klagerett etter forvaltningsloven.', wordingRules([], 'letter'))).toEqual(
      [],
    );
  });

  it('holds for announcements, forms, guides and letters alike [no.ad.noForbidden]', () => {
    const writings: readonly Writing[] = ['announcement', 'form', 'guide', 'letter'];
    expect(writings.map((writing) => hits('no.ad.noForbidden', 'Er du gravid?', writing).length)).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('the exception', () => {
  it('is known for all Norwegian topics but family and orientation [no.ad.noForbidden]', () => {
    expect(exceptionsOf('no.ad.noForbidden')).toEqual(
      topicsOf('no.ad.noForbidden').filter((topic) => topic !== 'family' && topic !== 'orientation'),
    );
    expect(
      hits('no.ad.noForbidden', 'Er du gravid? Er du kristen?', 'guide').map((hit) => hit.exception),
    ).toEqual([false, true]);
  });

  it.each(['dk.ask.forbidden', 'dk.ad.age', 'no.reject.noAppeal'])('is not made by %s', (rule) => {
    expect(exceptionsOf(rule)).toEqual([]);
  });
});

it('rules about other things forbid no words, and a rule given twice counts once', () => {
  expect(wordingRules(['nav.council.week', 'toString'], 'form')).toEqual([]);
  expect(wordingRules(['dk.ad.age', 'dk.ad.age'], 'form')).toHaveLength(1);
});
