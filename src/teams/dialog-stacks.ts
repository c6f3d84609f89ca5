import type { Activity } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import type { Documents } from '../usecases/ports';

const SPACE = 'bot';

/** What we wrote ourselves; what a dialog keeps in it is checked by the dialog. */
const isStack = (value: unknown): value is DialogState =>
  typeof value === 'object' && value !== null && 'dialogStack' in value && Array.isArray(value.dialogStack);

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
    return isStack(stored?.value) ? stored.value : { dialogStack: [] };
  },
  async write(activity, state) {
    await documents.write(SPACE, idOf(activity), state);
  },
});
