import type { Subjects } from '../hiring/conditions';
import type { AnswerRef } from '../hiring/profile';

/** The day on which a request came that was recorded in `receiveRequest`. */
export const received: AnswerRef = { task: 'receiveRequest', question: 'receivedOn' };

/** The requests of one kind among those that came. */
export const requestsFor = (about: string): Subjects => ({
  of: { records: 'receiveRequest' },
  where: { task: 'receiveRequest', question: 'about', is: about },
});
