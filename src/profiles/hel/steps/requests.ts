import type { StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, prose, workingDays, yesNo } from '../../record-questions';
import { received, requestsFor } from '../../requests';

/** Whoever asks or complains is answered in time; HR records that it came, and the answer becomes a task. */
export const requests: StepPlan = {
  id: 'requests',
  phase: 'closing',
  tasks: [
    {
      id: 'sendInterim',
      after: ['importApplicants'],
      when: { not: { task: 'sendRecommendation', question: 'receivedOn', answered: true } },
      // The first application can have come on the day of publication.
      due: {
        from: 'published',
        period: { count: 1, unit: 'months', roll: 'forward' },
        rule: { id: 'no.interim', parameter: 'months' },
      },
      remind: [3, 1, 0],
      rules: ['no.interim'],
      record: {
        by: ['hr'],
        questions: [dayAhead('expected', { rule: 'no.interim' })],
        letter: { id: 'interim', to: { of: 'applicants' } },
      },
    },
    {
      id: 'receiveRequest',
      after: ['publish'],
      rules: ['no.access.request', 'no.access.grounds', 'no.list.extended', 'no.gdpr', 'no.equal31'],
      record: {
        by: ['hr', 'leader'],
        onDemand: true,
        questions: [
          choice('about', ['access', 'grounds', 'extendedList', 'ownData', 'equality', 'complaint']),
          dayDone('receivedOn'),
          yesNo('isParty', {
            page: 2,
            when: { question: 'about', is: 'extendedList' },
            rule: 'no.list.extended',
          }),
        ],
      },
    },
    {
      id: 'answerAccess',
      after: ['publish'],
      due: {
        from: received,
        period: workingDays(1),
        rule: { id: 'no.access.request', parameter: 'dueOnWorkingDay' },
      },
      remind: [0],
      rules: ['no.access.request', 'no.access.meroffentlighet'],
      record: {
        by: ['hr'],
        each: requestsFor('access'),
        questions: [
          dayDone('answeredOn'),
          yesNo('everything'),
          prose('weighed', {
            page: 2,
            when: { question: 'everything', is: false },
            rule: 'no.access.meroffentlighet',
          }),
        ],
      },
    },
    {
      id: 'answerGrounds',
      after: ['publish'],
      due: {
        from: received,
        period: workingDays(10),
        rule: { id: 'no.access.grounds', parameter: 'answerWorkingDays' },
      },
      remind: [3, 1, 0],
      rules: ['no.access.grounds'],
      record: {
        by: ['hr'],
        each: requestsFor('grounds'),
        questions: [dayDone('answeredOn'), prose('grounds')],
      },
    },
    {
      id: 'giveExtendedList',
      after: ['importApplicants'],
      due: { from: received, period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.list.extended'],
      record: {
        by: ['hr'],
        // Only parties get it.
        each: {
          of: { records: 'receiveRequest' },
          where: { task: 'receiveRequest', question: 'isParty', is: true },
        },
        leavesHouse: true,
        questions: [dayDone('sentOn')],
      },
    },
    {
      id: 'answerOwnData',
      after: ['publish'],
      due: { from: received, period: { count: 1, unit: 'months', roll: 'forward' } },
      remind: [5, 1, 0],
      rules: ['no.gdpr'],
      record: { by: ['hr'], each: requestsFor('ownData'), questions: [dayDone('answeredOn')] },
    },
    {
      id: 'answerEquality',
      after: ['publish'],
      due: {
        from: received,
        period: workingDays(5),
        rule: { id: 'no.equal31', parameter: 'remindOnWorkingDay' },
      },
      remind: [1, 0],
      rules: ['no.equal31'],
      record: { by: ['hr', 'leader'], each: requestsFor('equality'), questions: [dayDone('answeredOn')] },
    },
    {
      id: 'answerComplaint',
      after: ['publish'],
      due: { from: received, period: workingDays(5) },
      remind: [1, 0],
      rules: ['hel.rec.complaint'],
      record: {
        by: ['hr'],
        each: requestsFor('complaint'),
        questions: [
          dayDone('answeredOn'),
          choice('complaintOutcome', ['upheld', 'rejected'], { rule: 'hel.rec.complaint' }),
          prose('answer'),
        ],
      },
    },
  ],
};
