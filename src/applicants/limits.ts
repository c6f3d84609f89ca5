/** What an export may be at most. A municipality's largest lists are a few hundred applicants. */
export const limits = {
  fileBytes: 5_000_000,
  /** All parts of a workbook together after unpacking, so that a small file cannot fill the memory. */
  unpackedBytes: 20_000_000,
  rows: 2000,
  columns: 60,
  cellCharacters: 4000,
  /** Delimiters in a text; beyond this it has columns without end, and splitting it would take seconds. */
  delimiters: 500_000,
  /** How many faults are named; more would not be read by anybody. */
  faults: 100,
  /** Rows above the header (a title, a date of export) that are looked past. */
  headerWithin: 10,
} as const;
