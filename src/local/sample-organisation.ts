import type { Organisation, Person, PersonId } from '../hiring/people';
import { peopleOf } from './sample-people';

const person = peopleOf({ first: 0, domain: 'eksempel.no', language: 'nb' });

/** Invented people for every role, so that one person can play them all in several windows. */
export const samplePeople: readonly Person[] = [
  person(1, 'lise', 'Lise Leder', 'Enhetsleder'),
  person(2, 'hanne', 'Hanne Hrkoordinator', 'HR-koordinator'),
  person(3, 'tor', 'Tor Tillitsvalgt', 'Tillitsvalgt'),
  person(4, 'cecilie', 'Cecilie Rådsleder', 'Leder av ansettelsesrådet'),
  person(5, 'arne', 'Arne Arbeidsgiver', 'Rådsmedlem for arbeidsgiver'),
  person(6, 'anna', 'Anna Arbeidsgiver', 'Rådsmedlem for arbeidsgiver'),
  person(7, 'turid', 'Turid Tillitsvalgt', 'Rådsmedlem for de ansatte'),
  person(8, 'sverre', 'Sverre Sekretær', 'Sekretær for ansettelsesrådet'),
  person(9, 'frida', 'Frida Fagleder', 'Fagleder og intervjupanel'),
  person(10, 'enok', 'Enok Erfaren', 'Seniorrådgiver'),
];

/** The tenant of the sample people. */
export const SAMPLE_TENANT = '00000000-0000-4000-8000-00000000aaaa';

/** Whose windows open by themselves; the others on demand. */
export const usualPeople: readonly PersonId[] = ['lise', 'hanne', 'tor', 'cecilie', 'arne'];

/**
 * A made-up unit. Five vote in its council: the chair, and two members from each side; the secretary does not.
 * Three are a quorum, so that a case can be decided from the usual windows.
 */
export const sampleOrganisation: Organisation = {
  id: 'eksempel',
  settings: 1,
  name: 'Eksempel kontaktsenter',
  country: 'NO',
  zone: 'Europe/Oslo',
  profile: 'nav',
  people: samplePeople,
  roles: { leader: ['lise'], hr: ['hanne'], unionRepresentative: ['tor'], recommendingAuthority: ['lise'] },
  council: {
    chair: 'cecilie',
    members: [
      { person: 'arne', side: 'employer' },
      { person: 'anna', side: 'employer' },
      { person: 'tor', side: 'employees' },
      { person: 'turid', side: 'employees' },
    ],
    secretary: 'sverre',
    regulations: { quorum: 3, bothSidesNeeded: true, majority: 'absolute', tie: 'chairDecides' },
  },
  rooms: [
    { id: 'fjorden', name: 'Møterom Fjorden', email: 'fjorden@eksempel.no' },
    { id: 'fjellet', name: 'Møterom Fjellet', email: 'fjellet@eksempel.no' },
  ],
  closedDays: [],
};
