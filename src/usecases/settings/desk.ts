import { localDateOf } from '../../hiring/calendar';
import type { Organisation, PersonId } from '../../hiring/people';
import type { Profile } from '../../hiring/profile';
import type { Value } from '../../hiring/questions';
import { valuesAfter } from '../../hiring/settings/apply';
import { settingFaults, type SettingFault } from '../../hiring/settings/faults';
import { settingsOf, type UsualHours } from '../../hiring/settings/settable';
import type { BoundsOf, Configured, Setting, SettingId } from '../../hiring/settings/setting';
import { Conflict, type Clock } from '../ports';
import type { SettingsChange, SettingsVersions } from './versions';

const MOST_TRIES = 3;

/** What an administrator wants to be set. */
export interface WantedSetting {
  readonly setting: SettingId;
  readonly value: Value | undefined;
  readonly by: PersonId;
  /** The version that was shown; undefined when nothing was. */
  readonly shown?: number | undefined;
}

/** What became of it. `stale`: somebody else has set the same thing since it was shown. */
export type Changed =
  | { readonly kind: 'changed'; readonly change: SettingsChange }
  | { readonly kind: 'same' | 'unknown' | 'notAdministrator' }
  | { readonly kind: 'stale'; readonly by: PersonId }
  | { readonly kind: 'faulty'; readonly faults: readonly SettingFault[] };

/** Where administrators look at and change what their organisation has set. */
export interface SettingsDesk {
  /** The organisation with its latest settings. */
  readonly organisation: (id: string) => Organisation | undefined;
  readonly administrators: (organisation: string) => readonly PersonId[];
  /** Everything that can be set, with its present value, in the order in which it is numbered. */
  readonly settings: (organisation: string) => readonly Setting[];
  /** Every change, oldest first. */
  readonly changes: (organisation: string) => readonly SettingsChange[];
  /** @throws Unavailable, or Conflict when others kept saving through all tries */
  readonly change: (organisation: string, wanted: WantedSetting) => Promise<Changed>;
}

export interface SettingsDeskParts {
  readonly versions: SettingsVersions;
  /** The organisation with its latest settings, without what stands in other lists. */
  readonly configured: (organisation: string) => Configured | undefined;
  readonly administrators: (organisation: string) => readonly PersonId[];
  readonly profileOf: (id: string) => Profile;
  readonly boundsOf: BoundsOf;
  readonly usualHours: UsualHours;
  readonly clock: Clock;
  /** Told after every change. */
  readonly onChanged: (organisation: string, change: SettingsChange) => void;
}

const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Days are added and removed one by one: two people who do so do not undo each other's. */
const isOneOfMany = ({ group }: Setting): boolean => group === 'closedDays';

/** The desk over these versions. */
export function makeSettingsDesk(parts: SettingsDeskParts): SettingsDesk {
  const { versions, configured, administrators, profileOf, boundsOf, usualHours, clock, onChanged } = parts;

  const lookAt = (organisation: Configured) => {
    const today = localDateOf(clock.now(), organisation.zone);
    const profile = profileOf(organisation.profile);
    return {
      organisation,
      usualHours,
      today,
      all: settingsOf(organisation, { profile, boundsOf, usualHours, today }),
    };
  };

  const changeBy = (
    organisation: Organisation,
    { setting, by }: WantedSetting,
    from: Value | undefined,
    to: Value,
  ) => {
    const last = versions.of(organisation.id).at(-1);
    const before = last && last.version === organisation.settings ? last.values : {};
    return {
      version: Math.max(organisation.settings, last?.version ?? 0) + 1,
      at: clock.now(),
      by,
      setting,
      from,
      to,
      values: valuesAfter(before, organisation, setting, to),
    };
  };

  async function attempt(id: string, wanted: WantedSetting): Promise<Changed> {
    const organisation = configured(id);
    if (!organisation) return { kind: 'unknown' };
    if (!administrators(id).includes(wanted.by)) return { kind: 'notAdministrator' };
    const beside = lookAt(organisation);
    const setting = beside.all.find((one) => one.id === wanted.setting);
    if (!setting) return { kind: 'unknown' };
    // What need not be answered and was not, is nobody.
    const to = wanted.value ?? [];
    if (isSame(setting.value, to)) return { kind: 'same' };
    const { shown = Infinity } = wanted;
    const since = versions
      .of(id)
      .findLast(({ version, setting: set }) => version > shown && set === setting.id);
    if (since && !isOneOfMany(setting)) return { kind: 'stale', by: since.by };
    const faults = settingFaults(setting, wanted.value, beside);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const change = changeBy(organisation, wanted, setting.value, to);
    await versions.append(id, change);
    onChanged(id, change);
    return { kind: 'changed', change };
  }

  return {
    organisation: configured,
    administrators,
    settings: (id) => {
      const organisation = configured(id);
      return organisation ? lookAt(organisation).all : [];
    },
    changes: versions.of,
    async change(id, wanted) {
      for (let tries = 1; ; tries += 1) {
        // Somebody else may have saved in another process a moment ago.
        await versions.refresh();
        try {
          return await attempt(id, wanted);
        } catch (error) {
          if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
        }
      }
    },
  };
}
