import { localCalendars } from '../calendars/local/local-calendars';
import { ConfigFault, type Config } from '../config';
import type { HomeZone } from '../hiring/time';
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
  readonly config: Config;
  readonly documents: Documents;
  readonly clock: Clock;
  /** In whose name letters are sent, and where a calendar is that says nothing about itself. */
  readonly sender: string;
  readonly zone: HomeZone;
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

/** Calendars and mail as the settings name them: embedded, or Microsoft Graph. What is not used is not loaded. */
export function openOutside({ config, documents, clock, sender, zone, watch }: OutsideParts): Outside {
  if (config.mail.kind === 'graph' || config.calendars.kind === 'graph')
    throw new ConfigFault('CALENDARS, MAIL: graph is not built yet');
  const from = { name: sender, address: 'ikke-svar@eksempel.no' };
  const mail = watchedMail(localMail({ folder: config.mail.folder, from, now: () => clock.now() }), watch);
  return { mail, calendars: watchedCalendars(localCalendars({ documents, mail, clock, zone }), watch) };
}
