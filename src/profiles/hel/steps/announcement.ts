import type { Condition } from '../../../hiring/conditions';
import type { RecordQuestion, StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, line, prose, workingDays, yesNo } from '../../record-questions';

const navHelps: Condition = { task: 'spreadAnnouncement', question: 'navHelp', is: true };

/** A field of the order form that is known from somewhere else. */
const known = (question: RecordQuestion, task: string, from = question.id): RecordQuestion => ({
  ...question,
  from: { task, question: from },
  rule: 'no.order.form',
});

const asked = (question: RecordQuestion): RecordQuestion => ({ ...question, rule: 'no.order.form' });

/** The 14 fields of NAV's order form, and its three questions. */
const orderForm: readonly RecordQuestion[] = [
  known(line('title'), 'assessNeed'),
  known(line('employer'), 'assessNeed', 'unit'),
  asked(line('organisationNumber')),
  known({ id: 'positions', kind: 'number', required: true, page: 1, min: 1 }, 'assessNeed'),
  known(dayAhead('deadline'), 'publish'),
  asked(line('heading')),
  asked(line('start', { page: 2 })),
  known({ id: 'percent', kind: 'number', required: true, page: 2, min: 1, max: 100 }, 'assessNeed'),
  known(yesNo('permanent', { page: 2 }), 'assessNeed'),
  known({ id: 'contact', kind: 'person', required: true, page: 2 }, 'draftAnnouncement'),
  asked(line('applyAt', { page: 2 })),
  asked(line('web', { page: 2 })),
  known(prose('requirements', { page: 3 }), 'draftAnnouncement'),
  known(prose('tasks', { page: 3 }), 'draftAnnouncement'),
  asked(line('howLong', { page: 4 })),
  asked(yesNo('textReady', { page: 4 })),
  asked(choice('reach', ['internal', 'external'], { page: 4 })),
];

/** The announcement is written, looked over, published and spread. */
export const announcement: StepPlan = {
  id: 'announcement',
  phase: 'selection',
  tasks: [
    {
      id: 'draftAnnouncement',
      after: ['assessNeed'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['hel.ad.content', 'hel.strategy', 'no.ad.noForbidden'],
    },
    {
      id: 'approveAnnouncement',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['hel.ad.content', 'no.ad.publicityNotice', 'no.ad.noForbidden', 'hel.ad.police', 'no.archive'],
      record: {
        by: ['hr'],
        questions: [
          line('caseNumber', { rule: 'no.archive' }),
          yesNo('received', { rule: 'hel.strategy' }),
          yesNo('complete', { rule: 'hel.ad.content' }),
          yesNo('publicityNotice', { rule: 'no.ad.publicityNotice' }),
          yesNo('lawful', { rule: 'no.ad.noForbidden' }),
          yesNo('policeStated', {
            where: { task: 'assessNeed', question: 'police', is: true },
            rule: 'hel.ad.police',
          }),
        ],
        until: [
          { question: 'complete', is: true },
          { question: 'publicityNotice', is: true },
          { question: 'lawful', is: true },
        ],
      },
    },
    {
      id: 'tellOfVacancy',
      after: ['checkPriority', 'settleClaim'],
      due: {
        from: 'opened',
        period: workingDays(1),
        rule: { id: 'no.need.labourDuty', parameter: 'warnOnWorkingDay' },
      },
      remind: [1, 0],
      rules: ['no.need.labourDuty', 'no.need.internalInfo'],
      record: {
        by: ['hr'],
        questions: [
          dayDone('reportedOn', { rule: 'no.need.labourDuty' }),
          yesNo('employeesInformed', { rule: 'no.need.internalInfo' }),
        ],
        until: { question: 'employeesInformed', is: true },
      },
    },
    {
      id: 'publish',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(10) },
      remind: [3, 1, 0],
      rules: ['hel.ad.content', 'no.ad.publicityNotice', 'hel.priority', 'hel.ad.deadline21'],
    },
    {
      id: 'spreadAnnouncement',
      after: ['publish'],
      due: { from: 'opened', period: workingDays(1) },
      remind: [1, 0],
      rules: ['hel.ad.public'],
      record: {
        by: ['hr', 'leader'],
        questions: [
          {
            id: 'channels',
            kind: 'choices',
            required: true,
            page: 1,
            options: ['website', 'nav', 'facebook', 'jobbnorge', 'finn', 'other'],
          },
          yesNo('public', { suggestion: true, rule: 'hel.ad.public' }),
          yesNo('candidatesInvited'),
          yesNo('navHelp', { suggestion: false, rule: 'no.order.form' }),
          prose('receipt'),
        ],
      },
    },
    {
      id: 'fillOrder',
      after: ['spreadAnnouncement'],
      when: navHelps,
      due: { from: 'opened', period: workingDays(2) },
      remind: [1, 0],
      rules: ['no.order.form'],
      record: { by: ['hr', 'leader'], questions: orderForm, summary: true },
    },
    {
      id: 'sendOrder',
      after: ['spreadAnnouncement'],
      when: navHelps,
      gate: 'order',
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.order.form', 'no.order.agency'],
      record: {
        by: ['hr'],
        leavesHouse: true,
        questions: [
          dayDone('sentOn'),
          yesNo('agency', { suggestion: false, rule: 'no.order.agency' }),
          yesNo('navTold', { page: 2, when: { question: 'agency', is: true }, rule: 'no.order.agency' }),
          prose('agencyContacts', {
            page: 2,
            when: { question: 'agency', is: true },
            rule: 'no.order.agency',
          }),
        ],
      },
    },
  ],
};
