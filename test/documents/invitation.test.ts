import fc from 'fast-check';
import type { InvitationView } from '../../src/documents/calendar/views';
import { invitation } from '../../src/documents/invitation';
import { readCalendar, textOf, type CalendarComponent } from './read-calendar';

const view: InvitationView = {
  method: 'REQUEST',
  uid: 'case-1/interview/3@innstilt',
  sequence: 0,
  stamp: '2026-03-16T10:00:00.000Z',
  start: '2026-03-27T08:00:00.000Z',
  end: '2026-03-27T08:45:00.000Z',
  zone: 'Europe/Oslo',
  summary: 'Intervju: rådgiver, kundedialog; runde 1',
  description:
    'Velkommen til intervju.\n\nTa med vitnemål og attester – vi ser på dem sammen. Møt i resepsjonen ti minutter før.',
  location: 'Møterom Ærfugl, 2. etasje',
  organizer: { name: 'Lise Leder', address: 'lise.leder@example.com' },
  attendees: [
    { name: 'Åse Eksempel', address: 'ase@example.com', isRequired: true, kind: 'person' },
    { name: 'Tor Tillitsvalgt', address: 'tor@example.com', isRequired: false, kind: 'person' },
    { name: 'Ærfugl', address: 'aerfugl@example.com', isRequired: true, kind: 'room' },
  ],
};

const read = (changes: Partial<InvitationView> = {}): CalendarComponent =>
  readCalendar(invitation({ ...view, ...changes }));
const part = (calendar: CalendarComponent, name: string): CalendarComponent => {
  const found = calendar.components.find((component) => component.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const event = (changes: Partial<InvitationView> = {}): CalendarComponent => part(read(changes), 'VEVENT');
const property = (component: CalendarComponent, name: string) => {
  const found = component.properties.filter((candidate) => candidate.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} times ${name}`);
  return found[0];
};

describe('an invitation', () => {
  it('says what calendars must know, once', () => {
    const calendar = read();
    expect(property(calendar, 'VERSION').value).toBe('2.0');
    expect(property(calendar, 'METHOD').value).toBe('REQUEST');
    expect(property(calendar, 'PRODID').value).not.toBe('');
    expect(property(event(), 'UID').value).toBe('case-1/interview/3@innstilt');
    expect(property(event(), 'DTSTAMP').value).toBe('20260316T100000Z');
    expect(property(event(), 'SEQUENCE').value).toBe('0');
    expect(property(event(), 'STATUS').value).toBe('CONFIRMED');
  });

  it('keeps its texts through folding and escaping', () => {
    expect(textOf(property(event(), 'SUMMARY').value)).toBe(view.summary);
    expect(textOf(property(event(), 'DESCRIPTION').value)).toBe(view.description);
    expect(textOf(property(event(), 'LOCATION').value)).toBe(view.location);
  });

  it('asks persons for an answer, needed or optional, and books rooms', () => {
    const attendees = event().properties.filter(({ name }) => name === 'ATTENDEE');
    const common = { PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' };
    expect(attendees.map(({ parameters, value }) => ({ ...parameters, value }))).toEqual([
      {
        ...common,
        CUTYPE: 'INDIVIDUAL',
        ROLE: 'REQ-PARTICIPANT',
        CN: 'Åse Eksempel',
        value: 'mailto:ase@example.com',
      },
      {
        ...common,
        CUTYPE: 'INDIVIDUAL',
        ROLE: 'OPT-PARTICIPANT',
        CN: 'Tor Tillitsvalgt',
        value: 'mailto:tor@example.com',
      },
      {
        ...common,
        CUTYPE: 'ROOM',
        ROLE: 'NON-PARTICIPANT',
        CN: 'Ærfugl',
        value: 'mailto:aerfugl@example.com',
      },
    ]);
    expect(property(event(), 'ORGANIZER')).toMatchObject({
      parameters: { CN: 'Lise Leder' },
      value: 'mailto:lise.leder@example.com',
    });
  });

  it.each([
    ['winter', '2026-03-27T08:00:00.000Z', '20260327T090000'],
    ['summer, after the change on 29 March', '2026-03-30T08:00:00.000Z', '20260330T100000'],
    ['the last day of summer time', '2026-10-24T22:30:00.000Z', '20261025T003000'],
  ])('is in local time in %s', (_, start, local) => {
    for (const zone of ['Europe/Oslo', 'Europe/Copenhagen'] as const)
      expect(property(event({ start, zone }), 'DTSTART')).toEqual({
        name: 'DTSTART',
        parameters: { TZID: zone },
        value: local,
      });
  });

  it.each(['Europe/Oslo', 'Europe/Copenhagen'] as const)(
    'describes %s as it is on every day from 1996 to 2040',
    (zone) => {
      const description = part(read({ zone }), 'VTIMEZONE');
      expect(property(description, 'TZID').value).toBe(zone);
      const [summer, winter] = [part(description, 'DAYLIGHT'), part(description, 'STANDARD')];
      expect([property(summer, 'RRULE').value, property(winter, 'RRULE').value]).toEqual([
        'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ]);
      expect([property(summer, 'DTSTART').value, property(winter, 'DTSTART').value]).toEqual([
        '19960331T020000',
        '19961027T030000',
      ]);
      expect([property(summer, 'TZOFFSETTO').value, property(winter, 'TZOFFSETTO').value]).toEqual([
        '+0200',
        '+0100',
      ]);
      const lastSunday = (year: number, month: number): number =>
        [31, 30, 29, 28, 27, 26, 25].find((day) => new Date(Date.UTC(year, month, day)).getUTCDay() === 0) ??
        0;
      const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
      for (let time = Date.UTC(1996, 3, 1, 12); time < Date.UTC(2041, 0, 1); time += 86_400_000) {
        const year = new Date(time).getUTCFullYear();
        const isSummer =
          time >= Date.UTC(year, 2, lastSunday(year, 2), 1) &&
          time < Date.UTC(year, 9, lastSunday(year, 9), 1);
        if (Number(hour.format(time)) !== (isSummer ? 14 : 13))
          throw new Error(`${zone} on ${new Date(time).toISOString()}`);
      }
    },
  );
});

describe('a cancellation', () => {
  it('names the same meeting in a higher version and asks for no answer', () => {
    const calendar = read({ method: 'CANCEL', sequence: 3 });
    expect(property(calendar, 'METHOD').value).toBe('CANCEL');
    const cancelled = part(calendar, 'VEVENT');
    expect(property(cancelled, 'UID').value).toBe(property(event(), 'UID').value);
    expect(property(cancelled, 'SEQUENCE').value).toBe('3');
    expect(property(cancelled, 'STATUS').value).toBe('CANCELLED');
    expect(cancelled.properties.filter(({ parameters }) => 'RSVP' in parameters)).toEqual([]);
  });
});

describe('whatever people write', () => {
  it('comes out as it went in, and starts no line of its own', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(anything, anything, (text, name) => {
        const attendees = [{ name, address: 'a@example.com', isRequired: true, kind: 'person' as const }];
        const read = event({ summary: text, attendees });
        const kept = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        return (
          textOf(property(read, 'SUMMARY').value) === kept &&
          read.properties.length === event().properties.length - 2
        );
      }),
    );
    const evil = 'x\r\nATTENDEE:mailto:evil@example.com\nEND:VEVENT';
    const spoiled = event({
      location: evil,
      organizer: { name: `"${evil}`, address: `l@example.com${evil}` },
    });
    expect(spoiled.properties).toHaveLength(event().properties.length);
  });
});
