import type { CommandOf } from '../../src/hiring/commands';
import { movingPlan } from '../../src/hiring/interview-series';
import { freeTimes, timesByHand } from '../../src/usecases/interviews/free-times';
import { proposeSeries } from '../../src/usecases/interviews/propose';
import { slotsTaken } from '../../src/usecases/interviews/taken';
import { Unavailable, type Busy, type Calendars, type Schedule } from '../../src/usecases/ports';
import { apart, plan, series, upTo } from '../support/cases';

type Days = Readonly<Record<string, readonly Busy[]>>;

const busy = (start: string, end: string, status: Busy['status'] = 'busy'): Busy => ({ start, end, status });
const wholeDay = (date: string, status: Busy['status'] = 'busy') =>
  busy(`${date}T06:00:00.000Z`, `${date}T16:00:00.000Z`, status);

/** Calendars in which only this stands. */
function calendarsWith(days: Days): Calendars & { readonly asked: (readonly string[])[] } {
  const asked: (readonly string[])[] = [];
  return {
    asked,
    schedules: (emails) => {
      asked.push(emails);
      return Promise.resolve(
        new Map(
          emails.map((email): [string, Schedule] => [
            email,
            { busy: days[email.split('@')[0] ?? ''] ?? [], zone: 'Europe/Oslo' },
          ]),
        ),
      );
    },
    rooms: () => Promise.resolve([]),
    put: () => Promise.resolve({ kind: 'booked' }),
    cancel: () => Promise.resolve(),
  };
}

const given = upTo('chosen');
const wanted = (more: Partial<CommandOf<'PlanInterviews'>> = {}): CommandOf<'PlanInterviews'> => ({
  ...plan(['a1', 'a2', 'a3'], ['lise', 'tor', 'frida']),
  proposals: [],
  ...more,
});
const propose = (days: Days, more: Partial<CommandOf<'PlanInterviews'>> = {}) =>
  proposeSeries(wanted(more), given.hiring, given.as('lise').context(), calendarsWith(days));
const slotsOf = async (days: Days, more: Partial<CommandOf<'PlanInterviews'>> = {}) => {
  const planned = await propose(days, more);
  return planned.kind === 'planned' ? planned.proposals.map(({ slots }) => slots) : [];
};

