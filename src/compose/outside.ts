import type { Router } from 'express';
import type { GraphCalendars, GraphCalendarsParts } from '../calendars/graph/graph-calendars';
import { importCalendar } from '../calendars/local/calendar-book';
import { localCalendars } from '../calendars/local/local-calendars';
import type { CalendarsConfig, MailConfig } from '../config';
import type { ConversationParts } from '../dialogs/parts';
import type { Organisation } from '../hiring/people';
import { later } from '../hiring/time';
import { localMail } from '../mail/local/local-mail';
import type { Mail } from '../mail/mail';
import type { Watch } from '../operations/telemetry';
import type { NoticedChange } from '../usecases/interviews/calendar-change';
import { MailboxFault, type Calendars, type Clock, type Documents } from '../usecases/ports';

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

/** Opens calendars in Microsoft 365 through the shared mailbox. */
export type OpenGraphCalendars = (
  through: string,
  parts: Pick<GraphCalendarsParts, 'documents' | 'clock' | 'zone' | 'mail' | 'notices'>,
) => Pick<GraphCalendars, 'calendars' | 'notices'>;

export interface OutsideParts {
  readonly config: { readonly calendars: CalendarsConfig; readonly mail: MailConfig };
  readonly documents: Documents;
  readonly clock: Clock;
  readonly organisations: readonly Organisation[];
  readonly watch: Watch;
  readonly publicUrl: string;
  /** Opens calendars in Microsoft 365; as the program itself when left out. */
  readonly openGraph?: OpenGraphCalendars | undefined;
  readonly onCalendarChange: (change: NoticedChange) => Promise<void>;
  readonly onCalendarTrouble: (error: unknown) => void;
  /** There is no such calendar, or the program may not use it. */
  readonly onMailboxFault: (fault: MailboxFault) => void;
}

const watchedCalendars = (calendars: Calendars, watch: Watch): Calendars => ({
  ...calendars,
  schedules: (emails, from, to) =>
    watch('calendars.schedules', { calendars: emails.length }, () => calendars.schedules(emails, from, to)),
  put: (event) => watch('calendars.put', {}, () => calendars.put(event)),
  cancel: (event, message) => watch('calendars.cancel', {}, () => calendars.cancel(event, message)),
});

/** The calendars, with somebody told of those that cannot be used. */
function reportingCalendars(calendars: Calendars, onFault: OutsideParts['onMailboxFault']): Calendars {
  const reported = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof MailboxFault) onFault(error);
      throw error;
    }
  };
  return {
    ...calendars,
    schedules: (emails, from, to) => reported(calendars.schedules(emails, from, to)),
    put: (event) => reported(calendars.put(event)),
    cancel: (event, message) => reported(calendars.cancel(event, message)),
  };
}

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
    const open = parts.openGraph ?? (await import('./outside-graph.js')).openGraphCalendars;
    // Graph tells over https only; without it the calendars work, and changes in them are not noticed.
    const { publicUrl, onCalendarChange, onCalendarTrouble } = parts;
    const notices = publicUrl.startsWith('https://')
      ? { publicUrl, onChanged: onCalendarChange, onTrouble: onCalendarTrouble }
      : undefined;
    return open(config.calendars.mailbox, { documents, clock, zone, mail, notices });
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
    const to = later(from, IMPORTED_DAYS * 86_400_000);
    return importCalendar(documents, person.email, file, { from, to, zone: organisation.zone });
  };
  return { calendars, importCalendar: importHere };
}

/** Calendars and mail as the settings name them: embedded, or Microsoft Graph. What is not used is not loaded. */
export async function openOutside(parts: OutsideParts): Promise<Outside> {
  const mail = watchedMail(await openMail(parts), parts.watch);
  const opened = await openCalendars(parts, mail);
  const calendars = reportingCalendars(watchedCalendars(opened.calendars, parts.watch), parts.onMailboxFault);
  return { ...opened, mail, calendars };
}
