import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import { productionFaults } from './settings/production-faults';
import {
  botIdentity,
  calendars,
  everywhere,
  localOnly,
  mail,
  productionOnly,
  store,
  telemetry,
} from './settings/sections';

/** Where cases and documents are. */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly database: string;
      readonly container: string;
      readonly key: string | undefined;
    };

export type CalendarsConfig =
  { readonly kind: 'local' } | { readonly kind: 'graph'; readonly mailbox: string };

export type MailConfig =
  { readonly kind: 'local'; readonly folder: string } | { readonly kind: 'graph'; readonly mailbox: string };

/** Who the bot is towards the Bot Framework; `anonymous` asks nobody who they are. */
export type BotIdentity =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string }
  | {
      readonly kind: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      readonly password: string;
    };

interface Everywhere {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly downloadHosts: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly relay: 'run' | 'hold';
  readonly organisationsFile: string | undefined;
  readonly publicUrl: string;
  readonly linkSecret: string;
  readonly logKey: string;
  /** Turns a minute for each person. */
  readonly rateLimit: number | undefined;
  readonly store: StoreConfig;
  readonly calendars: CalendarsConfig;
  readonly mail: MailConfig;
  /** Where traces and metrics go; `agent`: to whatever the platform has attached. */
  readonly telemetry: { readonly endpoint: string } | 'agent' | undefined;
}

/** On one machine, without sign-in. */
export interface LocalConfig extends Everywhere {
  readonly mode: 'local';
  readonly bot: Extract<BotIdentity, { kind: 'anonymous' }>;
  readonly windows: number | 'none';
  /** Where the clock of new data stands at the start, as an instant; undefined: at the real time. */
  readonly clockBegins: string | undefined;
}

interface SignInConfig {
  /** The OAuth connection of the bot's registration. */
  readonly connection: string;
  /** The registration in Entra whose tokens are asked for. */
  readonly appId: string;
  /** How long ago somebody may have signed in. */
  readonly maxAgeMinutes: number;
}

export interface ProductionConfig extends Everywhere {
  readonly mode: 'production';
  readonly bot: Exclude<BotIdentity, { kind: 'anonymous' }>;
  readonly allowedTenants: readonly string[];
  /** How people sign in anew before they sign something; undefined where that is not asked of them. */
  readonly signIn: SignInConfig | undefined;
  /** The app's id in the organisation's app catalogue; undefined where the program may not install it. */
  readonly catalogAppId: string | undefined;
}

export type Config = LocalConfig | ProductionConfig;

/** The settings cannot be used; the message names every one that is wrong, and why. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Reads sections one by one, so that a fault in one hides none in another. */
function reader(environment: Environment) {
  const faults: string[] = [];
  return {
    faults,
    read: <S extends z.ZodTypeAny>(section: S): z.infer<S> | undefined => {
      const read = section.safeParse(environment) as z.SafeParseReturnType<unknown, z.infer<S>>;
      if (read.success) return read.data;
      faults.push(
        ...read.error.issues.map(
          ({ path, message }) =>
            `${path.map(String).join('.')}: ${message === 'Required' ? 'is missing' : message}`,
        ),
      );
      return undefined;
    },
  };
}

const storeOf = (read: z.infer<typeof store>, dataFolder: string): StoreConfig =>
  read.STORE === 'sqlite'
    ? { kind: 'sqlite', file: join(dataFolder, 'innstilt.db') }
    : {
        kind: 'cosmos',
        endpoint: read.COSMOS_ENDPOINT,
        database: read.COSMOS_DATABASE,
        container: read.COSMOS_CONTAINER,
        key: read.COSMOS_KEY,
      };

const calendarsOf = (read: z.infer<typeof calendars>): CalendarsConfig =>
  read.CALENDARS === 'local' ? { kind: 'local' } : { kind: 'graph', mailbox: read.RECRUITMENT_MAILBOX };

const mailOf = (read: z.infer<typeof mail>, dataFolder: string): MailConfig =>
  read.MAIL === 'local'
    ? { kind: 'local', folder: join(dataFolder, 'mail') }
    : { kind: 'graph', mailbox: read.RECRUITMENT_MAILBOX };

