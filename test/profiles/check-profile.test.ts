import type { Profile, RuleUse, TaskPlan } from '../../src/hiring/profile';
import { allProfiles } from '../../src/profiles';
import { faultsOfProfile, faultsOfProfiles } from '../../src/profiles/check-profile';
import { nav } from '../../src/profiles/nav';
import { usesFor } from '../../src/profiles/rules/uses';
import { hasText } from '../../src/text/has-text';

const faultsOf = (changes: Partial<Profile>): readonly string[] =>
  faultsOfProfile({ ...nav, ...changes }, hasText);

const withRule = (id: string, changes: Partial<RuleUse>): Partial<Profile> => ({
  rules: nav.rules.map((rule) => (rule.id === id ? { ...rule, ...changes } : rule)),
});

const withTask = (id: string, changes: Partial<TaskPlan>): Partial<Profile> => ({
  steps: nav.steps.map((step) => ({
    ...step,
    tasks: step.tasks.map((task) => (task.id === id ? { ...task, ...changes } : task)),
  })),
});

describe('a profile', () => {
  it.each(allProfiles.map((profile) => [profile.id, profile] as const))('%s has no faults', (id, profile) => {
    expect(faultsOfProfile(profile, hasText)).toEqual([]);
  });

  it('may differ from others in its numbers, within what the sources allow', () => {
    const rules = usesFor('nav', {
      gates: { 'nav.ref.two': ['sign'] },
      parameters: { 'nav.ref.two': { minimum: 3 }, 'nav.council.week': { days: 10 } },
    });
    expect(faultsOf({ id: 'alta', rules, recommended: 4 })).toEqual([]);
  });

  it.each<[string, Partial<Profile>, string]>([
    [
      'a rule that nobody knows',
      {
        rules: [
          ...nav.rules,
          { id: 'nav.luck', effect: 'warn', gates: [], needs: [], parameters: {}, statements: [] },
        ],
      },
      'rule nav.luck is unknown',
    ],
    [
      'a rule of another kind of organisation',
      { rules: usesFor('nav', { gates: { 'hel.rec.sign': ['sign'] } }) },
      'rule hel.rec.sign is not one of the rules of this kind of organisation',
    ],
    ['a rule twice', { rules: [...nav.rules, ...nav.rules.slice(-1)] }, 'rule law.watch is there twice'],
    [
      'a task with a rule it does not have',
      withTask('publish', { rules: ['dk.ad.14'] }),
      'task publish names rule dk.ad.14, which the profile does not have',
    ],
    [
      'a question with a rule it does not have',
      { rules: nav.rules.filter(({ id }) => id !== 'nav.need.mba') },
      'question assessNeed.kind names rule nav.need.mba, which the profile does not have',
    ],
    [
      'a rule at a gate where nothing checks it',
      withRule('nav.council.gender', { gates: ['council', 'vote'], needs: [] }),
      'rule nav.council.gender stands at council and vote, but nothing checks it',
    ],
    [
      'a number below what is allowed',
      withRule('nav.ref.two', { parameters: { minimum: 0 } }),
      'parameter minimum of rule nav.ref.two is 0, outside 1 to 10',
    ],
    [
      'a number above what is allowed',
      withRule('nav.ref.two', { parameters: { minimum: 11 } }),
      'parameter minimum of rule nav.ref.two is 11, outside 1 to 10',
    ],
    [
      'a number of the law changed',
      withRule('no.interim', { parameters: { months: 2 } }),
      'parameter months of rule no.interim is 2, outside 1 to 1',
    ],
    [
      'half a reference',
      withRule('nav.ref.two', { parameters: { minimum: 1.5 } }),
      'parameter minimum of rule nav.ref.two is 1.5, not a whole number',
    ],
    [
      'a word for a number',
      withRule('nav.ref.two', { parameters: { minimum: 'two' } }),
      'parameter minimum of rule nav.ref.two is a string, not a number',
    ],
    [
      'a number left out',
      withRule('nav.ref.two', { parameters: {} }),
      'parameter minimum of rule nav.ref.two is missing',
    ],
    [
      'a number that the rule does not have',
      withRule('nav.prim', { parameters: { days: 3 } }),
      'rule nav.prim has no parameter days',
    ],
    [
      'a rule whose check does not know where its answer is',
      withRule('nav.rec.who', { answers: {} }),
      'rule nav.rec.who looks at the answer given, and it is not said where that is',
    ],
    [
      'a rule that looks for an answer nobody is asked for',
      withRule('nav.rec.who', { answers: { given: { task: 'clearRecommendation', question: 'mood' } } }),
      'rule nav.rec.who looks at the answer clearRecommendation.mood, which the profile does not have',
    ],
    [
      'tasks that wait for each other',
      withTask('assessNeed', { after: ['draftAnnouncement'] }),
      'tasks wait for each other: assessNeed, draftAnnouncement',
    ],
    [
      'a task that waits for itself',
      withTask('approveMinutes', { after: ['approveMinutes'] }),
      'tasks wait for each other: approveMinutes',
    ],
    [
      'a task after one that it does not have',
      { steps: nav.steps.filter(({ id }) => id !== 'announcement') },
      'task importApplicants comes after publish, which the profile does not have',
    ],
    ['a task twice', { steps: [...nav.steps, ...nav.steps.slice(0, 1)] }, 'task assessNeed is there twice'],
    [
      'a time that cannot be counted',
      withTask('publish', {
        due: { from: 'opened', period: { count: -1, unit: 'workingDays', roll: 'none' } },
      }),
      'task publish is due after -1 workingDays, not a whole number',
    ],
    [
      'a reminder that cannot be counted',
      withTask('publish', { remind: [0.5] }),
      'task publish reminds 0.5 days before, not a whole number',
    ],
    [
      'interviews of no length',
      { interview: { minutes: 0, breakMinutes: 15 } },
      'interview.minutes is 0, not a whole number from 5 to 480',
    ],
    ['no version', { version: 0 }, 'version is 0, not a whole number from 1'],
    [
      'a question without words',
      {
        guides: { ...nav.guides, recordInterview: [{ id: 'mood', kind: 'prose', required: true, page: 1 }] },
      },
      'there is no text for question.recordInterview.mood.label in nb, nn, da, en',
    ],
    [
      'an option without words',
      {
        guides: {
          ...nav.guides,
          recordReference: [{ id: 'relation', kind: 'choice', required: true, page: 1, options: ['cousin'] }],
        },
      },
      'there is no text for option.relation.cousin in nb, nn, da, en',
    ],
    [
      'nothing to choose from',
      {
        guides: {
          ...nav.guides,
          recordReference: [{ id: 'relation', kind: 'choice', required: true, page: 1 }],
        },
      },
      'question recordReference.relation has nothing to choose from',
    ],
    [
      'a question after its answer is needed',
      {
        guides: {
          ...nav.guides,
          recordReference: [
            {
              id: 'record',
              kind: 'prose',
              required: true,
              page: 1,
              when: { question: 'relation', is: 'other' },
            },
          ],
        },
      },
      'question recordReference.record depends on relation, which is not asked before it',
    ],
    [
      'a question on the same card as the one it depends on',
      {
        guides: {
          ...nav.guides,
          recordInterview: nav.guides.recordInterview.map((question) =>
            question.id === 'followUp'
              ? { ...question, when: { question: 'walkedThrough', is: false } }
              : question,
          ),
        },
      },
      'question recordInterview.followUp depends on walkedThrough, which stands on the same page',
    ],
    [
      'a number that no answer can be',
      {
        guides: {
          ...nav.guides,
          assessNeed: [{ id: 'positions', kind: 'number', required: true, page: 1, min: 5, max: 1 }],
        },
      },
      'question assessNeed.positions takes nothing between 5 and 1',
    ],
    [
      'a question twice',
      {
        guides: {
          ...nav.guides,
          recordInterview: [...nav.guides.recordInterview, ...nav.guides.recordInterview],
        },
      },
      'question recordInterview.record is there twice',
    ],
  ])('with %s is refused', (name, changes, fault) => {
    expect(faultsOf(changes)).toContain(fault);
  });

  it.each(['nb', 'nn', 'da', 'en'] as const)('without a text in %s alone is refused', (lacking) => {
    const faults = faultsOfProfile(nav, (language, key) =>
      language === lacking && key === 'rule.nav.prim.says' ? false : hasText(language, key),
    );
    expect(faults).toEqual([`there is no text for rule.nav.prim.says in ${lacking}`]);
  });

  it('without words for a further statement is refused', () => {
    const faults = faultsOfProfile(nav, (language, key) => key !== 'rule.nav.council.week.says2');
    expect(faults).toEqual(['there is no text for rule.nav.council.week.says2 in nb, nn, da, en']);
  });
});

describe('at the start', () => {
  it('all faults of all profiles are listed, each with its profile', () => {
    const broken: Profile = {
      ...nav,
      id: 'broken',
      recommended: 0,
      ...withTask('publish', { remind: [-1] }),
    };
    const worse: Profile = { ...nav, id: 'worse', version: 1.5 };
    expect(faultsOfProfiles([nav, broken, worse], hasText)).toEqual([
      'Profile broken: recommended is 0, not a whole number from 1 to 20',
      'Profile broken: task publish reminds -1 days before, not a whole number',
      'Profile worse: version is 1.5, not a whole number from 1',
    ]);
  });
});

describe('a counted text', () => {
  it('is there when it has a form for several things', () => {
    expect(hasText('nb', 'attached.references')).toBe(true);
    expect(hasText('nb', 'attached.nothing')).toBe(false);
  });
});
