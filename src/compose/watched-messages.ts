import type { Watch } from '../operations/telemetry';
import type { Messages } from '../outbox/deliver';

/** Messages to people who have not asked, each watched; never who they are for. */
export const watchedMessages = (messages: Messages, watch: Watch): Messages => ({
  send: (...message) => watch('connector.send', {}, () => messages.send(...message)),
  update: (...message) => watch('connector.update', {}, () => messages.update(...message)),
  open: (...whom) => watch('connector.open', {}, () => messages.open(...whom)),
});
