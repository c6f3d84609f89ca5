import type { ImportFault } from './import-fault';

/** A row with its number as a spreadsheet shows it; cells are text, whatever the file kept them as. */
export interface TableRow {
  row: number;
  cells: string[];
}

/** What was read from a file before anybody asks what its columns mean. */
export interface Table {
  rows: TableRow[];
  /** True where every row must have as many cells as the header: a delimited file with a shifted row looks whole. */
  isRagged: boolean;
}

/** A table, or why there is none. */
export type TableResult = { ok: true; table: Table } | { ok: false; fault: ImportFault };

/** The answer for a file that is no table. */
export const noTable = (fault: ImportFault): TableResult => ({ ok: false, fault });
