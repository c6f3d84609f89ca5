import { type Graph, ofMailbox } from '../../calendars/graph/graph';
import type { Documents } from '../../usecases/ports';
import type { Mail, MailMessage } from '../mail';

const SPACE = 'lettersSent';

export interface GraphMailParts {
  readonly graph: Pick<Graph, 'ask'>;
  /** Remembers what was sent. */
  readonly documents: Documents;
  /** The shared mailbox that letters come from. */
  readonly mailbox: string;
}

const attachment = (name: string, contentType: string, content: Uint8Array) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name,
  contentType,
  contentBytes: Buffer.from(content).toString('base64'),
});

/** The letter as Graph takes it. An invitation goes as a file that the receiver's calendar opens. */
function bodyOf({ to, subject, text, html, calendar, attachments = [] }: MailMessage) {
  const files = attachments.map(({ fileName, contentType, content }) =>
    attachment(fileName, contentType, content),
  );
  const invitation = calendar && [
    attachment('invite.ics', `text/calendar; method=${calendar.method}`, Buffer.from(calendar.content)),
  ];
  return {
    message: {
      subject,
      body: { contentType: html === undefined ? 'text' : 'html', content: html ?? text },
      toRecipients: [{ emailAddress: { name: to.name, address: to.address } }],
      attachments: [...(invitation ?? []), ...files],
    },
    saveToSentItems: true,
  };
}

/**
 * Letters from a shared mailbox of Exchange. Graph knows no id that makes a letter go once, so the program remembers
 * what it sent: only a crash between sending and remembering sends one twice.
 */
export const graphMail = ({ graph, documents, mailbox }: GraphMailParts): Mail => ({
  async send(message) {
    if (await documents.read(SPACE, message.id)) return;
    const path = ofMailbox(mailbox, 'sendMail');
    await graph.ask({ method: 'POST', path, mailbox, body: bodyOf(message), once: true });
    await documents.write(SPACE, message.id, { sent: true });
  },
});
