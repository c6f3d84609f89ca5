import type { Instant, LocalDate, Zone } from '../hiring/time';

/** A time of day on the wall clock of some zone, `HH:MM`, 24 hours. */
export type ClockTime = `${number}:${number}`;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How a calendar shows an event; the names Microsoft Graph uses. */
export type ShowAs = 'free' | 'tentative' | 'busy' | 'outOfOffice' | 'workingElsewhere';

/** From `start` up to, but not including, `end`. */
export interface Period {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * One occurrence in a calendar. Recurring events arrive expanded, private ones without their subject: both
 * count like any other.
 */
export interface BusyTime extends Period {
  readonly showAs: ShowAs;
}

/** From and to on the same wall-clock day. */
export interface ClockSpan {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Working hours per weekday; a weekday that is left out is a day off. */
export type WorkingHours = Readonly<Partial<Record<Weekday, readonly ClockSpan[]>>>;

export interface PanelMember {
  readonly id: string;
  readonly attendance: 'required' | 'optional';
  /** The zone the working hours are meant in. */
  readonly zone: Zone;
  readonly workingHours: WorkingHours;
  /** Must not contain the events of the series that is being planned. */
  readonly busy: readonly BusyTime[];
}

export interface Room {
  readonly id: string;
  readonly busy: readonly Period[];
}

export interface Applicant {
  readonly id: string;
  readonly unavailable: readonly Period[];
  /** The only time this applicant's interview may start, chosen by hand; it need not lie on the grid. */
  readonly fixedStart?: Instant;
}

/** Online, or in any of the rooms. Changing rooms between two interviews takes `travelMinutes` on top of the break. */
export type Place =
  | { readonly kind: 'online' }
  | { readonly kind: 'rooms'; readonly rooms: readonly Room[]; readonly travelMinutes: number };

/** What a series of interviews has to fit into. One panel meets all applicants, one at a time. */
export interface SeriesRequest {
  readonly panel: readonly PanelMember[];
  readonly place: Place;
  readonly applicants: readonly Applicant[];
  /** First and last day an interview may be held, both included. */
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  /** The zone of the days, of `lunch`, `earliest` and `latest`, and of the grid. */
  readonly zone: Zone;
  /** 45 when left out. */
  readonly lengthMinutes?: number;
  /** The pause that is kept between two interviews of a day; 15 when left out. */
  readonly breakMinutes?: number;
  /** Interviews start at multiples of this after midnight; 15 when left out. */
  readonly gridMinutes?: number;
  /** Kept free of interviews. */
  readonly lunch?: ClockSpan;
  /** No interview starts before this time of day. */
  readonly earliest?: ClockTime;
  /** Every interview has ended by this time of day. */
  readonly latest?: ClockTime;
  /** Interviews on one day; no limit when left out. */
  readonly maxPerDay?: number;
  readonly holidays?: ReadonlySet<LocalDate>;
  /** Saturday and Sunday when left out. */
  readonly excludedWeekdays?: ReadonlySet<Weekday>;
  readonly excludedDays?: ReadonlySet<LocalDate>;
  /**
   * Whether a tentative event keeps its owner away. `blocks` when left out: the person has not declined the
   * other meeting, and a double booking costs more than a later interview.
   */
  readonly tentative?: 'blocks' | 'free';
}

/** A request with every default filled in. */
export type CompleteRequest = SeriesRequest &
  Required<
    Pick<
      SeriesRequest,
      | 'lengthMinutes'
      | 'breakMinutes'
      | 'gridMinutes'
      | 'earliest'
      | 'latest'
      | 'maxPerDay'
      | 'holidays'
      | 'excludedWeekdays'
      | 'excludedDays'
      | 'tentative'
    >
  >;

/** Returns the request with the defaults that the fields above state. */
export function completeRequest(request: SeriesRequest): CompleteRequest {
  return {
    ...request,
    lengthMinutes: request.lengthMinutes ?? 45,
    breakMinutes: request.breakMinutes ?? 15,
    gridMinutes: request.gridMinutes ?? 15,
    earliest: request.earliest ?? '00:00',
    latest: request.latest ?? '24:00',
    maxPerDay: request.maxPerDay ?? Infinity,
    holidays: request.holidays ?? new Set(),
    excludedWeekdays: request.excludedWeekdays ?? new Set<Weekday>([6, 7]),
    excludedDays: request.excludedDays ?? new Set(),
    tentative: request.tentative ?? 'blocks',
  };
}
