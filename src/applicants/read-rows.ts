import type { ZodIssue } from 'zod';
import type { LocalDate } from '../hiring/time';
import { applicantRow, type ApplicantRow } from './applicant-row';
import { cellFault, tidy } from './cell-faults';
import { joinedFields, type Field } from './fields';
import type { Column } from './header';
import { shorten, type CellFaultCode, type ImportFault } from './import-fault';
import { limits } from './limits';
import type { TableRow } from './table';

/** The applicant of a row, or the faults that keep the row from being taken. */
type RowResult = { ok: true; applicant: ApplicantRow } | { ok: false; faults: ImportFault[] };

/** Reads rows under a header, one result per row; `today` as in {@link applicantRow}. */
export function rowReader(columns: readonly Column[], isRagged: boolean, today: LocalDate) {
  const schema = applicantRow(today);
  return ({ row, cells }: TableRow): RowResult => {
    const faults = [...shapeFaults(cells, columns, isRagged), ...cellFaults(cells, columns)];
    if (faults.length > 0) return { ok: false, faults: faults.map((fault) => ({ ...fault, row })) };
    const fields = fieldsOf(cells, columns);
    const read = schema.safeParse(fields);
    if (read.success) return { ok: true, applicant: read.data };
    return {
      ok: false,
      faults: schemaFaults(read.error.issues, fields, columns).map((fault) => ({ ...fault, row })),
    };
  };
}

/** One fault per field: an empty address is missing, and need not be called a bad one as well. */
function schemaFaults(
  issues: readonly ZodIssue[],
  fields: Partial<Record<Field, string>>,
  columns: readonly Column[],
): ImportFault[] {
  const first = new Map(issues.toReversed().map((issue) => [issue.path[0] as Field, issue]));
  return Array.from(first, ([field, issue]) => {
    const header = columns.find((column) => column.field === field)?.header;
    const value = shorten(fields[field] ?? '');
    return {
      code: issue.message as CellFaultCode,
      field,
      ...(issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}),
      ...(header === undefined ? {} : { column: header }),
      ...(value === '' ? {} : { value }),
    };
  });
}

/** A row that is longer or shorter than the header has its values under the wrong columns. */
function shapeFaults(cells: readonly string[], columns: readonly Column[], isRagged: boolean): ImportFault[] {
  const extra = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  if (extra !== undefined) return [{ code: 'extraCells', value: shorten(extra), limit: columns.length }];
  return !isRagged && cells.length < columns.length ? [{ code: 'fewerCells', limit: columns.length }] : [];
}

function cellFaults(cells: readonly string[], columns: readonly Column[]): ImportFault[] {
  return cells.flatMap((cell, index): ImportFault[] => {
    const { header, field } = columns[index] ?? {};
    const code = cellFault(cell, field === 'nationalId');
    if (!code) return [];
    return [
      {
        code,
        ...(header === undefined ? {} : { column: header }),
        ...(field === undefined ? {} : { field }),
        ...(code === 'tooLong' ? { limit: limits.cellCharacters } : {}),
        // A national identity number must not be spread by the answer that refuses it.
        ...(code === 'nationalIdNotAllowed' || code === 'tooLong' ? {} : { value: shorten(cell) }),
      },
    ];
  });
}

/** The cells by field: education and experience joined, of the others the first filled column. */
function fieldsOf(cells: readonly string[], columns: readonly Column[]): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {};
  columns.forEach(({ field }, index) => {
    const value = tidy(cells[index] ?? '');
    if (!field || value === '') return;
    const before = fields[field];
    if (before === undefined) fields[field] = value;
    else if (joinedFields.has(field) && before !== value) fields[field] = `${before}; ${value}`;
  });
  return fields;
}
