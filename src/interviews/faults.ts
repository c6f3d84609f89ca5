import type { Instant, LocalDate } from '../hiring/time';
import { dayNumber, epochMinutes, isZone, minutesOfDay, toEpoch } from './local-time';
import type { ClockSpan, CompleteRequest, Period } from './request';
import { workingDays } from './working-days';

/** Above this a series is a mistake in the input: 20 working days hold fewer. */
export const MOST_APPLICANTS = 100;
/** Longest window in days: busy times are read for less than 62 days at a time, and nobody plans further ahead. */
export const LONGEST_WINDOW = 92;
export const LONGEST_INTERVIEW = 480;

/** What an id or a list in the request belongs to. */
export type Subject = 'member' | 'room' | 'applicant';

/** Why a request cannot be planned at all. Ids are those of the request. */
export type RequestFault =
  | { readonly code: 'noApplicants' }
  | { readonly code: 'tooManyApplicants'; readonly count: number; readonly most: number }
  | { readonly code: 'noRequiredMember' }
  | { readonly code: 'noRooms' }
  | { readonly code: 'duplicate'; readonly subject: Subject; readonly id: string }
  | { readonly code: 'invalidDay'; readonly field: 'firstDay' | 'lastDay'; readonly value: string }
  | { readonly code: 'lastDayBeforeFirst'; readonly firstDay: LocalDate; readonly lastDay: LocalDate }
  | { readonly code: 'windowTooLong'; readonly days: number; readonly most: number }
  | { readonly code: 'windowInPast'; readonly lastDay: LocalDate }
  | { readonly code: 'noWorkingDay'; readonly firstDay: LocalDate; readonly lastDay: LocalDate }
  | { readonly code: 'unknownZone'; readonly zone: string; readonly memberId?: string }
  | {
      readonly code: 'outOfRange';
      readonly field: 'lengthMinutes' | 'breakMinutes' | 'gridMinutes' | 'travelMinutes' | 'maxPerDay';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly code: 'invalidClockTimes';
      readonly field: 'lunch' | 'opening' | 'workingHours';
      readonly memberId?: string;
    }
  | { readonly code: 'invalidPeriod'; readonly subject: Subject; readonly id: string }
  | { readonly code: 'invalidFixedStart'; readonly applicantId: string; readonly value: string };

/** Returns everything that is wrong with a request, in the order of its fields; empty when it can be planned. */
export function findFaults(request: CompleteRequest, at: Instant): RequestFault[] {
  return [
    ...applicantFaults(request),
    ...panelFaults(request),
    ...roomFaults(request),
    ...amountFaults(request),
    ...windowFaults(request, at),
  ];
}

function applicantFaults({ applicants }: CompleteRequest): RequestFault[] {
  const faults: RequestFault[] = [];
  if (applicants.length === 0) faults.push({ code: 'noApplicants' });
  if (applicants.length > MOST_APPLICANTS)
    faults.push({ code: 'tooManyApplicants', count: applicants.length, most: MOST_APPLICANTS });
  faults.push(...duplicates('applicant', applicants));
  for (const { id, unavailable, fixedStart } of applicants) {
    if (!unavailable.every(isPeriod)) faults.push({ code: 'invalidPeriod', subject: 'applicant', id });
    if (fixedStart !== undefined && Number.isNaN(epochMinutes(fixedStart)))
      faults.push({ code: 'invalidFixedStart', applicantId: id, value: fixedStart });
  }
  return faults;
}

function panelFaults({ panel }: CompleteRequest): RequestFault[] {
  const faults: RequestFault[] = [];
  if (!panel.some(({ attendance }) => attendance === 'required')) faults.push({ code: 'noRequiredMember' });
  faults.push(...duplicates('member', panel));
  for (const { id, zone, workingHours, busy } of panel) {
    if (!isZone(zone)) faults.push({ code: 'unknownZone', zone, memberId: id });
    if (!Object.values(workingHours).flat().every(isClockSpan))
      faults.push({ code: 'invalidClockTimes', field: 'workingHours', memberId: id });
    if (!busy.every(isPeriod)) faults.push({ code: 'invalidPeriod', subject: 'member', id });
  }
  return faults;
}

function roomFaults({ place }: CompleteRequest): RequestFault[] {
  if (place.kind === 'online') return [];
  const broken = place.rooms.filter(({ busy }) => !busy.every(isPeriod));
  return [
    ...(place.rooms.length === 0 ? [{ code: 'noRooms' } as const] : []),
    ...duplicates('room', place.rooms),
    ...broken.map(({ id }): RequestFault => ({ code: 'invalidPeriod', subject: 'room', id })),
    ...range('travelMinutes', place.travelMinutes, 0, 480),
  ];
}

function amountFaults(request: CompleteRequest): RequestFault[] {
  const { lunch, earliest, latest, maxPerDay } = request;
  const faults: RequestFault[] = [
    ...range('lengthMinutes', request.lengthMinutes, 5, LONGEST_INTERVIEW),
    ...range('breakMinutes', request.breakMinutes, 0, 480),
    ...range('gridMinutes', request.gridMinutes, 5, 60),
    ...(maxPerDay === Infinity ? [] : range('maxPerDay', maxPerDay, 1, 100)),
  ];
  if (lunch && !isClockSpan(lunch)) faults.push({ code: 'invalidClockTimes', field: 'lunch' });
  if (!isClockSpan({ from: earliest, to: latest }))
    faults.push({ code: 'invalidClockTimes', field: 'opening' });
  return faults;
}

function windowFaults(request: CompleteRequest, at: Instant): RequestFault[] {
  const { firstDay, lastDay, zone } = request;
  const first = dayNumber(firstDay);
  const last = dayNumber(lastDay);
  const faults: RequestFault[] = [];
  if (Number.isNaN(first)) faults.push({ code: 'invalidDay', field: 'firstDay', value: firstDay });
  if (Number.isNaN(last)) faults.push({ code: 'invalidDay', field: 'lastDay', value: lastDay });
  if (!isZone(zone)) faults.push({ code: 'unknownZone', zone });
  if (faults.length > 0) return faults;
  if (last < first) return [{ code: 'lastDayBeforeFirst', firstDay, lastDay }];
  if (last - first + 1 > LONGEST_WINDOW)
    return [{ code: 'windowTooLong', days: last - first + 1, most: LONGEST_WINDOW }];
  if (toEpoch(zone, last + 1, 0) <= epochMinutes(at)) return [{ code: 'windowInPast', lastDay }];
  if (workingDays(request).length === 0) return [{ code: 'noWorkingDay', firstDay, lastDay }];
  return [];
}

function range(
  field: 'lengthMinutes' | 'breakMinutes' | 'gridMinutes' | 'travelMinutes' | 'maxPerDay',
  value: number,
  least: number,
  most: number,
): RequestFault[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [{ code: 'outOfRange', field, value, least, most }];
}

function duplicates(subject: Subject, items: readonly { readonly id: string }[]): RequestFault[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ code: 'duplicate', subject, id }));
}

const isPeriod = ({ start, end }: Period): boolean => epochMinutes(start) < epochMinutes(end);

const isClockSpan = ({ from, to }: ClockSpan): boolean => minutesOfDay(from) < minutesOfDay(to);
