import type { Organisation, Person } from '../hiring/people';
import { peopleOf } from './sample-people';

const person = peopleOf({ first: 200, domain: 'eksempel.kommune.no', language: 'nb' });

/** Invented people for every role of a municipality. */
const people: readonly Person[] = [
  person(1, 'lena', 'Lena Leder', 'Styrer i barnehagen'),
  person(2, 'henrik', 'Henrik Hrrådgiver', 'HR-rådgiver'),
  person(3, 'tuva', 'Tuva Tillitsvalgt', 'Tillitsvalgt'),
  person(4, 'kari', 'Kari Kommunedirektør', 'Kommunedirektør'),
  person(5, 'fredrik', 'Fredrik Fadder', 'Barnehagelærer'),
  person(6, 'ida', 'Ida Innkjøp', 'IT og drift'),
];

/** The tenant of the made-up municipality. */
export const HEL_TENANT = '00000000-0000-4000-8000-00000000bbbb';

/** A made-up municipality. It has no council: the municipal director decides. */
export const sampleHel: Organisation = {
  id: 'eksempelkommune',
  settings: 1,
  name: 'Eksempel kommune',
  country: 'NO',
  zone: 'Europe/Oslo',
  profile: 'hel',
  people,
  roles: {
    leader: ['lena'],
    hr: ['henrik'],
    unionRepresentative: ['tuva'],
    recommendingAuthority: ['lena'],
    decidingAuthority: ['kari'],
  },
  council: { chair: 'kari', members: [], secretary: 'henrik' },
  rooms: [
    { id: 'sjoen', name: 'Møterom Sjøen', email: 'sjoen@eksempel.kommune.no' },
    { id: 'toppen', name: 'Møterom Toppen', email: 'toppen@eksempel.kommune.no' },
  ],
  closedDays: [],
};
