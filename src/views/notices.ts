import type { ActionView, CardView } from '../cards/views';
import type { Recorded } from '../hiring/events';
import { localDateOf } from '../hiring/calendar';
import type { ApplicantId, Hiring } from '../hiring/hiring';
import type { Instant } from '../hiring/time';
import { troubled } from '../hiring/interview-series';
import type { FormRef } from '../hiring/forms/form';
import { formsOf } from '../hiring/forms/forms';
import type { TaskId } from '../hiring/profile';
import { tasksOf } from '../hiring/tasks/tasks';
import { dueIn, timeIn } from '../text';
import { titleOf } from './case-title';
import { dateOf, listOf, nameOf, type Reader } from './reader';
import { putOffAction, takeOverAction } from './message-actions';
import { openFormAction, statusAction } from './status';
import { wordsFor } from './words';

/** The day and time of an instant, as the organisation's clock shows it. */
const momentOf = (reader: Reader, at: Instant): string => {
  const { zone } = reader.context.organisation;
  return `${dateOf(reader, localDateOf(at, zone), 'weekday')} ${timeIn(reader.language, at, zone)}`;
};

/** Which interview: the applicant by number, and the time it has now. */
const aboutInterview = (hiring: Hiring, reader: Reader, applicant: ApplicantId): string =>
  reader.t('notice.interview', {
    applicant: reader.t('applicant.numbered', { number: applicant.slice(1) }),
    when: momentOf(reader, hiring.interviews[applicant]?.start ?? reader.context.at),
  });

/** A little more about some events: the date, the number, the view; never who an applicant is. */
function moreAbout(hiring: Hiring, { event }: Recorded, reader: Reader): string | undefined {
  const { t } = reader;
  switch (event.type) {
    case 'DiscussionConfirmed':
      return t('notice.view', { view: t(`option.view.${event.discussion.view}`) });
    case 'AnnouncementPublished':
      return t('notice.published', { deadline: dateOf(reader, event.deadline) });
    case 'ApplicantsImported':
      return t('notice.applicants', { count: Object.keys(event.applicants).length });
    case 'InterviewsBooked':
      return t('notice.interviews', { count: event.slots.length });
    case 'InvitationAnswered':
      return [
        event.slot ? t('notice.answer.chose') : event.answer && t(`notice.answer.${event.answer}`),
        event.words === undefined ? undefined : t('notice.answer.wrote'),
        aboutInterview(hiring, reader, event.applicant),
      ]
        .filter((part) => part !== undefined)
        .join(' ');
    case 'CalendarChangeNoted': {
      const who = event.person === undefined ? t('notice.anApplicant') : nameOf(reader, event.person);
      const proposed = event.start === undefined ? '' : momentOf(reader, event.start);
      const said = t(`notice.change.${event.change}`, { who, proposed });
      return `${said} ${aboutInterview(hiring, reader, event.applicant)}`;
    }
    default:
      return undefined;
  }
}

/** What came from outside and leaves an interview without its time can be mended from the notice. */
const moveAction = (hiring: Hiring, reader: Reader, { event }: Recorded): readonly ActionView[] =>
  (event.type === 'InvitationAnswered' || event.type === 'CalendarChangeNoted') &&
  hiring.roles.leader?.includes(reader.person) === true &&
  troubled(hiring, reader.context.at).includes(event.applicant)
    ? [openFormAction(reader, hiring, { form: 'moveInterviews' })]
    : [];

/** Tells somebody what happened in the case. */
export function noticeView(hiring: Hiring, reader: Reader, recorded: Recorded): CardView {
  const { t } = reader;
  const said = [
    wordsFor(t, `event.${recorded.event.type}`, { who: nameOf(reader, recorded.by) }),
    moreAbout(hiring, recorded, reader),
  ];
  const intro = said.filter((part) => part !== undefined).join(' ');
  return {
    language: reader.language,
    title: t('notice.title', { title: titleOf(hiring, reader) }),
    intro,
    sections: [],
    fields: [],
    actions: [...moveAction(hiring, reader, recorded), statusAction(reader, hiring.id)],
    links: [],
    speak: `${titleOf(hiring, reader)}: ${intro}`,
  };
}

const isAboutApplicant = ({ applicants }: Hiring, { subject = '' }: FormRef): boolean =>
  subject.split(':').some((part) => applicants[part] !== undefined);

/** Reminds somebody of a task; nothing when it is done meanwhile. */
export function reminderView(
  hiring: Hiring,
  reader: Reader,
  taskId: TaskId,
  mark: string,
): CardView | undefined {
  const { t, language, context } = reader;
  const task = tasksOf(hiring, context).find(({ id }) => id === taskId);
  if (task?.state !== 'open' || !task.due) return undefined;
  const kind = mark.split('/')[1] ?? '';
  const values = {
    task: wordsFor(t, `task.${taskId}.name`),
    date: dateOf(reader, task.due.date, 'weekday'),
    due: dueIn(language, task.due.date, context.today),
    owners: listOf(
      reader,
      task.owners.map((person) => nameOf(reader, person)),
    ),
  };
  const said =
    kind === 'overdue' || kind === 'escalated'
      ? t(`reminder.${kind}`, values)
      : context.today === task.due.date
        ? t('reminder.today', values)
        : t('reminder.before', values);
  const [form] = formsOf(taskId, hiring, context.profile, reader.person);
  const mine = task.owners.includes(reader.person);
  return {
    language,
    title: titleOf(hiring, reader),
    banner: { text: said, tone: task.overdue ? 'warning' : 'accent' },
    sections: [],
    fields: [],
    actions: [
      // A form about one applicant would put a name in a notification.
      ...(mine && form && !isAboutApplicant(hiring, form) ? [openFormAction(reader, hiring, form)] : []),
      ...(mine && !task.overdue
        ? [putOffAction(reader, hiring.id, taskId, 1), putOffAction(reader, hiring.id, taskId, 3)]
        : []),
      ...(mine ? [] : [takeOverAction(reader, hiring.id, taskId)]),
      statusAction(reader, hiring.id),
    ],
    links: [],
    speak: `${titleOf(hiring, reader)}: ${said}`,
  };
}
