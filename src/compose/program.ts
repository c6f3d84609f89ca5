import { mkdirSync } from 'node:fs';
import pino from 'pino';
import { movableClock, systemClock } from '../clock';
import { ConfigFault, type Config } from '../config';
import type { ConversationParts } from '../dialogs/parts';
import { fillSampleCalendars } from '../local/sample-calendars';
import { samples } from '../local/samples';
import { startLocalWindows } from '../local/start-windows';
import type { Mail } from '../mail/mail';
import type { MailboxFault } from '../usecases/ports';
import { makeHealth } from '../operations/health';
import { limitPerMinute } from '../operations/rate-limit';
import type { Installer } from '../outbox/deliver';
import { quiet, type Telemetry } from '../operations/telemetry';
import { makeTurns } from '../operations/turns';
import { tellAdministrators } from '../outbox/mailbox-notices';
import { makeSettingNotices } from '../outbox/setting-notices';
import { allProfiles } from '../profiles';
import { faultsOfProfiles } from '../profiles/check-profile';
import { makeAccess } from '../directory/access';
import type { Directory } from '../directory/directory';
import type { MembersOf } from '../directory/group-roles';
import { adapterFor } from '../teams/adapter';
import { makeBot } from '../teams/bot';
import { makeConnector } from '../teams/connector';
import { limitTurns } from '../teams/limit-turns';
import { makeMessenger } from '../teams/messenger';
import { watchReplies } from '../teams/watch-replies';
import { makeReferences } from '../teams/references';
import { makeServer } from '../teams/server';
import type { SignIn } from '../teams/sign-in';
import { hasText } from '../text/has-text';
import { makeHandleCommand } from '../usecases/handle-command';
import { makeLinks } from '../web/links';
import { noteChange } from '../usecases/interviews/calendar-change';
import { interviewRoutes } from '../web/interview-routes';
import { webRoutes } from '../web/routes';
import { endInOrder } from './ending';
import { makeExpiry } from './expiry';
import { guarded } from './guard';
import { openKeeping } from './keeping';
import { keepGroupsRead } from './keep-groups';
import { openDirectory, type OpenedDirectory } from './open-directory';
import { inForceBy, keepRefreshed, openSettings, type OpenedSettings } from './open-settings';
import { openStore, type Store } from './open-store';
import { openWorker } from './open-worker';
import { makeTending } from './tending';
import { openOutside, type CalendarNotices, type OpenGraphCalendars } from './outside';

/** Goes forward only, in milliseconds. */
const ticking = (): number => performance.now();

const telemetryFor = async ({ telemetry }: Config): Promise<Telemetry> =>
  telemetry === undefined
    ? quiet
    : (await import('../operations/open-telemetry.js')).openTelemetry(telemetry);

const installerFor = async (config: Config): Promise<Installer | undefined> =>
  config.mode === 'local' || config.catalogAppId === undefined
    ? undefined
    : (await import('./outside-graph.js')).openGraphInstaller(config.catalogAppId);

/** How people sign in anew before they sign; on one machine nobody is asked who they are. */
async function signInFor(config: Config): Promise<SignIn | undefined> {
  if (config.mode === 'local' || !config.signIn) return undefined;
  const [{ makeSignIn }, { makeFreshSignIn }] = await Promise.all([
    import('../teams/sign-in.js'),
    import('../teams/fresh-sign-in.js'),
  ]);
  const { connection, ...whose } = config.signIn;
  return makeSignIn({
    connection,
    check: makeFreshSignIn({ ...whose, now: () => Date.parse(systemClock.now()) }),
  });
}

/** Who can read groups; nobody where no organisation names any. */
const groupsFor = async ({ organisations, configured }: Directory): Promise<MembersOf | undefined> =>
  organisations.some(({ id }) => configured(id)?.groups)
    ? (await import('./outside-graph.js')).openGraphGroups()
    : undefined;

/** Everything a turn needs, and how to tell the worker that there may be something to do. */
async function conversationParts(
  config: Config,
  { cases, documents, eraser }: Store,
  { directory, versions }: OpenedDirectory,
  telemetry: Telemetry,
  onCalendarTrouble: (error: unknown) => void,
  openGraph: OpenGraphCalendars | undefined,
): Promise<{
  readonly notices: CalendarNotices | undefined;
  readonly parts: ConversationParts;
  readonly onSettings: OpenedSettings['onChanged'];
  readonly mail: Mail;
  readonly onNudge: (nudge: () => void) => void;
  readonly onMailboxFault: (tell: (fault: MailboxFault) => void) => void;
}> {
  const movable = config.mode === 'local' ? await movableClock(documents, config.clockBegins) : undefined;
  const clock = movable ?? systemClock;
  const forward = movable?.fastForward;
  const nudges: (() => void)[] = [];
  const nudge = (): void => {
    for (const one of nudges) one();
  };
  const faultListeners: ((fault: MailboxFault) => void)[] = [];
  const { organisations } = directory;
  const inForce = inForceBy(directory);
  const access = makeAccess(directory);
  const settings = openSettings(directory, versions, clock);
  const handle = makeHandleCommand({ cases, clock, inForce, logKey: config.logKey, onSaved: nudge });
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
    onMailboxFault: (fault) => {
      for (const tell of faultListeners) tell(fault);
    },
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
          nudge();
        }),
    },
    mail,
    notices,
    onSettings: settings.onChanged,
    onNudge: (one) => {
      nudges.push(one);
    },
    onMailboxFault: (tell) => {
      faultListeners.push(tell);
    },
  };
}

/** The program, put together and not listening yet. */
export interface Program {
  readonly server: ReturnType<typeof makeServer>;
  /** What begins when the server listens. */
  readonly begin: () => Promise<void>;
  /** Ends everything in order. */
  readonly end: () => Promise<void>;
}

