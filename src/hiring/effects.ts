import { applicantBehind, subjectsOf, type Subjects } from './conditions';
import type { Context } from './decision';
import { SYSTEM, type EventType, type HiringEvent, type Recorded } from './events';
import type { ApplicantId, Hiring } from './hiring';
import type { PersonId } from './people';
import { planOf, type LetterId, type Profile, type TaskId } from './profile';
import { type Task, tasksOf, waitsForAnother } from './tasks/tasks';

/** Something that has to happen outside the case. Ids only: what it says is made from the case when it is sent. */
export type Effect =
  /** It is this person's turn: a card of their own. */
  | { readonly kind: 'task'; readonly to: PersonId; readonly task: TaskId }
  /** Something happened that concerns this person. */
  | { readonly kind: 'notice'; readonly to: PersonId; readonly event: EventType; readonly seq: number }
  | { readonly kind: 'reminder'; readonly to: PersonId; readonly task: TaskId; readonly mark: string }
  /** HR is told that this person cannot be reached in any way. */
  | { readonly kind: 'unreachable'; readonly to: PersonId; readonly person: PersonId }
  /** An interview stands in the calendars of panel and room, and the applicant is invited. */
  | { readonly kind: 'invitation'; readonly applicant: ApplicantId; readonly booking: number }
  /** An interview that is not held after all is taken out of the calendars, and the applicant is told. */
  | {
      readonly kind: 'cancellation';
      readonly applicant: ApplicantId;
      /** The booking that ends; a later one is left alone. Whatever stands when left out. */
      readonly booking?: number | undefined;
    }
  /** A letter to an applicant because of the event with this number; `subject` is what was recorded about. */
  | {
      readonly kind: 'letter';
      readonly letter: LetterId;
      readonly applicant: ApplicantId;
      readonly seq: number;
      readonly task?: TaskId | undefined;
      readonly subject?: string | undefined;
    }
  /** A practice case that was thrown away is erased, and its cards say that it is gone. */
  | { readonly kind: 'discard' }
  /**
   * Cards already sent show the case as it is now. Whoever took a step back may look at the answer to that step in the
   * place of such a card, whatever is known of the card.
   */
  | { readonly kind: 'refresh'; readonly tookBack?: PersonId | undefined };

/** What is missing can be done by the owners themselves: nothing, or writing a reason. */
const canAct = ({ state, blockedBy }: Task): boolean =>
  state === 'open' && blockedBy.every(({ status }) => status === 'needsReason');

/** What begins only when a deadline has passed is nobody's turn before; the reminder of its day says so then. */
const hasBegun = ({ since }: Task, { at }: Context): boolean => since === undefined || since <= at;

const turns = (tasks: readonly Task[], context: Context): ReadonlyMap<string, Effect & { kind: 'task' }> =>
  new Map(
    tasks
      .filter((task) => canAct(task) && hasBegun(task, context) && !waitsForAnother(task, tasks))
      .flatMap(({ id, owners }) =>
        owners.map((to) => [`${id}/${to}`, { kind: 'task', to, task: id }] as const),
      ),
  );

/** Whose turn it has become. The person who acted has the next card in the answer already. */
function newTurns(before: Hiring, after: Hiring, context: Context): readonly Effect[] {
  const had = turns(before.seq === 0 ? [] : tasksOf(before, context), context);
  return [...turns(tasksOf(after, context), context)].flatMap(([key, effect]) =>
    had.has(key) || effect.to === context.by ? [] : [effect],
  );
}

/** What everybody with a role in the case is told. */
const TELLS_EVERYBODY: ReadonlySet<EventType> = new Set([
  'CouncilDecided',
  'CouncilMeetsAgain',
  'MinutesApproved',
  'Decided',
  'HiringClosed',
  'HiringCancelled',
  'DeadlineExtended',
  'AdvertisedAgain',
  'NobodyQualified',
  'ApplicantWithdrew',
  'NextChosen',
  'HandedOver',
  'PutOnHold',
  'Resumed',
]);

/** What comes from outside about the interviews. */
const TELLS_LEADER: ReadonlySet<EventType> = new Set(['InvitationAnswered', 'CalendarChangeNoted']);

const toldOf = (happened: HiringEvent, after: Hiring, { profile }: Context): readonly PersonId[] => {
  const event = happened.type;
  // Those whose task it was, and whoever is to know who has the case.
  if (happened.type === 'TaskTakenOver')
    return [...new Set([...happened.from, ...(after.roles.leader ?? []), ...(after.roles.hr ?? [])])];
  const hr = profile.tellHr.includes(event) ? (after.roles.hr ?? []) : [];
  const everybody = TELLS_EVERYBODY.has(event);
  if (everybody) return [...new Set([...hr, ...Object.values(after.roles).flat()])];
  return TELLS_LEADER.has(event) ? [...new Set([...hr, ...(after.roles.leader ?? [])])] : hr;
};

function notices(recorded: readonly Recorded[], after: Hiring, context: Context): readonly Effect[] {
  return recorded.flatMap(({ seq, event }) =>
    toldOf(event, after, context)
      .filter((to) => to !== context.by)
      .map((to): Effect => ({ kind: 'notice', to, event: event.type, seq })),
  );
}

