import type { Organisation } from '../../../src/hiring/people';
import { apart, upTo, type Scenario } from '../../support/cases';

const sending = (meetingOn: `${number}-${number}-${number}`) =>
  ({ type: 'SendToCouncil', meetingOn }) as const;
const withCouncil = (change: Partial<Organisation['council']>): Organisation => ({
  ...apart,
  council: { ...apart.council, ...change },
});
const [chair, arne, anna, turid] = [apart.council.chair, ...apart.council.members];

describe('the week the council needs', () => {
  const signed = upTo('signed');
  const findings = (given: Scenario, meetingOn: `${number}-${number}-${number}`) =>
    given.as('hanne').isRefused(sending(meetingOn)).findings;

  it('is seven whole days: exactly seven is enough, six is not [nav.council.week] [R20]', () => {
    // Monday to Monday, no day off among them.
    const monday = signed.on('2026-04-13');

    expect(monday.as('hanne').tries(sending('2026-04-20')).ok).toBe(true);
    expect(findings(monday, '2026-04-19')).toMatchObject([{ rule: 'nav.council.week', status: 'blocked' }]);
    expect(findings(signed.on('2026-04-14'), '2026-04-20')).toEqual([
      {
        rule: 'nav.council.week',
        effect: 'block',
        status: 'blocked',
        lacks: [{ code: 'meetingTooSoon', params: { meetingOn: '2026-04-20', by: '2026-04-13' } }],
      },
    ]);
  });

  it('rolls back over a weekend [nav.council.week] [R20]', () => {
    // Seven days before Sunday, 26 April is Sunday, 19 April: the council must have it on Friday, 17 April.
    expect(signed.on('2026-04-17').as('hanne').tries(sending('2026-04-26')).ok).toBe(true);
    expect(findings(signed.on('2026-04-18'), '2026-04-26')).toMatchObject([
      { lacks: [{ params: { by: '2026-04-17' } }] },
    ]);
  });

  it('rolls back over holidays [nav.council.week] [R20]', () => {
    // Seven days before Monday, 13 April is Easter Monday; the last working day before Easter is Wednesday, 1 April.
    expect(signed.on('2026-04-01').as('hanne').tries(sending('2026-04-13')).ok).toBe(true);
    expect(findings(signed.on('2026-04-02'), '2026-04-13')).toMatchObject([
      { lacks: [{ params: { by: '2026-04-01' } }] },
    ]);
  });

  it('rolls back over a day on which the unit is closed [nav.council.week] [R20]', () => {
    const closed = upTo('signed', {
      organisation: { ...apart, closedDays: [{ date: '2026-04-13', name: 'Flytting' }] },
    });

    expect(findings(closed.on('2026-04-13'), '2026-04-20')).toMatchObject([
      { lacks: [{ params: { by: '2026-04-10' } }] },
    ]);
  });
});

describe('the composition of the council', () => {
  const lacks = (council: Partial<Organisation['council']>) =>
    upTo('signed', { organisation: withCouncil(council) })
      .on('2026-03-30')
      .as('hanne')
      .tries(sending('2026-04-15'));

  it('has equal numbers from both sides [nav.council.compose]', () => {
    expect(lacks({ members: [arne, turid].flatMap((one) => one ?? []) }).ok).toBe(true);
    expect(lacks({ members: [arne, anna, turid].flatMap((one) => one ?? []) })).toMatchObject({
      refusal: {
        findings: [
          {
            rule: 'nav.council.compose',
            status: 'blocked',
            lacks: [{ code: 'councilUnbalanced', params: { employer: 2, employees: 1 } }],
          },
        ],
      },
    });
  });

  it('has somebody from each side beside its chair [nav.council.compose]', () => {
    expect(lacks({ members: [] })).toMatchObject({
      refusal: { findings: [{ rule: 'nav.council.compose', status: 'blocked' }] },
    });
  });

  it('has regulations for quorum, majority and tie, or nothing is sent [nav.council.vote]', () => {
    expect(lacks({ regulations: undefined })).toMatchObject({
      refusal: {
        code: 'ruleNotMet',
        findings: [{ rule: 'nav.council.vote', status: 'blocked', lacks: [{ code: 'regulationsMissing' }] }],
      },
    });
  });

  it('keeps chair, members, secretary and regulations as they were when the case was sent', () => {
    const { council, roles } = upTo('sent').hiring;

    expect(council).toMatchObject({ ...apart.council, meetingOn: '2026-04-15' });
    expect(roles).toMatchObject({ councilChair: [chair], councilSecretary: ['sverre'] });
  });

  it('is sent once; another date is refused', () => {
    const sent = upTo('sent').as('hanne');

    expect(sent.tries(sending('2026-04-15'))).toMatchObject({ ok: true, events: [] });
    expect(sent.isRefused(sending('2026-04-16')).code).toBe('tooLate');
  });
});
