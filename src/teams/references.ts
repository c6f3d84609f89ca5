import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Documents } from '../usecases/ports';

const SPACE = 'references';

const account = z
  .object({ id: z.string(), name: z.string().optional(), aadObjectId: z.string().optional() })
  .passthrough();
const referenceSchema = z
  .object({
    serviceUrl: z.string(),
    channelId: z.string(),
    bot: account,
    user: account,
    conversation: z
      .object({ id: z.string(), isGroup: z.boolean().optional(), conversationType: z.string().optional() })
      .passthrough(),
  })
  .passthrough();

/** Where people can be written to without having asked: their last personal chat with the bot. */
export interface References {
  remember(organisation: string, person: string, activity: Activity): Promise<void>;
  find(organisation: string, person: string): Promise<Partial<ConversationReference> | undefined>;
}

export function makeReferences(documents: Documents): References {
  const known = new Map<string, string>();
  return {
    async remember(organisation, person, activity) {
      const id = `${organisation}/${person}`;
      const reference = { ...TurnContext.getConversationReference(activity), activityId: undefined };
      const text = JSON.stringify(reference);
      if (known.get(id) === text) return;
      await documents.write(SPACE, id, reference);
      known.set(id, text);
    },
    async find(organisation, person) {
      const stored = await documents.read(SPACE, `${organisation}/${person}`);
      const read = referenceSchema.safeParse(stored?.value);
      return read.success ? (read.data as unknown as Partial<ConversationReference>) : undefined;
    },
  };
}
