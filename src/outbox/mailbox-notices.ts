import { renderCard } from '../cards';
import type { CardView } from '../cards/views';
import { organisationReader } from '../dialogs/organisation-settings';
import type { Organisation, PersonId } from '../hiring/people';
import type { Mail } from '../mail/mail';
import { Conflict, type Documents, type MailboxFault } from '../usecases/ports';
import { mailboxNoticeView } from '../views/mailbox-notice';
import { actorFor, type ActorParts } from './actors';
import type { Messages } from './deliver';

const TOLD = 'mailboxFaults';

export interface MailboxNoticeParts extends ActorParts {
  /** Those that are served now. */
  readonly organisations: () => readonly Organisation[];
  readonly messages: Pick<Messages, 'send'>;
  readonly mail: Pick<Mail, 'send'>;
  /** An administrator could not be told in any way. */
  readonly notTold: (person: PersonId, error: unknown) => void;
}

type Mailboxes = MailboxFault['mailboxes'];

const hasMailbox = ({ people, rooms }: Organisation, email: string): boolean =>
  [...people, ...rooms].some((one) => one.email.toLowerCase() === email.toLowerCase());

/** Whether nobody was told of this mailbox today; from now on somebody was. */
async function isNews(documents: Documents, id: string, today: string): Promise<boolean> {
  const stored = await documents.read(TOLD, id);
  if (stored?.value === today) return false;
  try {
    await documents.write(TOLD, id, today, stored?.etag ?? 'none');
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

const textOf = ({ intro, sections }: CardView): string =>
  [intro ?? '', ...sections.flatMap(({ lines = [] }) => lines.map(({ text }) => text))].join('\n\n');

/**
 * Tells the administrators of the organisation whose calendar cannot be used, in the chat or else by e-mail, once a day
 * for each calendar. A mailbox of nobody is the shared one, which concerns every organisation.
 */
export const tellAdministrators =
  (parts: MailboxNoticeParts) =>
  async ({ mailboxes }: Pick<MailboxFault, 'mailboxes'>): Promise<void> => {
    const all = parts.organisations();
    const concerning = (organisation: Organisation): Mailboxes =>
      mailboxes.filter(
        ({ email }) => hasMailbox(organisation, email) || !all.some((one) => hasMailbox(one, email)),
      );
    for (const organisation of all) await tellOne(parts, organisation, concerning(organisation));
  };

async function tellOne(parts: MailboxNoticeParts, { id }: Organisation, mailboxes: Mailboxes): Promise<void> {
  const today = parts.clock.now().slice(0, 10);
  const fresh: Mailboxes[number][] = [];
  for (const mailbox of mailboxes)
    if (await isNews(parts.documents, `${id}/${mailbox.email.toLowerCase()}`, today)) fresh.push(mailbox);
  if (fresh.length === 0) return;
  for (const person of parts.settings.administrators(id)) {
    const actor = await actorFor(parts, id, person);
    if (!actor) continue;
    const view = mailboxNoticeView(organisationReader(parts, actor), fresh);
    try {
      await parts.messages.send(id, person, renderCard(view), view.title);
    } catch {
      // Whoever has no chat with the bot is written to instead.
      await parts.mail
        .send({
          id: `${id}/${person}/mailbox/${today}/${fresh.map(({ email }) => email).join()}`,
          to: { name: actor.person.name, address: actor.person.email },
          subject: view.title,
          text: textOf(view),
        })
        .catch((error: unknown) => {
          parts.notTold(person, error);
        });
    }
  }
}
