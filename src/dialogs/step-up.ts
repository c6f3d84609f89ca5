import { z } from 'zod';
import type { FormId, FormRef } from '../hiring/forms/form';
import { isFormId } from '../hiring/forms/forms';
import { later } from '../hiring/time';
import { translatorFor } from '../text';
import type { CaseRef, Documents } from '../usecases/ports';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** By these somebody signs: the recommendation, and the council's minutes. */
const SIGNED: ReadonlySet<FormId> = new Set(['signRecommendation', 'approveMinutes']);

const SPACE = 'signing';
const PATIENCE_MS = 10 * 60 * 1000;

const schema = z.object({
  caseId: z.string(),
  form: z.string().refine((id): id is FormId => isFormId(id)),
  /** Which version of it was shown. */
  subject: z.string().optional(),
  commandId: z.string(),
  until: z.string(),
});

/** What somebody wants to sign as soon as they have signed in. */
export interface Waiting extends Pick<z.infer<typeof schema>, 'commandId'> {
  readonly ref: CaseRef;
  readonly form: FormRef;
}

const idOf = ({ organisation, person }: Actor): string => `${organisation.id}/${person.id}`;

/** Whether the person has to sign in anew before this form is taken from them. */
export const mustSignIn = (
  { signingNeedsSignIn }: Pick<ConversationParts, 'signingNeedsSignIn'>,
  { proved }: Actor,
  form: FormId,
): boolean => signingNeedsSignIn === true && proved !== true && SIGNED.has(form);

/** Keeps what is to be signed, and asks for the sign-in. */
export async function askToSignIn(
  { documents, clock }: Pick<ConversationParts, 'documents' | 'clock'>,
  actor: Actor,
  { ref, form, commandId }: Waiting,
): Promise<Reply> {
  const until = later(clock.now(), PATIENCE_MS);
  await documents.write(SPACE, idOf(actor), { caseId: ref.id, ...form, commandId, until });
  return { text: translatorFor(actor.language)('signIn.first'), ref, signIn: true };
}

/** Takes out what waits for this person's sign-in; undefined when nothing does any more. */
export async function takeWaiting(
  { documents, clock }: { readonly documents: Documents; readonly clock: ConversationParts['clock'] },
  actor: Actor,
): Promise<Waiting | undefined> {
  const stored = await documents.read(SPACE, idOf(actor));
  const read = schema.safeParse(stored?.value);
  if (!read.success) return undefined;
  await documents.remove(SPACE, idOf(actor));
  const { caseId, form, subject, commandId, until } = read.data;
  if (until <= clock.now()) return undefined;
  return { ref: { organisation: actor.organisation.id, id: caseId }, form: { form, subject }, commandId };
}
