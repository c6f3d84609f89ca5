import type { Context } from '../hiring/decision';
import { isLocalDate } from '../hiring/calendar';
import type { ApplicantId, Choice, TextId } from '../hiring/hiring';
import type { Language, PersonId } from '../hiring/people';
import { dateIn, listIn, type DateShape, type Translate } from '../text';

/** Who reads, in which language, and the names and texts that what they read points at. */
export interface Reader {
  readonly person: PersonId;
  readonly language: Language;
  readonly t: Translate;
  readonly context: Context;
  readonly applicantNames: Readonly<Record<ApplicantId, string>>;
  readonly texts: Readonly<Record<TextId, string>>;
}

/** A date in the reader's words; anything else as it stands. */
export const dateOf = ({ language }: Pick<Reader, 'language'>, date: string, shape?: DateShape): string =>
  isLocalDate(date) ? dateIn(language, date, shape) : date;

export const listOf = ({ language }: Pick<Reader, 'language'>, things: readonly string[]): string =>
  listIn(language, things);

/** A person's name, or the id when the person has left the organisation. */
export const nameOf = (reader: Pick<Reader, 'context'>, person: PersonId): string =>
  reader.context.organisation.people.find(({ id }) => id === person)?.name ?? person;

/** An applicant's name; the number alone where the name is not there to be shown. */
export const applicantOf = (reader: Reader, applicant: ApplicantId): string =>
  reader.applicantNames[applicant] ?? reader.t('applicant.numbered', { number: applicant.slice(1) });

/** What was voted for. */
export const choiceOf = (reader: Reader, choice: Choice): string =>
  choice === 'nobody' ? reader.t('option.choice.nobody') : applicantOf(reader, choice);

/** A text, or a sign that it was erased. */
export const textOf = (reader: Reader, id: TextId | undefined): string =>
  id === undefined ? '' : (reader.texts[id] ?? reader.t('text.erased'));
