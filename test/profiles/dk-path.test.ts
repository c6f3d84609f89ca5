import { ruleOf } from '../../src/hiring/profile';
import { tasksOf } from '../../src/hiring/tasks/tasks';
import { profileOf } from '../../src/profiles';
import { dk } from '../../src/profiles/dk';
import { rulesFor } from '../../src/profiles/rules';
import { dkUpTo } from '../support/dk-path';

describe('the path of a Danish state institution', () => {
  it('ends with a closed case in which nothing is open', () => {
    const { hiring, as } = dkUpTo('closed');
    const left = tasksOf(hiring, as('helle').context()).filter(({ state }) => state !== 'done');

    expect(hiring.status).toBe('closed');
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('ends as well when nobody is qualified, with a reasoned answer to everybody [R97]', () => {
    const given = dkUpTo('assessed').on('2026-04-07').as('lone').does({
      type: 'FindNobodyQualified',
      reason: 'Ingen opfylder kravet om uddannelse.',
    });
    const open = given.tasks().filter(({ state }) => state === 'open');

    expect(open.map(({ id }) => id)).toEqual(['rejectOthers', 'closingChecklist', 'closeHiring']);
  });

  it('has every rule of its kind of organisation, and is found by its name', () => {
    expect(profileOf('dk')).toBe(dk);
    expect(rulesFor('dk').filter(({ id }) => ruleOf(dk, id) === undefined)).toEqual([]);
  });

  it('gives every task that is due reminders up to the day itself', () => {
    const tasks = dk.steps.flatMap((step) => step.tasks);
    const due = tasks.filter((task) => task.due !== undefined);

    expect(due.filter(({ remind }) => remind?.at(-1) !== 0).map(({ id }) => id)).toEqual([]);
  });

  it('is decided by the configured authority, and not by the committee', () => {
    const signed = dkUpTo('signed');
    const decide = { type: 'Decide', chosen: ['a1'], reason: 'Bedst kvalificeret.' } as const;

    expect(signed.task('decide').owners).toEqual(['dines']);
    expect(signed.as('ulla').isRefused(decide)).toEqual({
      code: 'notYourRole',
      params: { roles: ['decidingAuthority'] },
    });
    expect(signed.as('dines').does(decide).hiring.decision?.chosen).toEqual(['a1']);
  });

  it('interviews for 45 minutes with a pause of 15 [R92]', () => {
    expect(dk.interview).toEqual({ minutes: 45, breakMinutes: 15 });
  });
});
