import type { Profile } from '../hiring/profile';
import { nav } from './nav';

const profiles: Readonly<Record<string, Profile>> = { nav };

/** Every profile there is, to be checked when the program starts. */
export const allProfiles: readonly Profile[] = Object.values(profiles);

/**
 * The profile with this id.
 * @throws when no such profile exists: organisations and cases are checked for it when they are set up
 */
export function profileOf(id: string): Profile {
  const profile = profiles[id];
  if (!profile) throw new Error(`There is no profile ${id}`);
  return profile;
}
