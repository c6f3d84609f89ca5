import type { CardAnswer } from './connector/chat';
import type { Message } from './connector/conversations';
import { textOf } from './connector/card-text';
import { fill, type Filled } from './fill';
import type { Stage } from './main-job';

/** How people fill in the records of a profile's tasks by card. `task` is a task, or one and whom it is about. */
export const records = (stage: Stage) => {
  /** The form in place of the person's newest status card. */
  async function show(
    id: string,
    task: string,
  ): Promise<{ readonly on: Message; readonly shown: CardAnswer }> {
    const chat = stage.chat(id);
    const caseIn = ({ card }: Message) => /Sa[gk] ([0-9a-f]{8})/.exec(textOf(card ?? {}))?.[1];
    const on = (await chat.says('status')).find((message) => caseIn(message) !== undefined);
    if (!on) throw new Error(`${id} was shown no status`);
    const caseId = caseIn(on);
    const shown = await chat.clicks(
      'OpenForm',
      { caseId, form: 'recordStep', subject: task },
      { replyTo: on },
    );
    return { on, shown };
  }
  const open = async (id: string, task: string): Promise<Message> => (await show(id, task)).on;
  return {
    /** What the person is shown who opens the form. */
    opens: async (id: string, task: string): Promise<string> => (await show(id, task)).shown.text,
    record: async (id: string, task: string, ...pages: readonly Filled[]): Promise<CardAnswer> => {
      const on = await open(id, task);
      for (const values of pages.slice(0, -1))
        await stage.chat(id).presses('AnswerForm', { on, fill: fill(values) });
      return stage.chat(id).presses('RecordStep', { on, fill: fill(pages.at(-1) ?? {}) });
    },
    /** The same where the last page is not asked after these answers. */
    async withoutLast(id: string, task: string, ...pages: readonly Filled[]): Promise<void> {
      const on = await open(id, task);
      for (const values of pages) await stage.chat(id).presses('AnswerForm', { on, fill: fill(values) });
    },
    /** The same where all answers are shown again before they count. */
    confirm: async (id: string, task: string, ...pages: readonly Filled[]): Promise<CardAnswer> => {
      const on = await open(id, task);
      for (const values of pages) await stage.chat(id).presses('AnswerForm', { on, fill: fill(values) });
      return stage.chat(id).presses('RecordStep', { on });
    },
  };
};
