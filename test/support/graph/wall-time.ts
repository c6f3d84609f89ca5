const QUARTER_MS = 15 * 60_000;

/** `2026-03-02T09:00:00` on the wall clock of a zone at an instant. */
export function wallTime(epochMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(epochMs).replace(' ', 'T');
}

/** The instant of a wall clock time, found by trying every offset that exists. */
export function instantIn(zone: string, local: string): string {
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`);
  for (let offset = -12 * 4; offset <= 14 * 4; offset += 1) {
    const epochMs = asUtc - offset * QUARTER_MS;
    if (wallTime(epochMs, zone).slice(0, 16) === local.slice(0, 16)) return new Date(epochMs).toISOString();
  }
  throw new Error(`${local} does not exist in ${zone}`);
}
