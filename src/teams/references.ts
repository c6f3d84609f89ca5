import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Documents } from '../usecases/ports';

const SPACE = 'references';
const SERVICES = 'services';

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
      .object({
        id: z.string(),
        isGroup: z.boolean().optional(),
        conversationType: z.string().optional(),
        tenantId: z.string().optional(),
      })
      .passthrough(),
  })
  .passthrough();
const serviceSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  bot: account,
  tenantId: z.string(),
});

/** A person's chat with the bot, and how to write there. */
export type Chat = Pick<ConversationReference, 'serviceUrl' | 'channelId' | 'bot' | 'conversation'> &
  Partial<ConversationReference>;

/** How the bot speaks to the people of an organisation: learned from the last of them who wrote. */
export type Service = z.infer<typeof serviceSchema>;

/** Where people can be written to without having asked: their last personal chat with the bot. */
export interface References {
  /** What the activity says heals what was kept before. */
  remember(organisation: string, person: string, activity: Activity): Promise<void>;
  /** The person's chat; undefined when there is none, or when it belongs to another tenant than the organisation. */
  find(organisation: string, person: string): Promise<Chat | undefined>;
  /** Keeps a chat that the bot opened itself. */
  replace(organisation: string, person: string, reference: Partial<ConversationReference>): Promise<void>;
  /** How to open a chat in the organisation; undefined while nobody there has ever written. */
  service(organisation: string): Promise<Service | undefined>;
}

/** `tenantOf`: the tenant that an organisation's people sign in to, where it is known. */
export function makeReferences(
  documents: Documents,
  tenantOf: (organisation: string) => string | undefined = () => undefined,
): References {
  const known = new Map<string, string>();
  /** Writes only what changed. */
  const keep = async (space: string, id: string, value: unknown): Promise<void> => {
    const key = `${space}/${id}`;
    const text = JSON.stringify(value);
    if (known.get(key) === text) return;
    await documents.write(space, id, value);
    known.set(key, text);
  };
  return {
    async remember(organisation, person, activity) {
      const reference = { ...TurnContext.getConversationReference(activity), activityId: undefined };
      await keep(SPACE, `${organisation}/${person}`, reference);
      const { serviceUrl, channelId, bot, conversation } = reference;
      const tenantId = conversation?.tenantId ?? tenantOf(organisation);
      if (bot && tenantId !== undefined)
        await keep(SERVICES, organisation, { serviceUrl, channelId, bot, tenantId });
    },
    async find(organisation, person) {
      const stored = await documents.read(SPACE, `${organisation}/${person}`);
      const read = referenceSchema.safeParse(stored?.value);
      if (!read.success) return undefined;
      const [is, should] = [read.data.conversation.tenantId, tenantOf(organisation)];
      if (is !== undefined && should !== undefined && is.toLowerCase() !== should.toLowerCase())
        return undefined;
      return read.data as unknown as Chat;
    },
    replace: (organisation, person, reference) => keep(SPACE, `${organisation}/${person}`, reference),
    async service(organisation) {
      const stored = await documents.read(SERVICES, organisation);
      const read = serviceSchema.safeParse(stored?.value);
      return read.success ? read.data : undefined;
    },
  };
}
