import { movableClock, systemClock } from '../clock';
import type { Config } from '../config';
import type { ConversationParts } from '../dialogs/parts';
import { makeAccess } from '../directory/access';
import type { Mail } from '../mail/mail';
import type { Telemetry } from '../operations/telemetry';
import { makeHandleCommand } from '../usecases/handle-command';
import { noteChange } from '../usecases/interviews/calendar-change';
import type { MailboxFault } from '../usecases/ports';
import { makeLinks } from '../web/links';
import { guarded } from './guard';
import { openKeeping } from './keeping';
import type { OpenedDirectory } from './open-directory';
import { inForceBy, openSettings, type OpenedSettings } from './open-settings';
import type { Store } from './open-store';
import { openOutside, type CalendarNotices, type OpenGraphCalendars } from './outside';
import { makeSignal, type Signal } from './signal';

export interface OpenConversationParts {
  readonly config: Config;
  readonly store: Store;
  readonly opened: OpenedDirectory;
  readonly telemetry: Telemetry;
  readonly onCalendarTrouble: (error: unknown) => void;
  /** Opens calendars in Microsoft 365; as the program itself when left out. */
  readonly openGraph: OpenGraphCalendars | undefined;
}

/** Everything a turn needs, and what others may want to know of turns. */
export interface OpenedConversation {
  readonly parts: ConversationParts;
  readonly mail: Mail;
  readonly notices: CalendarNotices | undefined;
  readonly onSettings: OpenedSettings['onChanged'];
  /** There may be something for the worker to do. */
  readonly onWork: Signal<void>['listen'];
  /** A calendar could not be used. */
  readonly onMailboxFault: Signal<MailboxFault>['listen'];
}

/** Opens what turns need. */
export async function openConversation({
  config,
  store: { cases, documents, eraser },
  opened: { directory, versions },
  telemetry,
  onCalendarTrouble,
  openGraph,
}: OpenConversationParts): Promise<OpenedConversation> {
  const movable = config.mode === 'local' ? await movableClock(documents, config.clockBegins) : undefined;
  const clock = movable ?? systemClock;
  const forward = movable?.fastForward;
  const work = makeSignal();
  const mailboxFaults = makeSignal<MailboxFault>();
  const { organisations } = directory;
  const inForce = inForceBy(directory);
  const access = makeAccess(directory);
  const settings = openSettings(directory, versions, clock);
  const handle = makeHandleCommand({ cases, clock, inForce, logKey: config.logKey, onSaved: work.tell });
  const { calendars, mail, notices, importCalendar } = await openOutside({
    config,
    documents,
    clock,
    organisations,
    watch: telemetry.watch,
    publicUrl: config.publicUrl,
    openGraph,
    onCalendarChange: noteChange({ cases, handle, organisations: () => directory.organisations }),
    onCalendarTrouble,
    onMailboxFault: mailboxFaults.tell,
  });
  return {
    parts: {
      cases,
      documents,
      clock,
      inForce,
      access,
      sharing: directory.sharing,
      keeping: openKeeping({ cases, documents, eraser }, clock),
      settings: settings.desk,
      calendars,
      importCalendar,
      links: makeLinks(config.linkSecret, config.publicUrl, clock),
      handle: guarded({ handle, access, cases, clock, inForce }),
      fastForward:
        forward &&
        (async (days) => {
          await forward(days);
          work.tell();
        }),
    },
    mail,
    notices,
    onSettings: settings.onChanged,
    onWork: work.listen,
    onMailboxFault: mailboxFaults.listen,
  };
}
