import type { Period } from '../../hiring/calendar';
import type { Condition } from '../../hiring/conditions';
import type { DuePlan, RecordQuestion } from '../../hiring/profile';
import type { Value } from '../../hiring/questions';

const period = (count: number, unit: Period['unit'], roll: Period['roll'] = 'none'): Period => ({
  count,
  unit,
  roll,
});

/** Due so many working days after the task became possible. Every such number is our default. */
export const within = (days: number): DuePlan => ({ from: 'opened', period: period(days, 'workingDays') });

/** Due so many working days after the application deadline. */
export const afterDeadline = (days: number): DuePlan => ({
  from: 'applicationDeadline',
  period: period(days, 'workingDays'),
});

/** Due so many working days after the last interview. */
export const afterInterviews = (days: number): DuePlan => ({
  from: 'lastInterview',
  period: period(days, 'workingDays'),
});

/** Counted from the first day of work that was agreed; a contract's dates do not move for days off. */
export const fromFirstDay = (count: number, unit: Period['unit']): DuePlan => ({
  from: { task: 'agreeTerms', question: 'startsOn' },
  period: period(count, unit),
});

/** A period that ends on a working day: one in which somebody has to act. */
export const forward = (count: number, unit: Period['unit']): Period => period(count, unit, 'forward');

type More = Partial<RecordQuestion>;

/** Asked only when another question of the form has this answer: on the card after it, which comes only then. */
export const when = (other: string, is: Value): More => ({ page: 2, when: { question: other, is } });

const answered = (task: string, name: string, is: Value): Condition => ({ task, question: name, is });

/** An applicant with preferential access: who claims it and has the formal education, or was referred by the jobcentre. */
export const hasPriority: Condition = {
  any: [
    answered('assessApplications', 'priority', 'referred'),
    {
      all: [
        answered('assessApplications', 'priority', 'claimed'),
        answered('assessApplications', 'formalEducation', true),
      ],
    },
  ],
};

/** Somebody whose interview was held. */
export const wasInterviewed: Condition = { task: 'recordInterviews', question: 'record', answered: true };

/** Somebody who was offered the post and said no needs no rejection. */
export const declined: Condition = answered('answerOffer', 'accepted', false);
