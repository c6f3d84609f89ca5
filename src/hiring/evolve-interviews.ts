import type { HiringEvent } from './events';
import type { ApplicantId, Hiring, Interview, Slot } from './hiring';
import { isSecond, seriesPlanOf, type SeriesPlan } from './interview-series';
import type { Instant } from './time';

type EventOf<T extends HiringEvent['type']> = Extract<HiringEvent, { readonly type: T }>;

const changed = (
  hiring: Hiring,
  applicant: ApplicantId,
  change: (interview: Interview) => Interview,
): Hiring => {
  const interview = hiring.interviews[applicant];
  return interview
    ? { ...hiring, interviews: { ...hiring.interviews, [applicant]: change(interview) } }
    : hiring;
};

/**
 * An interview at a new time: another booking, about which nobody has said anything yet. One that was cancelled counts
 * on beyond the cancellation.
 */
function bookedAt(before: Interview | undefined, { start, end, room }: Slot, at: Instant): Interview {
  const { record, more, recordedAt, words, earlier, booking = 0, cancelled } = before ?? {};
  const kept = { record, more, recordedAt, words, earlier };
  const left =
    before && cancelled === undefined
      ? { left: { start: before.start, end: before.end, room: before.room, at } }
      : {};
  return { ...kept, ...left, start, end, room, booking: booking + (cancelled === undefined ? 1 : 2) };
}

/** A second interview keeps the first one whole. Bookings are counted on: a link to an old one must not fit. */
const bookedAgain = (earlier: Interview, { start, end, room }: Slot): Interview => ({
  start,
  end,
  room,
  booking: earlier.booking + 1,
  earlier,
});

/** A time that was chosen by hand is booked now: like any other it can be left again. */
const withoutFixed = <Plan extends Pick<SeriesPlan, 'wishes'>>(plan: Plan): Plan =>
  plan.wishes?.fixed ? { ...plan, wishes: { ...plan.wishes, fixed: undefined } } : plan;

/** Booked, or booked anew. */
export function booked(hiring: Hiring, slots: readonly Slot[], at: Instant): Hiring {
  const plan = seriesPlanOf(hiring);
  const interviewAt = (slot: Slot): Interview => {
    const before = hiring.interviews[slot.applicant];
    return plan?.second && before && !isSecond(before)
      ? bookedAgain(before, slot)
      : bookedAt(before, slot, at);
  };
  const interviews = Object.fromEntries(slots.map((slot) => [slot.applicant, interviewAt(slot)]));
  return {
    ...hiring,
    interviews: { ...hiring.interviews, ...interviews },
    interviewsBookedAt: at,
    interviewPlan: hiring.interviewPlan && withoutFixed(hiring.interviewPlan),
    bookedPlan: plan && withoutFixed(plan),
  };
}

/** Taken out of the calendars by the leader. */
export const cancelled = (hiring: Hiring, applicant: ApplicantId): Hiring =>
  changed(hiring, applicant, (interview) => ({ ...interview, cancelled: 'leader' }));

/** What an applicant answered. Words are kept, however often there is another answer. */
export const answered = (
  hiring: Hiring,
  { applicant, answer, slot, words }: EventOf<'InvitationAnswered'>,
  at: Instant,
): Hiring =>
  changed(hiring, applicant, (before) => {
    const interview = slot ? bookedAt(before, slot, at) : before;
    return {
      ...interview,
      words: words === undefined ? interview.words : [...(interview.words ?? []), words],
      answer: answer === undefined ? interview.answer : { kind: answer, at },
      cancelled: answer === 'declined' ? 'applicant' : interview.cancelled,
    };
  });

/** What was done in the calendars; a time moved by the organiser is the interview's time from now on. */
export const calendarChanged = (
  hiring: Hiring,
  { applicant, change, person, start, end }: EventOf<'CalendarChangeNoted'>,
  at: Instant,
): Hiring =>
  changed(hiring, applicant, (interview) => {
    switch (change) {
      case 'moved':
        return start !== undefined && end !== undefined
          ? { ...interview, start, end, answer: undefined, declinedBy: undefined }
          : interview;
      case 'cancelled':
        return { ...interview, cancelled: 'calendar' };
      // The booking stands as it was wished for, and is tried again.
      case 'noCalendar':
        return interview;
      case 'roomTaken':
        return { ...interview, roomLost: true };
      case 'accepted':
        return { ...interview, answer: { kind: 'accepted', at } };
      case 'declined':
        return person === undefined
          ? { ...interview, answer: { kind: 'anotherTime', at } }
          : { ...interview, declinedBy: [...(interview.declinedBy ?? []), person] };
      case 'proposedTime':
        return person === undefined ? { ...interview, answer: { kind: 'anotherTime', at } } : interview;
    }
  });
