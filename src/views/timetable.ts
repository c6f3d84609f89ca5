import { stays } from '../hiring/staying';
import type { ProposalView, SectionView, TimetableView } from '../cards/views';
import { dutiesOf } from '../hiring/duties';
import type { Hiring, Proposal, SeriesWishes, Slot } from '../hiring/hiring';
import { inRound, isByHand, isSecond, seriesPlanOf, stands } from '../hiring/interview-series';
import { timeIn } from '../text';
import { dayOf, roomName, slotText, timesOf } from './slot-words';
import { applicantOf, dateOf, listOf, nameOf, textOf, type Reader } from './reader';
import { weekdayName } from './relaxations';
import { anyWords, wordsFor } from './words';

/** The applicant, and whether the interview is new or at another time than before, where some are booked. */
function whoOf(reader: Reader, hiring: Hiring, { applicant, start, room }: Slot): string {
  const who = applicantOf(reader, applicant);
  const plan = seriesPlanOf(hiring) ?? {};
  if (!Object.keys(hiring.interviews).some((id) => inRound(hiring, plan, id))) return who;
  const booked = inRound(hiring, plan, applicant);
  if (!booked || !stands(booked)) return reader.t('plan.isNew', { who });
  return booked.start === start && booked.room === room ? who : reader.t('plan.isMoved', { who });
}

/** The interviews of a series by day, each with its time, applicant and room. */
function rowsOf(reader: Reader, hiring: Hiring, slots: readonly Slot[]): ProposalView['rows'] {
  const byDay = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = dayOf(reader, slot);
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  return [...byDay].map(([day, those]) => ({
    day,
    slots: those.map((slot) => ({
      time: timesOf(reader, slot),
      who: whoOf(reader, hiring, slot),
      where: roomName(reader, slot.room),
    })),
  }));
}

function countsOf({ t }: Reader, { counts }: Proposal): readonly string[] {
  if (!counts) return [];
  const { days, absences, waitingMinutes, moved } = counts;
  return [
    [
      ...(moved === undefined ? [] : [t('plan.moved', { count: moved })]),
      t('plan.days', { count: days }),
      ...(absences > 0 ? [t('plan.absences', { count: absences })] : []),
      ...(waitingMinutes > 0 ? [t('plan.waiting', { minutes: waitingMinutes })] : []),
    ].join(' · '),
  ];
}

/** The proposals, numbered as they are chosen, each with what it is good at and its figures. */
export function proposalsView(hiring: Hiring, reader: Reader): readonly TimetableView[] {
  const proposals = hiring.interviewPlan?.proposals ?? [];
  // Free times of one interview stand in the field in which one is chosen.
  if (proposals.every(isByHand)) return [];
  const heading = [
    reader.t('plan.proposals'),
    ...(hiring.interviewPlan?.second ? [reader.t('interviews.second')] : []),
  ].join(', ');
  return [
    {
      heading,
      proposals: proposals.map((proposal, index) => ({
        title: reader.t('plan.proposal', { number: index + 1 }),
        strengths: [
          listOf(
            reader,
            proposal.strengths.map((strength) => wordsFor(reader.t, `strength.${strength}`)),
          ),
          ...countsOf(reader, proposal),
        ],
        rows: rowsOf(reader, hiring, proposal.slots),
      })),
    },
  ];
}

function wishLines(reader: Reader, wishes: SeriesWishes): readonly string[] {
  const { t, language } = reader;
  const {
    earliest,
    latest,
    maxPerDay,
    notWeekdays = [],
    notDays = [],
    optional,
    away = [],
    fixed = [],
  } = wishes;
  const time = (text: string): string => (language === 'da' ? text.replace(':', '.') : text);
  return [
    ...(earliest === undefined ? [] : [t('wish.earliest', { time: time(earliest) })]),
    ...(latest === undefined ? [] : [t('wish.latest', { time: time(latest) })]),
    ...(maxPerDay === undefined ? [] : [t('wish.maxPerDay', { most: maxPerDay })]),
    ...notWeekdays.map((weekday) => t('wish.notDay', { day: weekdayName(reader, weekday) })),
    ...notDays.map((day) => t('wish.notDay', { day: dateOf(reader, day, 'weekday') })),
    ...(wishes.withoutLunch === true ? [t('wish.withoutLunch')] : []),
    ...(wishes.tentativeFree === true ? [t('wish.tentativeFree')] : []),
    ...(optional?.length === 0 ? [t('wish.everybody')] : []),
    ...(optional ?? []).map((id) => t('wish.optional', { who: nameOf(reader, id) })),
    ...fixed.map(({ applicant, start }) =>
      t('wish.fixed', {
        who: applicantOf(reader, applicant),
        when: `${dayOf(reader, { start })} ${timeIn(language, start, reader.context.organisation.zone)}`,
      }),
    ),
    ...away.map(({ applicant, start, end }) =>
      t('wish.away', {
        who: applicantOf(reader, applicant),
        when: `${dayOf(reader, { start })} ${timesOf(reader, { start, end })}`,
      }),
    ),
  ];
}

