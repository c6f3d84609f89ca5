import type { GuideId, RecordQuestion } from '../../hiring/profile';
import { choice, dayAhead, dayDone, line, number, person, prose, yesNo } from '../record-questions';

/** The question guides. Words are in the texts; what depends on the case is filled in by the form. */
export const guides: Readonly<Record<GuideId, readonly RecordQuestion[]>> = {
  assessNeed: [
    line('title', { max: 120 }),
    line('unit', { max: 120 }),
    line('workplace', { max: 120 }),
    choice('kind', ['adviser', 'leader', 'other']),
    dayDone('needVoicedOn', { page: 2 }),
    prose('why', { page: 2 }),
    prose('tasks', { page: 2 }),
    yesNo('reassigned', { page: 2, rule: 'dk.need.reassign' }),
    prose('alternatives', { page: 2, required: false }),
    number('positions', 1, 50, { page: 3, suggestion: 1 }),
    number('percent', 1, 100, { page: 3, suggestion: 100 }),
    yesNo('permanent', { page: 3, suggestion: true }),
    dayAhead('startsOn', { page: 3, required: false }),
  ],
  draftAnnouncement: [
    prose('tasks'),
    prose('requirements', { from: { task: 'analyseJob', question: 'competences' } }),
    prose('personalQualities', { required: false }),
    line('area', { page: 2, rule: 'dk.ad.content' }),
    line('pay', { page: 2, max: 200, rule: 'dk.ad.content' }),
    line('agreement', { page: 2, rule: 'dk.ad.content' }),
    choice('deadlineTime', ['ten', 'noon', 'four', 'endOfDay'], {
      page: 3,
      suggestion: 'noon',
      rule: 'dk.ad.content',
    }),
    line('interviewDates', { page: 3 }),
    person('contact', { page: 3 }),
  ],
  recordInterview: [prose('record', { rule: 'dk.ref.note' }), line('payExpectation', { required: false })],
  recordReference: [
    prose('referee', { max: 200 }),
    choice('relation', ['presentLeader', 'formerLeader', 'colleague', 'other'], { rule: 'dk.ref.consent' }),
    dayDone('takenOn'),
    prose('record', { rule: 'dk.ref.note' }),
  ],
};
