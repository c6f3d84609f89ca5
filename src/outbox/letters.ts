import { translatorFor } from '../text';
import { contextFor } from '../usecases/context';
import type { NewApplicant } from '../hiring/commands';
import type { Effect } from '../hiring/effects';
import type { Hiring, MoreAnswers } from '../hiring/hiring';
import { recordKey } from '../hiring/answers';
import type { Language, Organisation, Person } from '../hiring/people';
import { planOf, type Profile } from '../hiring/profile';
import { isStoredProse, type Question, type Value } from '../hiring/questions';
import { localDateOf } from '../hiring/calendar';
import type { CaseRef } from '../usecases/ports';
import { answerText } from '../views/question-words';
import { dateOf, type Reader } from '../views/reader';
import { wordsFor } from '../views/words';
import type { SenderParts } from './senders';

type Letter = Extract<Effect, { readonly kind: 'letter' }>;

/** Letters are written in the leader's language when it is one of the country's, else in the country's own. */
function languageOf({ language }: Person, { country }: Organisation): Language {
  if (language !== 'en') return language;
  return country === 'DK' ? 'da' : 'nb';
}

/** What was answered in the task that sends the letter, in words; what was left out is empty. */
function answersIn(
  hiring: Hiring,
  profile: Profile,
  reader: Reader,
  { task, subject }: Letter,
): Record<string, string> {
  if (task === undefined) return {};
  const questions: readonly Question[] = planOf(profile, task)?.record?.questions ?? [];
  const answers = hiring.records[recordKey(task, subject)]?.answers ?? {};
  const said = (question: Question, value: Value | undefined): string =>
    value === undefined ? '' : answerText(reader, question, value);
  return Object.fromEntries(questions.map((question) => [question.id, said(question, answers[question.id])]));
}

/** What every letter can say. */
function common(
  hiring: Hiring,
  organisation: Organisation,
  applicant: NewApplicant,
  leader: Person,
  reader: Reader,
): Record<string, string> {
  const { post, publication, announcement } = hiring;
  const contact = organisation.people.find(({ id }) => id === announcement?.contact) ?? leader;
  return {
    name: applicant.name,
    title: post?.title ?? '',
    unit: post?.unit ?? '',
    organisation: organisation.name,
    contact: `${contact.name} (${contact.email})`,
    sender: leader.name,
    deadline: publication ? dateOf(reader, publication.deadline) : '',
    today: dateOf(reader, localDateOf(reader.context.at, organisation.zone)),
  };
}

/**
 * Sends a letter to an applicant, once: what it says is made from the case. Nothing is sent to an applicant, or in a
 * case, that was erased.
 */
export async function sendLetter(
  parts: SenderParts,
  ref: CaseRef,
  entryId: string,
  letter: Letter,
): Promise<void> {
  const stored = await parts.cases.load(ref);
  const organisation = await parts.organisation(ref.organisation);
  const applicant = (await parts.cases.applicants(ref, [letter.applicant]))[letter.applicant];
  if (!stored || !organisation || !applicant) return;
  const { hiring } = stored;
  const leader =
    organisation.people.find(({ id }) => id === hiring.roles.leader?.[0]) ??
    organisation.people.find(({ id }) => id === hiring.roles.hr?.[0]);
  if (!leader) throw new Error('Nobody is there in whose name the letter could be sent');
  const rules = parts.inForce(organisation, hiring);
  const { profile } = rules;
  const language = languageOf(leader, organisation);
  const t = translatorFor(language, profile.words);
  const context = contextFor(rules, leader.id, parts.clock.now());
  const record =
    letter.task === undefined ? undefined : hiring.records[recordKey(letter.task, letter.subject)];
  const answers: MoreAnswers = record?.answers ?? {};
  const ids = Object.values(answers).flatMap((value) => (isStoredProse(value) ? [value.text] : []));
  const texts = Object.fromEntries(
    Object.entries(await parts.cases.texts(ref, ids)).map(([id, { body }]) => [id, body]),
  );
  // Whom a letter names: nobody but those whom somebody named in the task that sends it.
  const named = Object.values(answers)
    .flatMap((value): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []))
    .filter((id) => hiring.applicants[id] !== undefined);
  const applicantNames = Object.fromEntries(
    Object.entries(await parts.cases.applicants(ref, named)).map(([id, { name }]) => [id, name]),
  );
  const reader: Reader = { person: leader.id, language, t, context, applicantNames, texts };
  const values = {
    ...answersIn(hiring, profile, reader, letter),
    ...common(hiring, organisation, applicant, leader, reader),
  };
  await parts.ways.mail.send({
    id: `${ref.organisation}/${entryId}`,
    to: { name: applicant.name, address: applicant.email },
    subject: wordsFor(t, `letter.${letter.letter}.subject`, values),
    text: wordsFor(t, `letter.${letter.letter}.body`, values),
  });
}
