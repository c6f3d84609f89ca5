import { mkdirSync } from 'node:fs';
import pino from 'pino';
import { ConfigFault, type Config } from '../config';
import { fillSampleCalendars } from '../local/sample-calendars';
import { samples } from '../local/samples';
import { startLocalWindows } from '../local/start-windows';
import { makeHealth } from '../operations/health';
import { limitPerMinute } from '../operations/rate-limit';
import { makeTurns } from '../operations/turns';
import { allProfiles } from '../profiles';
import { faultsOfProfiles } from '../profiles/check-profile';
import { adapterFor } from '../teams/adapter';
import { makeBot } from '../teams/bot';
import { makeConnector } from '../teams/connector';
import { limitTurns } from '../teams/limit-turns';
import { makeMessenger } from '../teams/messenger';
import { watchReplies } from '../teams/watch-replies';
import { makeReferences } from '../teams/references';
import { makeServer } from '../teams/server';
import { hasText } from '../text/has-text';
import { interviewRoutes } from '../web/interview-routes';
import { webRoutes } from '../web/routes';
import { groupsFor, installerFor, signInFor, telemetryFor } from './chosen';
import { endInOrder } from './ending';
import { makeExpiry } from './expiry';
import { keepGroupsRead } from './keep-groups';
import { openConversation } from './open-conversation';
import { openDirectory } from './open-directory';
import { openNotices } from './open-notices';
import { openStore } from './open-store';
import { openWorker } from './open-worker';
import type { OpenGraphCalendars } from './outside';
import { makeTending } from './tending';

/** Goes forward only, in milliseconds. */
const ticking = (): number => performance.now();

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
  const conversation = await openConversation({
    config,
    store,
    opened,
    telemetry,
    onCalendarTrouble,
    openGraph,
  });
  const { parts, mail, notices } = conversation;
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
  conversation.onWork(worker.nudge);
  const groups = keepGroupsRead(opened.groups, await groupsFor(directory), log);
  const refreshing = openNotices({
    ...conversation,
    directory,
    versions: opened.versions,
    messages: makeMessenger(connector, references),
    log,
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
