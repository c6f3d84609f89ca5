import { helStages, helUpTo, lettersOf } from '../support/hel-path';

describe('the path of a municipality', () => {
  it.each(helStages)('reaches the stage "%s"', (stage) => {
    expect(helUpTo(stage).hiring.seq).toBeGreaterThan(0);
  });

  it('tells every applicant where they stand at every turn, whoever they are [R106]', () => {
    const letters = helStages.flatMap((stage) => {
      const now = helUpTo(stage);
      return lettersOf(now).filter(([, applicant]) => applicant === 'a2' || applicant === 'a4');
    });
    const to = (applicant: string) => letters.flatMap(([letter, who]) => (who === applicant ? [letter] : []));

    // Interviewed and not hired; and not called at all.
    expect(to('a2')).toEqual(['process', 'interviewDetails', 'nextSteps', 'recommendation', 'final']);
    expect(to('a4')).toEqual(['process', 'notCalled', 'recommendation', 'final']);
  });

  it('ends with a closed case in which nothing is open', () => {
    const closed = helUpTo('closed');

    expect(closed.hiring.status).toBe('closed');
    expect(closed.tasks().filter(({ state }) => state !== 'done')).toEqual([]);
  });
});
