import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );

const shared = z.object({
  PORT: port.default(3978),
  HOST: z.string().default('127.0.0.1'),
  DATA_FOLDER: z.string().min(1).default('data'),
  DOWNLOAD_HOSTS: list,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** `hold`: effects stay in the outbox, for another process to send. */
  INNSTILT_RELAY: z.enum(['run', 'hold']).default('run'),
});

const local = shared.extend({
  INNSTILT_MODE: z.literal('local').default('local'),
  /** First port of the chat windows; `none` starts no windows. */
  INNSTILT_WINDOWS: z.union([z.literal('none'), port]).default(56150),
});

const production = shared.extend({
  INNSTILT_MODE: z.literal('production'),
  PUBLIC_URL: z.string().url().startsWith('https://', 'must begin with https://'),
  MICROSOFT_APP_ID: z.string().uuid(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']),
  MICROSOFT_APP_TENANT_ID: z.string().uuid(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  ALLOWED_TENANTS: list.refine((tenants) => tenants.length > 0, 'must name at least one tenant'),
  LINK_SECRET: z.string().min(32, 'must have at least 32 characters'),
  LOG_KEY: z.string().min(32, 'must have at least 32 characters'),
});

export type LocalConfig = Omit<z.infer<typeof local>, 'INNSTILT_MODE'> & {
  readonly mode: 'local';
  readonly linkSecret: string;
  readonly logKey: string;
};
export type ProductionConfig = Omit<z.infer<typeof production>, 'INNSTILT_MODE'> & {
  readonly mode: 'production';
};
export type Config = LocalConfig | ProductionConfig;

/** The settings cannot be used; the message names every one that is wrong, and why. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * The program's settings from the environment. Nothing else reads it.
 * @throws ConfigFault naming every setting that is missing or wrong
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const isProduction = environment['INNSTILT_MODE'] === 'production';
  const read = isProduction ? production.safeParse(environment) : local.safeParse(environment);
  const faults = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (read.success && !isProduction && !LOOPBACK.has(read.data.HOST))
    faults.push('HOST: without sign-in the program answers this machine only (127.0.0.1)');
  if (!read.success || faults.length > 0)
    throw new ConfigFault(
      `The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  const { INNSTILT_MODE, ...settings } = read.data;
  if (INNSTILT_MODE === 'production')
    return { ...(settings as Omit<ProductionConfig, 'mode'>), mode: 'production' };
  // Links of an earlier start stop working; nothing that lasts is signed with this in local mode.
  const secret = randomBytes(32).toString('base64url');
  return {
    ...(settings as Omit<LocalConfig, 'mode' | 'linkSecret' | 'logKey'>),
    mode: 'local',
    linkSecret: secret,
    logKey: 'local',
  };
}
