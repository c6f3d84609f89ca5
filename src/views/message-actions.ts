import type { ActionView } from '../cards/views';
import type { TaskId } from '../hiring/profile';
import type { Reader } from './reader';

type Words = Pick<Reader, 't'>;

/** Puts the reminders of a task off by so many working days; by one: until they come the next time. */
export const putOffAction = ({ t }: Words, caseId: string, task: TaskId, days: number): ActionView => ({
  title: days === 1 ? t('putOff.notNow') : t('putOff.days', { count: days }),
  verb: 'PutOff',
  data: { caseId, task, days },
  ignoresInputs: true,
});

/** Shows what it means to take somebody's task over. */
export const takeOverAction = ({ t }: Words, caseId: string, task: TaskId): ActionView => ({
  title: t('takeOver.button'),
  verb: 'ShowTakeOver',
  data: { caseId, task },
  ignoresInputs: true,
});

/** Says that what was sent about a task is read. */
export const acknowledgeAction = ({ t }: Words, caseId: string, task: TaskId): ActionView => ({
  title: t('delivery.acknowledge'),
  verb: 'Acknowledge',
  data: { caseId, task },
  ignoresInputs: true,
});

/** Shows who has been told what in the case. */
export const deliveriesAction = ({ t }: Words, caseId: string): ActionView => ({
  title: t('delivery.button'),
  verb: 'ShowDeliveries',
  data: { caseId },
  ignoresInputs: true,
});