describe('proposing a series', () => {
  it('finds a time for everybody chosen, of 45 minutes with 15 between, that the case takes as a plan', async () => {
    const planned = await propose({});
    if (planned.kind !== 'planned') throw new Error(planned.kind);

    for (const { slots } of planned.proposals) {
      const starts = slots.map(({ start }) => Date.parse(start)).sort();
      expect(slots.map(({ applicant }) => applicant).sort()).toEqual(['a1', 'a2', 'a3']);
      for (const { start, end, room } of slots) {
        expect(Date.parse(end) - Date.parse(start)).toBe(45 * 60_000);
        expect(['fjorden', 'fjellet']).toContain(room);
      }
      starts.slice(1).forEach((start, index) => {
        expect(start - (starts[index] ?? 0)).toBeGreaterThanOrEqual(60 * 60_000);
      });
    }
    expect(given.as('lise').tries(wanted({ proposals: planned.proposals })).ok).toBe(true);
  });

  it('keeps out of what the leader, the union representative and the rooms have', async () => {
    const days: Days = {
      lise: [wholeDay('2026-03-26')],
      tor: [busy('2026-03-27T07:00:00.000Z', '2026-03-27T09:00:00.000Z')],
      fjellet: [wholeDay('2026-03-27')],
    };

    for (const slots of await slotsOf(days))
      for (const { start, room } of slots) {
        expect(start >= '2026-03-27T09:00').toBe(true);
        expect(room).toBe('fjorden');
      }
    expect(await slotsOf(days)).not.toEqual([]);
  });

  it('does without the others of the panel rather than not at all', async () => {
    expect(await slotsOf({ frida: [wholeDay('2026-03-26'), wholeDay('2026-03-27')] })).not.toEqual([]);
    expect(await propose({ tor: [wholeDay('2026-03-26'), wholeDay('2026-03-27')] })).toMatchObject({
      kind: 'infeasible',
      why: {
        relaxations: [
          { changes: [{ code: 'memberOptional', memberId: 'tor' }] },
          { changes: [{ code: 'laterLastDay', lastDay: '2026-03-30', calendarsKnown: true }] },
        ],
      },
    });
  });

  it('says what each is best at, and the same series once', async () => {
    const planned = await propose({});
    const strengths = planned.kind === 'planned' ? planned.proposals.flatMap((one) => one.strengths) : [];

    expect([...strengths].sort()).toEqual(['earliest', 'everybodyPresent', 'fewestDays']);
  });

  it('needs no room online', async () => {
    const calendars = calendarsWith({
      fjorden: [wholeDay('2026-03-26'), wholeDay('2026-03-27')],
      fjellet: [wholeDay('2026-03-26'), wholeDay('2026-03-27')],
    });
    const planned = await proposeSeries(
      wanted({ online: true }),
      given.hiring,
      given.as('lise').context(),
      calendars,
    );

    expect(planned.kind).toBe('planned');
    expect(calendars.asked).toEqual([['lise@eksempel.no', 'tor@eksempel.no', 'frida@eksempel.no']]);
  });

  it('passes over holidays and days on which the unit is closed', async () => {
    const closed = upTo('chosen', {
      organisation: { ...apart, closedDays: [{ date: '2026-04-01', name: 'Flytting' }] },
    });
    const easter = wanted({ firstDay: '2026-04-01', lastDay: '2026-04-07' });
    const planned = await proposeSeries(
      easter,
      closed.hiring,
      closed.as('lise').context(),
      calendarsWith({}),
    );
    const days =
      planned.kind === 'planned'
        ? planned.proposals.flatMap(({ slots }) => slots.map(({ start }) => start.slice(0, 10)))
        : [];

    expect(new Set(days)).toEqual(new Set(['2026-04-07']));
  });

  it('finds the faults of what is wanted before any calendar is read', async () => {
    const calendars = calendarsWith({});
    const backwards = wanted({ firstDay: '2026-03-27', lastDay: '2026-03-26' });

    expect((await proposeSeries(backwards, given.hiring, given.as('lise').context(), calendars)).kind).toBe(
      'faulty',
    );
    expect(calendars.asked).toEqual([]);
  });

  it('says when the calendars cannot be read', async () => {
    const away: Calendars = {
      ...calendarsWith({}),
      schedules: () => Promise.reject(new Unavailable('No calendars')),
    };

    await expect(proposeSeries(wanted(), given.hiring, given.as('lise').context(), away)).rejects.toThrow(
      Unavailable,
    );
  });
});

describe('right before booking', () => {
  const planned = upTo('planned', { panel: ['lise', 'tor', 'frida'] });
  const proposal = series(['a1', 'a2', 'a3']);
  const taken = async (days: Days) =>
    (await slotsTaken(planned.hiring, proposal, planned.as('lise').context(), calendarsWith(days))).map(
      ({ applicant }) => applicant,
    );
  const second = busy('2026-03-26T09:30:00.000Z', '2026-03-26T09:40:00.000Z');

  it('is seen what somebody needed, or the room, can no longer keep', async () => {
    expect(await taken({})).toEqual([]);
    expect(await taken({ lise: [second] })).toEqual(['a2']);
    expect(await taken({ tor: [second] })).toEqual(['a2']);
    expect(await taken({ fjorden: [second] })).toEqual(['a2']);
  });

  it('is passed over what was booked from this proposal already', async () => {
    const booked = planned.as('lise').does({ type: 'BookInterviews', proposal: 1 });
    const calendars = calendarsWith({ lise: [second], tor: [second], fjorden: [second] });

    expect(await slotsTaken(booked.hiring, proposal, booked.as('lise').context(), calendars)).toEqual([]);
  });

  it.each(['tentative', 'workingElsewhere', 'outOfOffice'] as const)(
    'is a room whose time is marked %s, as the calendars will see it when they book',
    async (status) => {
      expect(await taken({ fjorden: [{ ...second, status }] })).toEqual(['a2']);
      const [slots = []] = await slotsOf({
        fjellet: [{ ...wholeDay('2026-03-26'), status }],
        fjorden: [{ ...wholeDay('2026-03-26'), status }],
      });
      expect(slots).toHaveLength(3);
      expect(slots.every(({ start }) => !start.startsWith('2026-03-26'))).toBe(true);
    },
  );

  it('is passed over what does not matter', async () => {
    const beside = [
      busy('2026-03-26T08:45:00.000Z', '2026-03-26T09:00:00.000Z'),
      busy('2026-03-26T09:45:00.000Z', '2026-03-26T10:00:00.000Z'),
    ];

    expect(await taken({ frida: [second] })).toEqual([]);
    expect(await taken({ fjellet: [second] })).toEqual([]);
    expect(
      await taken({
        lise: [
          { ...second, status: 'free' },
          { ...second, status: 'workingElsewhere' },
        ],
      }),
    ).toEqual([]);
    expect(await taken({ lise: beside })).toEqual([]);
    expect(await taken({ lise: [{ ...second, status: 'tentative' }] })).toEqual(['a2']);
  });
});

