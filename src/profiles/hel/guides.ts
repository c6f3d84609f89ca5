import type { GuideId } from '../../hiring/profile';
import type { Question } from '../../hiring/questions';

/** A part of the announcement that it must have [hel.ad.content]. */
const part = (id: string, kind: 'prose' | 'line', page: number): Question => ({
  id,
  kind,
  required: true,
  page,
  rule: 'hel.ad.content',
});

/** The question guides. Words are in the texts; what depends on the case is filled in by the form. */
export const guides: Readonly<Record<GuideId, readonly Question[]>> = {
  assessNeed: [
    { id: 'title', kind: 'line', required: true, page: 1, max: 120 },
    { id: 'unit', kind: 'line', required: true, page: 1, max: 120 },
    { id: 'workplace', kind: 'line', required: true, page: 1, max: 120 },
    { id: 'kind', kind: 'choice', required: true, page: 1, options: ['adviser', 'leader', 'other'] },
    { id: 'mandate', kind: 'line', required: true, page: 1, rule: 'hel.strategy' },
    { id: 'needVoicedOn', kind: 'date', required: true, page: 2, lean: 'past' },
    { id: 'why', kind: 'prose', required: true, page: 2 },
    { id: 'tasks', kind: 'prose', required: true, page: 2 },
    { id: 'alternatives', kind: 'prose', required: false, page: 2 },
    { id: 'positions', kind: 'number', required: true, page: 3, min: 1, max: 50, suggestion: 1 },
    { id: 'percent', kind: 'number', required: true, page: 3, min: 1, max: 100, suggestion: 100 },
    { id: 'permanent', kind: 'yesNo', required: true, page: 3, suggestion: true },
    {
      id: 'police',
      kind: 'yesNo',
      required: true,
      page: 3,
      suggestion: false,
      rule: 'hel.ad.police',
    },
    { id: 'startsOn', kind: 'date', required: false, page: 3, lean: 'future' },
    {
      id: 'endsOn',
      kind: 'date',
      required: true,
      page: 4,
      lean: 'future',
      when: { question: 'permanent', is: false },
      rule: 'hel.probation',
    },
  ],
  draftAnnouncement: [
    part('tasks', 'prose', 1),
    part('requirements', 'prose', 1),
    { id: 'personalQualities', kind: 'prose', required: false, page: 1 },
    part('audience', 'line', 1),
    part('pay', 'line', 2),
    part('benefits', 'prose', 2),
    part('documents', 'prose', 2),
    part('withholding', 'prose', 2),
    { id: 'contact', kind: 'person', required: true, page: 2 },
  ],
  recordInterview: [
    { id: 'record', kind: 'prose', required: true, page: 1, rule: 'no.interview.record' },
    { id: 'payExpectation', kind: 'line', required: true, page: 1 },
    { id: 'tariffTold', kind: 'yesNo', required: true, page: 1 },
    { id: 'nextStepsTold', kind: 'yesNo', required: true, page: 1 },
  ],
  recordReference: [
    { id: 'referee', kind: 'prose', required: true, page: 1, max: 200 },
    {
      id: 'relation',
      kind: 'choice',
      required: true,
      page: 1,
      options: ['presentLeader', 'formerLeader', 'colleague', 'other'],
    },
    { id: 'takenOn', kind: 'date', required: true, page: 1, lean: 'past' },
    { id: 'record', kind: 'prose', required: true, page: 1, rule: 'hel.ref.all' },
    { id: 'adverse', kind: 'yesNo', required: true, page: 1, rule: 'no.ref.contradiction' },
  ],
};
