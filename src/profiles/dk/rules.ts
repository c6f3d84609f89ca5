import type { RuleUse } from '../../hiring/profile';
import { usesFor } from '../rules/uses';

/** The rules for a Danish state institution, the gates at which they stand here, and what they need there. */
export const rules: readonly RuleUse[] = usesFor('dk', {
  gates: {
    'dk.need.reassign': ['announce'],
    'dk.ad.content': ['publish'],
    'dk.ad.public': ['publish'],
    'dk.ad.14': ['publish'],
    'dk.ad.age': ['publish'],
    'dk.seed.outdated': ['publish'],
    'dk.ad.late': ['assess'],
    'dk.ad.channel': ['assess'],
    'dk.impartial': ['assess', 'decide'],
    'dk.all.assessed': ['publish', 'select'],
    'dk.ask.forbidden': ['invite'],
    'dk.disability': ['invite', 'decide', 'offer'],
    'dk.ref.consent': ['reference'],
    'dk.ref.note': ['write'],
    'dk.hearing': ['sign', 'decide'],
    'dk.access': ['decide'],
    'dk.reject': ['close'],
    'dk.retention': ['close'],
  },
  answers: {
    'dk.ref.consent': {
      given: { task: 'referenceConsent', question: 'given' },
      presentEmployer: { task: 'referenceConsent', question: 'presentEmployer' },
    },
  },
  needs: {
    'dk.need.reassign': [{ task: 'assessNeed', question: 'reassigned', is: true }],
    'dk.ad.content': [{ task: 'planPublication', question: 'complete', is: true }],
    'dk.ad.public': [{ task: 'planPublication' }],
    'dk.ad.age': [{ task: 'prepareForm', question: 'asksAge', is: false }],
    'dk.seed.outdated': [{ task: 'prepareForm', question: 'consentFirst', is: true }],
    'dk.ad.late': [{ task: 'sortArrivals', question: 'lateLeftOut', is: true }],
    'dk.ad.channel': [{ task: 'sortArrivals', question: 'allChannels', is: true }],
    'dk.impartial': [{ task: 'confirmImpartial' }],
    'dk.all.assessed': [
      { task: 'prepareForm', question: 'screeningTied', is: true, at: ['publish'] },
      { task: 'assessApplications', at: ['select'] },
    ],
    'dk.ask.forbidden': [{ task: 'prepareInterviews', question: 'noForbidden', is: true }],
    'dk.disability': [
      { task: 'leaveOutPriority', at: ['invite'] },
      { task: 'negotiateJobcentre', at: ['decide'] },
      { task: 'negotiateAfterAll', at: ['offer'] },
    ],
    'dk.ref.note': [{ task: 'noteFacts', question: 'noted', is: true }],
    'dk.hearing': [
      { task: 'noteFacts', question: 'adverseLeft', is: false },
      { task: 'hearParty' },
      { task: 'closeHearing' },
    ],
    'dk.access': [{ task: 'answerAccess' }],
    'dk.reject': [
      { task: 'rejectOthers' },
      { task: 'rejectInterviewed' },
      { task: 'closingChecklist', question: 'allAnswered', is: true },
      { task: 'closingChecklist', question: 'interviewedFuller', is: true },
    ],
    'dk.retention': [{ task: 'closingChecklist' }],
  },
});
