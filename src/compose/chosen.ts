import { systemClock } from '../clock';
import type { Config } from '../config';
import type { Directory } from '../directory/directory';
import type { MembersOf } from '../directory/group-roles';
import { quiet, type Telemetry } from '../operations/telemetry';
import type { Installer } from '../outbox/deliver';
import type { SignIn } from '../teams/sign-in';

/** Traces and metrics to where the settings say; nothing without. */
export const telemetryFor = async ({ telemetry }: Config): Promise<Telemetry> =>
  telemetry === undefined
    ? quiet
    : (await import('../operations/open-telemetry.js')).openTelemetry(telemetry);

/** Who gives people the app; nobody where the administrator does not allow it. */
export const installerFor = async (config: Config): Promise<Installer | undefined> =>
  config.mode === 'local' || config.catalogAppId === undefined
    ? undefined
    : (await import('./outside-graph.js')).openGraphInstaller(config.catalogAppId);

/** How people sign in anew before they sign; on one machine nobody is asked who they are. */
export async function signInFor(config: Config): Promise<SignIn | undefined> {
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
export const groupsFor = async ({ organisations, configured }: Directory): Promise<MembersOf | undefined> =>
  organisations.some(({ id }) => configured(id)?.groups)
    ? (await import('./outside-graph.js')).openGraphGroups()
    : undefined;
