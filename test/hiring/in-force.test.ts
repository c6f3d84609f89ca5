import { decide } from '../../src/hiring/decide';
import { evolve } from '../../src/hiring/evolve';
import { forNewCases, inForce, withParameters, type SettingsVersion } from '../../src/hiring/in-force';
import { ruleOf, type Profile } from '../../src/hiring/profile';
import { contextFor } from '../../src/usecases/context';
import { apart, upTo } from '../support/cases';
import { smallUnit } from '../support/small-unit';

const next: Profile = {
  ...smallUnit,
  version: 2,
  rules: smallUnit.rules.map((rule) =>
    rule.id === 'nav.ref.two' ? { ...rule, parameters: { ...rule.parameters, minimum: 3 } } : rule,
  ),
};
const profileAt = (id: string, version = 2): Profile => (version === 1 ? smallUnit : next);
const first: SettingsVersion = { version: 1, parameters: {}, council: apart.council, closedDays: [] };
const now = {
  ...apart,
  council: { ...apart.council, chair: 'frida' },
  settings: 2,
  parameters: { 'nav.council.week': { days: 10 } },
};
const minimum = (profile: Profile) => ruleOf(profile, 'nav.ref.two')?.parameters['minimum'];
const week = (profile: Profile) => ruleOf(profile, 'nav.council.week');

describe('what is in force in a case', () => {
  const { hiring } = upTo('opened');

  it('is what it began with: changed rules and settings are for new cases [law.watch]', () => {
    const running = inForce(now, hiring, profileAt, (version) => (version === 1 ? first : undefined));
    const fresh = inForce(now, undefined, profileAt, () => undefined);

    expect([
      running.profile.version,
      minimum(running.profile),
      week(running.profile)?.parameters['days'],
    ]).toEqual([1, 2, 7]);
    expect([fresh.profile.version, minimum(fresh.profile), week(fresh.profile)?.parameters['days']]).toEqual([
      2, 3, 10,
    ]);
    expect(running.newest).toEqual({ version: 2, settings: 2 });
    expect(running.organisation.council.chair).toBe(apart.council.chair);
    expect(fresh.organisation.council.chair).toBe('frida');
  });

  it('is what is new once HR has moved it there, with the reason, and only HR can [law.watch]', () => {
    const move = { type: 'MoveToNewRules', reason: 'Ny forvaltningslov.' } as const;
    const running = inForce(now, hiring, profileAt, () => first);
    const at = '2026-03-02T09:00:00.000Z';
    const decision = decide(hiring, move, contextFor(running, 'hanne', at));
    const events = decision.ok ? decision.events : [];
    const moved = events.reduce(
      (before, event) =>
        evolve(before, { seq: 2, at, by: 'hanne', command: 'MoveToNewRules', step: 's', event }),
      hiring,
    );

    expect(decide(hiring, move, contextFor(running, 'lise', at))).toMatchObject({
      refusal: { code: 'notYourRole' },
    });
    expect(events).toMatchObject([{ type: 'MovedToNewRules', version: 2, settings: 2 }]);
    expect(minimum(inForce(now, moved, profileAt, () => first).profile)).toBe(3);
    expect(week(inForce(now, moved, profileAt, () => first).profile)?.parameters['days']).toBe(10);
  });

  it('counts a number that the organisation set as its own, not as our default', () => {
    const profile = withParameters(smallUnit, { 'no.access.request': { dueOnWorkingDay: 2 } });
    const rule = ruleOf(profile, 'no.access.request');

    expect(rule?.parameters['dueOnWorkingDay']).toBe(2);
    expect(rule?.ownParameters).not.toContain('dueOnWorkingDay');
    expect(ruleOf(smallUnit, 'no.access.request')?.ownParameters).toContain('dueOnWorkingDay');
    expect(withParameters(smallUnit, {})).toBe(smallUnit);
    expect(forNewCases(now, smallUnit).profile).toBe(forNewCases(now, smallUnit).profile);
  });
});
