import { localDateOf } from '../hiring/calendar';
import type { ApplicantId } from '../hiring/hiring';
import { dateIn, timeIn, translatorFor } from '../text';
import { Unavailable, type CaseRef } from '../usecases/ports';
import type { SenderParts } from './senders';

/**
 * Puts an interview into the calendars of panel and room and invites the applicant. An older booking than the one that
 * stands is left alone; nothing of a practice case leaves the house.
 */
export async function inviteToInterview(
  parts: SenderParts,
  ref: CaseRef,
  applicantId: ApplicantId,
  booking: number,
): Promise<void> {
  const stored = await parts.cases.load(ref);
  const organisation = await parts.organisation(ref.organisation);
  const interview = stored?.hiring.interviews[applicantId];
  if (!stored || !organisation || interview?.booking !== booking || stored.hiring.practice) return;
  const { hiring } = stored;
  const applicant = (await parts.cases.applicants(ref))[applicantId];
  // Erased meanwhile: nobody to invite.
  if (!applicant) return;
  const personOf = (id: string) => organisation.people.find((person) => person.id === id);
  const leader = personOf(hiring.roles.leader?.[0] ?? '');
  if (!leader) throw new Unavailable('The case has no leader who could invite');
  const t = translatorFor(leader.language);
  const { language } = leader;
  const { zone } = organisation;
  const room = organisation.rooms.find(({ id }) => id === interview.room);
  const post = hiring.post?.title ?? '';
  const date = dateIn(language, localDateOf(interview.start, zone));
  const panel = (hiring.interviewPlan?.panel ?? []).flatMap((id) => personOf(id) ?? []);
  const place = room?.name ?? t('letter.online');
  await parts.calendars.put({
    id: `${ref.id}-${applicantId}`,
    sequence: booking,
    start: interview.start,
    end: interview.end,
    zone,
    subject: t('letter.interviewInvitation.subject', { post }),
    body: t('letter.interviewInvitation.body', {
      name: applicant.name,
      post,
      organisation: organisation.name,
      when: t('date.fromTo', {
        date,
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
    location: place,
    organiser: { name: leader.name, email: leader.email },
    attendees: [
      { name: applicant.name, email: applicant.email },
      ...panel.filter(({ id }) => id !== leader.id).map(({ name, email }) => ({ name, email })),
    ],
    room: room && { name: room.name, email: room.email },
  });
}
