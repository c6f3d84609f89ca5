import type { CardAnswer } from './connector/chat';
import type { Message } from './connector/conversations';
import { textOf } from './connector/card-text';
import { fill, type Filled } from './fill';
import type { Stage } from './main-job';

/** How people fill in the records of a profile's tasks by card. `task` is a task, or one and whom it is about. */
export const records = (stage: Stage) => {
  /** The form in place of the person's newest status card. */
  async function open(id: string, task: string): Promise<Message> {
    const chat = stage.chat(id);
    await chat.says('status');
    const on = chat.last();
    const caseId = /Sak ([0-9a-f]{8})/.exec(textOf(on.card ?? {}))?.[1];
    await chat.clicks('OpenForm', { caseId, form: 'recordStep', subject: task }, { replyTo: on });
    return on;
  }
  return {
    async record(id: string, task: string, values: Filled): Promise<CardAnswer> {
      return stage.chat(id).presses('RecordStep', { on: await open(id, task), fill: fill(values) });
    },
    /** The same where all answers are shown again before they count. */
    async confirm(id: string, task: string, ...pages: readonly Filled[]): Promise<CardAnswer> {
      const on = await open(id, task);
      for (const values of pages) await stage.chat(id).presses('AnswerForm', { on, fill: fill(values) });
      return stage.chat(id).presses('RecordStep', { on });
    },
  };
};
