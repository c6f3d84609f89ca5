// Day (plus 40 in a D-number), month (plus 40 or 80 in test numbers), year, five digits.
const norwegian = /(?<!\d)(?:[0-6]\d|7[01])[014589]\d\d\d[ .-]?\d{5}(?!\d)/;
// Written with the hyphen; ten bare digits are as often a telephone or an application number.
const danish = /(?<!\d)[0-3]\d[01]\d\d\d-\d{4}(?!\d)/;

const dayAndMonth = /^(\d\d)(\d\d)/;

/**
 * Whether a text holds what looks like a Norwegian fødselsnummer or D-number or a Danish CPR number. The control digits
 * are not asked for: a mistyped number says as much about a person. [no.gdpr]
 */
export function holdsNationalId(text: string): boolean {
  const found = norwegian.exec(text)?.[0] ?? danish.exec(text)?.[0];
  const [, day, month] = dayAndMonth.exec(found ?? '') ?? [];
  if (!day || !month) return false;
  return isWithin(Number(day) % 40, 1, 31) && isWithin(Number(month) % 40, 1, 12);
}

const isWithin = (value: number, from: number, to: number): boolean => value >= from && value <= to;
