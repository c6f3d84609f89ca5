import { addDays, daysBetween, endOfDay, holidays, startOfDay } from '../../hiring/calendar';
import type { ApplicantId, Hiring, SeriesWishes } from '../../hiring/hiring';
import { inRound, standingIn, stands, type SeriesPlan } from '../../hiring/interview-series';
import type { Organisation, PersonId } from '../../hiring/people';
import { later, type Instant, type LocalDate } from '../../hiring/time';
import type { BookedInterview, BusyTime, SeriesRequest, WorkingHours } from '../../interviews';
import type { Busy, Calendars, Schedule } from '../ports';

/** Office hours until the organisation says otherwise; our own default. */
const OFFICE: WorkingHours = Object.fromEntries(
  [1, 2, 3, 4, 5].map((weekday) => [weekday, [{ from: '08:00', to: '16:00' }]]),
);
const LUNCH = { from: '11:30', to: '12:00' } as const;
const BETWEEN_ROOMS_MINUTES = 5;
/** Read beyond the last day, so that a later one can be offered. One request to Graph reaches 61 days. */
const DAYS_BEYOND = 14;
const LONGEST_READ = 61;
/** So long an interview that was booked anew may still stand in the calendars where it was. */
const FOLLOWS_WITHIN_MS = 10 * 60_000;

export type Schedules = ReadonlyMap<string, Schedule>;

const emailOf = (organisation: Organisation, id: string): string =>
  organisation.people.find((person) => person.id === id)?.email ?? id;

/** Those without whom no interview is held: as the leader says, or else the leader and the union representative. */
export const requiredOf = (
  { panel, wishes }: Pick<SeriesPlan, 'panel' | 'wishes'>,
  { roles }: Hiring,
): readonly PersonId[] =>
  panel.filter((id) =>
    wishes?.optional
      ? !wishes.optional.includes(id)
      : roles.leader?.includes(id) === true || roles.unionRepresentative?.includes(id) === true,
  );

/** The last day of which the calendars are read. */
export function readTo({ firstDay, lastDay }: Pick<SeriesPlan, 'firstDay' | 'lastDay'>): LocalDate {
  const beyond = addDays(lastDay, DAYS_BEYOND);
  return daysBetween(firstDay, beyond) > LONGEST_READ ? lastDay : beyond;
}

/** One call to the calendars covers panel and rooms for the whole window. @throws Unavailable, MailboxFault */
export const schedulesFor = (
  plan: SeriesPlan,
  organisation: Organisation,
  calendars: Calendars,
): Promise<Schedules> =>
  calendars.schedules(
    [
      ...plan.panel.map((id) => emailOf(organisation, id)),
      ...(plan.online ? [] : organisation.rooms.map(({ email }) => email)),
    ],
    startOfDay(plan.firstDay, organisation.zone),
    endOfDay(readTo(plan), organisation.zone),
  );

const isSame = (one: Pick<Busy, 'start' | 'end'>, other: Pick<Busy, 'start' | 'end'>): boolean =>
  Date.parse(one.start) === Date.parse(other.start) && Date.parse(one.end) === Date.parse(other.end);

/** What stands in a calendar without our own interviews; of two appointments at the same time one is ours. */
function withoutOwn(busy: readonly Busy[], own: readonly Pick<Busy, 'start' | 'end'>[]): readonly Busy[] {
  const left = [...own];
  return busy.filter((one) => {
    const found = left.findIndex((ours) => isSame(ours, one));
    if (found !== -1) left.splice(found, 1);
    return found === -1;
  });
}

