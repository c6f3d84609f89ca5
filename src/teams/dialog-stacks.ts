import type { Activity } from 'botbuilder';
import type { DialogState } from 'botbuilder-dialogs';
import { openFormIn, type FormInChat } from '../dialogs/form-dialog';
import type { Actor } from '../dialogs/parts';
import type { Documents } from '../usecases/ports';
import type { References } from './references';

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

const idOf = ({ channelId, conversation }: Pick<Activity, 'channelId' | 'conversation'>): string =>
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

/** The form that a person is in the middle of in their own chat, for whoever writes to them in between. */
export const formsInChats =
  (documents: Documents, references: References) =>
  async ({ organisation, person }: Actor): Promise<FormInChat | undefined> => {
    const { channelId, conversation } = (await references.find(organisation.id, person.id)) ?? {};
    if (channelId === undefined || !conversation) return undefined;
    const stored = await documents.read(SPACE, idOf({ channelId, conversation }));
    return isStack(stored?.value) ? openFormIn(stored.value) : undefined;
  };
