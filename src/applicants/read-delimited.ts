import { CsvError, parse } from 'csv-parse/sync';
import { fieldsNamed } from './header';
import type { ImportFault } from './import-fault';
import { limits } from './limits';
import { noTable, type TableResult, type TableRow } from './table';

const delimiters = [';', '\t', ','] as const;
type Delimiter = (typeof delimiters)[number];

// Every cell full, every character a doubled quote.
const longestRow = limits.columns * limits.cellCharacters * 2;

/**
 * The rows of a semicolon, comma or tab separated text. Rows are counted as a spreadsheet would show them: a line break
 * within quotes starts no row. Refused when it is no table, has too many rows, or a quote is never closed.
 */
export function readDelimited(text: string): TableResult {
  // Excel's own hint about the delimiter, which Excel does not show as a row.
  const hint = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  if (delimiters.some((delimiter) => occurs(body, delimiter) > limits.delimiters))
    return noTable({ code: 'tooManyColumns', limit: limits.columns });
  const delimiter = hint ? delimiters.find((candidate) => candidate === hint[1]) : likeliestDelimiter(body);
  if (!delimiter) return noTable({ code: 'notATable' });
  const rows = rowsOf(body, delimiter, limits.rows + limits.headerWithin + 1);
  if (!Array.isArray(rows)) return noTable(rows);
  // A table pasted into a chat loses its trailing tabs on the way.
  return { ok: true, table: { rows, isRagged: delimiter === '\t' } };
}

function occurs(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

/** The delimiter whose first rows name the most known columns; without any, the one that makes a table at all. */
function likeliestDelimiter(text: string): Delimiter | undefined {
  const scores = delimiters.map((delimiter) => {
    const rows = rowsOf(text, delimiter, limits.headerWithin);
    const filled = Array.isArray(rows) ? rows.map(({ cells }) => cells) : [];
    return {
      delimiter,
      named: Math.max(0, ...filled.map(fieldsNamed)),
      // Prose has commas too, but not the same number in every line.
      isTable:
        filled.length > 1 && filled.every((cells) => cells.length > 1 && cells.length === filled[0]?.length),
      isBroken: !Array.isArray(rows),
    };
  });
  const named = scores.filter(({ named }) => named > 1).sort((a, b) => b.named - a.named);
  return (named[0] ?? scores.find(({ isTable }) => isTable) ?? scores.find(({ isBroken }) => isBroken))
    ?.delimiter;
}

function rowsOf(text: string, delimiter: Delimiter, atMost: number): TableRow[] | ImportFault {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      to: atMost,
      relax_column_count: true,
      // A quote within a value ('5" skjerm') is text; one that opens a value must be closed.
      relax_quotes: true,
      max_record_size: longestRow,
    });
    return records
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records) + 1;
    // A quote that is never closed swallows the rows below it.
    return error.code === 'CSV_MAX_RECORD_SIZE' && !text.includes('"')
      ? { code: 'tooLong', row, limit: limits.cellCharacters }
      : { code: 'brokenQuotes', row };
  }
}
