import { importCalendar } from '../../src/calendars/local/calendar-book';
import { busyTimesIn } from '../../src/calendars/local/ics/busy-times';
import { localStage } from './local-stage';
import { LISE, interview } from './contract';
import { ownStore } from './documents';

const WINDOW = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-12-31T00:00:00.000Z',
  home: 'Europe/Oslo',
} as const;

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  calendar('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT');
const OSLO = 'DTSTART;TZID=Europe/Oslo';

function busy(text: string, window: { readonly from?: string; readonly to?: string } = {}) {
  const read = busyTimesIn(text, { ...WINDOW, ...window });
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return read.busy;
}
const starts = (text: string): readonly string[] => busy(text).map(({ start }) => start);
const days = (...lines: readonly string[]): readonly string[] =>
  starts(event(...lines, 'DURATION:PT1H')).map((start) => start.slice(0, 10));
const faults = (text: string) => {
  const read = busyTimesIn(text, WINDOW);
  return read.kind === 'faulty' ? read.faults : [];
};

describe('importing a calendar file', () => {
  it.each([
    ['a zone by its name', `${OSLO}:20260302T090000`, '2026-03-02T08:00:00.000Z'],
    [
      'Outlook’s name of a zone',
      'DTSTART;TZID="W. Europe Standard Time":20260302T090000',
      '2026-03-02T08:00:00.000Z',
    ],
    ['UTC', 'DTSTART:20260302T090000Z', '2026-03-02T09:00:00.000Z'],
    ['no zone: the organisation’s', 'DTSTART:20260302T090000', '2026-03-02T08:00:00.000Z'],
    ['summer time', `${OSLO}:20260702T090000`, '2026-07-02T07:00:00.000Z'],
  ])('reads times with %s', (_, start, instant) => {
    expect(busy(event(start, 'DURATION:PT45M'))).toEqual([
      { start: instant, end: new Date(Date.parse(instant) + 45 * 60_000).toISOString(), status: 'busy' },
    ]);
  });

  it('reads whole days, also the short one on which the clocks change', () => {
    expect(busy(event('DTSTART;VALUE=DATE:20260329', 'DTEND;VALUE=DATE:20260330'))).toEqual([
      { start: '2026-03-28T23:00:00.000Z', end: '2026-03-29T22:00:00.000Z', status: 'busy' },
    ]);
  });

  it.each([
    ['TRANSP:TRANSPARENT', 'free'],
    ['STATUS:TENTATIVE', 'tentative'],
    ['STATUS:CONFIRMED', 'busy'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:OOF', 'outOfOffice'],
    ['X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE', 'workingElsewhere'],
  ])('understands %s', (line, status) => {
    expect(busy(event(`${OSLO}:20260302T090000`, 'DURATION:PT1H', line))[0]?.status).toBe(status);
  });

  it.each([
    ['every day', 'FREQ=DAILY;COUNT=3', ['2026-03-02', '2026-03-03', '2026-03-04']],
    [
      'every other day until a day',
      'FREQ=DAILY;INTERVAL=2;UNTIL=20260306T080000Z',
      ['2026-03-02', '2026-03-04', '2026-03-06'],
    ],
    ['on weekdays', 'FREQ=DAILY;BYDAY=MO,WE;COUNT=3', ['2026-03-02', '2026-03-04', '2026-03-09']],
    [
      'some days of the week',
      'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4',
      ['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-12'],
    ],
    ['every other week', 'FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['2026-03-02', '2026-03-16', '2026-03-30']],
    ['a day of the month', 'FREQ=MONTHLY;COUNT=3', ['2026-03-02', '2026-04-02', '2026-05-02']],
    ['the first Monday', 'FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['2026-03-02', '2026-04-06', '2026-05-04']],
    [
      'the last day of the month',
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      ['2026-03-31', '2026-04-30', '2026-05-31'],
    ],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2026-03-27', '2026-04-24']],
    ['every year, outside the window', 'FREQ=YEARLY', ['2026-03-02']],
  ])('expands what comes again: %s', (_, rule, expected) => {
    expect(days(`${OSLO}:20260302T090000`, `RRULE:${rule}`)).toEqual(expected);
  });

  it('leaves out the months that have no such day', () => {
    expect(days(`${OSLO}:20260131T090000`, 'RRULE:FREQ=MONTHLY;COUNT=3')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
  });

  it('expands a rule without an end only as far as the window reaches', () => {
    const text = event('DTSTART:20200106T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY');
    const read = busy(text, { from: '2026-03-01T00:00:00.000Z', to: '2026-03-15T00:00:00.000Z' });
    expect(read.map(({ start }) => start.slice(0, 10))).toEqual(['2026-03-02', '2026-03-09']);
  });

  it('respects single ones that were left out, moved or cancelled', () => {
    const text = calendar(
      'BEGIN:VEVENT',
      'UID:1',
      `${OSLO}:20260302T090000`,
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Oslo:20260309T090000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'RECURRENCE-ID;TZID=Europe/Oslo:20260316T090000',
      `${OSLO}:20260317T140000`,
      'DURATION:PT1H',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:1',
      'RECURRENCE-ID;TZID=Europe/Oslo:20260323T090000',
      `${OSLO}:20260323T090000`,
      'STATUS:CANCELLED',
      'END:VEVENT',
    );
    expect(starts(text)).toEqual(['2026-03-02T08:00:00.000Z', '2026-03-17T13:00:00.000Z']);
  });

  it('reads folded lines, and keeps nothing of what events are about', () => {
    const text = event(
      `${OSLO}:2026030`,
      ' 2T090000',
      'DURATION:PT1H',
      'SUMMARY:Legetime',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'END:VALARM',
    );
    expect(JSON.stringify(busy(text))).toBe(
      '[{"start":"2026-03-02T08:00:00.000Z","end":"2026-03-02T09:00:00.000Z","status":"busy"}]',
    );
  });

  it.each([
    ['is no calendar', 'Dato;Tid\r\n', { code: 'badLine', line: 1 }],
    ['is another kind of file', 'BEGIN:VCARD\r\nEND:VCARD\r\n', { code: 'notACalendar', line: 1 }],
    ['breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', { code: 'unfinished', line: 2 }],
    ['has an event without a start', event('DURATION:PT1H'), { code: 'noStart', line: 3 }],
    ['has a day that does not exist', event(`${OSLO}:20260230T090000`), { code: 'badTime', line: 5 }],
    [
      'has a zone nobody knows',
      event('DTSTART;TZID=Hjemme:20260302T090000'),
      { code: 'unknownZone', line: 5 },
    ],
    [
      'ends before it starts',
      event(`${OSLO}:20260302T090000`, 'DTEND;TZID=Europe/Oslo:20260302T080000'),
      { code: 'endsBeforeStart', line: 6 },
    ],
    [
      'has a rule we do not understand',
      event(`${OSLO}:20260302T090000`, 'RRULE:FREQ=MONTHLY;BYSETPOS=1'),
      { code: 'unknownRecurrence', line: 6 },
    ],
    ['is too large', 'x'.repeat(5 * 1024 * 1024 + 1), { code: 'tooLarge', line: 1 }],
  ])('says in which line a file %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('names every fault of a file, and changes nothing then', async () => {
    const store = ownStore();
    const zone = 'Europe/Oslo';
    const good = event(`${OSLO}:20260302T090000`, 'DURATION:PT1H');
    await importCalendar(store.documents, LISE, good, { ...WINDOW, zone });
    const before = await store.documents.read('calendar', LISE);
    const bad = calendar(
      'BEGIN:VEVENT',
      'DURATION:PT1H',
      'END:VEVENT',
      'BEGIN:VEVENT',
      `${OSLO}:20260302`,
      'RRULE:FREQ=HOURLY',
      'END:VEVENT',
    );
    const read = await importCalendar(store.documents, LISE, bad, { ...WINDOW, zone });
    expect(read).toEqual({
      kind: 'faulty',
      faults: [
        { code: 'noStart', line: 3 },
        { code: 'unknownRecurrence', line: 8 },
      ],
    });
    expect(await store.documents.read('calendar', LISE)).toEqual(before);
    store.close();
  });

  it('takes the place of what was imported before, and leaves interviews where they are', async () => {
    const stage = await localStage();
    await stage.fill(LISE, 'Europe/Oslo', [{ at: '2026-03-10T09:00', minutes: 60, status: 'busy' }]);
    await stage.calendars.put(interview());
    const zone = 'Europe/Oslo';
    await importCalendar(stage.documents, LISE, event(`${OSLO}:20260312T090000`, 'DURATION:PT1H'), {
      ...WINDOW,
      zone,
    });
    const schedules = await stage.calendars.schedules([LISE], WINDOW.from, WINDOW.to);
    expect(schedules.get(LISE)?.busy.map(({ start }) => start)).toEqual([
      interview().start,
      '2026-03-12T08:00:00.000Z',
    ]);
    await stage.close();
  });
});
