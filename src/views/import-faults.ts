import type { LineView } from '../cards/views';
import type { ImportFault } from '../applicants/import-fault';
import { isTextKey, type Translate } from '../text';
import { wordsFor } from './words';

const MOST_LINES = 15;

const fieldName = (t: Translate, { field, column }: ImportFault): string =>
  field === undefined ? (column ?? '') : wordsFor(t, `field.${field}`);

/** One fault: in which row and column, and what is wrong. */
function faultLine(t: Translate, fault: ImportFault): LineView {
  const { row, limit = '', firstRow = '', value = '' } = fault;
  if (fault.code === 'tooLarge')
    return { sign: '✕', text: t('file.tooLargeMb', { limit: Number(limit) / 1_000_000 }), tone: 'attention' };
  const column = fieldName(t, fault);
  const words = { field: column, limit, firstRow, value };
  // Some faults of the whole file also know the row in which it went wrong.
  const isCell = row !== undefined && isTextKey(`cell.${fault.code}`);
  const what = wordsFor(t, `${isCell ? 'cell' : 'file'}.${fault.code}`, words);
  const place = row === undefined ? [] : [t('cell.inRow', { row }), ...(column === '' ? [] : [column])];
  const text = place.length === 0 ? what : `${place.join(', ')}: ${what}`;
  return { sign: '✕', text, tone: 'attention' };
}

/** The faults of a file, the first ones in full. */
export const faultLines = (
  t: Translate,
  faults: readonly ImportFault[],
  total: number,
): readonly LineView[] => {
  const shown = faults.slice(0, MOST_LINES).map((fault) => faultLine(t, fault));
  return total > shown.length
    ? [...shown, { text: t('upload.more', { count: total - shown.length }) }]
    : shown;
};
