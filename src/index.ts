import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import pino from 'pino';
import { localCalendars } from './calendars/local/local-calendars';
import { movableClock, systemClock } from './clock';
import { ConfigFault, readConfig, type Config } from './config';
import type { ConversationParts } from './dialogs/parts';
import { SYSTEM } from './hiring/events';
import { startLocalWindows } from './local/start-windows';
import { fillSampleCalendars } from './local/sample-calendars';
import { sampleOrganisation, SAMPLE_TENANT } from './local/sample-organisation';
import { localMail } from './mail/local/local-mail';
import { makeWorker } from './outbox/worker';
import { makeSend } from './outbox/senders';
import { allProfiles, profileOf } from './profiles';
import { faultsOfProfiles } from './profiles/check-profile';
import { openSqlite } from './stores/sqlite/open-sqlite';
import { StoreUnusable } from './stores/sqlite/errors';
import { hasText } from './text/has-text';
import { makeBot } from './teams/bot';
import { makeMessenger } from './teams/messenger';
import { makeReferences } from './teams/references';
import { makeServer } from './teams/server';
import { makeHandleCommand } from './usecases/handle-command';
import { makeLinks } from './web/links';
import { webRoutes } from './web/routes';

/** Without an app id the adapter lets anybody in: only the local mode, which listens to this machine alone, has none. */
const adapterFor = (config: Config): CloudAdapter =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      config.mode === 'local'
        ? {}
        : {
            MicrosoftAppId: config.MICROSOFT_APP_ID,
            MicrosoftAppType:
              config.MICROSOFT_APP_TYPE === 'UserAssignedMSI' ? 'UserAssignedMsi' : 'SingleTenant',
            MicrosoftAppTenantId: config.MICROSOFT_APP_TENANT_ID,
            MicrosoftAppPassword: config.MICROSOFT_APP_PASSWORD,
          },
    ),
  );

/** Builds the parts, starts the server and the worker, and ends both in order when told to. */
async function main(): Promise<void> {
  const config = readConfig();
  const faults = faultsOfProfiles(allProfiles, hasText);
  if (faults.length > 0) throw new ConfigFault(`The profiles cannot be used:\n${faults.join('\n')}`);
  const log = pino({ level: config.LOG_LEVEL, base: null });
  mkdirSync(config.DATA_FOLDER, { recursive: true });
  const store = openSqlite(join(config.DATA_FOLDER, 'innstilt.db'));
  const { cases, documents } = store;
  const isLocal = config.mode === 'local';
  const movable = isLocal ? await movableClock(documents) : undefined;
  const clock = movable ?? systemClock;
  const forward = movable?.fastForward;
  const logError = (error: unknown, reference: string): void => {
    log.error({ reference, err: error }, 'a turn failed; the case is untouched');
  };

  const publicUrl = config.mode === 'local' ? `http://127.0.0.1:${config.PORT}` : config.PUBLIC_URL;
  const linkSecret = config.mode === 'local' ? config.linkSecret : config.LINK_SECRET;
  const mail = localMail({
    folder: join(config.DATA_FOLDER, 'mail'),
    from: { name: sampleOrganisation.name, address: 'ikke-svar@eksempel.no' },
    now: () => clock.now(),
  });
  const organisation = (id: string) =>
    Promise.resolve(id === sampleOrganisation.id ? sampleOrganisation : undefined);
  const nudges: (() => void)[] = [];
  const parts: ConversationParts = {
    cases,
    documents,
    clock,
    profileOf,
    calendars: localCalendars({ documents, mail, clock, zone: sampleOrganisation.zone }),
    links: makeLinks(linkSecret, publicUrl, clock),
    handle: makeHandleCommand({
      cases,
      clock,
      profileOf,
      logKey: config.mode === 'local' ? config.logKey : config.LOG_KEY,
      onSaved: () => {
        for (const nudge of nudges) nudge();
      },
    }),
    fastForward:
      forward &&
      (async (days) => {
        await forward(days);
        for (const nudge of nudges) nudge();
      }),
  };

  const references = makeReferences(documents);
  const adapter = adapterFor(config);
  const appId = config.mode === 'local' ? '' : config.MICROSOFT_APP_ID;
  const tenants = config.mode === 'local' ? [SAMPLE_TENANT] : config.ALLOWED_TENANTS;
  const bot = makeBot({
    ...parts,
    references,
    directory: {
      organisationOfTenant: (tenant) =>
        tenant !== undefined && tenants.includes(tenant) ? sampleOrganisation : undefined,
    },
    downloadHosts: isLocal ? ['127.0.0.1', ...config.DOWNLOAD_HOSTS] : config.DOWNLOAD_HOSTS,
    logError,
  });
  const worker = makeWorker({
    cases,
    clock,
    send: makeSend({ ...parts, messages: makeMessenger(adapter, appId, references), organisation }),
    wake: async (ref) => {
      const handled = await parts.handle(
        ref,
        { type: 'Wake' },
        { organisation: sampleOrganisation, by: SYSTEM, commandId: `wake/${clock.now()}` },
      );
      return handled !== undefined;
    },
    log: (message, entry, error) => {
      log.warn({ effect: entry.id, kind: entry.effect.kind, attempts: entry.attempts, err: error }, message);
    },
    chance: Math.random,
  });
  nudges.push(() => {
    worker.nudge();
  });

  const local =
    isLocal && config.INNSTILT_WINDOWS !== 'none'
      ? startLocalWindows({ config, organisation: sampleOrganisation })
      : undefined;
  const server = makeServer({
    adapter,
    bot,
    isReady: async () => (await documents.read('health', 'check')) === undefined,
    routers: [webRoutes({ ...parts, organisation, linkSecret }), ...(local ? [local.routes] : [])],
    logError,
  });

  let ending = false;
  const end = async (code: number): Promise<void> => {
    if (ending) return;
    ending = true;
    server.close();
    server.closeIdleConnections();
    await worker.stop();
    await local?.stop();
    store.close();
    process.exitCode = code;
    // Connections that clients keep open would hold the process.
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));

  server.on('error', (error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE'
        ? `Port ${config.PORT} is taken by another program. Stop it, or choose another with PORT=3979 npm start.`
        : `The program cannot listen on ${config.HOST}:${config.PORT}: ${error.message}`;
    process.stderr.write(`${why}\n`);
    void end(1);
  });
  server.listen(config.PORT, config.HOST, () => {
    process.stdout.write(`Innstilt listens on http://${config.HOST}:${config.PORT}\n`);
    void (async () => {
      if (isLocal) await fillSampleCalendars(documents, clock);
      if (config.INNSTILT_RELAY === 'run') worker.start();
      await local?.start();
    })().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      void end(1);
    });
  });
}

main().catch((error: unknown) => {
  const isForPeople = error instanceof ConfigFault || error instanceof StoreUnusable;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const folder = code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST';
  if (folder) process.stderr.write(`The data folder cannot be written: ${(error as Error).message}\n`);
  else
    process.stderr.write(
      `${isForPeople ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
  process.exitCode = 1;
});
