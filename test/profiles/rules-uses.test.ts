import { ruleOf } from '../../src/hiring/profile';
import { nav } from '../../src/profiles/nav';
import { usesFor } from '../../src/profiles/rules/uses';

const use = (id: string, ...rest: Parameters<typeof usesFor>) =>
  usesFor(...rest).find((rule) => rule.id === id);

describe('the rules that an organisation uses', () => {
  it('stand at the gates it names, and nowhere else', () => {
    const choices = { gates: { 'nav.prim': ['publish'] } } as const;
    expect(use('nav.prim', 'nav', choices)?.gates).toEqual(['publish']);
    expect(use('nav.ad.mba', 'nav', choices)?.gates).toEqual([]);
  });

  it('keep only the statements that are meant for it', () => {
    const sources = (family: 'nav' | 'hel') =>
      use('no.probation.followup', family, { gates: {} })?.statements.map(({ verified, part }) => [
        verified,
        part,
      ]);
    expect(sources('nav')).toEqual([['law', 'says']]);
    expect(sources('hel')).toEqual([['seed', 'says2']]);
  });

  it('take a number of the organisation over ours, which is then no default of ours', () => {
    const changed = { gates: {}, parameters: { 'no.reject.notice': { escalateOnWorkingDay: 5 } } };
    expect(use('no.reject.notice', 'hel', { gates: {} })).toMatchObject({
      parameters: { escalateOnWorkingDay: 3 },
      ownParameters: ['escalateOnWorkingDay'],
    });
    expect(use('no.reject.notice', 'hel', changed)).toMatchObject({
      parameters: { escalateOnWorkingDay: 5 },
      ownParameters: [],
    });
  });

  it('can be fewer', () => {
    expect(use('hel.rec.complaint', 'hel', { gates: {}, without: ['hel.rec.complaint'] })).toBeUndefined();
  });

  it('carry the dates from which they hold', () => {
    expect(use('dk.contract', 'dk', { gates: {} })?.validFrom).toBe('2023-07-01');
    expect(use('dk.reject', 'dk', { gates: {} })?.validFrom).toBeUndefined();
  });

  it('keep a name that is not among them, so that the check can say so', () => {
    expect(use('nav.prim', 'dk', { gates: { 'nav.prim': ['publish'] } })).toMatchObject({
      gates: ['publish'],
      statements: [],
    });
  });
});

describe('the rules of the state unit', () => {
  it('split the week before the council meeting into the routine and what is ours', () => {
    expect(ruleOf(nav, 'nav.council.week')).toMatchObject({
      effect: 'block',
      gates: ['council'],
      parameters: { days: 7 },
      ownParameters: ['remindDays', 'remindAgainDays'],
      statements: [
        { verified: 'seed', part: 'says' },
        { verified: 'own', part: 'says2' },
      ],
    });
  });
});
