import { atLocalTime, localDateOf, localTimeOf, type LocalTime } from '../../../src/hiring/calendar';
import {
  habitsOf,
  type MessageChoices,
  type MessageKind,
  USUAL_HABITS,
  whenToSay,
} from '../../../src/hiring/tasks/when-to-say';
import type { LocalDate } from '../../../src/hiring/time';

const OSLO = 'Europe/Oslo';
const norway = { country: 'NO', closedDays: [] } as const;

const at = (date: LocalDate, time: LocalTime): string => atLocalTime(date, time, OSLO);

interface Case {
  readonly kind?: MessageKind;
  readonly since?: string;
  readonly due?: LocalDate;
  readonly choices?: MessageChoices;
  readonly away?: readonly LocalDate[];
}

/** When it is said, in Oslo's time; with `digest` when it is said with others. */
function said(
  now: string,
  { kind = 'reminder', since = now, due, choices = {}, away = [] }: Case = {},
): string {
  const person = habitsOf(choices, USUAL_HABITS, { zone: OSLO, calendar: norway, away: new Set(away) });
  const saying = whenToSay({ kind, since, due }, now, person);
  if (saying === 'never') return 'never';
  const when = `${localDateOf(saying.at, OSLO)} ${localTimeOf(saying.at, OSLO)}`;
  return saying.digest === undefined ? when : `${when} digest`;
}

describe('what is not urgent', () => {
  // Thursday, 2 April 2026 is Maundy Thursday; Easter Monday is 6 April.
  it('waits for the next working morning in the evening, at the weekend and on holidays', () => {
    expect(said(at('2026-03-10', '18:30'), { kind: 'turn' })).toBe('2026-03-11 07:00');
    expect(said(at('2026-03-13', '17:00'), { kind: 'turn' })).toBe('2026-03-16 07:00');
    expect(said(at('2026-04-02', '10:00'), { kind: 'turn' })).toBe('2026-04-07 07:00');
    expect(said(at('2026-03-10', '10:00'), { kind: 'turn' })).toBe('2026-03-10 10:00');
  });

  it('waits while the person is away', () => {
    const away = ['2026-03-11', '2026-03-12'] as const;
    expect(said(at('2026-03-11', '10:00'), { kind: 'turn', away })).toBe('2026-03-13 07:00');
  });

  it('is said together with others at the hour that the person chose', () => {
    expect(said(at('2026-03-10', '08:00'))).toBe('2026-03-10 08:00 digest');
    expect(said(at('2026-03-10', '08:00'), { choices: { digestAt: '14:30' } })).toBe(
      '2026-03-10 14:30 digest',
    );
    expect(said(at('2026-03-10', '15:00'), { choices: { digestAt: '14:30' } })).toBe(
      '2026-03-11 14:30 digest',
    );
    expect(said(at('2026-03-10', '11:00'), { kind: 'event', choices: { kinds: { event: 'digest' } } })).toBe(
      '2026-03-11 08:00 digest',
    );
  });

  it('still belongs to the digest at whose hour nothing could be sent', () => {
    const since = at('2026-03-10', '08:00');
    expect(said(at('2026-03-10', '11:20'), { since })).toBe('2026-03-10 11:20 digest');
    expect(said(at('2026-03-10', '19:00'), { since })).toBe('2026-03-11 08:00 digest');
    expect(said(at('2026-03-10', '11:20'))).toBe('2026-03-11 08:00 digest');
  });
});

describe('what is urgent', () => {
  it('is what cannot wait for the next working morning without its deadline being missed: it is said at once', () => {
    // Due on Saturday: on Friday evening the next working morning is Monday.
    expect(said(at('2026-03-13', '22:00'), { due: '2026-03-14' })).toBe('2026-03-13 22:00');
    expect(said(at('2026-03-14', '03:00'), { due: '2026-03-14', kind: 'turn' })).toBe('2026-03-14 03:00');
  });

  it('is not what can be done the next working morning, nor what is late already', () => {
    expect(said(at('2026-03-12', '22:00'), { due: '2026-03-13' })).toBe('2026-03-13 08:00 digest');
    expect(said(at('2026-03-13', '22:00'), { due: '2026-03-12' })).toBe('2026-03-16 08:00 digest');
  });

  it('is said in the morning when the digest of the next day would come too late', () => {
    const choices: MessageChoices = { digestAt: '09:00' };
    expect(said(at('2026-03-12', '12:00'), { due: '2026-03-12', choices })).toBe('2026-03-12 12:00');
    expect(said(at('2026-03-12', '12:00'), { due: '2026-03-13', choices })).toBe('2026-03-13 09:00 digest');
  });
});

describe('choices', () => {
  it('can leave out events, but neither turns nor deadlines', () => {
    const choices: MessageChoices = { kinds: { turn: 'off', event: 'off', reminder: 'off' } };
    const now = at('2026-03-10', '10:00');
    expect(said(now, { kind: 'event', choices })).toBe('never');
    expect(said(now, { kind: 'turn', choices })).toBe('2026-03-10 10:00');
    expect(said(now, { kind: 'reminder', choices })).toBe('2026-03-10 10:00');
  });

  it("hold in the person's own zone; a zone or a time that nobody knows is left out", () => {
    const now = at('2026-03-10', '06:30');
    expect(said(now, { kind: 'turn', choices: { zone: 'Europe/Helsinki' } })).toBe('2026-03-10 06:30');
    expect(said(now, { kind: 'turn', choices: { zone: 'Atlantis/Poseidonis' } })).toBe('2026-03-10 07:00');
    expect(said(now, { kind: 'turn', choices: { hours: { from: '25:00', to: '26:00' } } })).toBe(
      '2026-03-10 07:00',
    );
    expect(said(now, { choices: { digestAt: '31:99' } })).toBe('2026-03-10 08:00 digest');
  });
});
