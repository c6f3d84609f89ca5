import { z } from 'zod';
import type { LocalDate } from '../hiring/time';
import type { CellFaultCode } from './import-fault';
import { birthOf, dateOf, genderOf, languageOf, yesOrNo } from './values';

const short = 200;

const fault = (code: CellFaultCode): { message: CellFaultCode } => ({ message: code });

const text = (characters: number) => z.string().trim().max(characters, fault('tooLong'));
const optionalText = (characters: number) =>
  text(characters)
    .transform((value) => (value === '' ? undefined : value))
    .optional();

/** An empty cell is no answer; a filled one must be understood. */
const understood = <T>(read: (value: string) => T | undefined, code: CellFaultCode) =>
  z
    .string()
    .trim()
    .transform((value, context): T | undefined => {
      if (value === '') return undefined;
      const found = read(value);
      if (found === undefined) context.addIssue({ code: z.ZodIssueCode.custom, ...fault(code) });
      return found;
    })
    .optional();

const tick = z
  .string()
  .trim()
  .default('')
  .transform((value, context) => {
    const answer = yesOrNo(value);
    if (answer !== undefined) return answer;
    context.addIssue({ code: z.ZodIssueCode.custom, ...fault('badYesNo') });
    return z.NEVER;
  });

/**
 * One applicant as read from the cells of a row, keyed by field; every issue's message is a CellFaultCode and its path
 * the field.
 * @param today decides which ages and years of birth can be
 */
export const applicantRow = (today: LocalDate) =>
  z
    .object({
      number: optionalText(short),
      name: text(short).default(''),
      firstName: optionalText(short),
      lastName: optionalText(short),
      email: text(254).min(1, fault('missingValue')).email(fault('badEmail')).default(''),
      phone: optionalText(40),
      birth: understood((value) => birthOf(value, today), 'badBirth'),
      gender: understood(genderOf, 'badGender'),
      municipality: optionalText(short),
      title: optionalText(short),
      employer: optionalText(short),
      education: optionalText(20_000),
      experience: optionalText(20_000),
      withhold: tick,
      withholdReason: optionalText(4000),
      disability: tick,
      cvGap: tick,
      immigrantBackground: tick,
      priorityClaim: tick,
      internal: tick,
      wantsList: tick,
      appliedOn: understood(dateOf, 'badDate'),
      source: optionalText(short),
      language: understood(languageOf, 'badLanguage'),
    })
    .superRefine((row, context) => {
      if (fullName(row) === '')
        context.addIssue({ code: z.ZodIssueCode.custom, path: ['name'], ...fault('missingValue') });
    })
    .transform((row) => ({ ...row, name: fullName(row) }));

type Named = { name: string; firstName?: string | undefined; lastName?: string | undefined };

const fullName = ({ name, firstName = '', lastName = '' }: Named): string =>
  name === '' ? `${firstName} ${lastName}`.trim() : name;

/**
 * An applicant as an export tells of them. Texts are trimmed and kept as they stand, so a text that a spreadsheet would
 * take for a formula is escaped when it is written, not here.
 */
export type ApplicantRow = z.output<ReturnType<typeof applicantRow>>;
