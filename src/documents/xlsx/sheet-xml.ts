import type { SheetCell, SheetColumn } from '../table-to-xlsx';
import { escapeXml } from './escape-xml';
import { cellStyles, declaration, main } from './package-parts';

// Excel's own limit; a longer text makes it refuse the file.
const longestText = 32_767;

/** The sheet's XML: columns, header row and rows. */
export function sheetXml(columns: readonly SheetColumn[], rows: readonly (readonly SheetCell[])[]): string {
  const widths = columns.map(
    ({ width = 20 }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = rowXml(
    1,
    columns.map(({ header }) => header),
    cellStyles.header,
  );
  const body = rows.map((cells, index) => rowXml(index + 2, cells, cellStyles.text));
  const last = `${columnName(Math.max(columns.length, 1) - 1)}${rows.length + 1}`;
  return [
    declaration,
    `<worksheet xmlns="${main}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${header}${body.join('')}</sheetData>`,
    columns.length > 0 ? `<autoFilter ref="A1:${last}"/>` : '',
    '</worksheet>',
  ].join('');
}

const rowXml = (row: number, cells: readonly SheetCell[], style: number): string =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(`${columnName(column)}${row}`, cell, style)).join('')}</row>`;

function cellXml(address: string, cell: SheetCell, style: number): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}" s="${style}"><v>${cell}</v></c>`;
  // Text never runs in a workbook; the prefix keeps it so when somebody edits it or saves the sheet as CSV.
  const textStyle = /^[=+\-@\t\r\n|%]/.test(cell) ? cellStyles.prefixed : style;
  const text = escapeXml(cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell);
  return `<c r="${address}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A, B, ... Z, AA: the letters of a column counted from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
