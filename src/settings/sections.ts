import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const address = z.string().url('must be an address such as https://example.org');

/** Values separated by commas. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );

/** What every way of running needs. */
export const everywhere = z.object({
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  DATA_FOLDER: z.string().min(1).default('data'),
  DOWNLOAD_HOSTS: list,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** `hold`: effects stay in the outbox, for another process to send. */
  INNSTILT_RELAY: z.enum(['run', 'hold']).default('run'),
  /** JSON with the organisations; without it they are in the store, or it is the sample. */
  ORGANISATIONS_FILE: z.string().min(1).optional(),
});

export const localOnly = z.object({
  /** First port of the chat windows; `none` starts no windows. */
  INNSTILT_WINDOWS: z.union([z.literal('none'), port]).default(56150),
  /** The clock of new data begins at this instant and goes on from there. */
  CLOCK_BEGINS: z
    .string()
    .datetime({ message: 'must be an instant such as 2026-03-09T08:00:00Z' })
    .optional(),
  /** Turns a minute for each person; none unless it is set. */
  RATE_LIMIT: z.coerce.number().int().min(1).optional(),
});

const secret = z.string({ required_error: 'is missing' }).min(32, 'must have at least 32 characters');
const entraId = z.string({ required_error: 'is missing' }).uuid('must be an id of Entra, not a name');

export const productionOnly = z.object({
  PUBLIC_URL: address,
  ALLOWED_TENANTS: list
    .refine(
      (tenants) => tenants.length > 0,
      'must name at least one tenant: without it any tenant would be let in',
    )
    .pipe(z.array(entraId)),
  LINK_SECRET: secret,
  LOG_KEY: secret,
  RATE_LIMIT: z.coerce.number().int().min(1).default(120),
  /** The OAuth connection by which people sign in anew before they sign; `none`: they are not asked to. */
  SIGN_IN_CONNECTION: z
    .string({
      required_error: 'is missing (the connection by which people sign in before they sign, or none)',
    })
    .min(1),
  /** The registration that they sign in to, where it is another than the bot's own. */
  SIGN_IN_APP_ID: z.string().uuid('must be an id of Entra').optional(),
  /** How many minutes ago they may have signed in. */
  SIGN_IN_MINUTES: z.coerce.number().int().min(1).max(1440).default(10),
  /** The app's id in the organisation's app catalogue, where the program may install it for people. */
  TEAMS_CATALOG_APP_ID: z.string().uuid('must be an id of the app catalogue').optional(),
});

const bot = {
  MICROSOFT_APP_ID: z
    .string({
      required_error: 'is missing: without it nobody would be asked who they are (anonymous access)',
    })
    .uuid('must be an id of Entra'),
  MICROSOFT_APP_TENANT_ID: entraId,
};

/** Who the bot is. Bots of many tenants cannot be registered any more. */
export const botIdentity = z.discriminatedUnion('MICROSOFT_APP_TYPE', [
  z.object({ MICROSOFT_APP_TYPE: z.literal('UserAssignedMSI'), ...bot }),
  z.object({
    MICROSOFT_APP_TYPE: z.literal('SingleTenant'),
    ...bot,
    MICROSOFT_APP_PASSWORD: z.string({ required_error: 'is missing' }).min(16, 'is too short'),
  }),
]);

/** Where cases and documents are. */
export const store = z.discriminatedUnion('STORE', [
  z.object({ STORE: z.literal('sqlite') }),
  z.object({
    STORE: z.literal('cosmos'),
    COSMOS_ENDPOINT: address,
    COSMOS_DATABASE: z.string().min(1).default('innstilt'),
    COSMOS_CONTAINER: z.string().min(1).default('items'),
    /** For emulators; anything else is opened with the program's own identity. */
    COSMOS_KEY: z.string().min(1).optional(),
  }),
]);

/** The shared mailbox of recruitment: letters come from it, and schedules are asked for through it. */
const graph = {
  RECRUITMENT_MAILBOX: z
    .string({ required_error: 'is missing: the shared mailbox that the program may use' })
    .email('must be an address'),
};

export const calendars = z.discriminatedUnion('CALENDARS', [
  z.object({ CALENDARS: z.literal('local') }),
  z.object({ CALENDARS: z.literal('graph'), ...graph }),
]);

export const mail = z.discriminatedUnion('MAIL', [
  z.object({ MAIL: z.literal('local') }),
  z.object({ MAIL: z.literal('graph'), ...graph }),
]);

export const telemetry = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z.string().min(1).optional(),
});
