import type { ApplicantRow } from './applicant-row';
import { shorten, type ImportFault } from './import-fault';

/** An applicant together with the row they stand in. */
export interface Placed {
  row: number;
  applicant: ApplicantRow;
}

/** A fault for each row whose e-mail address or applicant number was seen in an earlier row. */
export function duplicateFaults(placed: readonly Placed[]): ImportFault[] {
  const seen = new Map<string, number>();
  return placed.flatMap(({ row, applicant }): ImportFault[] => {
    const keys = [
      { field: 'email', value: applicant.email },
      ...(applicant.number === undefined ? [] : [{ field: 'number', value: applicant.number } as const]),
    ] as const;
    const found = keys.flatMap(({ field, value }): ImportFault[] => {
      const key = `${field} ${value.toLowerCase()}`;
      const firstRow = seen.get(key);
      if (firstRow === undefined) seen.set(key, row);
      return firstRow === undefined
        ? []
        : [{ code: 'duplicateApplicant', row, field, value: shorten(value), firstRow }];
    });
    // One and the same applicant twice is one fault, not one per column.
    return found.slice(0, 1);
  });
}
