import type { GuideId, RecordQuestion } from '../../hiring/profile';

/** The question guides. Words are in the texts; what depends on the case is filled in by the form. */
export const guides: Readonly<Record<GuideId, readonly RecordQuestion[]>> = {
  assessNeed: [
    { id: 'title', kind: 'line', required: true, page: 1, max: 120 },
    { id: 'unit', kind: 'line', required: true, page: 1, max: 120 },
    { id: 'workplace', kind: 'line', required: true, page: 1, max: 120 },
    {
      id: 'kind',
      kind: 'choice',
      required: true,
      page: 1,
      options: ['adviser', 'leader', 'other'],
      rule: 'nav.need.mba',
    },
    // The steps, the law and whom to ask are on the card that opens the case; here it is confirmed before anything counts.
    { id: 'guidance', kind: 'choice', required: true, page: 1, options: ['known', 'contact'] },
    { id: 'needVoicedOn', kind: 'date', required: true, page: 2, lean: 'past' },
    { id: 'why', kind: 'prose', required: true, page: 2 },
    { id: 'tasks', kind: 'prose', required: true, page: 2 },
    { id: 'alternatives', kind: 'prose', required: false, page: 2 },
    { id: 'positions', kind: 'number', required: true, page: 3, min: 1, max: 50, suggestion: 1 },
    { id: 'percent', kind: 'number', required: true, page: 3, min: 1, max: 100, suggestion: 100 },
    { id: 'permanent', kind: 'yesNo', required: true, page: 3, suggestion: true },
    { id: 'startsOn', kind: 'date', required: false, page: 3, lean: 'future' },
  ],
  draftAnnouncement: [
    { id: 'tasks', kind: 'prose', required: true, page: 1 },
    { id: 'requirements', kind: 'prose', required: true, page: 1 },
    { id: 'personalQualities', kind: 'prose', required: true, page: 1 },
    {
      id: 'experienceCompensates',
      kind: 'yesNo',
      required: true,
      page: 2,
      suggestion: false,
      rule: 'nav.rec.compensate',
    },
    { id: 'pay', kind: 'line', required: true, page: 2, max: 200 },
    { id: 'contact', kind: 'person', required: true, page: 2 },
    { id: 'publicityNotice', kind: 'yesNo', required: true, page: 2, rule: 'no.ad.publicityNotice' },
    { id: 'documentsEncouraged', kind: 'yesNo', required: true, page: 2, rule: 'nav.ad.documents' },
  ],
  recordInterview: [
    { id: 'record', kind: 'prose', required: true, page: 1, rule: 'no.interview.record' },
    { id: 'walkedThrough', kind: 'yesNo', required: false, page: 1 },
    { id: 'assessment', kind: 'prose', required: false, page: 1, afterwards: true },
    { id: 'forRecommendation', kind: 'prose', required: false, page: 1, afterwards: true },
    { id: 'followUp', kind: 'prose', required: false, page: 1, afterwards: true },
  ],
  recordReference: [
    { id: 'referee', kind: 'prose', required: true, page: 1, max: 200 },
    {
      id: 'relation',
      kind: 'choice',
      required: true,
      page: 1,
      options: ['presentLeader', 'formerLeader', 'colleague', 'other'],
      rule: 'nav.ref.two',
    },
    { id: 'takenOn', kind: 'date', required: true, page: 1, lean: 'past' },
    { id: 'record', kind: 'prose', required: true, page: 1 },
    { id: 'adverse', kind: 'yesNo', required: true, page: 1, rule: 'no.ref.contradiction' },
  ],
};
