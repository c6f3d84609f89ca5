import { atLocalTime, isLocalTime } from '../calendar';
import type { Context } from '../decision';
import type { Hiring } from '../hiring';
import { isByHand, seriesPlanOf, stretched } from '../interview-series';
import type { Values } from '../questions';
import type { Form } from './form';
import { date, line, option } from './values';

/** What the form that plans a series is about when one interview of it gets the time that was chosen for it. */
export const ONE_TIME = 'time';

const HOURS = Array.from({ length: 12 }, (_, hour) => String(hour + 7).padStart(2, '0'));

/** The times of day that can be chosen: every quarter of an hour of the day. Our own choice; others can be typed. */
const TIMES = HOURS.flatMap((hour) => ['00', '15', '30', '45'].map((minute) => `${hour}:${minute}`)).filter(
  isLocalTime,
);

/**
 * Chooses when one interview of the proposed series is; the others are planned around it. Undefined while there is no
 * series on the table, or it is about interviews that are moved.
 */
export function oneTime(hiring: Hiring, { organisation, today }: Context): Form | undefined {
  const plan = seriesPlanOf(hiring);
  const { interviewPlan } = hiring;
  const [proposal] = interviewPlan?.proposals ?? [];
  if (!plan || !proposal || isByHand(proposal) || interviewPlan?.moving !== undefined) return undefined;
  const start = (values: Values) =>
    atLocalTime(date(values, 'day'), option(values, 'time', TIMES), organisation.zone);
  const needed = { required: true, page: 1 } as const;
  return {
    form: 'planInterviews',
    subject: ONE_TIME,
    questions: [
      {
        ...needed,
        id: 'applicant',
        kind: 'applicant',
        options: proposal.slots.map(({ applicant }) => applicant),
      },
      { ...needed, id: 'day', kind: 'date', lean: 'future', earliest: today },
      { ...needed, id: 'time', kind: 'choice', options: TIMES },
    ],
    summary: false,
    personal: false,
    keepsAnswers: false,
    command(values) {
      const applicant = line(values, 'applicant');
      const others = (plan.wishes?.fixed ?? []).filter((one) => one.applicant !== applicant);
      const wishes = { ...plan.wishes, fixed: [...others, { applicant, start: start(values) }] };
      return {
        type: 'PlanInterviews',
        ...stretched({ ...plan, wishes }, organisation.zone),
        proposals: [],
      };
    },
  };
}
