import { z } from 'zod';

/** What a connector accepts from a bot. Unknown members are faults: the real service drops them silently. */
const account = z
  .object({
    id: z.string().min(1),
    name: z.string().optional(),
    aadObjectId: z.string().optional(),
    role: z.string().optional(),
    tenantId: z.string().optional(),
  })
  .strict();

const conversation = z
  .object({
    id: z.string().min(1),
    name: z.string().optional(),
    isGroup: z.boolean().optional(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    aadObjectId: z.string().optional(),
    role: z.string().optional(),
    properties: z.unknown().optional(),
  })
  .strict();

const adaptiveCard = z
  .object({
    type: z.literal('AdaptiveCard'),
    version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
    body: z.array(z.record(z.unknown())).optional(),
    actions: z.array(z.record(z.unknown())).optional(),
  })
  .passthrough();

const attachment = z.union([
  z
    .object({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: adaptiveCard })
    .strict(),
  z
    .object({
      contentType: z.string().regex(/^(application\/vnd\.microsoft\.(?!card\.adaptive)|image\/|text\/)/),
      content: z.unknown().optional(),
      contentUrl: z.string().url().optional(),
      name: z.string().optional(),
      thumbnailUrl: z.string().optional(),
    })
    .strict(),
]);

const cardAction = z
  .object({
    type: z.enum(['imBack', 'messageBack', 'openUrl', 'postBack']),
    title: z.string().min(1),
    value: z.unknown(),
    text: z.string().optional(),
    displayText: z.string().optional(),
    image: z.string().optional(),
    imageAltText: z.string().optional(),
    channelData: z.unknown().optional(),
  })
  .strict();

/** An activity a bot sends or updates. */
export const sentActivity = z
  .object({
    type: z.enum(['message', 'typing']),
    id: z.string().optional(),
    timestamp: z.string().datetime({ offset: true }).optional(),
    localTimestamp: z.string().datetime({ offset: true }).optional(),
    localTimezone: z.string().optional(),
    callerId: z.string().optional(),
    serviceUrl: z.string().url().optional(),
    channelId: z.string().optional(),
    from: account.optional(),
    recipient: account.optional(),
    conversation: conversation.optional(),
    replyToId: z.string().optional(),
    locale: z.string().optional(),
    text: z.string().optional(),
    textFormat: z.enum(['plain', 'markdown', 'xml']).optional(),
    summary: z.string().optional(),
    speak: z.string().optional(),
    inputHint: z.enum(['acceptingInput', 'ignoringInput', 'expectingInput']).optional(),
    importance: z.enum(['low', 'normal', 'high']).optional(),
    deliveryMode: z.enum(['normal', 'notification']).optional(),
    attachmentLayout: z.enum(['list', 'carousel']).optional(),
    attachments: z.array(attachment).optional(),
    suggestedActions: z
      .object({ to: z.array(z.string()).optional(), actions: z.array(cardAction) })
      .strict()
      .optional(),
    entities: z.array(z.object({ type: z.string() }).passthrough()).optional(),
    channelData: z.record(z.unknown()).optional(),
  })
  .strict()
  .refine(
    (activity) =>
      activity.type !== 'message' || Boolean(activity.text) || (activity.attachments?.length ?? 0) > 0,
    { message: 'a message needs text or attachments' },
  );

/** The request that opens a conversation, as Teams wants it: with the tenant. */
export const conversationParameters = z
  .object({
    isGroup: z.boolean().optional(),
    bot: account.optional(),
    members: z.array(account).optional(),
    topicName: z.string().optional(),
    tenantId: z.string().optional(),
    activity: sentActivity.optional(),
    channelData: z.record(z.unknown()).optional(),
  })
  .strict();

/** An activity as a bot sent it. */
export type SentActivity = z.infer<typeof sentActivity>;
