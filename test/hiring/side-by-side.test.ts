import { formsAnytime } from '../../src/hiring/forms/form-refs';
import { formOf, formsOf } from '../../src/hiring/forms/forms';
import { holds } from '../../src/hiring/conditions';
import type { Recorded } from '../../src/hiring/events';
import { replay } from '../../src/hiring/history';
import { dk } from '../../src/profiles/dk';
import { hasPriority } from '../../src/profiles/dk/plan';
import type { Reader } from '../../src/views/reader';
import { translatorFor } from '../../src/text';
import { backgroundOf } from '../../src/views/background';
import type { Scenario } from '../support/cases';
import { dkUpTo, recordOf } from '../support/dk-path';

const said = (comment: string, more: object = {}) => ({ comment, ...more });
const byUlla = dkUpTo('impartial')
  .as('ulla')
  .does(recordOf('assessApplications', 'a1', said('Ullas ord.')));
const both = byUlla
  .on('2026-03-31')
  .as('bent')
  .does(recordOf('assessApplications', 'a1', said('Bents ord.', { rank: 'perhaps' })));

/** Who has assessed the applicant, and their words, in the order in which the case keeps them. */
function commentsOn(given: Scenario, applicant = 'a1'): readonly (readonly string[])[] {
  const record = given.hiring.records[`assessApplications:${applicant}`];
  return [...(record?.others ?? []), ...(record ? [record] : [])].map(({ by, answers }) => {
    const comment = answers['comment'] as { text: string };
    return [by, given.texts[comment.text]?.body ?? ''];
  });
}

/** What stands beside a form for this person, folded. */
function beside(given: Scenario, person: string, subject: string) {
  const context = given.as(person).context();
  const [name = '', ...rest] = subject.split(' ');
  const form = formOf(name, rest[0], given.hiring, context);
  if (!form) throw new Error(`There is no form ${subject}`);
  const background = backgroundOf(given.hiring, form, context.profile);
  const reader: Reader = {
    person,
    language: 'da',
    t: translatorFor('da', dk.words),
    context,
    applicantNames: { a1: 'Ada Eksempel' },
    texts: Object.fromEntries(background.texts.map((id) => [id, given.texts[id]?.body ?? ''])),
  };
  return (background.view(reader).sections ?? [])
    .filter(({ foldedUnder }) => foldedUnder !== undefined)
    .map(({ foldedUnder, lines = [] }) => [foldedUnder, ...lines.map(({ text, detail }) => [text, detail])]);
}

