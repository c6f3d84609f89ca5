import type { Mail } from '../../mail/mail';
import type { CalendarEvent } from '../../usecases/ports';

/**
 * Writes to those from outside what only they need to read. One event has one body, which everybody who is invited
 * sees: so this goes by mail, once for each booking.
 * @throws Unavailable
 */
export async function writeToExternals(mail: Pick<Mail, 'send'>, event: CalendarEvent): Promise<void> {
  const { id, sequence, subject, body, forExternal, attendees } = event;
  if (forExternal === undefined) return;
  const externals = attendees.filter(({ attendance }) => attendance === 'external');
  for (const [place, { name, email }] of externals.entries())
    await mail.send({
      // What is remembered of a letter says nothing about whom it went to.
      id: `${id}/${sequence}/letter/${place}`,
      to: { name, address: email },
      subject,
      text: `${body}\n\n${forExternal}`,
    });
}