describe('what the leader wishes for', () => {
  it('is heeded: who may be missing, hours, days, the most a day, when applicants cannot come', async () => {
    const wishes = {
      optional: ['tor', 'frida'],
      earliest: '10:00',
      latest: '15:00',
      maxPerDay: 2,
      away: [{ applicant: 'a1', start: '2026-03-26T00:00:00.000Z', end: '2026-03-26T23:00:00.000Z' }],
    } as const;
    const [slots = []] = await slotsOf({ tor: [wholeDay('2026-03-26'), wholeDay('2026-03-27')] }, { wishes });

    expect(slots).toHaveLength(3);
    for (const { applicant, start, end } of slots) {
      expect(start.slice(11) >= '09:00').toBe(true);
      expect(end.slice(11, 16) <= '14:00').toBe(true);
      if (applicant === 'a1') expect(start.startsWith('2026-03-27')).toBe(true);
    }
    expect(slots.filter(({ start }) => start.startsWith('2026-03-26')).length).toBeLessThanOrEqual(2);
    expect(await slotsOf({}, { wishes: { notWeekdays: [4, 5] } })).toEqual([]);
  });

  it('is refused before any calendar is read when it cannot be: nobody, or 200, to interview', async () => {
    const many = upTo('chosen', {
      applicants: 200,
      chosen: Array.from({ length: 200 }, (_, n) => `a${n + 1}`),
    });
    for (const [hiring, code] of [
      [many.hiring, 'tooManyApplicants'],
      [{ ...many.hiring, shortlist: undefined }, 'noApplicants'],
    ] as const) {
      const calendars = calendarsWith({});
      const planned = await proposeSeries(wanted(), hiring, many.as('lise').context(), calendars);

      expect(planned).toMatchObject({ kind: 'faulty', faults: [{ code }] });
      expect(calendars.asked).toEqual([]);
    }
  });
});

describe('planning again', () => {
  const booked = upTo('booked', { panel: ['lise', 'tor', 'frida'] });
  const own = series(['a1', 'a2', 'a3']).slots.map(({ start, end }) => busy(start, end));
  const ours = { lise: own, tor: own, frida: own, fjorden: own };
  const again = (days: Days, moving: readonly string[] | undefined, hiring = booked.hiring) =>
    proposeSeries(
      // One of the booked times lies over lunch.
      { ...(hiring.bookedPlan ?? wanted()), wishes: { withoutLunch: true } },
      hiring,
      booked.as('lise').context(),
      calendarsWith(days),
      moving,
    );

  it('does not take the interviews of the case itself for appointments of somebody else', async () => {
    const planned = await again(ours, []);
    if (planned.kind !== 'planned') throw new Error(planned.kind);

    expect(planned.proposals).toHaveLength(1);
    expect(planned.proposals[0]?.counts?.moved).toBe(0);
  });

  it('moves only what cannot stay', async () => {
    const taken = busy('2026-03-26T09:30:00.000Z', '2026-03-26T09:50:00.000Z');
    const planned = await again({ ...ours, tor: [...own, taken] }, ['a2']);
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const [proposal] = planned.proposals;

    expect(proposal?.counts?.moved).toBe(1);
    for (const { applicant, start } of proposal?.slots ?? [])
      expect(start === booked.hiring.interviews[applicant]?.start).toBe(applicant !== 'a2');
  });

  it('forgets what was asked for and not booked', () => {
    const asked = { type: 'MoveInterviews', applicants: ['a3'], wishes: { earliest: '10:00' } } as const;
    const proposals = [series(['a1', 'a2', 'a3'])];
    const given = booked.as('lise').does({ ...asked, proposals });
    const context = given.as('lise').context();
    const { start, end } = booked.hiring.interviews['a2'] ?? {};

    expect(movingPlan(given.hiring, { applicants: ['a2'] }, context)?.wishes).toEqual({
      away: [{ applicant: 'a2', start, end }],
    });
    // What is on the table is gone on with.
    expect(movingPlan(given.hiring, { applicants: ['a3'] }, context)?.wishes?.earliest).toBe('10:00');
  });

  it('does not take the place that an interview has just left for somebody else’s, until the calendars follow', async () => {
    const overlapping = {
      applicant: 'a2',
      start: '2026-03-26T09:15:00.000Z',
      end: '2026-03-26T10:00:00.000Z',
    };
    const left = booked.as('applicant:a2').does({
      type: 'AnswerInvitation',
      applicant: 'a2',
      booking: 1,
      answer: 'accepted',
      slot: { ...overlapping, room: 'fjorden' },
    });
    const moved = async (hour: string) => {
      const planned = await proposeSeries(
        { ...(left.hiring.bookedPlan ?? wanted()), wishes: { withoutLunch: true }, breakMinutes: 0 },
        left.hiring,
        left
          .on('2026-03-24', hour as '09:05')
          .as('lise')
          .context(),
        calendarsWith(ours),
        [],
      );
      return planned.kind === 'planned' ? planned.proposals[0]?.counts?.moved : planned.kind;
    };

    expect(await moved('09:05')).toBe(0);
    expect(await moved('09:30')).toBe(1);
  });

  it('finds a time for an applicant who came later, and leaves the others alone', async () => {
    const chosen = ['a1', 'a2', 'a3', 'a4'];
    const added = booked.as('lise').does({ type: 'ChooseForInterview', applicants: chosen });
    const planned = await again(ours, undefined, added.hiring);
    if (planned.kind !== 'planned') throw new Error(planned.kind);

    expect(planned.proposals[0]).toMatchObject({ strengths: ['fewestMoves'], counts: { moved: 0 } });
    expect(planned.proposals[0]?.slots).toHaveLength(4);
  });
});

