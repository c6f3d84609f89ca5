import type { Profile } from '../../hiring/profile';
import type { DocumentPart } from './document';
import type { Family } from './rule';
import { usesFor } from './uses';

const TITLES: Readonly<Record<Family, string>> = {
  nav: 'Norwegian state unit with an appointment council (`nav`)',
  hel: 'Municipality on Helgeland (`hel`)',
  dk: 'Danish state institution (`dk`)',
};

const familyPart = (family: Family, profiles: readonly Profile[]): DocumentPart => {
  const profile = profiles.find(({ id }) => id === family);
  return { title: TITLES[family], ...(profile ?? { rules: usesFor(family, { gates: {} }) }) };
};

/** A part for each kind of organisation, whether or not it has a profile yet, and one for every further profile. */
export const documentParts = (profiles: readonly Profile[]): readonly DocumentPart[] => [
  familyPart('nav', profiles),
  familyPart('hel', profiles),
  familyPart('dk', profiles),
  ...profiles
    .filter(({ id }) => !Object.hasOwn(TITLES, id))
    .map((profile) => ({ ...profile, title: `\`${profile.id}\`` })),
];
