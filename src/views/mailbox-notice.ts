import type { CardView } from '../cards/views';
import type { MailboxFault } from '../usecases/ports';
import type { Reader } from './reader';

/** Tells an administrator which calendars the program cannot use, and what would open them. Nothing of any case. */
export function mailboxNoticeView(reader: Reader, mailboxes: MailboxFault['mailboxes']): CardView {
  const { t, context, language } = reader;
  const { people, rooms, name } = context.organisation;
  const nameOf = (email: string): string =>
    [...people, ...rooms].find((one) => one.email.toLowerCase() === email.toLowerCase())?.name ??
    t('mailboxNotice.shared');
  const title = t('mailboxNotice.title');
  return {
    language,
    kicker: name,
    title,
    intro: t('mailboxNotice.intro'),
    sections: [
      {
        lines: mailboxes.map(({ email, why }) => ({
          sign: '•',
          text: t(`mailboxNotice.${why}`, { who: nameOf(email), email }),
        })),
      },
    ],
    fields: [],
    actions: [],
    links: [],
    speak: title,
  };
}