describe('a time chosen by hand', () => {
  const booked = upTo('booked', { panel: ['lise', 'tor', 'frida'] });
  const own = series(['a1', 'a2', 'a3']).slots.map(({ start, end }) => busy(start, end));
  const ours = { lise: own, tor: own, frida: own, fjorden: own };
  const at = (start: string, days: Days = ours) => {
    const command = {
      type: 'MoveInterviews',
      applicants: ['a3'],
      wishes: { withoutLunch: true, fixed: [{ applicant: 'a3', start }] },
      proposals: [],
    } as const;
    const context = booked.as('lise').context();
    const moving = movingPlan(booked.hiring, command, context);
    if (!moving) throw new Error('Nothing is booked');
    return proposeSeries(moving, booked.hiring, context, calendarsWith(days), ['a3']);
  };

  it("is the one interview's, and all others stay", async () => {
    const planned = await at('2026-03-27T09:00:00.000Z');
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const starts = planned.proposals[0]?.slots.map(({ applicant, start }) => [applicant, start]);

    expect(Object.fromEntries(starts ?? [])).toEqual({
      a1: '2026-03-26T08:00:00.000Z',
      a2: '2026-03-26T09:00:00.000Z',
      a3: '2026-03-27T09:00:00.000Z',
    });
    expect(planned.proposals[0]?.counts?.moved).toBe(1);
  });

  it('can be left again like any other when it is booked', async () => {
    const planned = await at('2026-03-27T09:00:00.000Z');
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const [proposal] = planned.proposals;
    const move = {
      type: 'MoveInterviews',
      applicants: ['a3'],
      wishes: { fixed: [{ applicant: 'a3', start: '2026-03-27T09:00:00.000Z' }] },
      proposals: planned.proposals,
    } as const;
    const moved = booked.as('lise').does(move, { type: 'BookInterviews', proposal: 1 });
    const times = await freeTimes(moved.hiring, 'a3', moved.as('lise').context(), calendarsWith(ours));

    expect(proposal).toBeDefined();
    expect(times.length).toBeGreaterThan(1);
  });

  it('may lie outside the days that were asked for', async () => {
    const planned = await at('2026-04-09T08:00:00.000Z');
    expect(planned.kind).toBe('planned');
  });

  it('moves another interview that stands there, rather than not at all', async () => {
    const planned = await at('2026-03-26T09:00:00.000Z');
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    expect(planned.proposals[0]?.counts?.moved).toBe(2);
  });

  it('is not offered when somebody who must be there cannot come then, and that is said', async () => {
    const planned = await at('2026-03-27T09:00:00.000Z', {
      ...ours,
      tor: [...own, busy('2026-03-27T09:00:00.000Z', '2026-03-27T10:00:00.000Z')],
    });

    expect(planned).toMatchObject({ kind: 'infeasible' });
  });

  it('is chosen from the times at which nobody else has to move, and booked as the only change', async () => {
    const context = booked.as('lise').context();
    const moving = movingPlan(booked.hiring, { applicants: ['a3'] }, context);
    if (!moving) throw new Error('Nothing is booked');
    const taken = busy('2026-03-27T07:00:00.000Z', '2026-03-27T11:00:00.000Z');
    const proposals = await timesByHand(
      moving,
      booked.hiring,
      'a3',
      context,
      calendarsWith({ ...ours, tor: [...own, taken] }),
    );
    const starts = proposals.map(({ slots }) => slots[0]?.start ?? '');

    expect(starts.some((start) => start.startsWith('2026-03-27'))).toBe(true);
    // Neither beside the others' interviews and their breaks, nor while somebody who must be there is away.
    for (const start of starts) {
      expect(start < '2026-03-26T07:01' || start >= '2026-03-26T10:00').toBe(true);
      expect(start < '2026-03-27T06:16' || start < '2026-03-27' || start >= '2026-03-27T11:00').toBe(true);
    }
    const moved = booked
      .as('lise')
      .does(
        { type: 'MoveInterviews', applicants: ['a3'], byHand: true, proposals },
        { type: 'BookInterviews', proposal: 2 },
      );
    expect(moved.events).toEqual([{ type: 'InterviewsBooked', slots: proposals[1]?.slots }]);
  });

  it('is refused when it would be for another interview, or stands where another was put meanwhile', () => {
    const lise = booked.as('lise');
    const command = { type: 'MoveInterviews', applicants: ['a3'], byHand: true } as const;
    const [first, second] = series(['a1', 'a2']).slots.map((slot) => ({
      strengths: ['byHand'],
      slots: [slot],
    }));
    if (!first || !second) throw new Error('There are two');

    expect(lise.isRefused({ ...command, proposals: [first] }).code).toBe('noSuchProposal');
    const there = { ...second, slots: second.slots.map((slot) => ({ ...slot, applicant: 'a3' })) };
    const chosen = lise.does({ ...command, proposals: [there] });
    expect(chosen.as('lise').isRefused({ type: 'BookInterviews', proposal: 1 }).code).toBe('timeTaken');
  });
});

