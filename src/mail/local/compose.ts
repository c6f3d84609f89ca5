import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../../hiring/time';
import type { MailAddress, MailMessage } from '../mail';

/**
 * A letter in the form in which mail travels (RFC 5322, MIME). An invitation is one of the message's alternatives, as
 * calendars expect it. The same letter gives the same bytes.
 * @throws Error when the receiver's address is not exactly one
 */
export async function compose(message: MailMessage, from: MailAddress, at: Instant): Promise<Buffer> {
  if (!oneAddress.test(message.to.address)) throw new Error(`letter ${message.id}: not one mail address`);
  const { subject, text, html, calendar, attachments = [] } = message;
  const digest = createHash('sha256').update(message.id).digest('hex');
  const composer = new MailComposer({
    from: oneLine(from),
    to: oneLine(message.to),
    subject: withoutBreaks(subject),
    text,
    ...(html === undefined ? {} : { html }),
    ...(calendar
      ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'invitation.ics' } }
      : {}),
    attachments: attachments.map(({ fileName, contentType, content }) => ({
      filename: withoutBreaks(fileName),
      contentType: withoutBreaks(contentType),
      content: Buffer.from(content),
    })),
    newline: 'windows',
    date: new Date(at),
    messageId: `<${digest.slice(0, 32)}@${from.address.split('@').at(-1) ?? 'innstilt.invalid'}>`,
    // What is given to us is content: nothing in it may make the composer open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: digest.slice(0, 32),
  });
  return composer.compile().build();
}

// A list, a comment or a display name within an address would send the letter elsewhere.
const oneAddress = /^[^\s\p{Cc}@<>(),;:"\\]+@[^\s\p{Cc}@<>(),;:"\\]+$/u;

/** A line break in a header would start another header. */
const withoutBreaks = (value: string): string => value.replace(/\p{Cc}+/gu, ' ').trim();

const oneLine = ({ name, address }: MailAddress): MailAddress => ({ name: withoutBreaks(name), address });
