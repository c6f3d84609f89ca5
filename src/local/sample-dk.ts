import type { Organisation, Person } from '../hiring/people';
import { peopleOf } from './sample-people';

const person = peopleOf({ first: 300, domain: 'eksempel.dk', language: 'da' });

/** Invented people for every role of a state institution. */
const people: readonly Person[] = [
  person(1, 'lone', 'Lone Leder', 'Kontorchef'),
  person(2, 'helle', 'Helle Hrkonsulent', 'HR-konsulent'),
  person(3, 'dines', 'Dines Direktør', 'Vicedirektør'),
  person(4, 'ulla', 'Ulla Udvalgsmedlem', 'Specialkonsulent, ansættelsesudvalget'),
  person(5, 'bent', 'Bent Bedømmer', 'Chefkonsulent, ansættelsesudvalget'),
  person(6, 'troels', 'Troels Tillidsrepræsentant', 'Tillidsrepræsentant, ansættelsesudvalget'),
  person(7, 'signe', 'Signe Sekretær', 'Sekretær'),
];

/** The tenant of the made-up institution. */
export const DK_TENANT = '00000000-0000-4000-8000-00000000dddd';

/** A made-up state institution. It has no council: the committee reads and comments, the deputy director decides. */
export const sampleDk: Organisation = {
  id: 'eksempelstyrelsen',
  settings: 1,
  name: 'Eksempelstyrelsen',
  country: 'DK',
  zone: 'Europe/Copenhagen',
  profile: 'dk',
  people,
  roles: {
    leader: ['lone'],
    hr: ['helle'],
    unionRepresentative: ['troels'],
    recommendingAuthority: ['lone'],
    decidingAuthority: ['dines'],
    assessor: ['ulla', 'bent', 'troels'],
  },
  council: { chair: 'dines', members: [], secretary: 'signe' },
  rooms: [
    { id: 'sundet', name: 'Mødelokale Sundet', email: 'sundet@eksempel.dk' },
    { id: 'baeltet', name: 'Mødelokale Bæltet', email: 'baeltet@eksempel.dk' },
  ],
  closedDays: [],
};