/** Of several marks of one task that were due at once only the last is said. */
function reminders(recorded: readonly Recorded[]): readonly Effect[] {
  const last = new Map<string, Effect>();
  for (const { event } of recorded)
    if (event.type === 'Reminded')
      last.set(`${event.task}/${event.person}`, {
        kind: 'reminder',
        to: event.person,
        task: event.task,
        mark: event.mark,
      });
  return [...last.values()];
}

const bookedIn = (event: HiringEvent): readonly ApplicantId[] => {
  if (event.type === 'InterviewsBooked') return event.slots.map(({ applicant }) => applicant);
  return event.type === 'InvitationAnswered' && event.slot ? [event.applicant] : [];
};

const invitations = (recorded: readonly Recorded[], after: Hiring): readonly Effect[] =>
  recorded.flatMap(({ event }) =>
    bookedIn(event).map((applicant): Effect => ({
      kind: 'invitation',
      applicant,
      booking: after.interviews[applicant]?.booking ?? 1,
    })),
  );

/** One interview that is taken out while the case goes on. */
const cancelledIn = (recorded: readonly Recorded[], after: Hiring): readonly Effect[] =>
  recorded.flatMap(({ event }) =>
    event.type === 'InterviewCancelled' ||
    (event.type === 'InvitationAnswered' && event.answer === 'declined')
      ? [
          {
            kind: 'cancellation',
            applicant: event.applicant,
            booking: after.interviews[event.applicant]?.booking,
          } as const,
        ]
      : [],
  );

const endsInterview = (event: HiringEvent, applicant: ApplicantId): boolean =>
  event.type === 'HiringCancelled' ||
  event.type === 'PracticeDiscarded' ||
  event.type === 'NobodyQualified' ||
  (event.type === 'ApplicantWithdrew' && event.applicant === applicant);

/** Interviews that lie ahead are not held when the case ends or the applicant withdraws; those that have begun stay. */
const cancellations = (recorded: readonly Recorded[], after: Hiring, { at }: Context): readonly Effect[] =>
  Object.entries(after.interviews).flatMap(([applicant, { start, cancelled }]) =>
    cancelled === undefined && start > at && recorded.some(({ event }) => endsInterview(event, applicant))
      ? [{ kind: 'cancellation', applicant } as const]
      : [],
  );

const staying: Subjects = { of: 'applicants' };

/** Whom a letter goes to: everybody whom the subjects stand for, each once. */
const receivers = (to: Subjects, subject: string | undefined, hiring: Hiring): readonly ApplicantId[] => [
  ...new Set(
    (subject === undefined ? subjectsOf(to, hiring) : [subject]).flatMap(
      (one) => applicantBehind(hiring, one) ?? [],
    ),
  ),
];

/** Letters that a recorded task, or what happened to the case, sends. Nothing of a practice case leaves the house. */
const letters = (recorded: readonly Recorded[], after: Hiring, { profile }: Context): readonly Effect[] =>
  after.practice
    ? []
    : recorded.flatMap(({ seq, event }): readonly Effect[] => {
        if (event.type === 'StepRecorded') {
          const { task, subject } = event;
          const letter = planOf(profile, task)?.record?.letter;
          return letter
            ? receivers(letter.to, subject, after).map((applicant) => ({
                kind: 'letter',
                letter: letter.id,
                applicant,
                seq,
                task,
                subject,
              }))
            : [];
        }
        const letter = isLetterEvent(event.type) ? profile.letters[event.type] : undefined;
        return letter === undefined
          ? []
          : receivers(staying, undefined, after).map((applicant) => ({
              kind: 'letter',
              letter,
              applicant,
              seq,
            }));
      });

const LETTER_EVENTS: Readonly<Record<keyof Profile['letters'], true>> = {
  HiringCancelled: true,
  NobodyQualified: true,
  AdvertisedAgain: true,
  DeadlineExtended: true,
};

const isLetterEvent = (type: EventType): type is keyof Profile['letters'] =>
  Object.hasOwn(LETTER_EVENTS, type);

const QUIET: ReadonlySet<EventType> = new Set([
  'AnswersGiven',
  'AnswersDropped',
  'Reminded',
  'ReminderPutOff',
]);

/** Whether nothing in the tasks of a case changes by such an event. */
export const isQuiet = (type: EventType): boolean => QUIET.has(type);

const refreshAfter = (recorded: readonly Recorded[], { by }: Context): Effect =>
  recorded.some(({ event }) => event.type === 'StepTakenBack')
    ? { kind: 'refresh', tookBack: by }
    : { kind: 'refresh' };

/** What follows from a save, in the order in which it should happen. */
export function effectsOf(
  before: Hiring,
  after: Hiring,
  recorded: readonly Recorded[],
  context: Context,
): readonly Effect[] {
  // Nothing more is said about a practice case that is gone.
  if (after.discarded) return [...cancellations(recorded, after, context), { kind: 'discard' }];
  const loud = recorded.some(({ event }) => !isQuiet(event.type));
  return [
    ...invitations(recorded, after),
    ...cancelledIn(recorded, after),
    ...cancellations(recorded, after, context),
    ...letters(recorded, after, context),
    ...(loud ? newTurns(before, after, context) : []),
    ...notices(recorded, after, context),
    ...(context.by === SYSTEM ? reminders(recorded) : []),
    ...(loud ? [refreshAfter(recorded, context)] : []),
  ];
}
