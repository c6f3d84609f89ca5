import type { StepPlan } from '../../../hiring/profile';
import { choice, dayAhead, dayDone, prose, workingDays, yesNo } from '../../record-questions';
import { received, requestsFor } from '../../requests';

/** Word to applicants who wait, and answers to whoever asks to see something. */
export const requests: StepPlan = {
  id: 'requests',
  phase: 'closing',
  tasks: [
    {
      id: 'sendInterim',
      after: ['importApplicants'],
      when: { not: { task: 'tellOthers', question: 'called', answered: true } },
      // The first application can have come on the day of publication.
      due: {
        from: 'published',
        period: { count: 1, unit: 'months', roll: 'forward' },
        rule: { id: 'no.interim', parameter: 'months' },
      },
      remind: [5, 1, 0],
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
      rules: ['no.access.request', 'no.gdpr', 'no.equal31'],
      record: {
        by: ['hr', 'leader'],
        onDemand: true,
        questions: [
          choice('about', ['access', 'grounds', 'extendedList', 'ownData', 'equality']),
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
          yesNo('allGiven'),
          prose('wider', {
            page: 2,
            when: { question: 'allGiven', is: false },
            rule: 'no.access.meroffentlighet',
          }),
        ],
      },
    },
    {
      id: 'giveGrounds',
      after: ['publish'],
      due: {
        from: received,
        period: workingDays(10),
        rule: { id: 'no.access.grounds', parameter: 'answerWorkingDays' },
      },
      remind: [5, 1, 0],
      rules: ['no.access.grounds'],
      record: { by: ['hr'], each: requestsFor('grounds'), questions: [dayDone('answeredOn')] },
    },
    {
      id: 'giveExtendedList',
      after: ['makeExtendedList'],
      due: { from: received, period: workingDays(3) },
      remind: [1, 0],
      rules: ['no.list.extended'],
      record: {
        by: ['hr'],
        // Nobody but a party gets it.
        each: {
          of: { records: 'receiveRequest' },
          where: { task: 'receiveRequest', question: 'isParty', is: true },
        },
        questions: [dayDone('givenOn', { rule: 'no.list.extended' })],
      },
    },
    {
      id: 'answerOwnData',
      after: ['publish'],
      due: {
        from: received,
        period: { count: 1, unit: 'months', roll: 'none' },
        rule: { id: 'no.gdpr' },
      },
      remind: [5, 1, 0],
      rules: ['no.gdpr'],
      record: {
        by: ['hr'],
        each: requestsFor('ownData'),
        questions: [dayDone('answeredOn', { rule: 'no.gdpr' })],
      },
    },
    {
      id: 'giveFacts',
      after: ['publish'],
      due: {
        from: received,
        period: workingDays(5),
        rule: { id: 'no.equal31', parameter: 'remindOnWorkingDay' },
      },
      remind: [1, 0],
      rules: ['no.equal31'],
      record: {
        by: ['hr'],
        each: requestsFor('equality'),
        questions: [dayDone('givenOn', { rule: 'no.equal31' })],
      },
    },
  ],
};
