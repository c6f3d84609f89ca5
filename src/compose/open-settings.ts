import type { Logger } from 'pino';
import type { Directory } from '../directory/directory';
import { inForce, type InForceIn } from '../hiring/in-force';
import { USUAL_HABITS } from '../hiring/tasks/when-to-say';
import { profileOf } from '../profiles';
import { ruleFor } from '../profiles/rules';
import type { Clock } from '../usecases/ports';
import { makeSettingsDesk, type SettingsDesk } from '../usecases/settings/desk';
import type { SettingsVersions } from '../usecases/settings/versions';
import { makeSignal, type Signal } from './signal';

/** How long another process may follow what was set before. */
const REFRESH_MS = 3000;

const { digestAt, hours } = USUAL_HABITS;
const usualHours = { ...hours, digestAt };

/** What is in force by the settings that organisations have stored. */
export const inForceBy =
  ({ settingsAt }: Pick<Directory, 'settingsAt'>): InForceIn =>
  (organisation, hiring) =>
    inForce(organisation, hiring, profileOf, (version) => settingsAt(organisation.id, version));

/** Settings and whoever wants to know of their changes. */
export interface OpenedSettings {
  readonly desk: SettingsDesk;
  /** Which organisation's settings were changed. */
  readonly onChanged: Signal<string>['listen'];
}

/** The desk of the organisations in this directory. */
export function openSettings(directory: Directory, versions: SettingsVersions, clock: Clock): OpenedSettings {
  const changed = makeSignal<string>();
  return {
    desk: makeSettingsDesk({
      versions,
      ...directory,
      profileOf,
      boundsOf: (rule) => ruleFor(rule)?.parameters ?? {},
      usualHours,
      clock,
      onChanged: changed.tell,
    }),
    onChanged: changed.listen,
  };
}

/** Reads now and then what other processes have set; `then` follows each time. */
export function keepRefreshed({ refresh }: SettingsVersions, log: Logger, then: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let isBusy = false;
  const again = (): void => {
    if (isBusy) return;
    isBusy = true;
    underWay = refresh()
      .then(then)
      .catch((error: unknown) => {
        log.warn(
          { err: error },
          'settings of organisations could not be read, or HR not be told of them; it is tried again',
        );
      })
      .finally(() => {
        isBusy = false;
      });
  };
  return {
    start: () => {
      timer = setInterval(again, REFRESH_MS).unref();
    },
    stop: () => {
      clearInterval(timer);
      return underWay;
    },
  };
}
