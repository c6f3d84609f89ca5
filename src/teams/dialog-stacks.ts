import type { Activity } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { Documents } from '../usecases/ports';

const SPACE = 'bot';

const schema = z.object({
  dialogStack: z.array(z.object({ id: z.string(), state: z.unknown() })),
});

/** What the dialogs of botbuilder keep between two turns, in the same store as everything else. */
export interface DialogStacks {
  readonly read: (activity: Activity) => Promise<DialogState>;
  /** Two messages of one person at once: the open form of the later one stands. Answers are not kept here. */
  readonly write: (activity: Activity, state: DialogState) => Promise<void>;
}

const idOf = ({ channelId, conversation }: Activity): string =>
  `${channelId}/conversations/${conversation.id}`;

export const dialogStacks = (documents: Documents): DialogStacks => ({
  async read(activity) {
    const stored = await documents.read(SPACE, idOf(activity));
    const stack = stored && schema.safeParse(stored.value);
    return stack?.success
      ? { dialogStack: stack.data.dialogStack.map(({ id, state }) => ({ id, state })) }
      : { dialogStack: [] };
  },
  async write(activity, state) {
    await documents.write(SPACE, idOf(activity), state);
  },
});