describe('what each assessor records for themselves', () => {
  it('is kept side by side, in the order of time, with who said it [R78]', () => {
    expect(commentsOn(both)).toEqual([
      ['ulla', 'Ullas ord.'],
      ['bent', 'Bents ord.'],
    ]);
  });

  it('is changed by its own author alone, and keeps the others’ [R78]', () => {
    const changed = both
      .on('2026-04-01')
      .as('ulla')
      .does(recordOf('assessApplications', 'a1', said('Ullas nye ord.')));

    expect(commentsOn(changed)).toEqual([
      ['bent', 'Bents ord.'],
      ['ulla', 'Ullas nye ord.'],
    ]);
    expect(commentsOn(changed.as('ulla').does({ type: 'TakeBack' }))).toEqual(commentsOn(both));
  });

  it('is filled in with one’s own words, never with another’s', () => {
    const suggested = (person: string) => {
      const form = formOf(
        'recordStep',
        'assessApplications:a1',
        both.hiring,
        dkUpTo('impartial').as(person).context(),
      );
      return form?.questions.find(({ id }) => id === 'rank')?.suggestion;
    };

    expect([suggested('ulla'), suggested('bent'), suggested('lone')]).toEqual(['call', 'perhaps', undefined]);
  });

  it('is half-given by each for themselves', () => {
    const answering = { form: 'recordStep', subject: 'assessApplications:a1' } as const;
    const given = byUlla.as('bent').does({ type: 'GiveAnswers', ...answering, values: { rank: 'notNow' } });

    expect(Object.keys(given.hiring.drafts)).toEqual(['recordStep:assessApplications:a1@bent']);
  });

  it('finishes the task with one for each, from when the first was given', () => {
    const all = byUlla.as('ulla').does(...['a2', 'a3', 'a4'].map((id) => recordOf('assessApplications', id)));
    const later = all.on('2026-04-01').as('bent').does(recordOf('assessApplications', 'a1'));

    expect(later.task('assessApplications')).toMatchObject({
      state: 'done',
      since: all.task('assessApplications').since,
    });
  });

  it('counts where one of them says so: whoever has preferential access keeps it when another left it out [dk.disability]', () => {
    const claimed = dkUpTo('impartial')
      .as('ulla')
      .does(recordOf('assessApplications', 'a1', { priority: 'claimed', formalEducation: true }))
      .as('bent')
      .does(recordOf('assessApplications', 'a1', { priority: 'none' }));

    expect([holds(hasPriority, claimed.hiring, 'a1'), holds(hasPriority, both.hiring, 'a1')]).toEqual([
      true,
      false,
    ]);
  });

  it('is asked of each: first what nobody has given, then what they have not given themselves', () => {
    const subjects = (person: string) =>
      formsOf('assessApplications', both.hiring, dk, person).map(({ subject }) => subject?.split(':')[1]);

    expect(subjects('bent')).toEqual(['a2', 'a3', 'a4']);
    expect(subjects('troels')).toEqual(['a2', 'a3', 'a4', 'a1']);
  });

  it('can be given or changed until what it is for is done', () => {
    const offered = (given: Scenario, person: string) =>
      formsAnytime(given.hiring, given.as(person).context())
        .map(({ subject = '' }) => subject)
        .filter((subject) => subject.startsWith('assessApplications'));

    expect(offered(dkUpTo('assessed'), 'bent')).toHaveLength(4);
    expect(offered(dkUpTo('chosen'), 'bent')).toEqual([]);
    expect(offered(dkUpTo('assessed'), 'helle')).toEqual([]);
  });
});

describe('beside the forms', () => {
  it('everybody sees what the others wrote about the same applicant [R78]', () => {
    expect(beside(both, 'bent', 'recordStep assessApplications:a1')).toEqual([
      [
        'Skrevet af de andre',
        ['Ulla Udvalgsmedlem', 'Rangering: Bør til samtale · Kommentar: Ullas ord. · Fortrinsadgang: Nej'],
      ],
    ]);
    expect(beside(byUlla, 'ulla', 'recordStep assessApplications:a1')).toEqual([]);
  });

  it.each(['recordStep concludeAssessment', 'chooseForInterview'])(
    'the chair sees them all, name by name, before deciding: %s [R78]',
    (form) => {
      expect(JSON.stringify(beside(both, 'lone', form))).toMatch(
        /Vurderinger af Ada Eksempel.*Ullas ord\..*Bents ord\./,
      );
    },
  );

  it('the comments after the interview stand beside the recommendation', () => {
    const commented = dkUpTo('commented')
      .as('ulla')
      .does(recordOf('commentInterviewed', 'a1', { comment: 'Også klar.' }));
    expect(JSON.stringify(beside(commented, 'lone', 'writeRecommendation'))).toMatch(
      /Klar og rolig\..*Også klar\./,
    );
  });
});

describe('a case from before', () => {
  /** The events as they were written when one record was kept for all. */
  const before = byUlla.log.map((recorded): Recorded =>
    recorded.event.type === 'StepRecorded'
      ? { ...recorded, event: { ...recorded.event, own: undefined } }
      : recorded,
  );

  it('counts what was recorded as by whoever recorded it, and keeps it beside what comes', () => {
    const [last] = both.log.slice(-1);
    if (!last) throw new Error('Nothing was recorded');
    const { hiring } = both;
    const replayed = replay(hiring.id, hiring.organisation, [...before, last]);

    expect(replayed.records['assessApplications:a1']).toEqual(hiring.records['assessApplications:a1']);
    expect(replay(hiring.id, hiring.organisation, both.log)).toEqual(hiring);
  });
});
