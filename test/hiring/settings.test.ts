import { applied, closedDayIn, valuesAfter } from '../../src/hiring/settings/apply';
import { settingFaults } from '../../src/hiring/settings/faults';
import { rolesNeeded, settingsOf } from '../../src/hiring/settings/settable';
import type { Configured, SettingValues } from '../../src/hiring/settings/setting';
import { habitsIn, USUAL_HABITS } from '../../src/hiring/tasks/when-to-say';
import type { Value } from '../../src/hiring/questions';
import { sampleOrganisation } from '../../src/local/sample-organisation';
import { allProfiles, profileOf } from '../../src/profiles';
import { hel } from '../../src/profiles/hel';
import { ruleFor } from '../../src/profiles/rules';
import { isTextKey } from '../../src/text';

const usualHours = { from: '07:00', to: '17:00', digestAt: '08:00' };
const today = '2026-03-02';
const boundsOf = (rule: string) => ruleFor(rule)?.parameters ?? {};

const all = (organisation: Configured = sampleOrganisation, profile = organisation.profile) =>
  settingsOf(organisation, { profile: profileOf(profile), boundsOf, usualHours, today });

function codes(id: string, value: Value | undefined, organisation: Configured = sampleOrganisation) {
  const settings = all(organisation);
  const setting = settings.find((one) => one.id === id);
  if (!setting) throw new Error(`There is no setting ${id}`);
  return settingFaults(setting, value, { organisation, all: settings, usualHours, today }).map(
    ({ code }) => code,
  );
}

const onlyEmployers: Configured = {
  ...sampleOrganisation,
  council: { ...sampleOrganisation.council, members: [{ person: 'arne', side: 'employer' }] },
};
const closedOnFriday: Configured = {
  ...sampleOrganisation,
  closedDays: [{ date: '2026-03-06', name: 'Planleggingsdag' }],
};

