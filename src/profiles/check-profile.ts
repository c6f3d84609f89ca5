import type { Profile } from '../hiring/profile';
import { guideFaults } from './faults/guides';
import { ruleFaults } from './faults/rules';
import { taskFaults } from './faults/tasks';
import { textFaults, type HasText } from './faults/texts';

/** Numbers of the profile itself, and what each may be. */
const bounds = ({ version, interview, applicationDays, recommended }: Profile) =>
  [
    ['version', version, 1, Infinity],
    ['interview.minutes', interview.minutes, 5, 480],
    ['interview.breakMinutes', interview.breakMinutes, 0, 240],
    ['applicationDays', applicationDays, 0, 365],
    ['recommended', recommended, 1, 20],
  ] as const;

const numberFaults = (profile: Profile): readonly string[] =>
  bounds(profile)
    .filter(([, value, min, max]) => !Number.isInteger(value) || value < min || value > max)
    .map(([name, value, min, max]) =>
      max === Infinity
        ? `${name} is ${value}, not a whole number from ${min}`
        : `${name} is ${value}, not a whole number from ${min} to ${max}`,
    );

/** What makes a profile unusable, a sentence each; empty when nothing does. */
export const faultsOfProfile = (profile: Profile, hasText: HasText): readonly string[] => [
  ...numberFaults(profile),
  ...ruleFaults(profile),
  ...taskFaults(profile),
  ...guideFaults(profile),
  ...textFaults(profile, hasText),
];

/** The faults of all profiles, each with the profile it is in: for the start of the program, which refuses them. */
export const faultsOfProfiles = (profiles: readonly Profile[], hasText: HasText): readonly string[] =>
  profiles.flatMap((profile) =>
    faultsOfProfile(profile, hasText).map((fault) => `Profile ${profile.id}: ${fault}`),
  );