/** What was wished for, and who does what in the interviews. */
export function seriesSections(hiring: Hiring, reader: Reader): readonly SectionView[] {
  const { t, context } = reader;
  const plan = seriesPlanOf(hiring);
  if (!plan) return [];
  const wishes = wishLines(reader, plan.wishes ?? {});
  const questions = context.profile.guides.recordInterview
    .filter(({ id, afterwards }) => id !== 'record' && afterwards !== true)
    .map(({ id }) => id);
  const duties = dutiesOf(plan, hiring, questions);
  // Within a sentence; "CV" stays as it is.
  const label = (id: string): string =>
    anyWords(reader, `question.recordInterview.${id}.label`, { about: '' }).replace(
      /^\p{Lu}(?!\p{Lu})/u,
      (letter) => letter.toLowerCase(),
    );
  const asks = (duties?.asking ?? []).map(({ person, questions: theirs }) => {
    const what = theirs.map(label).filter((one) => one !== '');
    const who = nameOf(reader, person);
    return what.length > 0
      ? t('duty.asksAbout', { who, what: listOf(reader, what) })
      : t('duty.asks', { who });
  });
  const { moving: [only] = [], proposals = [] } = hiring.interviewPlan ?? {};
  const moved = only !== undefined && proposals.every(isByHand) ? hiring.interviews[only] : undefined;
  return [
    // Whose interview it is, and when it is now.
    ...(only !== undefined && moved
      ? [{ heading: applicantOf(reader, only), lines: [{ text: slotText(reader, moved) }] }]
      : []),
    ...(wishes.length > 0
      ? [{ heading: t('plan.wishes'), lines: wishes.map((text) => ({ sign: '•', text })) }]
      : []),
    ...(duties
      ? [
          {
            heading: t('duty.heading'),
            lines: [
              { text: t('duty.lead', { who: nameOf(reader, duties.lead) }) },
              ...asks.map((text) => ({ text })),
              ...(duties.writer === undefined
                ? []
                : [{ text: t('duty.writer', { who: nameOf(reader, duties.writer) }) }]),
            ],
          },
        ]
      : []),
  ];
}

/** Every interview that is booked, with what the applicant and the panel have said, and the applicant's own words. */
export function interviewsSection(hiring: Hiring, reader: Reader): SectionView {
  const { t } = reader;
  const lines = Object.entries(hiring.interviews)
    .filter(([id]) => stays(hiring, id))
    .sort(([, a], [, b]) => a.start.localeCompare(b.start))
    .map(([id, interview]) => {
      const { answer, cancelled, roomLost, declinedBy = [], words = [] } = interview;
      const states = [
        isSecond(interview) ? t('interviews.second') : undefined,
        cancelled === undefined || answer?.kind === 'declined' ? undefined : t('interviews.cancelled'),
        t(`interviews.${answer?.kind ?? 'unanswered'}`),
        roomLost === true ? t('interviews.roomLost') : undefined,
        ...declinedBy.map((person) => t('interviews.memberDeclined', { who: nameOf(reader, person) })),
      ].filter((state) => state !== undefined);
      return {
        sign: '•',
        text: `${applicantOf(reader, id)}, ${dayOf(reader, interview)} ${timesOf(reader, interview)}: ${states.join('; ')}`,
        detail: words.map((word) => `«${textOf(reader, word)}»`).join(' '),
      };
    });
  return { heading: t('interviews.heading'), lines };
}
