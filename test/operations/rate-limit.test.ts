import { limitPerMinute } from '../../src/operations/rate-limit';

const SECOND = 1_000;

describe('the rate limit', () => {
  it('lets half a minute’s worth through at once, and then one at a time as time goes by', () => {
    let now = 0;
    const isAllowed = limitPerMinute(60, () => now);
    const burst = Array.from({ length: 40 }, () => isAllowed('lise'));
    expect(burst.filter(Boolean)).toHaveLength(30);
    now = SECOND;
    expect([isAllowed('lise'), isAllowed('lise')]).toEqual([true, false]);
  });

  it('is each person’s own', () => {
    const isAllowed = limitPerMinute(2, () => 0);
    expect(isAllowed('lise')).toBe(true);
    expect(isAllowed('lise')).toBe(false);
    expect(isAllowed('hanne')).toBe(true);
  });

  it('gives nobody more than a full bucket, however long they were away', () => {
    let now = 0;
    const isAllowed = limitPerMinute(60, () => now);
    isAllowed('lise');
    now = 3_600 * SECOND;
    expect(Array.from({ length: 40 }, () => isAllowed('lise')).filter(Boolean)).toHaveLength(30);
  });
});
