import { localDateOf } from '../hiring/calendar';
import type { ApplicantId, Hiring, Interview } from '../hiring/hiring';
import type { NewApplicant } from '../hiring/commands';
import { isSecond, seriesPlanOf } from '../hiring/interview-series';
import { CALENDAR } from '../hiring/outsiders';
import type { Organisation, Person } from '../hiring/people';
import { dateIn, timeIn, translatorFor } from '../text';
import { eventIdOf } from '../usecases/interviews/event-id';
import { MailboxFault, Unavailable, type CalendarEvent, type CaseRef } from '../usecases/ports';
import type { SenderParts } from './senders';

export type InvitationParts = Pick<SenderParts, 'cases' | 'calendars' | 'organisation' | 'handle' | 'links'>;

/** What an interview's entry in the calendars is made of. */
interface Meeting {
  readonly ref: CaseRef;
  readonly hiring: Hiring;
  readonly organisation: Organisation;
  readonly interview: Interview;
  readonly applicantId: ApplicantId;
  readonly applicant: NewApplicant;
  readonly leader: Person;
}

/** The interview and its people; undefined when it or the applicant is gone. @throws Unavailable without a leader */
async function meetingOf(
  parts: InvitationParts,
  ref: CaseRef,
  applicantId: ApplicantId,
): Promise<Meeting | undefined> {
  const stored = await parts.cases.load(ref);
  const organisation = await parts.organisation(ref.organisation);
  const interview = stored?.hiring.interviews[applicantId];
  // Nothing of a practice case leaves the house.
  if (!stored || !organisation || !interview || stored.hiring.practice) return undefined;
  const applicant = (await parts.cases.applicants(ref))[applicantId];
  if (!applicant) return undefined;
  const leader = organisation.people.find(({ id }) => id === stored.hiring.roles.leader?.[0]);
  if (!leader) throw new Unavailable('The case has no leader who could invite');
  return { ref, hiring: stored.hiring, organisation, interview, applicantId, applicant, leader };
}

function eventOf(
  links: InvitationParts['links'],
  { ref, hiring, organisation, interview, applicantId, applicant, leader }: Meeting,
): CalendarEvent {
  const { language } = leader;
  const { zone } = organisation;
  const t = translatorFor(language);
  const room = organisation.rooms.find(({ id }) => id === interview.room);
  const post = hiring.post?.title ?? '';
  const panel = (seriesPlanOf(hiring)?.panel ?? []).flatMap(
    (id) => organisation.people.find((person) => person.id === id) ?? [],
  );
  const place = room?.name ?? t('letter.online');
  return {
    id: eventIdOf(ref.id, applicantId, interview),
    sequence: interview.booking,
    start: interview.start,
    end: interview.end,
    zone,
    subject: t(`letter.interviewInvitation.${isSecond(interview) ? 'secondSubject' : 'subject'}`, { post }),
    body: t('letter.interviewInvitation.body', {
      name: applicant.name,
      post,
      organisation: organisation.name,
      when: t('date.fromTo', {
        date: dateIn(language, localDateOf(interview.start, zone)),
        from: timeIn(language, interview.start, zone),
        to: timeIn(language, interview.end, zone),
      }),
      place,
      duration: t('letter.duration', {
        count: (Date.parse(interview.end) - Date.parse(interview.start)) / 60_000,
      }),
      participants: t('letter.participants', { count: panel.length }),
      sender: leader.name,
    }),
    forExternal: t('letter.interviewInvitation.answer', {
      url: links.interview(ref, applicantId, interview.start),
    }),
    location: place,
    online: room === undefined,
    organiser: { name: leader.name, email: leader.email },
    attendees: [
      { name: applicant.name, email: applicant.email, attendance: 'external' },
      ...panel.filter(({ id }) => id !== leader.id).map(({ name, email }) => ({ name, email })),
    ],
    room: room && { name: room.name, email: room.email },
  };
}

/**
 * Puts an interview into the calendars of panel and room and invites the applicant. An older booking than the one that
 * stands is left alone. When somebody else has the room nobody is invited: that is noted in the case, and the leader is
 * told, who can have another room or time found.
 * @throws Unavailable, MailboxFault
 */
export async function inviteToInterview(
  parts: InvitationParts,
  ref: CaseRef,
  applicantId: ApplicantId,
  booking: number,
): Promise<void> {
  const meeting = await meetingOf(parts, ref, applicantId);
  if (meeting?.interview.booking !== booking) return;
  const note = (change: 'roomTaken' | 'noCalendar') =>
    parts.handle(
      ref,
      { type: 'NoteCalendarChange', applicant: applicantId, change },
      {
        organisation: meeting.organisation,
        by: CALENDAR,
        commandId: `${ref.id}/${applicantId}/${booking}/${change}`,
      },
    );
  try {
    const booked = await parts.calendars.put(eventOf(parts.links, meeting));
    if (booked.kind === 'roomTaken') await note('roomTaken');
  } catch (error) {
    // The leader is told at once; booking is tried again, in case the calendar is opened meanwhile.
    if (error instanceof MailboxFault) await note('noCalendar');
    throw error;
  }
}

/** Takes an interview out of the calendars again and tells everybody who was invited; a later booking is left alone. */
export async function cancelInterview(
  parts: InvitationParts,
  ref: CaseRef,
  applicantId: ApplicantId,
  booking?: number,
): Promise<void> {
  const meeting = await meetingOf(parts, ref, applicantId);
  if (!meeting || (booking !== undefined && meeting.interview.booking !== booking)) return;
  const event = eventOf(parts.links, meeting);
  const message = translatorFor(meeting.leader.language)('calendar.cancelled');
  await parts.calendars.cancel({ ...event, sequence: event.sequence + 1 }, message);
}
