import { endOfDay, holidays, startOfDay } from '../hiring/calendar';
import type { CommandOf } from '../hiring/commands';
import type { Context } from '../hiring/decision';
import type { Hiring, Proposal, Slot } from '../hiring/hiring';
import type { Organisation } from '../hiring/people';
import type { LocalDate } from '../hiring/time';
import {
  planAlternatives,
  planSeries,
  type RequestFault,
  type SeriesRequest,
  type WorkingHours,
} from '../interviews';
import type { Calendars, Schedule } from './ports';

/** Office hours until the organisation says otherwise; our own default. */
const OFFICE: WorkingHours = Object.fromEntries(
  [1, 2, 3, 4, 5].map((weekday) => [weekday, [{ from: '08:00', to: '16:00' }]]),
);
const LUNCH = { from: '11:30', to: '12:00' } as const;
const BETWEEN_ROOMS_MINUTES = 5;

export type Planned =
  | { readonly kind: 'planned'; readonly proposals: readonly Proposal[] }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'faulty'; readonly faults: readonly RequestFault[] };

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

const emailOf = (organisation: Organisation, id: string): string =>
  organisation.people.find((person) => person.id === id)?.email ?? id;

/** The person's own hours on their own clock, as far as their calendar says so. */
const hoursOf = (schedule: Schedule | undefined, { zone }: Organisation) => ({
  zone: schedule?.zone ?? zone,
  workingHours: schedule?.workingHours ?? OFFICE,
});

type Plan = CommandOf<'PlanInterviews'>;

function requestFor(
  plan: Plan,
  hiring: Hiring,
  organisation: Organisation,
  schedules: ReadonlyMap<string, Schedule>,
): SeriesRequest {
  const busyOf = (email: string) =>
    (schedules.get(email)?.busy ?? []).map(({ start, end, status }) => ({ start, end, showAs: status }));
  return {
    // The leader and the union representative must be there; for the others their absence is kept as low as it can be.
    panel: plan.panel.map((id) => ({
      id,
      attendance:
        hiring.roles.leader?.includes(id) === true || hiring.roles.unionRepresentative?.includes(id) === true
          ? 'required'
          : 'optional',
      ...hoursOf(schedules.get(emailOf(organisation, id)), organisation),
      busy: busyOf(emailOf(organisation, id)),
    })),
    place: plan.online
      ? { kind: 'online' }
      : {
          kind: 'rooms',
          rooms: organisation.rooms.map(({ id, email }) => ({
            id,
            busy: busyOf(email).filter(({ showAs }) => showAs !== 'free'),
          })),
          travelMinutes: BETWEEN_ROOMS_MINUTES,
        },
    applicants: (hiring.shortlist?.applicants ?? []).map((id) => ({ id, unavailable: [] })),
    firstDay: plan.firstDay,
    lastDay: plan.lastDay,
    zone: organisation.zone,
    lengthMinutes: plan.minutes,
    breakMinutes: plan.breakMinutes,
    lunch: LUNCH,
    holidays: holidaysBetween(plan.firstDay, plan.lastDay, organisation),
  };
}

/** One call to the calendars covers panel and rooms for the whole window. */
const schedulesFor = (plan: Plan, organisation: Organisation, calendars: Calendars) =>
  calendars.schedules(
    [
      ...plan.panel.map((id) => emailOf(organisation, id)),
      ...(plan.online ? [] : organisation.rooms.map(({ email }) => email)),
    ],
    startOfDay(plan.firstDay, organisation.zone),
    endOfDay(plan.lastDay, organisation.zone),
  );

/**
 * Whole series that fit the panel, the rooms and the window, the best first, each with what it is good at.
 * @throws Unavailable when the calendars cannot be read
 */
export async function proposeSeries(
  plan: Plan,
  hiring: Hiring,
  { organisation, at }: Context,
  calendars: Calendars,
): Promise<Planned> {
  const empty = requestFor(plan, hiring, organisation, new Map());
  const checked = planSeries({ ...empty, applicants: empty.applicants.slice(0, 1) }, at);
  if (checked.kind === 'faulty') return checked;
  const request = requestFor(plan, hiring, organisation, await schedulesFor(plan, organisation, calendars));
  const outcome = planAlternatives(request, at);
  if (outcome.kind === 'faulty') return outcome;
  if (outcome.kind === 'infeasible') return { kind: 'infeasible' };
  const proposals = outcome.alternatives.map(({ bestAt, series }): Proposal => ({
    strengths: bestAt,
    slots: series.interviews.map(({ applicantId, start, end, roomId }): Slot => ({
      applicant: applicantId,
      start,
      end,
      room: roomId,
    })),
  }));
  return { kind: 'planned', proposals };
}

/**
 * The slots of a proposal that somebody or a room can no longer keep, read from the calendars right before booking.
 * @throws Unavailable
 */
export async function slotsTaken(
  hiring: Hiring,
  proposal: Proposal,
  organisation: Organisation,
  calendars: Calendars,
): Promise<readonly Slot[]> {
  const plan = hiring.interviewPlan;
  if (!plan) return [];
  const required = plan.panel.filter(
    (id) =>
      hiring.roles.leader?.includes(id) === true || hiring.roles.unionRepresentative?.includes(id) === true,
  );
  const roomEmail = (id: string | undefined): string | undefined =>
    organisation.rooms.find((room) => room.id === id)?.email;
  const schedules = await calendars.schedules(
    [...required.map((id) => emailOf(organisation, id)), ...organisation.rooms.map(({ email }) => email)],
    startOfDay(plan.firstDay, organisation.zone),
    endOfDay(plan.lastDay, organisation.zone),
  );
  const isTaken = (email: string, slot: Slot): boolean =>
    (schedules.get(email)?.busy ?? []).some(
      ({ start, end, status }) =>
        status !== 'free' && status !== 'workingElsewhere' && start < slot.end && end > slot.start,
    );
  return proposal.slots.filter((slot) => {
    const booked = hiring.interviews[slot.applicant];
    // What stands there is this very interview.
    if (booked?.start === slot.start && booked.room === slot.room) return false;
    const room = roomEmail(slot.room);
    return [...required.map((id) => emailOf(organisation, id)), ...(room === undefined ? [] : [room])].some(
      (email) => isTaken(email, slot),
    );
  });
}
