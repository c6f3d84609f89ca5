import { ruleOf } from '../../src/hiring/profile';
import { profileOf } from '../../src/profiles';
import { nav } from '../../src/profiles/nav';

const tasks = nav.steps.flatMap((step) => step.tasks);

describe('the profile of a state unit', () => {
  it('names only rules that it has', () => {
    const named = [
      ...tasks.flatMap(({ rules }) => rules),
      ...Object.values(nav.guides).flatMap((questions) => questions.flatMap(({ rule }) => rule ?? [])),
    ];

    expect(named.filter((id) => !ruleOf(nav, id))).toEqual([]);
  });

  it('gives every task that is due reminders up to the day itself', () => {
    for (const { remind = [] } of tasks.filter(({ due }) => due !== undefined)) {
      expect(remind.at(-1)).toBe(0);
      expect([...remind].sort((a, b) => b - a)).toEqual(remind);
    }
  });

  it('dates every task but those that are recorded when something happens', () => {
    const undated = tasks.filter(({ due }) => due === undefined);
    expect(undated.every(({ record }) => record?.onDemand === true)).toBe(true);
    expect(undated).toHaveLength(5);
  });

  it('interviews for 45 minutes with 15 between, and recommends three', () => {
    expect(nav.interview).toEqual({ minutes: 45, breakMinutes: 15 });
    expect(nav.recommended).toBe(3);
    expect(ruleOf(nav, 'nav.rec.three')?.parameters['usual']).toBe(nav.recommended);
  });

  it('holds every question of a guide once, page after page', () => {
    for (const questions of Object.values(nav.guides)) {
      const pages = questions.map(({ page }) => page);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    }
  });

  it('is found by its name, and no other is', () => {
    expect(profileOf('nav')).toBe(nav);
    expect(() => profileOf('ukjent')).toThrow('There is no profile ukjent');
  });

  it('says the same things, about the same values, in every language', () => {
    const placeholders = (text = ''): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    const { nb, ...others } = nav.words;
    for (const words of Object.values(others)) {
      expect(Object.keys(words)).toEqual(Object.keys(nb));
      for (const [key, text] of Object.entries(nb))
        expect([key, placeholders(words[key])]).toEqual([key, placeholders(text)]);
    }
  });
});
