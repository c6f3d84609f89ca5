import type { Language } from '../../src/hiring/people';
import { readWishes } from '../../src/dialogs/read-wishes';

const read = (text: string, language: Language = 'nb') =>
  readWishes(text, {
    language,
    today: '2026-03-02',
    people: [
      { value: 'tor', label: 'Tor Tillitsvalgt' },
      { value: 'frida', label: 'Frida Fagleder' },
    ],
    applicants: [
      { value: 'a1', label: 'Kari Søker' },
      { value: 'a2', label: 'Ola Prøve' },
    ],
  });

describe('what people ask of a series of interviews', () => {
  it.each<[Language, string, object]>([
    ['nb', 'ikke fredag', { kind: 'notWeekdays', weekdays: [5] }],
    ['nb', 'ikke på mandager og fredager', { kind: 'notWeekdays', weekdays: [1, 5] }],
    ['nn', 'ikkje tysdag', { kind: 'notWeekdays', weekdays: [2] }],
    ['da', 'ikke onsdag', { kind: 'notWeekdays', weekdays: [3] }],
    ['en', 'not Friday', { kind: 'notWeekdays', weekdays: [5] }],
    ['nb', 'bare tirsdag og torsdag', { kind: 'onlyWeekdays', weekdays: [2, 4] }],
    ['nb', 'etter kl. 10', { kind: 'earliest', time: '10:00' }],
    ['nb', 'Ikke før 9.30!', { kind: 'earliest', time: '09:30' }],
    ['da', 'efter kl. 10', { kind: 'earliest', time: '10:00' }],
    ['en', 'after 10:15', { kind: 'earliest', time: '10:15' }],
    ['nb', 'før kl. 15', { kind: 'latest', time: '15:00' }],
    ['nb', 'ikke etter 14', { kind: 'latest', time: '14:00' }],
    ['nb', 'maks 4 om dagen', { kind: 'maxPerDay', count: 4 }],
    ['nb', 'høyst tre intervjuer per dag', { kind: 'maxPerDay', count: 3 }],
    ['en', 'at most 4 a day', { kind: 'maxPerDay', count: 4 }],
    ['nb', 'ikke 12. mars', { kind: 'notDay', day: '2026-03-12' }],
    ['nb', 'til 27. mars', { kind: 'lastDay', day: '2026-03-27' }],
    ['nb', 'fra 16. mars', { kind: 'firstDay', day: '2026-03-16' }],
    ['nb', 'uten lunsj', { kind: 'lunch', is: false }],
    ['nb', 'på nett', { kind: 'online', is: true }],
    ['nb', 'i møterom', { kind: 'online', is: false }],
    ['nb', '30 minutter', { kind: 'minutes', count: 30 }],
    ['nb', '10 min pause', { kind: 'breakMinutes', count: 10 }],
    ['nb', 'Frida skriver', { kind: 'writer', person: 'frida' }],
    ['nb', 'Tor leder', { kind: 'lead', person: 'tor' }],
    ['nb', 'Frida kan mangle', { kind: 'optional', person: 'frida' }],
    ['nb', 'Frida må være med', { kind: 'required', person: 'frida' }],
    ['nb', 'alle må være med', { kind: 'everybody' }],
    ['nb', 'glem ønskene', { kind: 'forget' }],
    [
      'nb',
      'Ola kan ikke 17. mars kl. 9-12',
      { kind: 'away', applicant: 'a2', day: '2026-03-17', from: '09:00', to: '12:00' },
    ],
    ['nb', 'Ola til 17. mars kl. 10', { kind: 'fixed', applicant: 'a2', day: '2026-03-17', time: '10:00' }],
    ['nb', '1 torsdag kl. 9.30', { kind: 'fixed', applicant: 'a1', day: '2026-03-05', time: '09:30' }],
    [
      'nn',
      'intervju 2 til tysdag klokka 13',
      { kind: 'fixed', applicant: 'a2', day: '2026-03-03', time: '13:00' },
    ],
    [
      'da',
      'Kari på 17. marts kl. 14:15',
      { kind: 'fixed', applicant: 'a1', day: '2026-03-17', time: '14:15' },
    ],
    ['en', 'Ola to Thursday at 10', { kind: 'fixed', applicant: 'a2', day: '2026-03-05', time: '10:00' }],
    ['nb', 'Kari kan ikke 17. mars', { kind: 'away', applicant: 'a1', day: '2026-03-17' }],
  ])('is understood in %s: %s', (language, text, wish) => {
    expect(read(text, language)).toMatchObject({ wishes: [wish], unread: [] });
  });

  it('can be several things at once', () => {
    const { wishes, unread } = read('ikke fredag, etter kl. 10 og maks 4 om dagen');

    expect(wishes.map(({ kind }) => kind)).toEqual(['notWeekdays', 'earliest', 'maxPerDay']);
    expect(unread).toEqual([]);
  });

  it.each(['2', 'forslag 2', 'ja', 'tirsdag passer best', 'etter kl. 99', 'Per kan ikke 17. mars'])(
    'is not heard where it is not said: %s',
    (text) => {
      expect(read(text).wishes).toEqual([]);
    },
  );

  it('says which part was not understood', () => {
    expect(read('ikke fredag, bare når det regner')).toMatchObject({
      wishes: [{ kind: 'notWeekdays' }],
      unread: ['bare når det regner'],
    });
  });
});
