import type { Instant, LocalDate } from '../hiring/time';
import { dayNumber, localDate, minutesOfDay } from './local-time';
import type { ClockTime, CompleteRequest, Weekday } from './request';
import { workingDays } from './working-days';

/** Something in a request that could be given up, with the value to give it. */
export type Change =
  | { readonly code: 'memberOptional'; readonly memberId: string }
  | { readonly code: 'anotherRoom' }
  | { readonly code: 'morePerDay'; readonly maxPerDay: number }
  | { readonly code: 'earlierStart'; readonly earliest: ClockTime }
  | { readonly code: 'laterEnd'; readonly latest: ClockTime }
  | { readonly code: 'withoutLunch' }
  | { readonly code: 'shorterBreak'; readonly breakMinutes: number }
  | { readonly code: 'shorterInterview'; readonly lengthMinutes: number }
  | { readonly code: 'tentativeFree' }
  | { readonly code: 'includeDay'; readonly day: LocalDate }
  | { readonly code: 'includeWeekday'; readonly weekday: Weekday }
  /** `calendarsKnown` is false when the busy times of the added days have not been read. */
  | {
      readonly code: 'laterLastDay';
      readonly lastDay: LocalDate;
      readonly extraDays: number;
      readonly calendarsKnown: boolean;
    }
  | { readonly code: 'freeFixedStart'; readonly applicantId: string }
  /** What the others would get. */
  | { readonly code: 'withoutApplicant'; readonly applicantId: string };

export interface KnownCalendars {
  readonly at: Instant;
  readonly calendarsKnownTo: LocalDate;
}

interface RelaxedRequest {
  readonly change: Change;
  readonly request: CompleteRequest;
}

const clock = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;

const EARLIEST_OFFERED = 7 * 60;
const LATEST_OFFERED = 18 * 60;
const MOST_EXTRA_DAYS = 5;

/** Returns, for each thing that could be given up, the requests with ever more of it given up. */
export function changesFor(request: CompleteRequest, known: KnownCalendars): RelaxedRequest[][] {
  const { panel, place, applicants, earliest, latest, maxPerDay } = request;
  const changed = (change: Change, fields: Partial<CompleteRequest>): RelaxedRequest => ({
    change,
    request: { ...request, ...fields },
  });
  const required = panel.filter(({ attendance }) => attendance === 'required');
  const memberSteps = (required.length > 1 ? required : []).map(({ id }) => [
    changed(
      { code: 'memberOptional', memberId: id },
      {
        panel: panel.map((member) =>
          member.id === id ? { ...member, attendance: 'optional' as const } : member,
        ),
      },
    ),
  ]);
  const roomSteps =
    place.kind === 'online'
      ? []
      : [
          changed(
            { code: 'anotherRoom' },
            { place: { ...place, rooms: [...place.rooms, { id: unusedId(place.rooms), busy: [] }] } },
          ),
        ];
  const perDaySteps: RelaxedRequest[] = [];
  for (let more = maxPerDay + 1; more <= Math.min(applicants.length, maxPerDay + 4); more++)
    perDaySteps.push(changed({ code: 'morePerDay', maxPerDay: more }, { maxPerDay: more }));
  const startSteps: RelaxedRequest[] = [];
  for (let from = minutesOfDay(earliest) - 30; from >= EARLIEST_OFFERED; from -= 30)
    startSteps.push(changed({ code: 'earlierStart', earliest: clock(from) }, { earliest: clock(from) }));
  const endSteps: RelaxedRequest[] = [];
  for (let to = minutesOfDay(latest) + 30; to <= LATEST_OFFERED; to += 30)
    endSteps.push(changed({ code: 'laterEnd', latest: clock(to) }, { latest: clock(to) }));
  const breakSteps = [10, 5, 0]
    .filter((minutes) => minutes < request.breakMinutes)
    .map((breakMinutes) => changed({ code: 'shorterBreak', breakMinutes }, { breakMinutes }));
  const lengthSteps = [60, 45, 30]
    .filter((minutes) => minutes < request.lengthMinutes)
    .map((lengthMinutes) => changed({ code: 'shorterInterview', lengthMinutes }, { lengthMinutes }));
  const tentative = panel.some(({ busy }) => busy.some(({ showAs }) => showAs === 'tentative'));
  const fixed = applicants.filter(({ fixedStart }) => fixedStart !== undefined);

  return [
    ...memberSteps,
    roomSteps,
    perDaySteps,
    startSteps,
    endSteps,
    request.lunch ? [changed({ code: 'withoutLunch' }, { lunch: undefined })] : [],
    breakSteps,
    lengthSteps,
    tentative && request.tentative === 'blocks'
      ? [changed({ code: 'tentativeFree' }, { tentative: 'free' })]
      : [],
    ...dayChanges(request).map((step) => [step]),
    laterDays(request, known),
    ...fixed.map(({ id }) => [
      changed(
        { code: 'freeFixedStart', applicantId: id },
        {
          applicants: applicants.map((other) =>
            other.id === id ? { ...other, fixedStart: undefined } : other,
          ),
        },
      ),
    ]),
    ...(applicants.length > 1 ? applicants : []).map(({ id }) => [
      changed(
        { code: 'withoutApplicant', applicantId: id },
        { applicants: applicants.filter((other) => other.id !== id) },
      ),
    ]),
  ].filter((steps) => steps.length > 0);
}

function unusedId(rooms: readonly { readonly id: string }[]): string {
  let id = 'another';
  while (rooms.some((room) => room.id === id)) id += '+';
  return id;
}

/** Excluded days and weekdays of the window, except the weekend: that people work then is not for us to propose. */
function dayChanges(request: CompleteRequest): RelaxedRequest[] {
  const { excludedDays, excludedWeekdays, firstDay, lastDay } = request;
  const days = [...excludedDays].filter((day) => day >= firstDay && day <= lastDay).sort();
  const weekdays = [...excludedWeekdays].filter((weekday) => weekday < 6).sort();
  return [
    ...days.map((day): RelaxedRequest => {
      const left = new Set([...excludedDays].filter((other) => other !== day));
      return { change: { code: 'includeDay', day }, request: { ...request, excludedDays: left } };
    }),
    ...weekdays.map((weekday): RelaxedRequest => {
      const left = new Set([...excludedWeekdays].filter((other) => other !== weekday));
      return { change: { code: 'includeWeekday', weekday }, request: { ...request, excludedWeekdays: left } };
    }),
  ];
}

function laterDays(request: CompleteRequest, { calendarsKnownTo }: KnownCalendars): RelaxedRequest[] {
  const steps: RelaxedRequest[] = [];
  const last = dayNumber(request.lastDay);
  // Two weeks reach over every run of holidays.
  for (let day = last + 1; day <= last + 14 && steps.length < MOST_EXTRA_DAYS; day++) {
    const lastDay = localDate(day);
    const longer = { ...request, lastDay };
    if (!workingDays(longer).includes(day)) continue;
    const calendarsKnown = lastDay <= calendarsKnownTo;
    const change = { code: 'laterLastDay', lastDay, extraDays: steps.length + 1, calendarsKnown } as const;
    steps.push({ change, request: longer });
  }
  return steps;
}
