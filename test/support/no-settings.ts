import type { SettingsDesk } from '../../src/usecases/settings/desk';

/** Where nobody sets anything. */
export const noSettings: SettingsDesk = {
  organisation: () => undefined,
  administrators: () => [],
  settings: () => [],
  changes: () => [],
  change: () => Promise.resolve({ kind: 'unknown' }),
};
