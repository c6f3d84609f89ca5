/** A calendar day without zone, `YYYY-MM-DD`; sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A point in time, ISO 8601 in UTC with milliseconds (`2026-03-02T08:00:00.000Z`); sorts as text. */
export type Instant = string;

/** An IANA time zone, for example `Europe/Oslo`. */
export type Zone = string;

/** The country whose calendar and counting rules apply. */
export type Country = 'NO' | 'DK';

/** The zones of the organisations we know: deadlines are local dates in one of them. */
export type HomeZone = 'Europe/Oslo' | 'Europe/Copenhagen';

/** So many milliseconds after an instant; before it when they are negative. */
export const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString();
