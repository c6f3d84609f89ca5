import { ActivityTypes, type Middleware } from 'botbuilder';
import type { Watch } from '../operations/telemetry';

/** Watches what the bot sends within a turn; the answer to an invoke goes out with the request itself and is no call. */
export const watchReplies = (watch: Watch): Middleware => ({
  onTurn: async (context, next) => {
    context.onSendActivities((_, activities, send) =>
      activities.every(({ type }) => type === ActivityTypes.InvokeResponse)
        ? send()
        : watch('connector.reply', { activities: activities.length }, send),
    );
    await next();
  },
});
