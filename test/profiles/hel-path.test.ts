import { helStages, helUpTo } from '../support/hel-path';

describe('the path of a municipality', () => {
  it.each(helStages)('reaches the stage "%s"', (stage) => {
    expect(helUpTo(stage).hiring.seq).toBeGreaterThan(0);
  });

  it('ends with a closed case in which nothing is open', () => {
    const closed = helUpTo('closed');

    expect(closed.hiring.status).toBe('closed');
    expect(closed.tasks().filter(({ state }) => state !== 'done')).toEqual([]);
  });
});
