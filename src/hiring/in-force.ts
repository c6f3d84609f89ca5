import type { ClosedDay } from './calendar';
import type { Hiring } from './hiring';
import type { Council, Organisation, RuleParameters } from './people';
import type { Profile, RuleUse } from './profile';

/** What an organisation has decided for itself, as one version. */
export interface SettingsVersion {
  readonly version: number;
  readonly parameters: RuleParameters;
  readonly council: Council;
  readonly closedDays: readonly ClosedDay[];
}

/** The organisation with the settings of one version; people and rooms are always those of today. */
export const withSettings = (organisation: Organisation, settings: SettingsVersion): Organisation => ({
  ...organisation,
  settings: settings.version,
  parameters: settings.parameters,
  closedDays: settings.closedDays,
  council: settings.council,
});

const setBy = (rule: RuleUse, values: RuleParameters[string]): RuleUse => ({
  ...rule,
  parameters: { ...rule.parameters, ...values },
  // What an organisation has set itself is its routine, no longer our default.
  ownParameters: rule.ownParameters?.filter((name) => values[name] === undefined),
});

const made = new WeakMap<Profile, WeakMap<RuleParameters, Profile>>();

/** The profile with the organisation's own numbers; the same object for the same two. */
export function withParameters(profile: Profile, parameters: RuleParameters | undefined): Profile {
  if (parameters === undefined || Object.keys(parameters).length === 0) return profile;
  const known = made.get(profile) ?? new WeakMap<RuleParameters, Profile>();
  made.set(profile, known);
  const before = known.get(parameters);
  if (before) return before;
  const rules = profile.rules.map((rule) => {
    const values = parameters[rule.id];
    return values ? setBy(rule, values) : rule;
  });
  const profileNow = { ...profile, rules };
  known.set(parameters, profileNow);
  return profileNow;
}

/** What a case follows: the organisation with its settings, its profile, and what a case opened now would follow. */
export interface InForce {
  readonly organisation: Organisation;
  readonly profile: Profile;
  readonly newest: { readonly version: number; readonly settings: number };
}

/** What a case of this organisation follows from its opening on. */
export const forNewCases = (organisation: Organisation, profile: Profile): InForce => ({
  organisation,
  profile: withParameters(profile, organisation.parameters),
  newest: { version: profile.version, settings: organisation.settings },
});

/** Finds what is in force, for a case or, without one, for new ones. */
export type InForceIn = (
  organisation: Organisation,
  hiring?: Pick<Hiring, 'profile' | 'settings'>,
) => InForce;

/**
 * What is in force in a case that pins the versions of its profile and settings; without a case what new cases get.
 * `profileAt` without version is the newest one; `settingsAt` is undefined for a version that nobody set.
 */
export function inForce(
  organisation: Organisation,
  hiring: Pick<Hiring, 'profile' | 'settings'> | undefined,
  profileAt: (id: string, version?: number) => Profile,
  settingsAt: (version: number) => SettingsVersion | undefined,
): InForce {
  const now = forNewCases(organisation, profileAt(organisation.profile));
  if (!hiring) return now;
  const pinned = hiring.settings === organisation.settings ? undefined : settingsAt(hiring.settings);
  const then = pinned ? withSettings(organisation, pinned) : organisation;
  const profile = profileAt(hiring.profile.id, hiring.profile.version);
  return { organisation: then, profile: withParameters(profile, then.parameters), newest: now.newest };
}
