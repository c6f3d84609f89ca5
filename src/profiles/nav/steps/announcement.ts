import type { Condition } from '../../../hiring/conditions';
import type { StepPlan } from '../../../hiring/profile';
import { choice, workingDays, yesNo } from '../../record-questions';
import { agency, candidateFromNav, orderFromNav } from './orders';

const permanent = (is: boolean): Condition => ({ task: 'assessNeed', question: 'permanent', is });

/** The announcement: written, discussed, cleared of those who come first, and published. */
export const announcement: StepPlan = {
  id: 'announcement',
  phase: 'selection',
  tasks: [
    {
      id: 'draftAnnouncement',
      after: ['assessNeed'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['nav.need.mba', 'no.ad.publicityNotice', 'nav.ad.documents'],
    },
    {
      id: 'discussAnnouncement',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [3, 1, 0],
      rules: ['nav.ad.mba'],
    },
    {
      id: 'registerInPrim',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(3) },
      remind: [1, 0],
      rules: ['nav.prim'],
    },
    {
      id: 'clearPublication',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(5) },
      remind: [1, 0],
      rules: ['nav.priority24', 'nav.priority13', 'no.ad.public'],
      record: {
        by: ['hr'],
        until: { question: 'noPriority24', is: true },
        questions: [
          yesNo('noPriority24', { rule: 'nav.priority24' }),
          yesNo('noPriority13', { rule: 'nav.priority13' }),
          choice('publicAd', ['public', 'regulation3a'], { rule: 'no.ad.public', where: permanent(true) }),
          choice('publicShort', ['public', 'lawMonths', 'regulations', 'regulation3a'], {
            rule: 'no.ad.public',
            where: permanent(false),
          }),
        ],
      },
    },
    orderFromNav,
    candidateFromNav,
    agency,
    {
      id: 'publish',
      after: ['draftAnnouncement'],
      due: { from: 'opened', period: workingDays(10) },
      remind: [3, 1, 0],
      rules: [
        'nav.ad.mba',
        'nav.prim',
        'nav.priority24',
        'nav.priority13',
        'no.ad.public',
        'no.ad.deadline14',
      ],
    },
  ],
};
