import { headerAliases } from './header-aliases';
import type { Field } from './fields';

/** A column of the export and what it was taken for; without a field it is left out. */
export interface Column {
  header: string;
  field?: Field;
}

/** Lower case without hints in brackets, spaces and punctuation: "E-post *" and "epost (jobb)" are the same. */
const plain = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const fieldOfName: ReadonlyMap<string, Field> = new Map(
  headerAliases.flatMap((aliases) =>
    Object.entries(aliases).flatMap(([field, names]) =>
      names.map((name) => [plain(name), field as Field] as const),
    ),
  ),
);

/** What a column header means, also when it joins two names ("Mobil/Telefon"); undefined when it is unknown. */
export function fieldOf(header: string): Field | undefined {
  const whole = fieldOfName.get(plain(header));
  if (whole) return whole;
  const parts = new Set(header.split('/').map((part) => fieldOfName.get(plain(part))));
  const [only] = parts;
  return parts.size === 1 ? only : undefined;
}

/** The columns that a header row names, in the file's order. */
export const columnsOf = (cells: readonly string[]): Column[] =>
  cells.map((header) => {
    const field = fieldOf(header);
    return field ? { header, field } : { header };
  });

/** How many different fields a row names, which tells a header row from a title or from an applicant. */
export const fieldsNamed = (cells: readonly string[]): number =>
  new Set(cells.map(fieldOf).filter((field) => field !== undefined)).size;
