import type { Logger } from 'pino';
import type { ConversationParts } from '../dialogs/parts';
import type { Directory } from '../directory/directory';
import type { Mail } from '../mail/mail';
import type { Messages } from '../outbox/deliver';
import { tellAdministrators } from '../outbox/mailbox-notices';
import { makeSettingNotices } from '../outbox/setting-notices';
import type { OpenedConversation } from './open-conversation';
import type { OpenedDirectory } from './open-directory';
import { keepRefreshed } from './open-settings';

export interface OpenNoticesParts extends Pick<OpenedConversation, 'onSettings' | 'onMailboxFault'> {
  readonly parts: ConversationParts;
  readonly directory: Directory;
  readonly versions: OpenedDirectory['versions'];
  readonly messages: Pick<Messages, 'send'>;
  readonly mail: Mail;
  readonly log: Logger;
}

/**
 * Tells people what is about no case: HR of changed settings, administrators of calendars that are closed. Returns what
 * looks now and then for settings that other processes have changed.
 */
export function openNotices(given: OpenNoticesParts): ReturnType<typeof keepRefreshed> {
  const { parts, directory, versions, messages, mail, log, onSettings, onMailboxFault } = given;
  const organisation = (id: string) => Promise.resolve(directory.organisation(id));
  const tellHr = makeSettingNotices({
    ...parts,
    organisation,
    messages,
    changes: versions.of,
    notTold: (person, error) => {
      log.warn({ person, err: error }, 'HR could not be told of a changed setting');
    },
  });
  const tellOfMailboxes = tellAdministrators({
    ...parts,
    organisation,
    organisations: () => directory.organisations,
    messages,
    mail,
    notTold: (person, error) => {
      log.warn({ person, err: error }, 'an administrator could not be told of a calendar that is closed');
    },
  });
  onMailboxFault((fault) => {
    tellOfMailboxes(fault).catch((error: unknown) => {
      log.warn({ err: error }, 'no administrator could be told of a calendar that is closed');
    });
  });
  onSettings((id) => {
    // After the answer of the turn that changed it, not before it.
    setImmediate(() => {
      tellHr(id).catch((error: unknown) => {
        log.warn({ err: error }, 'HR could not be told of a changed setting yet; it is tried again');
      });
    });
  });
  return keepRefreshed(versions, log, async () => {
    for (const { id } of directory.organisations) await tellHr(id);
  });
}
