import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApplicantRow } from '../../src/applicants/applicant-row';
import { readExport, type ExportResult } from '../../src/applicants/read-export';

export const today = '2026-03-16';

/** The result of reading a text as it would come from a file or a paste. */
export const readText = (text: string): ExportResult => readExport(new TextEncoder().encode(text), { today });

export const readSample = (name: string): ExportResult =>
  readExport(readFileSync(join(__dirname, '../../samples', name)), { today });

/** The applicants of a result that must be whole. */
export function applicantsIn(result: ExportResult): ApplicantRow[] {
  if (!result.ok) throw new Error(`not whole: ${JSON.stringify(result.faults)}`);
  return result.rows;
}

/** The first faults of a result that must have some, codes with their rows. */
export function faultsIn(result: ExportResult): string[] {
  if (result.ok) throw new Error('has no faults');
  return result.faults.map(({ code, row }) => (row === undefined ? code : `${code}@${row}`));
}
