import type { CalendarEvent, Calendars } from '../../src/usecases/ports';

type Status = 'free' | 'tentative' | 'busy' | 'outOfOffice' | 'workingElsewhere';

/** Something that stands in a calendar before the test, on the wall clock of a zone. */
export interface Given {
  /** `2026-03-23T09:00` */
  readonly at: string;
  readonly minutes: number;
  readonly status: Status;
  readonly isPrivate?: boolean;
  /** How many weeks in a row. */
  readonly weeks?: number;
}

/** Calendars of an adapter, with a way to look at them from outside. */
export interface CalendarsStage {
  readonly calendars: Calendars;
  /** Gives a person or a room these entries, as their own program would have put them there. */
  readonly fill: (
    email: string,
    zone: string,
    given: readonly Given[],
    hours?: { from: string; to: string },
  ) => Promise<void>;
  /** Everything that was sent to somebody: what kind, and its text. */
  readonly sentTo: (
    email: string,
  ) => Promise<readonly { readonly kind: 'invitation' | 'cancellation' | 'letter'; readonly text: string }[]>;
  readonly close: () => Promise<void>;
}

export const LISE = 'lise.leder@eksempel.no';
export const TOR = 'tor.tillitsvalgt@eksempel.no';
export const ROOM = 'fjord@eksempel.no';
export const OTHER_ROOM = 'fjell@eksempel.no';
export const NOBODY = 'ingen.her@eksempel.no';
export const APPLICANT = 'sofie.soker@example.org';

/** An interview of 45 minutes in the room. */
export const interview = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'case1-a1',
  sequence: 1,
  start: '2026-03-02T09:00:00.000Z',
  end: '2026-03-02T09:45:00.000Z',
  zone: 'Europe/Oslo',
  subject: 'Intervju: rådgiver',
  body: 'Vi ønsker deg velkommen til intervju.',
  location: 'Fjord',
  organiser: { name: 'Lise Leder', email: LISE },
  attendees: [
    { name: 'Sofie Søker', email: APPLICANT, attendance: 'external' },
    { name: 'Tor Tillitsvalgt', email: TOR },
  ],
  room: { name: 'Fjord', email: ROOM },
  ...more,
});

const FROM = '2026-03-01T00:00:00.000Z';
const TO = '2026-04-30T00:00:00.000Z';

