import { localCalendars } from '../calendars/local/local-calendars';
import type { CalendarsConfig, MailConfig } from '../config';
import type { Organisation } from '../hiring/people';
import { localMail } from '../mail/local/local-mail';
import type { Mail } from '../mail/mail';
import type { Watch } from '../operations/telemetry';
import type { Calendars, Clock, Documents } from '../usecases/ports';

/** What the program reaches of the world beside Teams and the store. */
export interface Outside {
  readonly mail: Mail;
  readonly calendars: Calendars;
}

export interface OutsideParts {
  readonly config: { readonly calendars: CalendarsConfig; readonly mail: MailConfig };
  readonly documents: Documents;
  readonly clock: Clock;
  readonly organisations: readonly Organisation[];
  readonly watch: Watch;
}

const watchedCalendars = (calendars: Calendars, watch: Watch): Calendars => ({
  ...calendars,
  schedules: (emails, from, to) =>
    watch('calendars.schedules', { calendars: emails.length }, () => calendars.schedules(emails, from, to)),
  put: (event) => watch('calendars.put', {}, () => calendars.put(event)),
  cancel: (event, message) => watch('calendars.cancel', {}, () => calendars.cancel(event, message)),
});

const watchedMail = (mail: Mail, watch: Watch): Mail => ({
  send: (message) => watch('mail.send', {}, () => mail.send(message)),
});

async function openMail({ config, documents, clock, organisations }: OutsideParts): Promise<Mail> {
  if (config.mail.kind === 'graph') {
    const { openGraphMail } = await import('./outside-graph.js');
    return openGraphMail(config.mail.mailbox, documents);
  }
  const from = { name: organisations[0]?.name ?? 'Innstilt', address: 'ikke-svar@eksempel.no' };
  return localMail({ folder: config.mail.folder, from, now: () => clock.now() });
}

/** The zone of calendars that say none of their own. */
const zoneOf = ([first]: readonly Organisation[]): Organisation['zone'] => first?.zone ?? 'Europe/Oslo';

async function openCalendars(parts: OutsideParts, mail: Mail): Promise<Calendars> {
  const { config, documents, clock, organisations } = parts;
  const zone = zoneOf(organisations);
  if (config.calendars.kind === 'graph') {
    const { openGraphCalendars } = await import('./outside-graph.js');
    return openGraphCalendars(config.calendars.mailbox, { documents, clock, zone });
  }
  const ours = new Set(
    organisations.flatMap(({ people, rooms }) => [...people, ...rooms].map(({ email }) => email)),
  );
  return localCalendars({
    documents,
    mail,
    clock,
    zone,
    rooms: organisations.flatMap(({ rooms }) => rooms),
    isOurs: (email) => ours.has(email),
  });
}

/** Calendars and mail as the settings name them: embedded, or Microsoft Graph. What is not used is not loaded. */
export async function openOutside(parts: OutsideParts): Promise<Outside> {
  const mail = watchedMail(await openMail(parts), parts.watch);
  return { mail, calendars: watchedCalendars(await openCalendars(parts, mail), parts.watch) };
}
