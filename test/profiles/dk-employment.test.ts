import { atLocalTime } from '../../src/hiring/calendar';
import { formOf } from '../../src/hiring/forms/forms';
import { remindersOf, type Reminder } from '../../src/hiring/tasks/reminders';
import type { Value } from '../../src/hiring/questions';
import { dkUpTo } from '../support/dk-path';

const agreed = (terms: Readonly<Record<string, Value | undefined>>, permanent = true) =>
  dkUpTo('agreed', { need: { permanent, more: { reassigned: true } }, answers: { agreeTerms: terms } });

const remindersFor = (given: ReturnType<typeof dkUpTo>, task: string): readonly Reminder[] =>
  remindersOf(given.hiring, given.as('helle').context()).filter((one) => one.task === task);

describe('the terms of a Danish employment', () => {
  it.each([
    ['2026-06-01', '2026-06-08', '2026-07-01', 'a Monday'],
    ['2026-05-29', '2026-06-05', '2026-06-29', 'a week that ends on Constitution Day, which moves nothing'],
    ['2026-12-17', '2026-12-24', '2027-01-17', 'Christmas Eve and a Sunday, which move nothing'],
    ['2027-01-31', '2027-02-07', '2027-02-28', 'the end of a month'],
  ])('from %s are due: the core on %s, the rest on %s (%s) [dk.contract]', (startsOn, core, rest) => {
    const given = agreed({ startsOn });

    expect(given.task('giveCoreTerms').due?.date).toBe(core);
    expect(given.task('giveOtherTerms').due?.date).toBe(rest);
  });

  it('are escalated to HR when they are late [dk.contract]', () => {
    const given = agreed({ startsOn: '2026-06-01' });
    const late = remindersFor(given, 'giveCoreTerms').find(({ mark }) => mark === '2026-06-08/escalated');

    expect(late).toMatchObject({
      person: 'helle',
      at: atLocalTime('2026-06-10', '08:00', 'Europe/Copenhagen'),
    });
  });

  it('propose the start that the need named, so that nothing is asked twice', () => {
    const given = dkUpTo('answered', { need: { startsOn: '2026-08-01', more: { reassigned: true } } });
    const form = formOf('recordStep', 'agreeTerms:a1', given.hiring, given.as('helle').context());

    expect(form?.questions.find(({ id }) => id === 'startsOn')?.suggestion).toBe('2026-08-01');
  });
});

describe('probation in Denmark', () => {
  it.each([
    ['salaried', 'assessSalariedProbation', '2026-08-31'],
    ['otherProbation', 'assessOtherProbation', '2026-11-30'],
    ['civilServant', 'assessCivilServant', '2028-06-01'],
  ])('agreed as %s lasts to %s, %s [dk.probation]', (probation, task, last) => {
    expect(agreed({ probation }).task(task).due?.date).toBe(last);
  });

  it('is there only when it is agreed [dk.probation]', () => {
    const ids = agreed({ probation: 'noProbation' })
      .tasks()
      .map(({ id }) => id);

    expect(ids.filter((id) => id.startsWith('assess') && id !== 'assessNeed')).toEqual([
      'assessApplications',
    ]);
  });

  it.each([
    ['2026-11-30', '2026-07-15', 'a quarter of six months is shorter'],
    ['2027-06-02', '2026-08-30', 'a quarter of a year and two days is a day shorter'],
    ['2027-06-03', '2026-08-31', 'a quarter of a year and three days is just as long'],
    ['2027-12-31', '2026-08-31', 'a quarter of more than a year is longer'],
  ])('in a post until %s ends on %s: %s [dk.probation]', (endsOn, last) => {
    expect(agreed({ probation: 'salaried', endsOn }, false).task('assessSalariedProbation').due?.date).toBe(
      last,
    );
  });

  it('is reminded of thirty days before [dk.probation]', () => {
    const given = agreed({ probation: 'salaried' });

    expect(remindersFor(given, 'assessSalariedProbation')[0]).toMatchObject({
      at: atLocalTime('2026-07-31', '08:00', 'Europe/Copenhagen'),
    });
  });
});
