import type { StepPlan } from '../../../hiring/profile';
import { choice, choices, dayAhead, prose, yesNo } from '../../record-questions';
import { when, within } from '../plan';

/** The announcement, the form that applicants fill in, and where it is published. */
export const announcement: StepPlan = {
  id: 'announcement',
  phase: 'selection',
  tasks: [
    {
      id: 'draftAnnouncement',
      after: ['assessNeed', 'analyseJob'],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.need.reassign', 'dk.ad.content'],
    },
    {
      id: 'prepareForm',
      after: ['draftAnnouncement'],
      due: within(3),
      remind: [1, 0],
      rules: ['dk.ad.age', 'dk.all.assessed', 'dk.seed.outdated'],
      record: {
        by: ['hr'],
        questions: [
          yesNo('asksAge', { rule: 'dk.ad.age' }),
          yesNo('consentFirst', { rule: 'dk.seed.outdated' }),
          yesNo('sensitive', { rule: 'dk.seed.outdated' }),
          yesNo('screening'),
          prose('sensitiveWhy', when('sensitive', true)),
          choices(
            'screeningKinds',
            ['yesOrNo', 'text', 'oneOf', 'severalOf', 'ranked', 'graded'],
            when('screening', true),
          ),
          prose('screeningQuestions', { writing: 'form', ...when('screening', true) }),
          yesNo('screeningTied', { rule: 'dk.all.assessed', ...when('screening', true) }),
        ],
      },
    },
    {
      id: 'planPublication',
      after: ['draftAnnouncement'],
      due: within(3),
      remind: [1, 0],
      rules: ['dk.ad.content', 'dk.ad.public'],
      record: {
        by: ['hr'],
        questions: [
          yesNo('complete', { rule: 'dk.ad.content' }),
          yesNo('isPublic', { rule: 'dk.ad.public' }),
          choices('channels', ['jobnet', 'ownSite', 'intranet', 'social', 'press'], {
            suggestion: ['jobnet', 'ownSite'],
          }),
          yesNo('internalFirst', { suggestion: false }),
          choice('exception', ['atMostAYear', 'other'], { rule: 'dk.ad.public', ...when('isPublic', false) }),
          prose('exceptionWhy', when('isPublic', false)),
          dayAhead('internalUntil', when('internalFirst', true)),
        ],
      },
    },
    {
      id: 'publish',
      after: ['draftAnnouncement', 'planActivities'],
      due: within(5),
      remind: [1, 0],
      rules: ['dk.ad.public', 'dk.ad.content', 'dk.ad.14', 'dk.ad.age'],
    },
  ],
};