/**
 * Builds the parts from the settings. `openGraph`: opens calendars in Microsoft 365, as the program itself when left out.
 * @throws ConfigFault, StoreUnusable or OrganisationFault with sentences for whoever starts it
 */
export async function makeProgram(
  config: Config,
  { openGraph }: { readonly openGraph?: OpenGraphCalendars } = {},
): Promise<Program> {
  const faults = faultsOfProfiles(allProfiles, hasText);
  if (faults.length > 0) throw new ConfigFault(`The profiles cannot be used:\n${faults.join('\n')}`);
  const log = pino({ level: config.logLevel, base: null });
  const logError = (error: unknown, reference: string): void => {
    log.error({ reference, err: error }, 'a turn failed; the case is untouched');
  };
  mkdirSync(config.dataFolder, { recursive: true });
  const telemetry = await telemetryFor(config);
  const store = await openStore(config.store, telemetry);
  const { documents } = store;
  const opened = await openDirectory(config, documents);
  const { directory } = opened;
  const organisation = (id: string) => Promise.resolve(directory.organisation(id));
  const onCalendarTrouble = (error: unknown): void => {
    log.warn({ err: error }, 'a calendar could not be looked after; it is tried again');
  };
  const { parts, mail, notices, onNudge, onSettings, onMailboxFault } = await conversationParts(
    config,
    store,
    opened,
    telemetry,
    onCalendarTrouble,
    openGraph,
  );
  const { clock } = parts;

  const references = makeReferences(documents, (id) => directory.configured(id)?.tenant);
  const adapter = adapterFor(config.bot);
  const connector = makeConnector((serviceUrl) => adapter.tokenFor(serviceUrl));
  adapter.use(watchReplies(telemetry.watch));
  if (config.rateLimit !== undefined) adapter.use(limitTurns(limitPerMinute(config.rateLimit, ticking)));
  const signIn = await signInFor(config);
  const bot = makeBot({
    ...parts,
    signIn,
    signingNeedsSignIn: signIn !== undefined,
    references,
    directory,
    downloadHosts: config.mode === 'local' ? ['127.0.0.1', ...config.downloadHosts] : config.downloadHosts,
    logError,
  });

  const worker = openWorker({
    config,
    parts,
    mail,
    directory,
    connector,
    references,
    installer: await installerFor(config),
    telemetry,
    log,
    now: ticking,
  });
  onNudge(worker.nudge);
  const groups = keepGroupsRead(opened.groups, await groupsFor(directory), log);
  const messenger = makeMessenger(connector, references);
  const tellHr = makeSettingNotices({
    ...parts,
    organisation,
    messages: messenger,
    changes: opened.versions.of,
    notTold: (person, error) => {
      log.warn({ person, err: error }, 'HR could not be told of a changed setting');
    },
  });
  const refreshing = keepRefreshed(opened.versions, log, async () => {
    for (const { id } of directory.organisations) await tellHr(id);
  });
  const tellOfMailboxes = tellAdministrators({
    ...parts,
    organisation,
    organisations: () => directory.organisations,
    messages: messenger,
    mail,
    notTold: (person, error) => {
      log.warn({ person, err: error }, 'an administrator could not be told of a calendar that is closed');
    },
  });
  onMailboxFault((fault) => {
    tellOfMailboxes(fault).catch((error: unknown) => {
      log.warn({ err: error }, 'no administrator could be told of a calendar that is closed');
    });
  });
  onSettings((id) => {
    // After the answer of the turn that changed it, not before it.
    setImmediate(() => {
      tellHr(id).catch((error: unknown) => {
        log.warn({ err: error }, 'HR could not be told of a changed setting yet; it is tried again');
      });
    });
  });

  const turns = makeTurns({
    telemetry,
    now: ticking,
    write: (line) => {
      log.info(line, 'turn');
    },
  });
  const local =
    config.mode === 'local' && config.windows !== 'none' && config.organisationsFile === undefined
      ? startLocalWindows({ config })
      : undefined;
  const server = makeServer({
    adapter,
    bot,
    turns,
    health: makeHealth({
      relay: worker.state,
      ending: turns.ending,
      askStore: () => documents.read('health', 'check'),
    }),
    routers: [
      webRoutes({ ...parts, organisation, linkSecret: config.linkSecret }),
      interviewRoutes({ ...parts, organisation, linkSecret: config.linkSecret }),
      ...(notices ? [notices.router] : []),
      ...(local ? [local.routes] : []),
    ],
    logError,
  });

  const expiry = makeExpiry({ store, directory, clock, log });
  const tending = makeTending(notices, onCalendarTrouble);
  let prepared: Promise<void> = Promise.resolve();
  const prepare = async (): Promise<void> => {
    if (config.mode === 'local' && config.organisationsFile === undefined)
      for (const { organisation } of samples) await fillSampleCalendars(documents, clock, organisation);
  };

  return {
    server,
    begin: async () => {
      prepared = prepare();
      await prepared;
      if (turns.ending()) return;
      refreshing.start();
      groups.start();
      if (config.relay === 'run') {
        worker.start();
        expiry.start();
        tending.start();
      }
      await local?.start();
    },
    end: () =>
      endInOrder({
        server,
        turns,
        worker,
        telemetry,
        prepared: () => prepared,
        stopLocal: async () => {
          await refreshing.stop();
          await groups.stop();
          await tending.stop();
          await expiry.stop();
          await local?.stop();
        },
        closeStore: store.close,
        warn: (message, error) => {
          log.warn({ err: error }, message);
        },
      }),
  };
}
