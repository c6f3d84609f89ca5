import { join } from 'node:path';
import { localCalendars } from '../../src/calendars/local/local-calendars';
import { systemClock } from '../../src/clock';
import { localMail } from '../../src/mail/local/local-mail';
import { makeDelivery } from '../../src/outbox/make-delivery';
import { TEAMS_LIMITS } from '../../src/outbox/rate';
import { inForceAlways } from '../../src/profiles';
import { openKeeping } from '../../src/compose/keeping';
import { makeAccess } from '../../src/directory/access';
import { noSettings } from '../../test/support/no-settings';
import { openSqlite } from '../../src/stores/sqlite/open-sqlite';
import { adapterFor } from '../../src/teams/adapter';
import { makeConnector } from '../../src/teams/connector';
import { makeMessenger } from '../../src/teams/messenger';
import { makeReferences } from '../../src/teams/references';
import { makeHandleCommand } from '../../src/usecases/handle-command';
import { makeWakeCase } from '../../src/usecases/wake-case';
import { cpuSeconds } from './cpu-seconds';
import { organisationOf } from './world';

/** What one relay came to. */
export interface RelayFigures {
  readonly residentMegabytes: number;
  readonly cpuSeconds: number;
}

/** A process that delivers what a database holds until it is told to end, then says how it went. */
function relay([folder = '', people = '0', tenantLimit = '', scale = '1']: readonly string[]): void {
  const { cases, documents, eraser, close } = openSqlite(join(folder, 'innstilt.db'));
  const organisation = organisationOf(Number(people));
  const clock = systemClock;
  const mail = localMail({
    folder: join(folder, 'mail'),
    from: { name: organisation.name, address: 'ikke-svar@eksempel.no' },
    now: () => clock.now(),
  });
  const handle = makeHandleCommand({
    cases,
    clock,
    inForce: inForceAlways,
    logKey: 'bench',
    onSaved: () => undefined,
  });
  const wakeCase = makeWakeCase({ cases, clock, handle });
  const adapter = adapterFor({ kind: 'anonymous' });
  const connector = makeConnector((url) => adapter.tokenFor(url));
  const worker = makeDelivery({
    cases,
    documents,
    clock,
    handle,
    inForce: inForceAlways,
    mail,
    calendars: localCalendars({ documents, mail, clock, zone: organisation.zone }),
    links: {
      upload: () => ({ url: '', expiresAt: clock.now() }),
      document: () => '',
      interview: () => '',
      overview: () => '',
      kept: () => '',
    },
    sharing: () => [],
    keeping: openKeeping({ cases, documents, eraser }, clock),
    access: makeAccess({ rolesOf: () => undefined }),
    settings: noSettings,
    organisation: () => Promise.resolve(organisation),
    formOpenFor: () => Promise.resolve(undefined),
    messages: makeMessenger(connector, makeReferences(documents)),
    mayOpen: true,
    habits: 'atOnce',
    limits: {
      conversation: TEAMS_LIMITS.conversation.map(({ count, windowMs }) => ({
        count: count * Number(scale),
        windowMs,
      })),
      tenant: { count: Number(tenantLimit), windowMs: 1000 },
    },
    wake: (ref, leaseUntil) => wakeCase(ref, leaseUntil, organisation),
    log: () => undefined,
  });
  worker.start();
  process.once('SIGTERM', () => {
    const figures: RelayFigures = {
      residentMegabytes: process.memoryUsage().rss / 1_000_000,
      cpuSeconds: cpuSeconds(),
    };
    void worker.stop().then(() => {
      close();
      process.stdout.write(`${JSON.stringify(figures)}\n`);
    });
  });
}

relay(process.argv.slice(2));
