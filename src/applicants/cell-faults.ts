import type { CellFaultCode } from './import-fault';
import { limits } from './limits';
import { holdsNationalId } from './national-id';

// Control characters but tab and line breaks, and the marks that turn the reading direction around.
const unreadable = /[^\P{Cc}\t\r\n]|[\u202a-\u202e\u2066-\u2069]/u;
// What is left of æ, ø and å when UTF-8 was once read as Windows-1252, and the sign for "no such character".
const garbled = /\ufffd|Ã[¦¸¥†˜…©¶¤]/u;
const formulaErrors = new Set(['#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#N/A', '#NUM!', '#NULL!']);

/** Why a cell cannot be taken whatever its column means; undefined when it can. */
export function cellFault(value: string, isNationalIdColumn: boolean): CellFaultCode | undefined {
  if (value.trim() === '') return undefined;
  // First, so that nothing below has to read megabytes.
  if (value.length > limits.cellCharacters) return 'tooLong';
  if (isNationalIdColumn || holdsNationalId(value)) return 'nationalIdNotAllowed';
  if (unreadable.test(value)) return 'controlCharacter';
  if (garbled.test(value)) return 'garbledText';
  return formulaErrors.has(value.trim()) ? 'formulaError' : undefined;
}

/** A cell without what nobody sees: composed letters, plain spaces, no zero-width marks, no space at the ends. */
export const tidy = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
