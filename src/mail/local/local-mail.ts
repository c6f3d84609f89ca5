import type { Instant } from '../../hiring/time';
import type { Mail, MailAddress } from '../mail';
import { compose } from './compose';
import { fileName } from './file-name';
import { writeOnce } from './write-once';

/** Mail that goes no further than a folder, one `.eml` file per letter, which any mail program opens. */
export const localMail = (settings: { folder: string; from: MailAddress; now: () => Instant }): Mail => ({
  async send(message) {
    await writeOnce(
      settings.folder,
      fileName(message.id),
      await compose(message, settings.from, settings.now()),
    );
  },
});
