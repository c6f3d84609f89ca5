import type { StepPlan } from '../../../hiring/profile';
import { dayAhead, dayDone, line, workingDays, yesNo } from '../../record-questions';
import { days } from '../plan';

/** The post is offered by telephone, and a contract follows when nobody can complain any more. */
export const employment: StepPlan = {
  id: 'employment',
  phase: 'employment',
  tasks: [
    {
      id: 'phoneOffer',
      after: ['decide'],
      due: { from: 'decided', period: workingDays(1) },
      remind: [0],
      rules: ['hel.offer.answer'],
      record: {
        by: ['leader'],
        each: { of: 'chosen' },
        questions: [
          dayDone('calledOn'),
          yesNo('conditional', { rule: 'hel.offer.answer' }),
          dayAhead('answerBy', {
            proposed: {
              from: 'opened',
              period: days(8),
              rule: { id: 'hel.offer.answer', parameter: 'days' },
            },
            rule: 'hel.offer.answer',
          }),
        ],
      },
    },
    {
      id: 'answerOffer',
      after: ['decide'],
      due: { from: 'decided', period: days(8), rule: { id: 'hel.offer.answer', parameter: 'days' } },
      remind: [1, 0],
      rules: ['hel.offer.answer'],
    },
    {
      id: 'chooseNext',
      after: ['decide'],
      due: { from: 'opened', period: workingDays(2) },
      remind: [0],
      rules: [],
    },
    {
      id: 'obtainCertificate',
      after: ['answerOffer'],
      when: { task: 'assessNeed', question: 'police', is: true },
      due: { from: 'opened', period: workingDays(15) },
      remind: [5, 1, 0],
      rules: ['hel.ad.police'],
      record: {
        by: ['leader', 'hr'],
        each: { of: 'chosen' },
        questions: [
          dayDone('issuedOn', {
            proposed: undefined,
            notBefore: {
              from: 'opened',
              period: { count: 3, unit: 'months', direction: 'before', roll: 'none' },
              rule: { id: 'hel.ad.police', parameter: 'months' },
            },
            rule: 'hel.ad.police',
          }),
          yesNo('acceptable', { rule: 'hel.ad.police' }),
        ],
        until: { question: 'acceptable', is: true },
      },
    },
    {
      id: 'sendContract',
      after: ['answerOffer'],
      gate: 'contract',
      due: {
        from: 'opened',
        period: workingDays(10),
        atOnce: {
          from: { task: 'assessNeed', question: 'startsOn' },
          until: { task: 'assessNeed', question: 'endsOn' },
          rule: 'no.contract',
          months: 'atOnceUnderMonths',
        },
      },
      remind: [3, 1, 0],
      rules: ['no.contract', 'hel.rec.complaint', 'hel.probation'],
      record: {
        by: ['hr'],
        each: { of: 'chosen' },
        leavesHouse: true,
        summary: true,
        questions: [
          line('contractPay'),
          line('seniority'),
          dayAhead('startsOn', { from: { task: 'assessNeed', question: 'startsOn' }, rule: 'no.contract' }),
          yesNo('itemsComplete', { rule: 'no.contract' }),
          yesNo('probation', { page: 2, rule: 'hel.probation' }),
        ],
        until: { question: 'itemsComplete', is: true },
      },
    },
    {
      id: 'signContract',
      after: ['sendContract'],
      due: {
        from: { task: 'sendContract', question: 'startsOn' },
        period: days(7),
        rule: { id: 'no.contract', parameter: 'days' },
        atOnce: {
          from: { task: 'sendContract', question: 'startsOn' },
          until: { task: 'assessNeed', question: 'endsOn' },
          rule: 'no.contract',
          months: 'atOnceUnderMonths',
        },
      },
      remind: [10, 5, 1, 0],
      rules: ['no.contract', 'no.archive'],
      record: {
        by: ['hr'],
        each: { of: 'chosen' },
        questions: [
          dayDone('signedOn', { rule: 'no.contract' }),
          yesNo('folderCreated', { rule: 'no.archive' }),
          yesNo('extendable', {
            where: { task: 'sendContract', question: 'probation', is: true },
            rule: 'no.probation.extend',
          }),
        ],
        until: { question: 'folderCreated', is: true },
      },
    },
  ],
};
