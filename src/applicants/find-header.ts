import { columnsOf, fieldsNamed, type Column } from './header';
import type { ImportFault } from './import-fault';
import { limits } from './limits';
import type { Table, TableRow } from './table';

/** The columns and the rows under them, or what is wrong with the header. */
type HeaderResult = { ok: true; columns: Column[]; rows: TableRow[] } | { ok: false; faults: ImportFault[] };

/** The header is the row that names most known columns among the first; titles above it are looked past. */
export function findHeader({ rows }: Table): HeaderResult {
  const named = rows.slice(0, limits.headerWithin).map(({ cells }) => fieldsNamed(cells));
  const most = Math.max(0, ...named);
  const at = named.indexOf(most);
  const header = rows[at];
  if (most < 2 || !header) return { ok: false, faults: [{ code: 'noHeader' }] };
  const columns = columnsOf(withoutTrailingBlanks(header.cells));
  const faults = columnFaults(columns, header.row);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, columns, rows: rows.slice(at + 1) };
}

function columnFaults(columns: readonly Column[], row: number): ImportFault[] {
  if (columns.length > limits.columns) return [{ code: 'tooManyColumns', row, limit: limits.columns }];
  const has = (field: Column['field']): boolean => columns.some((column) => column.field === field);
  // Columns that are not read may well have the same name.
  const twice = columns.filter(
    ({ header, field }, index) => field && columns.findIndex((column) => column.header === header) < index,
  );
  return [
    ...(has('name') || (has('firstName') && has('lastName')) ? [] : [missing('name', row)]),
    ...(has('email') ? [] : [missing('email', row)]),
    ...twice.map(({ header, field }): ImportFault => ({
      code: 'duplicateColumn',
      row,
      column: header,
      ...(field === undefined ? {} : { field }),
    })),
  ];
}

const missing = (field: 'name' | 'email', row: number): ImportFault => ({
  code: 'missingColumn',
  row,
  field,
});

const withoutTrailingBlanks = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim());