describe('a setting', () => {
  it.each([
    ['rule.no.ad.deadline14.days', 1, []],
    ['rule.no.ad.deadline14.days', 0, ['tooSmall']],
    ['rule.no.ad.deadline14.days', 90, []],
    ['rule.no.ad.deadline14.days', 91, ['tooLarge']],
    ['rule.no.ad.deadline14.days', 14.5, ['notANumber']],
    ['rule.no.ad.deadline14.days', undefined, ['missing']],
    // The reminders stand at 10 and 8 days before, the last day at 7.
    ['rule.nav.council.week.days', 8, []],
    ['rule.nav.council.week.days', 9, ['passesOther']],
    ['rule.nav.council.week.remindAgainDays', 10, []],
    ['rule.nav.council.week.remindAgainDays', 11, ['passesOther']],
    ['rule.nav.council.week.remindAgainDays', 6, ['passesOther']],
    ['council.quorum', 0, ['tooSmall']],
    ['council.quorum', 1, []],
    ['council.quorum', 5, []],
    ['council.quorum', 6, ['quorumTooLarge']],
    ['council.majority', 'simple', []],
    ['council.majority', 'loudest', ['notAnOption']],
    ['role.hr', ['enok'], []],
    ['role.hr', [], ['roleEmpty']],
    ['role.hr', ['nobody'], ['unknownPerson']],
    ['hours.from', '16:59', ['digestOutside']],
    ['hours.from', '08:00', []],
    ['hours.from', '17:00', ['hoursReversed']],
    ['hours.from', '25:00', ['notATime']],
    ['hours.digestAt', '17:00', ['digestOutside']],
    ['hours.digestAt', '16:59', []],
    ['retention.caseDays', 3651, ['tooLarge']],
    ['closedDays.add', '2026-03-02 I dag', []],
    ['closedDays.add', '2026-03-01 I går', ['tooEarly']],
    ['closedDays.add', '2026-04-02 Skjærtorsdag', ['dayOffAlready']],
    ['closedDays.add', '2026-03-07 Lørdag', ['dayOffAlready']],
    ['closedDays.add', 'julaften', ['notAClosedDay']],
  ] as const)('%s that becomes %j has the faults %j', (id, value, faults) => {
    expect(codes(id, value)).toEqual(faults);
  });

  it('that needs both sides is refused where the employees have nobody in the council', () => {
    expect(codes('council.bothSidesNeeded', true, onlyEmployers)).toEqual(['sideMissing']);
    expect(codes('council.bothSidesNeeded', false, onlyEmployers)).toEqual([]);
  });

  describe('for the seats of the council', () => {
    const seats = (chair: string, employer: string[], employees: string[], secretary: string) => [
      ...(chair === '' ? [] : [`chair ${chair}`]),
      ...employer.map((person) => `employer ${person}`),
      ...employees.map((person) => `employees ${person}`),
      `secretary ${secretary}`,
    ];
    it('takes a chair, as many from each side, and a secretary [nav.council.compose]', () => {
      expect(codes('council.seats', seats('frida', ['arne'], ['tor'], 'sverre'))).toEqual([]);
      expect(codes('council.seats', seats('frida', ['arne', 'anna'], ['tor'], 'sverre'))).toEqual([
        'sidesUnequal',
      ]);
      expect(codes('council.seats', seats('frida', ['arne'], ['tor', 'turid'], 'sverre'))).toEqual([
        'sidesUnequal',
      ]);
    });

    it('gives nobody two of them, and the secretary no vote [nav.council.compose]', () => {
      expect(codes('council.seats', seats('arne', ['arne'], ['tor'], 'sverre'))).toEqual(['seatedTwice']);
      expect(codes('council.seats', seats('frida', ['tor'], ['tor'], 'sverre'))).toEqual(['seatedTwice']);
      expect(codes('council.seats', seats('frida', ['arne'], ['tor'], 'tor'))).toEqual(['secretaryVotes']);
      expect(codes('council.seats', seats('frida', ['arne'], ['tor'], 'frida'))).toEqual(['secretaryVotes']);
    });

    it('refuses a seat without anybody, or with somebody who is not there', () => {
      expect(codes('council.seats', seats('', ['arne'], ['tor'], 'sverre'))).toEqual(['missing']);
      expect(codes('council.seats', seats('frida', [], [], 'sverre'))).toEqual(['missing', 'missing']);
      expect(codes('council.seats', seats('frida', ['arne'], ['nobody'], 'sverre'))).toEqual([
        'unknownPerson',
      ]);
    });

    it('refuses fewer who vote than the quorum asks for [nav.council.vote]', () => {
      const quorum = (needed: number): Configured =>
        applied<Configured>(sampleOrganisation, 2, { 'council.quorum': needed });
      const three = seats('frida', ['arne'], ['tor'], 'sverre');
      expect(codes('council.seats', three, quorum(3))).toEqual([]);
      expect(codes('council.seats', three, quorum(4))).toEqual(['quorumAbove']);
    });
  });

  it('for a closed day refuses one that is there, and takes away only days ahead', () => {
    expect(codes('closedDays.add', '2026-03-06 Igjen', closedOnFriday)).toEqual(['closedAlready']);
    expect(codes('closedDays.remove', '2026-03-06', closedOnFriday)).toEqual([]);
    expect(codes('closedDays.remove', '2026-03-09', closedOnFriday)).toEqual(['notAnOption']);
  });

  it.each(allProfiles.map(({ id }) => id))(
    'of %s is a number of the catalogue that may vary, with words',
    (id) => {
      const numbers = all(sampleOrganisation, id).filter(({ group }) => group === 'numbers');
      expect(numbers.length).toBeGreaterThan(0);
      for (const { questions } of numbers) {
        const [question] = questions;
        expect(Number(question.min)).toBeLessThan(Number(question.max));
        expect([question.id, isTextKey(`parameter.${question.id}`)]).toEqual([question.id, true]);
      }
      for (const { id: setting, group } of all(sampleOrganisation, id))
        if (group !== 'numbers')
          expect([
            setting,
            isTextKey(`setting.${setting}.name`),
            isTextKey(`setting.${setting}.help`),
          ]).toEqual([setting, true, true]);
    },
  );

  it('is never how often the law is looked at, which no organisation decides [law.watch]', () => {
    for (const { id } of allProfiles)
      expect(all(sampleOrganisation, id).filter(({ rule }) => rule === 'law.watch')).toEqual([]);
  });

  it('says whose it is: the source has it, our default, or the organisation set it', () => {
    const whose = (organisation: Configured, id: string) =>
      all(organisation).find((one) => one.id === id)?.whose;
    expect(whose(sampleOrganisation, 'rule.nav.council.week.days')).toBe('source');
    expect(whose(sampleOrganisation, 'rule.nav.council.week.remindDays')).toBe('default');
    const own = applied(sampleOrganisation, 2, { 'rule.nav.council.week.remindDays': 12 });
    expect(whose(own, 'rule.nav.council.week.remindDays')).toBe('own');
  });
});

