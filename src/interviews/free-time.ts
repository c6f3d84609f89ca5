/** Numbers are minutes since 1970; from `start` up to, but not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Returns the spans sorted and merged, so that no two touch or overlap. Empty ones are dropped. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Returns the first of the merged spans that ends after `time`. */
function firstEndingAfter(merged: readonly Span[], time: number): Span | undefined {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.end ?? Infinity) > time) high = middle;
    else low = middle + 1;
  }
  return merged[low];
}

/** Whether any of the merged spans shares time with `[start, end)`. */
export function overlaps(merged: readonly Span[], start: number, end: number): boolean {
  const span = firstEndingAfter(merged, start);
  return span !== undefined && span.start < end;
}

/** Whether one of the merged spans contains all of `[start, end)`. */
export function contains(merged: readonly Span[], start: number, end: number): boolean {
  const span = firstEndingAfter(merged, start);
  return span !== undefined && span.start <= start && span.end >= end;
}
