import { contentWidth, lineHeight, look, textStyles, type TextStyle } from './look';
import { decoration, drawLine, ensureRoom, linesOf, nextPage, roomLeft, tagged, type Sheet } from './sheet';

/** A column: its header, and its share of the page's width. */
export interface PdfColumn {
  header: string;
  share: number;
}

interface LaidColumn {
  header: string;
  x: number;
  width: number;
}

const rowHeight = lineHeight(textStyles.cell);
const padding = look.cellPadding;
// A row of so many lines is moved to the next page rather than parted.
const mostUnparted = 12;

/** The least a table takes before it may go on on the next page: its header and the first row, or the start of a high one. */
export function tableStart(
  sheet: Sheet,
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
): number {
  const laid = layOut(columns);
  const header = cellLines(
    sheet,
    laid,
    laid.map((column) => column.header),
    textStyles.cellHeader,
  );
  const first = cellLines(sheet, laid, rows[0] ?? [], textStyles.cell);
  return heightOf(header) + Math.min(heightOf(first), mostUnparted * rowHeight + 2 * padding);
}

/** A table with a header row that is repeated on every page; rows too high for a page go on on the next. */
export function table(
  sheet: Sheet,
  columns: readonly PdfColumn[],
  rows: readonly (readonly string[])[],
): void {
  const laid = layOut(columns);
  const element = sheet.doc.struct('Table');
  sheet.root.add(element);
  const header = cellLines(
    sheet,
    laid,
    laid.map((column) => column.header),
    textStyles.cellHeader,
  );
  ensureRoom(sheet, tableStart(sheet, columns, rows));
  drawHeader(sheet, laid, header, element);
  for (const row of rows) drawRow(sheet, laid, header, cellLines(sheet, laid, row, textStyles.cell), element);
  element.end();
  sheet.y += 8;
}

/** Names and values side by side, as a table whose first column says what the second holds. */
export function facts(sheet: Sheet, entries: readonly (readonly [label: string, value: string])[]): void {
  const laid = layOut([
    { header: '', share: 1 },
    { header: '', share: 3 },
  ]);
  const element = sheet.doc.struct('Table');
  sheet.root.add(element);
  for (const [label, value] of entries) {
    const lines = [
      ...cellLines(sheet, laid.slice(0, 1), [label], textStyles.cellHeader),
      ...cellLines(sheet, laid.slice(1), [value], textStyles.cell),
    ];
    drawRow(sheet, laid, undefined, lines, element);
  }
  element.end();
  sheet.y += 8;
}

function layOut(columns: readonly PdfColumn[]): LaidColumn[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = look.margin.side;
  return columns.map(({ header, share }) => {
    const width = (contentWidth * share) / shares;
    x += width;
    return { header, x: x - width, width };
  });
}

const cellLines = (
  sheet: Sheet,
  columns: readonly LaidColumn[],
  cells: readonly string[],
  style: TextStyle,
): string[][] =>
  columns.map(({ width }, index) => linesOf(sheet, cells[index] ?? '', width - 2 * padding, style));

const heightOf = (lines: readonly (readonly string[])[]): number =>
  Math.max(1, ...lines.map((cell) => cell.length)) * rowHeight + 2 * padding;

function drawHeader(
  sheet: Sheet,
  columns: readonly LaidColumn[],
  lines: readonly (readonly string[])[],
  element?: PDFKit.PDFStructureElement,
): void {
  const height = heightOf(lines);
  decoration(sheet, 'Layout', () => {
    sheet.doc.rect(look.margin.side, sheet.y, contentWidth, height).fill(look.colour.header);
  });
  const draw = (column: LaidColumn, cell: readonly string[]): void => {
    drawCell(sheet, column, cell, textStyles.cellHeader);
  };
  if (element) {
    const row = sheet.doc.struct('TR');
    element.add(row);
    columns.forEach((column, index) => {
      const cell = sheet.doc.struct('TH', { scope: 'Column' });
      row.add(cell);
      tagged(sheet, cell, 'TH', () => {
        draw(column, lines[index] ?? []);
      });
    });
  } else {
    decoration(sheet, 'Pagination', () => {
      columns.forEach((column, index) => {
        draw(column, lines[index] ?? []);
      });
    });
  }
  sheet.y += height;
}

/** A row without a header line above has its first cell as its header. */
function drawRow(
  sheet: Sheet,
  columns: readonly LaidColumn[],
  header: readonly (readonly string[])[] | undefined,
  lines: readonly (readonly string[])[],
  element: PDFKit.PDFStructureElement,
): void {
  const row = sheet.doc.struct('TR');
  element.add(row);
  const cells = columns.map((_, index) => {
    const tag = !header && index === 0 ? 'TH' : 'TD';
    const cell = tag === 'TH' ? sheet.doc.struct(tag, { scope: 'Row' }) : sheet.doc.struct(tag);
    row.add(cell);
    return { tag, cell };
  });
  const total = Math.max(1, ...lines.map((cell) => cell.length));
  for (let done = 0; done < total;) {
    const fitting = linesThatFit(sheet, total - done);
    if (fitting === 0) {
      nextPage(sheet);
      if (header) drawHeader(sheet, columns, header);
      continue;
    }
    columns.forEach((column, index) => {
      const { tag, cell } = cells[index] ?? { tag: 'TD', cell: row };
      const part = lines[index]?.slice(done, done + fitting) ?? [];
      tagged(sheet, cell, tag, () => {
        drawCell(sheet, column, part, tag === 'TH' ? textStyles.cellHeader : textStyles.cell);
      });
    });
    sheet.y += fitting * rowHeight + 2 * padding;
    drawRule(sheet);
    done += fitting;
  }
}

/** A row that would fit on one page is kept whole when it is short; a long one is parted with some lines on each page. */
function linesThatFit(sheet: Sheet, lines: number): number {
  const room = Math.floor((roomLeft(sheet) - 2 * padding) / rowHeight);
  if (room >= lines) return lines;
  return lines <= mostUnparted || room < 4 ? 0 : room;
}

function drawCell(sheet: Sheet, { x }: LaidColumn, lines: readonly string[], style: TextStyle): void {
  lines.forEach((line, index) => {
    drawLine(sheet, line, x + padding, sheet.y + padding + index * rowHeight, style);
  });
}

function drawRule(sheet: Sheet): void {
  decoration(sheet, 'Layout', () => {
    sheet.doc
      .moveTo(look.margin.side, sheet.y)
      .lineTo(look.margin.side + contentWidth, sheet.y)
      .lineWidth(0.5)
      .stroke(look.colour.rule);
  });
}
