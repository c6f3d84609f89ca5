import { strToU8, zipSync } from 'fflate';
import { escapeXml } from './xlsx/escape-xml';
import { contentTypes, packageRelations, styles, workbook, workbookRelations } from './xlsx/package-parts';
import { sheetXml } from './xlsx/sheet-xml';

/** A column of an exported table; width in characters. */
export interface SheetColumn {
  header: string;
  width?: number;
}

/** A cell of an exported table; undefined is an empty one. */
export type SheetCell = string | number | undefined;

/**
 * An XLSX workbook with one sheet: bold header row that stays in view, filter buttons, wrapped text. Every text is kept
 * as text, so that what somebody wrote into an application is never run as a formula. The same table gives the same
 * bytes.
 */
export function tableToXlsx(
  sheetName: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbook(escapeXml(acceptable(sheetName))),
    'xl/_rels/workbook.xml.rels': workbookRelations,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheetXml(columns, rows),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // Zip keeps local time without a zone: midnight of its first day is the same everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

/** Excel takes sheet names of 1 to 31 characters without these. */
const acceptable = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || '1';
