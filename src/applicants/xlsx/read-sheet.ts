import type { ImportFault } from '../import-fault';
import { limits } from '../limits';
import type { TableRow } from '../table';
import { cellAddress } from './cell-address';
import { dayOf } from './date-styles';
import { DamagedXml, readXml } from './read-xml';
import { unescapeCharacters } from './shared-strings';

/** What a sheet's cells refer to. */
interface WorkbookContext {
  strings: readonly string[];
  dateStyles: ReadonlySet<number>;
  countsFrom1904: boolean;
}

/** Stops the reading of a sheet that is beyond what is taken, before it fills the memory. */
export class BeyondLimit extends Error {
  override name = 'BeyondLimit';
  constructor(readonly fault: ImportFault) {
    super(fault.code);
  }
}

interface Cell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
}

/**
 * The filled rows of a sheet, cells as text: dates as `YYYY-MM-DD`, numbers without format, the last computed value of a
 * formula. Only filled cells take memory, however far out they stand.
 * @throws BeyondLimit, DamagedXml
 */
export function readSheet(part: Uint8Array, context: WorkbookContext): TableRow[] {
  const rows = new Map<number, string[]>();
  let row = 0;
  let column = -1;
  let cell: Cell | undefined;
  let isValue = false;
  let isReading = false;
  readXml(part, {
    open(name, { r, t = 'n', s = '0' }) {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        if (!Number.isSafeInteger(row)) throw new DamagedXml('a row without a number');
        column = -1;
      } else if (name === 'c') {
        const address = cellAddress(r) ?? { row, column: column + 1 };
        ({ row, column } = address);
        cell = { row, column, type: t, style: Number(s), value: '' };
      } else if (name === 'rPh') isReading = true;
      // <v> is a value, <t> a text within the cell; <f>, the formula, is not read.
      isValue = name === 'v' || name === 't';
    },
    text(text) {
      if (cell && isValue && !isReading) cell.value += text;
    },
    close(name) {
      isValue = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'c' || !cell) return;
      keep(rows, cell, textOf(cell, context));
      cell = undefined;
    },
  });
  return Array.from(rows, ([number, cells]) => ({
    row: number,
    cells: Array.from(cells, (text) => text),
  })).sort((a, b) => a.row - b.row);
}

function keep(rows: Map<number, string[]>, { row, column }: Cell, text: string): void {
  if (text.trim() === '') return;
  if (column >= limits.columns) throw new BeyondLimit({ code: 'tooManyColumns', row, limit: limits.columns });
  const cells = rows.get(row) ?? [];
  while (cells.length < column) cells.push('');
  cells[column] = text;
  rows.set(row, cells);
  if (rows.size > limits.rows + limits.headerWithin)
    throw new BeyondLimit({ code: 'tooManyRows', limit: limits.rows });
}

function textOf(
  { type, style, value }: Cell,
  { strings, dateStyles, countsFrom1904 }: WorkbookContext,
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'n': {
      const number = Number(value);
      if (value === '' || Number.isNaN(number)) return value;
      return (dateStyles.has(style) ? dayOf(number, countsFrom1904) : undefined) ?? String(number);
    }
    case 'd':
      return value.slice(0, 10);
    default:
      return unescapeCharacters(value);
  }
}
