import type { LocalDate } from '../hiring/time';
import type { ApplicantRow } from './applicant-row';
import { duplicateFaults, type Placed } from './duplicates';
import { findHeader } from './find-header';
import type { Column } from './header';
import type { ImportFault } from './import-fault';
import { limits } from './limits';
import { readTable } from './read-table';
import { rowReader } from './read-rows';

/** All applicants of an export, or all that is wrong with it; never a part. */
export type ExportResult =
  | { ok: true; rows: ApplicantRow[]; columns: Column[] }
  /** `total` counts the faults, of which the first hundred are named. */
  | { ok: false; faults: ImportFault[]; total: number };

/**
 * Reads the applicants of a recruitment system's export: CSV, XLSX, or a table pasted as text, told apart by their
 * content. Columns are recognised in Norwegian, Danish and English; unknown ones are named in `columns` and left out.
 * @param hint.today decides which ages and years of birth can be
 */
export function readExport(bytes: Uint8Array, hint: { today: LocalDate }): ExportResult {
  if (bytes.length > limits.fileBytes) return refused([{ code: 'tooLarge', limit: limits.fileBytes }]);
  if (bytes.length === 0) return refused([{ code: 'empty' }]);
  const read = readTable(bytes);
  if (!read.ok) return refused([read.fault]);
  if (read.table.rows.length === 0) return refused([{ code: 'empty' }]);
  const header = findHeader(read.table);
  if (!header.ok) return refused(header.faults);
  if (header.rows.length === 0) return refused([{ code: 'noApplicants' }]);
  if (header.rows.length > limits.rows) return refused([{ code: 'tooManyRows', limit: limits.rows }]);
  return readRows(header.columns, header.rows, read.table.isRagged, hint.today);
}

function readRows(
  columns: Column[],
  rows: Parameters<ReturnType<typeof rowReader>>[0][],
  isRagged: boolean,
  today: LocalDate,
): ExportResult {
  const readRow = rowReader(columns, isRagged, today);
  const placed: Placed[] = [];
  const faults: ImportFault[] = [];
  for (const row of rows) {
    const result = readRow(row);
    if (result.ok) placed.push({ row: row.row, applicant: result.applicant });
    else faults.push(...result.faults);
  }
  faults.push(...duplicateFaults(placed));
  if (faults.length > 0) return refused(faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  return { ok: true, rows: placed.map(({ applicant }) => applicant), columns };
}

const refused = (faults: ImportFault[]): ExportResult => ({
  ok: false,
  faults: faults.slice(0, limits.faults),
  total: faults.length,
});
