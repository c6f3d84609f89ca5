/** Somebody who gets mail, or in whose name it is sent. */
export interface MailAddress {
  name: string;
  address: string;
}

/** A file sent with a message. */
interface MailAttachment {
  fileName: string;
  contentType: string;
  content: Uint8Array;
}

/** A letter to one person. */
export interface MailMessage {
  /** Sending the same id again is no new letter, whatever else it says. */
  id: string;
  to: MailAddress;
  subject: string;
  text: string;
  html?: string;
  /** An invitation or a cancellation as iCalendar text, shown as such by the receiver's calendar. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  attachments?: readonly MailAttachment[];
}

/** Sends letters outside the house. */
export interface Mail {
  /** Resolves when the letter is safely handed over, and also when a letter of the same id already was. */
  send(message: MailMessage): Promise<void>;
}
