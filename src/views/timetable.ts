import type { ProposalView, TimetableView } from '../cards/views';
import { localDateOf } from '../hiring/calendar';
import type { Hiring, Slot } from '../hiring/hiring';
import { timeIn } from '../text';
import { applicantOf, dateOf, listOf, type Reader } from './reader';
import { wordsFor } from './words';

const roomName = (reader: Reader, id: string | undefined): string =>
  reader.context.organisation.rooms.find((room) => room.id === id)?.name ?? reader.t('plan.online');

/** The interviews of a series by day, each with its time, applicant and room. */
export function rowsOf(reader: Reader, slots: readonly Slot[]): ProposalView['rows'] {
  const { zone } = reader.context.organisation;
  const byDay = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = localDateOf(slot.start, zone);
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  return [...byDay].map(([day, those]) => ({
    day: dateOf(reader, day, 'weekday'),
    slots: those.map(({ start, end, applicant, room }) => ({
      time: `${timeIn(reader.language, start, zone)}–${timeIn(reader.language, end, zone)}`,
      who: applicantOf(reader, applicant),
      where: roomName(reader, room),
    })),
  }));
}

/** The proposals, numbered as they are chosen, each with what it is good at. */
export const proposalsView = (hiring: Hiring, reader: Reader): readonly TimetableView[] => [
  {
    heading: reader.t('plan.proposals'),
    proposals: (hiring.interviewPlan?.proposals ?? []).map(({ slots, strengths }, index) => ({
      title: reader.t('plan.proposal', { number: index + 1 }),
      strengths: [
        listOf(
          reader,
          strengths.map((strength) => wordsFor(reader.t, `strength.${strength}`)),
        ),
      ],
      rows: rowsOf(reader, slots),
    })),
  },
];