/** What every adapter of `Calendars` does. */
export function calendarsContract(name: string, open: () => Promise<CalendarsStage>): void {
  describe(`calendars: ${name}`, () => {
    let stage: CalendarsStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    const busyOf = async (email: string, from = FROM, to = TO) => {
      const schedules = await stage.calendars.schedules([email], from, to);
      return [...(schedules.get(email)?.busy ?? [])]
        .map(({ start, end, status }) => ({ start, end, status }))
        .sort((one, other) => one.start.localeCompare(other.start));
    };
    const startsOf = async (email: string) => (await busyOf(email)).map(({ start }) => start);

    describe('schedules', () => {
      it.each<Status>(['free', 'tentative', 'busy', 'outOfOffice', 'workingElsewhere'])(
        'say what is shown as %s',
        async (status) => {
          await stage.fill(LISE, 'Europe/Oslo', [{ at: '2026-03-02T09:00', minutes: 60, status }]);
          expect(await busyOf(LISE)).toEqual([
            { start: '2026-03-02T08:00:00.000Z', end: '2026-03-02T09:00:00.000Z', status },
          ]);
        },
      );

      it('keep recurring events at the same time of day when the clocks change, in each zone', async () => {
        const weekly = { at: '2026-03-23T09:00', minutes: 30, status: 'busy', weeks: 2 } as const;
        await stage.fill(LISE, 'Europe/Oslo', [weekly]);
        await stage.fill(TOR, 'Europe/London', [weekly]);
        expect(await startsOf(LISE)).toEqual(['2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z']);
        expect(await startsOf(TOR)).toEqual(['2026-03-23T09:00:00.000Z', '2026-03-30T08:00:00.000Z']);
      });

      it('count private events without saying what they are about', async () => {
        await stage.fill(LISE, 'Europe/Oslo', [
          { at: '2026-03-02T09:00', minutes: 60, status: 'busy', isPrivate: true },
        ]);
        const schedules = await stage.calendars.schedules([LISE], FROM, TO);
        expect(schedules.get(LISE)?.busy).toHaveLength(1);
        expect(JSON.stringify([...schedules])).not.toMatch(/Legetime|Avdelingsmøte/);
      });

      it('give people and rooms alike, only what touches the window, and several at once', async () => {
        const at = (day: string) => ({ at: `${day}T12:00`, minutes: 60, status: 'busy' }) as const;
        await stage.fill(LISE, 'Europe/Oslo', [at('2026-03-02'), at('2026-03-20')]);
        await stage.fill(ROOM, 'Europe/Oslo', [at('2026-03-03')]);
        const schedules = await stage.calendars.schedules(
          [LISE, ROOM, TOR],
          '2026-03-02T11:30:00.000Z',
          '2026-03-04T00:00:00.000Z',
        );
        expect([...schedules].map(([email, { busy }]) => [email, busy.length])).toEqual([
          [LISE, 1],
          [ROOM, 1],
          [TOR, 0],
        ]);
      });

      it('give the working hours and the zone of each person', async () => {
        await stage.fill(LISE, 'Europe/Oslo', [], { from: '09:00', to: '15:00' });
        await stage.fill(TOR, 'Europe/London', [], { from: '10:00', to: '16:00' });
        const schedules = await stage.calendars.schedules([LISE, TOR], FROM, TO);
        expect(schedules.get(LISE)?.workingHours?.[1]).toEqual([{ from: '09:00', to: '15:00' }]);
        expect(schedules.get(LISE)?.workingHours?.[6]).toBeUndefined();
        expect(schedules.get(TOR)?.zone).toBe('Europe/London');
        expect(schedules.get(TOR)?.workingHours?.[5]).toEqual([{ from: '10:00', to: '16:00' }]);
      });

      it('reach across more than 62 days', async () => {
        await stage.fill(LISE, 'Europe/Oslo', [
          { at: '2026-01-05T09:00', minutes: 60, status: 'busy', weeks: 20 },
        ]);
        expect(await busyOf(LISE, '2026-01-01T00:00:00.000Z', '2026-06-30T00:00:00.000Z')).toHaveLength(20);
      });

      it('name the mailbox that does not exist', async () => {
        await expect(stage.calendars.schedules([LISE, NOBODY], FROM, TO)).rejects.toMatchObject({
          name: 'MailboxFault',
          mailboxes: [{ email: NOBODY, why: 'unknown' }],
        });
      });
    });

    it('lists the rooms that can be booked', async () => {
      expect((await stage.calendars.rooms()).map(({ email }) => email)).toEqual([
        ROOM,
        OTHER_ROOM,
        'vidde@eksempel.no',
      ]);
    });

    describe('booking', () => {
      it('puts an interview into the calendars of panel and room and invites the applicant with the letter', async () => {
        expect(await stage.calendars.put(interview())).toMatchObject({ kind: 'booked' });
        for (const email of [LISE, TOR, ROOM]) expect(await startsOf(email)).toEqual([interview().start]);
        expect(await stage.sentTo(APPLICANT)).toEqual([
          { kind: 'invitation', text: expect.stringContaining('velkommen til intervju') as string },
        ]);
      });

      it('changes nothing and writes to nobody when it comes twice', async () => {
        await stage.calendars.put(interview());
        await stage.calendars.put(interview());
        expect(await startsOf(LISE)).toHaveLength(1);
        expect(await stage.sentTo(APPLICANT)).toHaveLength(1);
      });

      it('moves an interview that stands, in time and to another room', async () => {
        await stage.calendars.put(interview());
        const later = interview({
          sequence: 2,
          start: '2026-03-03T12:00:00.000Z',
          end: '2026-03-03T12:45:00.000Z',
          room: { name: 'Fjell', email: OTHER_ROOM },
        });
        expect(await stage.calendars.put(later)).toMatchObject({ kind: 'booked' });
        expect(await startsOf(LISE)).toEqual([later.start]);
        expect(await startsOf(ROOM)).toEqual([]);
        expect(await startsOf(OTHER_ROOM)).toEqual([later.start]);
        expect((await stage.sentTo(APPLICANT)).map(({ kind }) => kind)).toEqual(['invitation', 'invitation']);
      });

      it('tells the applicant alone where to answer, once for each booking', async () => {
        const forExternal = 'Svar her: https://innstilt.example/interview/hemmelig';
        await stage.calendars.put(interview({ forExternal }));
        await stage.calendars.put(interview({ forExternal }));
        const withLink = async (email: string) =>
          (await stage.sentTo(email)).filter(({ text }) => text.includes('/interview/hemmelig'));
        expect(await withLink(APPLICANT)).toHaveLength(1);
        expect((await withLink(APPLICANT))[0]?.text).toContain('Vi ønsker deg velkommen');
        for (const email of [LISE, TOR, ROOM]) expect(await withLink(email)).toEqual([]);

        const later = { start: '2026-03-03T12:00:00.000Z', end: '2026-03-03T12:45:00.000Z' };
        await stage.calendars.put(interview({ forExternal, sequence: 2, ...later }));
        await stage.calendars.put(interview({ forExternal }));
        expect(await withLink(APPLICANT)).toHaveLength(2);
      });

      it('moves an interview by less than its length in its own room', async () => {
        await stage.calendars.put(interview());
        const later = interview({
          sequence: 2,
          start: '2026-03-02T09:15:00.000Z',
          end: '2026-03-02T10:00:00.000Z',
        });
        expect(await stage.calendars.put(later)).toMatchObject({ kind: 'booked' });
        expect(await startsOf(ROOM)).toEqual([later.start]);
      });

      it('does not let an older booking that comes late undo a newer one', async () => {
        const later = interview({
          sequence: 2,
          start: '2026-03-03T12:00:00.000Z',
          end: '2026-03-03T12:45:00.000Z',
        });
        await stage.calendars.put(later);
        await stage.calendars.put(interview());
        expect(await startsOf(LISE)).toEqual([later.start]);
      });

      it('says that the room is taken, and invites nobody then', async () => {
        await stage.fill(ROOM, 'Europe/Oslo', [{ at: '2026-03-02T10:30', minutes: 60, status: 'busy' }]);
        expect(await stage.calendars.put(interview())).toEqual({ kind: 'roomTaken', room: ROOM });
        expect(await startsOf(LISE)).toEqual([]);
        expect(await stage.sentTo(APPLICANT)).toEqual([]);
      });

      it('gives a room to one of two leaders who want it at the same time', async () => {
        const rival = interview({
          id: 'case2-a9',
          start: '2026-03-02T09:30:00.000Z',
          end: '2026-03-02T10:15:00.000Z',
          organiser: { name: 'Tor Tillitsvalgt', email: TOR },
          attendees: [],
        });
        const results = await Promise.allSettled([
          stage.calendars.put(interview()),
          stage.calendars.put(rival),
        ]);
        const booked = results.filter(
          (result) => result.status === 'fulfilled' && result.value.kind === 'booked',
        );
        expect(booked).toHaveLength(1);
        expect(await startsOf(ROOM)).toHaveLength(1);
        // Whoever could not be told for certain tries again, and is told then.
        const again = await Promise.all([stage.calendars.put(interview()), stage.calendars.put(rival)]);
        expect(again.map(({ kind }) => kind).sort()).toEqual(['booked', 'roomTaken']);
        expect(await startsOf(ROOM)).toHaveLength(1);
      });

      it('lets two interviews follow each other in one room without a gap', async () => {
        await stage.calendars.put(interview());
        const next = interview({
          id: 'case1-a2',
          start: '2026-03-02T09:45:00.000Z',
          end: '2026-03-02T10:30:00.000Z',
        });
        expect(await stage.calendars.put(next)).toMatchObject({ kind: 'booked' });
      });

      it.each([
        ['before the clocks change', '2026-03-27T08:00:00.000Z', '2026-03-27T08:45:00.000Z'],
        ['after the clocks have changed', '2026-03-30T07:00:00.000Z', '2026-03-30T07:45:00.000Z'],
        ['in the week in which they change back', '2026-10-26T08:00:00.000Z', '2026-10-26T08:45:00.000Z'],
      ])('stands at the same instant %s', async (_, start, end) => {
        await stage.calendars.put(interview({ start, end }));
        const [busy] = await busyOf(LISE, '2026-03-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z');
        expect(busy).toMatchObject({ start, end });
      });
    });

    describe('cancelling', () => {
      it('takes the interview out of all calendars and tells the applicant why', async () => {
        await stage.calendars.put(interview());
        await stage.calendars.cancel(interview({ sequence: 2 }), 'Stillingen er trukket.');
        for (const email of [LISE, TOR, ROOM]) expect(await startsOf(email)).toEqual([]);
        expect((await stage.sentTo(APPLICANT)).at(-1)).toEqual({
          kind: 'cancellation',
          text: expect.stringContaining('Stillingen er trukket.') as string,
        });
      });

      it('tells nobody twice', async () => {
        await stage.calendars.put(interview());
        await stage.calendars.cancel(interview({ sequence: 2 }), 'Avlyst.');
        await stage.calendars.cancel(interview({ sequence: 2 }), 'Avlyst.');
        expect(await stage.sentTo(APPLICANT)).toHaveLength(2);
      });

      it('is not undone by a booking that comes late', async () => {
        await stage.calendars.put(interview());
        await stage.calendars.cancel(interview({ sequence: 2 }), 'Avlyst.');
        await stage.calendars.put(interview());
        expect(await startsOf(LISE)).toEqual([]);
      });

      it('leaves the room to somebody else, and lets the same interview be booked anew', async () => {
        await stage.calendars.put(interview());
        await stage.calendars.cancel(interview({ sequence: 2 }), 'Avlyst.');
        expect(await stage.calendars.put(interview({ id: 'case2-a1' }))).toMatchObject({ kind: 'booked' });
        const anew = interview({
          sequence: 2,
          start: '2026-03-04T12:00:00.000Z',
          end: '2026-03-04T12:45:00.000Z',
        });
        expect(await stage.calendars.put(anew)).toMatchObject({ kind: 'booked' });
        expect(await startsOf(LISE)).toEqual([interview().start, anew.start]);
      });
    });
  });
}
