import type { Field } from './fields';

/** Why a whole file is not taken. */
export type FileFaultCode =
  | 'tooLarge'
  | 'empty'
  | 'binary'
  | 'html'
  | 'oldExcel'
  | 'passwordProtected'
  | 'unsupportedWorkbook'
  | 'damaged'
  | 'brokenQuotes'
  | 'notATable'
  | 'noHeader'
  | 'noApplicants'
  | 'missingColumn'
  | 'duplicateColumn'
  | 'tooManyRows'
  | 'tooManyColumns';

/** Why one cell or one row is not taken. */
export type CellFaultCode =
  | 'missingValue'
  | 'tooLong'
  | 'badEmail'
  | 'badBirth'
  | 'badGender'
  | 'badDate'
  | 'badYesNo'
  | 'badLanguage'
  | 'duplicateApplicant'
  | 'extraCells'
  | 'fewerCells'
  | 'controlCharacter'
  | 'garbledText'
  | 'formulaError'
  | 'nationalIdNotAllowed';

/** One reason why an export is not taken; the words for it are in `text/`. */
export interface ImportFault {
  code: FileFaultCode | CellFaultCode;
  /** Row as the file counts it in a spreadsheet, the first one is 1. */
  row?: number;
  /** Column header as it stands in the file. */
  column?: string;
  /** What the column means, also when it is missing. */
  field?: Field;
  /** The offending text, at most 40 characters; a national identity number is never repeated. */
  value?: string;
  /** The limit that was passed: bytes, rows, columns, cells or characters. */
  limit?: number;
  /** The row that the applicant was seen in first. */
  firstRow?: number;
}

/** The first 40 characters of `value` in one line, with an ellipsis when something was left out. */
export function shorten(value: string): string {
  // A cell can be as large as the file; only its start is looked at.
  const start = value.trimStart().slice(0, 200);
  const line = start.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= 40 ? line : `${characters.slice(0, 39).join('')}…`;
}
