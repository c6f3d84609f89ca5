import { inForce, type InForceIn } from '../hiring/in-force';
import type { Profile } from '../hiring/profile';
import { dk } from './dk';
import { hel } from './hel';
import { nav } from './nav';

const profiles: Readonly<Record<string, Profile>> = { dk, hel, nav };

/** Earlier versions that running cases follow until HR moves them; kept until the last of these is closed. */
const earlier: readonly Profile[] = [];

/** Every profile there is, to be checked when the program starts. */
export const allProfiles: readonly Profile[] = [...Object.values(profiles), ...earlier];

/**
 * The profile with this id, as it is or as it was in an earlier version.
 * @throws when no such profile exists: organisations and cases are checked for it when they are set up
 */
export function profileOf(id: string, version?: number): Profile {
  const profile = profiles[id];
  if (!profile) throw new Error(`There is no profile ${id}`);
  if (version === undefined || version === profile.version) return profile;
  return earlier.find((one) => one.id === id && one.version === version) ?? profile;
}

/** What is in force where no organisation has settings of an earlier version. */
export const inForceAlways: InForceIn = (organisation, hiring) =>
  inForce(organisation, hiring, profileOf, () => undefined);
