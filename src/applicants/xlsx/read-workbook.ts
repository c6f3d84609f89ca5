import { noTable, type TableResult } from '../table';
import { readDateStyles } from './date-styles';
import { unpack } from './parts';
import { BeyondLimit, readSheet } from './read-sheet';
import { DamagedXml, readXml } from './read-xml';
import { readSharedStrings } from './shared-strings';

type PartsByName = Readonly<Record<string, Uint8Array>>;

/** The rows of an XLSX workbook's first visible sheet that has any; refused when it is damaged, too large or another kind. */
export function readWorkbook(bytes: Uint8Array): TableResult {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return noTable({ code: unpacked.code });
  const { parts } = unpacked;
  try {
    return readParts(parts);
  } catch (error) {
    if (error instanceof BeyondLimit) return noTable(error.fault);
    if (error instanceof DamagedXml) return noTable({ code: 'damaged' });
    throw error;
  }
}

function readParts(parts: PartsByName): TableResult {
  const workbook = parts['xl/workbook.xml'];
  // Excel's binary workbook and OpenDocument are zips too.
  if (!workbook) {
    const isOtherWorkbook = 'xl/workbook.bin' in parts || 'mimetype' in parts;
    return noTable({ code: isOtherWorkbook ? 'unsupportedWorkbook' : 'notATable' });
  }
  const { sheets, countsFrom1904 } = readContents(workbook);
  const targets = readTargets(parts['xl/_rels/workbook.xml.rels']);
  const context = {
    strings: readSharedStrings(parts['xl/sharedStrings.xml']),
    dateStyles: readDateStyles(parts['xl/styles.xml']),
    countsFrom1904,
  };
  for (const id of sheets) {
    const part = parts[targets.get(id) ?? ''];
    const rows = part ? readSheet(part, context) : [];
    if (rows.length > 0) return { ok: true, table: { rows, isRagged: true } };
  }
  return noTable({ code: 'empty' });
}

/** The relation ids of the visible sheets in their order, and where days are counted from. */
function readContents(workbook: Uint8Array): { sheets: string[]; countsFrom1904: boolean } {
  const sheets: string[] = [];
  let countsFrom1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      if (id !== undefined) sheets.push(id);
    },
  });
  return { sheets, countsFrom1904 };
}

/** Where each relation of the workbook leads, as a part's name. */
function readTargets(relations: Uint8Array | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (!relations) return targets;
  readXml(relations, {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}