/** What else stands in the calendar of a member of the panel, or of a room, than the interviews that the series can move. */
export function busyBeside(
  plan: SeriesPlan,
  hiring: Hiring,
  organisation: Organisation,
  schedules: Schedules,
  at: Instant,
) {
  const ours = standingIn(hiring, at, plan);
  const followSince = later(at, -FOLLOWS_WITHIN_MS);
  const left = ours.flatMap((one) => (one.left && one.left.at >= followSince ? [one.left] : []));
  const of = (email: string, own: readonly Pick<Busy, 'start' | 'end'>[]): readonly BusyTime[] =>
    withoutOwn(schedules.get(email)?.busy ?? [], own).map(({ start, end, status }) => ({
      start,
      end,
      showAs: status,
    }));
  return {
    member: (id: PersonId) =>
      of(emailOf(organisation, id), [
        ...ours.filter(({ declinedBy }) => declinedBy?.includes(id) !== true),
        ...left,
      ]),
    room: (id: string) => {
      const email = organisation.rooms.find((room) => room.id === id)?.email ?? id;
      const busy = of(
        email,
        // In a room that was lost stands somebody else, perhaps at the very same time.
        [
          ...ours.filter(({ room, roomLost }) => room === id && roomLost !== true),
          ...left.filter(({ room }) => room === id),
        ],
      );
      // As both kinds of calendars see it when they book: what is not free is taken.
      return busy.filter(({ showAs }) => showAs !== 'free');
    },
  };
}

const holidaysBetween = (
  first: LocalDate,
  last: LocalDate,
  { country, closedDays }: Organisation,
): ReadonlySet<LocalDate> => {
  const years = new Set([Number(first.slice(0, 4)), Number(last.slice(0, 4))]);
  return new Set([
    ...[...years].flatMap((year) => holidays(country, year).map(({ date }) => date)),
    ...closedDays.map(({ date }) => date),
  ]);
};

const fixedStartOf = ({ fixed = [] }: SeriesWishes, id: ApplicantId) => {
  const chosen = fixed.find(({ applicant }) => applicant === id);
  return chosen ? { fixedStart: chosen.start } : {};
};

/** What the planner is asked, from how the leader asked for the series and what stands in the calendars. */
export function requestFor(
  plan: SeriesPlan,
  hiring: Hiring,
  organisation: Organisation,
  schedules: Schedules,
  applicants: readonly ApplicantId[],
  at: Instant,
): SeriesRequest {
  const { wishes = {} } = plan;
  const required = requiredOf(plan, hiring);
  const busy = busyBeside(plan, hiring, organisation, schedules, at);
  return {
    panel: plan.panel.map((id) => {
      const schedule = schedules.get(emailOf(organisation, id));
      return {
        id,
        attendance: required.includes(id) ? 'required' : 'optional',
        // The person's own hours on their own clock, as far as their calendar says so.
        zone: schedule?.zone ?? organisation.zone,
        workingHours: schedule?.workingHours ?? OFFICE,
        busy: busy.member(id),
      };
    }),
    place: plan.online
      ? { kind: 'online' }
      : {
          kind: 'rooms',
          rooms: organisation.rooms.map(({ id }) => ({ id, busy: busy.room(id) })),
          travelMinutes: BETWEEN_ROOMS_MINUTES,
        },
    applicants: applicants.map((id) => ({
      id,
      unavailable: (wishes.away ?? []).filter(({ applicant }) => applicant === id),
      ...fixedStartOf(wishes, id),
    })),
    firstDay: plan.firstDay,
    lastDay: plan.lastDay,
    zone: organisation.zone,
    lengthMinutes: plan.minutes,
    breakMinutes: plan.breakMinutes,
    ...(wishes.withoutLunch === true ? {} : { lunch: LUNCH }),
    ...(wishes.earliest === undefined ? {} : { earliest: wishes.earliest }),
    ...(wishes.latest === undefined ? {} : { latest: wishes.latest }),
    ...(wishes.maxPerDay === undefined ? {} : { maxPerDay: wishes.maxPerDay }),
    excludedWeekdays: new Set([6, 7, ...(wishes.notWeekdays ?? [])]),
    excludedDays: new Set(wishes.notDays ?? []),
    tentative: wishes.tentativeFree === true ? 'free' : 'blocks',
    holidays: holidaysBetween(plan.firstDay, readTo(plan), organisation),
  };
}

/** The interviews of the round that stand, as the planner knows them; one that has lost its room has none. */
export const bookedOf = (hiring: Hiring, plan: SeriesPlan): readonly BookedInterview[] =>
  Object.keys(hiring.interviews).flatMap((applicantId) => {
    const interview = inRound(hiring, plan, applicantId);
    if (!interview || !stands(interview)) return [];
    const { start, end, room, roomLost } = interview;
    const isRoomless = room === undefined || roomLost === true;
    return [{ applicantId, start, end, ...(isRoomless ? {} : { roomId: room }) }];
  });