describe('the roles that a profile needs', () => {
  it.each([
    ['nav', 'unionRepresentative', true],
    ['nav', 'decidingAuthority', false],
    ['hel', 'decidingAuthority', true],
    ['dk', 'decidingAuthority', true],
  ] as const)('of %s have %s: %s', (profile, role, isNeeded) => {
    expect(rolesNeeded(profileOf(profile)).has(role)).toBe(isNeeded);
  });
});

describe('who decides', () => {
  const settable = (profile: string) =>
    all(sampleOrganisation, profile).flatMap(({ id, group }) => (group === 'roles' ? [id] : []));

  it('can be set where an authority does: director or delegate, committee and authority [hel.authority]', () => {
    expect(settable('hel')).toContain('role.decidingAuthority');
    expect(settable('dk')).toEqual(expect.arrayContaining(['role.decidingAuthority', 'role.assessor']));
    expect(settable('nav')).not.toContain('role.decidingAuthority');
    expect(codes('role.decidingAuthority', ['frida'], { ...sampleOrganisation, profile: 'hel' })).toEqual([]);
    expect(codes('role.decidingAuthority', [], { ...sampleOrganisation, profile: 'hel' })).toEqual([
      'roleEmpty',
    ]);
    expect(hel.words.nb['setting.role.decidingAuthority.name']).toContain('Kommunedirektøren');
  });
});

describe('an organisation with its settings', () => {
  const withValues = (values: SettingValues) => applied<Configured>(sampleOrganisation, 2, values);

  it('has what was set, and everything else as it was', () => {
    const now = withValues({
      'rule.no.ad.deadline14.days': 21,
      'council.quorum': 4,
      'council.seats': ['chair frida', 'employer arne', 'employees turid', 'secretary enok'],
      'role.hr': ['enok'],
      'hours.to': '16:00',
      'retention.caseDays': 400,
      closedDays: ['2026-03-06 Felles planleggingsdag'],
    });
    expect(now.settings).toBe(2);
    expect(now.parameters).toEqual({ 'no.ad.deadline14': { days: 21 } });
    expect(now.council).toEqual({
      chair: 'frida',
      members: [
        { person: 'arne', side: 'employer' },
        { person: 'turid', side: 'employees' },
      ],
      secretary: 'enok',
      regulations: { ...sampleOrganisation.council.regulations, quorum: 4 },
    });
    expect(now.roles).toEqual({ ...sampleOrganisation.roles, hr: ['enok'] });
    expect(now.hours).toEqual({ to: '16:00' });
    expect(now.retention).toEqual({ caseDays: 400 });
    expect(now.closedDays).toEqual([{ date: '2026-03-06', name: 'Felles planleggingsdag' }]);
    expect({ ...now, people: [] }).toMatchObject({
      name: sampleOrganisation.name,
      rooms: sampleOrganisation.rooms,
    });
  });

  it('has no regulations before all four of them are decided [nav.council.vote]', () => {
    const { chair, members, secretary } = sampleOrganisation.council;
    const none: Configured = { ...sampleOrganisation, council: { chair, members, secretary } };
    const three = { 'council.quorum': 3, 'council.bothSidesNeeded': true, 'council.majority': 'simple' };
    expect(applied(none, 2, three).council.regulations).toBeUndefined();
    expect(applied(none, 3, { ...three, 'council.tie': 'newMeeting' }).council.regulations).toEqual({
      quorum: 3,
      bothSidesNeeded: true,
      majority: 'simple',
      tie: 'newMeeting',
    });
  });

  it('writes to people in its own hours, and in ours where it has set none', () => {
    expect(habitsIn(sampleOrganisation, USUAL_HABITS)).toEqual(USUAL_HABITS);
    expect(habitsIn(withValues({ 'hours.to': '15:30', 'hours.digestAt': '09:00' }), USUAL_HABITS)).toEqual({
      ...USUAL_HABITS,
      digestAt: '09:00',
      hours: { from: '07:00', to: '15:30' },
    });
  });

  it('keeps its closed days in order, whichever is added or taken away', () => {
    const added = valuesAfter({}, closedOnFriday, 'closedDays.add', '2026-03-04 Stengt');
    expect(added).toEqual({ closedDays: ['2026-03-04 Stengt', '2026-03-06 Planleggingsdag'] });
    const days = applied<Configured>(closedOnFriday, 2, added);
    expect(valuesAfter(added, days, 'closedDays.remove', '2026-03-06')).toEqual({
      closedDays: ['2026-03-04 Stengt'],
    });
    expect(closedDayIn('julaften')).toBeUndefined();
  });
});
