import type { Router } from 'express';
import { importCalendar } from '../calendars/local/calendar-book';
import { localCalendars } from '../calendars/local/local-calendars';
import type { CalendarsConfig, MailConfig } from '../config';
import type { ConversationParts } from '../dialogs/parts';
import type { Organisation } from '../hiring/people';
import { localMail } from '../mail/local/local-mail';
import type { Mail } from '../mail/mail';
import type { Watch } from '../operations/telemetry';
import type { NoticedChange } from '../usecases/interviews/calendar-change';
import type { Calendars, Clock, Documents } from '../usecases/ports';

/** What the program reaches of the world beside Teams and the store. */
export interface Outside {
  readonly mail: Mail;
  readonly calendars: Calendars;
  /** What is to be served and called so that changes made in the calendars are noticed. */
  readonly notices?: CalendarNotices | undefined;
  /** Takes a person's busy times from a file, where the calendars are ours. */
  readonly importCalendar?: ConversationParts['importCalendar'];
}

/** Where the calendars tell what people do in them. */
export interface CalendarNotices {
  readonly router: Router;
  readonly tend: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

export interface OutsideParts {
  readonly config: { readonly calendars: CalendarsConfig; readonly mail: MailConfig };
  readonly documents: Documents;
  readonly clock: Clock;
  readonly organisations: readonly Organisation[];
  readonly watch: Watch;
  readonly publicUrl: string;
  readonly onCalendarChange: (change: NoticedChange) => Promise<void>;
  readonly onCalendarTrouble: (error: unknown) => void;
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

/** How far ahead a calendar file is read. */
const IMPORTED_DAYS = 366;

async function openCalendars(parts: OutsideParts, mail: Mail): Promise<Omit<Outside, 'mail'>> {
  const { config, documents, clock, organisations } = parts;
  const zone = zoneOf(organisations);
  if (config.calendars.kind === 'graph') {
    const { openGraphCalendars } = await import('./outside-graph.js');
    // Graph tells over https only; without it the calendars work, and changes in them are not noticed.
    const { publicUrl, onCalendarChange, onCalendarTrouble } = parts;
    const notices = publicUrl.startsWith('https://')
      ? { publicUrl, onChanged: onCalendarChange, onTrouble: onCalendarTrouble }
      : undefined;
    return openGraphCalendars(config.calendars.mailbox, { documents, clock, zone, mail, notices });
  }
  const ours = new Set(
    organisations.flatMap(({ people, rooms }) => [...people, ...rooms].map(({ email }) => email)),
  );
  const calendars = localCalendars({
    documents,
    mail,
    clock,
    zone,
    rooms: organisations.flatMap(({ rooms }) => rooms),
    isOurs: (email) => ours.has(email),
  });
  const importHere: Outside['importCalendar'] = (organisation, person, file) => {
    const from = clock.now();
    const to = new Date(Date.parse(from) + IMPORTED_DAYS * 86_400_000).toISOString();
    return importCalendar(documents, person.email, file, { from, to, zone: organisation.zone });
  };
  return { calendars, importCalendar: importHere };
}

/** Calendars and mail as the settings name them: embedded, or Microsoft Graph. What is not used is not loaded. */
export async function openOutside(parts: OutsideParts): Promise<Outside> {
  const mail = watchedMail(await openMail(parts), parts.watch);
  const opened = await openCalendars(parts, mail);
  return { ...opened, mail, calendars: watchedCalendars(opened.calendars, parts.watch) };
}