describe('the second round', () => {
  const first = upTo('papersChecked', { panel: ['lise', 'tor', 'frida'] });
  const asked = {
    ...wanted({ panel: ['lise', 'frida'], firstDay: '2026-03-30', lastDay: '2026-03-31' }),
    second: ['a3', 'a1'],
  };
  const found = (days: Days) =>
    proposeSeries(asked, first.hiring, first.as('lise').context(), calendarsWith(days));

  it('is planned for those who are called to it, with a panel and days of its own', async () => {
    const planned = await found({ tor: [wholeDay('2026-03-30'), wholeDay('2026-03-31')] });
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const [proposal] = planned.proposals;

    expect(proposal?.slots.map(({ applicant }) => applicant).sort()).toEqual(['a1', 'a3']);
    expect(proposal?.strengths).not.toContain('fewestMoves');
    expect(first.as('lise').tries({ ...asked, proposals: planned.proposals }).ok).toBe(true);
  });

  it('is planned again like the first: what is booked of it stays', async () => {
    const planned = await found({});
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const booked = first
      .as('lise')
      .does({ ...asked, proposals: planned.proposals }, { type: 'BookInterviews', proposal: 1 });
    const own = Object.values(booked.hiring.interviews)
      .filter(({ earlier }) => earlier)
      .map(({ start, end }) => busy(start, end));
    const context = booked.as('lise').context();
    const again = await proposeSeries(
      asked,
      booked.hiring,
      context,
      calendarsWith({ lise: own, frida: own }),
    );

    expect(again).toMatchObject({ kind: 'planned', proposals: [{ counts: { moved: 0 } }, ...[]] });
    // The interview of another applicant's first round is in the way, not part of the series.
    const times = await freeTimes(booked.hiring, 'a1', context, calendarsWith({ lise: own, frida: own }));
    const other = booked.hiring.interviews['a3'];
    expect(times.length).toBeGreaterThan(0);
    expect(times.some(({ start, end }) => start < (other?.end ?? '') && end > (other?.start ?? ''))).toBe(
      false,
    );
  });
});