const botOf = (read: z.infer<typeof botIdentity>): ProductionConfig['bot'] => {
  const known = { appId: read.MICROSOFT_APP_ID, tenantId: read.MICROSOFT_APP_TENANT_ID };
  return read.MICROSOFT_APP_TYPE === 'SingleTenant'
    ? { kind: 'SingleTenant', ...known, password: read.MICROSOFT_APP_PASSWORD }
    : { kind: 'UserAssignedMSI', ...known };
};

const telemetryOf = (read: z.infer<typeof telemetry>): Everywhere['telemetry'] => {
  if (read.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined) return { endpoint: read.OTEL_EXPORTER_OTLP_ENDPOINT };
  return read.APPLICATIONINSIGHTS_CONNECTION_STRING === undefined ? undefined : 'agent';
};

const refused = (faults: readonly string[]): ConfigFault =>
  new ConfigFault(
    `The settings cannot be used:\n${[...new Set(faults)].map((fault) => `  - ${fault}`).join('\n')}`,
  );

/** What is taken when nothing is said. */
const DEFAULTS = { STORE: 'sqlite', CALENDARS: 'local', MAIL: 'local' } as const;

function commonOf(environment: Environment, { read }: ReturnType<typeof reader>) {
  const [common, where, whose, letters, watched] = [
    read(everywhere),
    read(store),
    read(calendars),
    read(mail),
    read(telemetry),
  ];
  return common && where && whose && letters && watched
    ? {
        port: common.PORT,
        host: common.HOST,
        dataFolder: common.DATA_FOLDER,
        downloadHosts: common.DOWNLOAD_HOSTS,
        logLevel: common.LOG_LEVEL,
        relay: common.INNSTILT_RELAY,
        organisationsFile: common.ORGANISATIONS_FILE,
        store: storeOf(where, common.DATA_FOLDER),
        calendars: calendarsOf(whose),
        mail: mailOf(letters, common.DATA_FOLDER),
        telemetry: telemetryOf(watched),
      }
    : undefined;
}

function readProduction(environment: Environment): ProductionConfig {
  const sections = reader({ ...DEFAULTS, ...environment });
  const common = commonOf(environment, sections);
  const own = sections.read(productionOnly);
  const bot = sections.read(botIdentity);
  sections.faults.push(...productionFaults(environment));
  if (!common || !own || !bot || sections.faults.length > 0) throw refused(sections.faults);
  return {
    ...common,
    mode: 'production',
    bot: botOf(bot),
    publicUrl: own.PUBLIC_URL.replace(/\/$/, ''),
    allowedTenants: own.ALLOWED_TENANTS,
    linkSecret: own.LINK_SECRET,
    logKey: own.LOG_KEY,
    rateLimit: own.RATE_LIMIT,
    signIn:
      own.SIGN_IN_CONNECTION === 'none'
        ? undefined
        : {
            connection: own.SIGN_IN_CONNECTION,
            appId: own.SIGN_IN_APP_ID ?? bot.MICROSOFT_APP_ID,
            maxAgeMinutes: own.SIGN_IN_MINUTES,
          },
    catalogAppId: own.TEAMS_CATALOG_APP_ID,
  };
}

function readLocal(environment: Environment): LocalConfig {
  const sections = reader({ ...DEFAULTS, ...environment });
  const common = commonOf(environment, sections);
  const own = sections.read(localOnly);
  if (common && !LOOPBACK.has(common.host))
    sections.faults.push('HOST: without sign-in the program answers this machine only (127.0.0.1)');
  if (!common || !own || sections.faults.length > 0) throw refused(sections.faults);
  return {
    ...common,
    mode: 'local',
    bot: { kind: 'anonymous' },
    publicUrl: `http://127.0.0.1:${common.port}`,
    // Links of an earlier start stop working; nothing that lasts is signed with this in local mode.
    linkSecret: randomBytes(32).toString('base64url'),
    logKey: 'local',
    rateLimit: own.RATE_LIMIT,
    windows: own.INNSTILT_WINDOWS,
    clockBegins: own.CLOCK_BEGINS,
  };
}

/**
 * The program's settings from the environment. Nothing else reads it.
 * @throws ConfigFault naming every setting that is missing or wrong
 */
export function readConfig(given: Environment = process.env): Config {
  // A setting that is there and empty was left out.
  const environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const mode = environment['INNSTILT_MODE'] ?? 'local';
  if (mode === 'production') return readProduction(environment);
  if (mode === 'local') return readLocal(environment);
  throw refused(['INNSTILT_MODE: must be local or production']);
}
