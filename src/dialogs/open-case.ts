import { rolesOf } from '../hiring/decide';
import type { Context, StoredText } from '../hiring/decision';
import type { NewApplicant } from '../hiring/commands';
import type { ApplicantId, Hiring, TextId } from '../hiring/hiring';
import { translatorFor } from '../text';
import { contextFor } from '../usecases/context';
import type { CaseRef, StoredCase } from '../usecases/ports';
import type { Reader } from '../views/reader';
import type { Actor, ConversationParts } from './parts';

/** A case as one person may see it. */
export interface OpenCase {
  readonly ref: CaseRef;
  readonly hiring: Hiring;
  readonly context: Context;
  /** As it was read, for the first attempt of a command; a case that was made by a command is not here. */
  readonly stored?: StoredCase | undefined;
}

/**
 * The case, or undefined when it does not exist, was thrown away, the person has no role in it, or their roles in the
 * organisation let them see no case: all look the same from outside.
 */
export async function openCase(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
): Promise<OpenCase | undefined> {
  if (ref.organisation !== actor.organisation.id || !parts.access.mayAsk(actor, 'seeStatus'))
    return undefined;
  const stored = await parts.cases.load(ref);
  if (!stored || stored.hiring.discarded || rolesOf(stored.hiring, actor.person.id).length === 0)
    return undefined;
  return { ref, hiring: stored.hiring, context: contextOf(parts, actor, stored.hiring), stored };
}

export const contextOf = (parts: ConversationParts, actor: Actor, hiring: Hiring): Context =>
  contextFor(parts.inForce(actor.organisation, hiring), actor.person.id, parts.clock.now());

const NOBODY: Readonly<Record<ApplicantId, NewApplicant>> = {};
const NO_TEXTS: Readonly<Record<TextId, StoredText>> = {};

/** All applicants, those that are named, or nobody. */
async function namesIn(
  { cases }: ConversationParts,
  ref: CaseRef,
  wanted: boolean | readonly ApplicantId[],
): Promise<Readonly<Record<ApplicantId, NewApplicant>>> {
  if (wanted === true) return cases.applicants(ref);
  return wanted === false || wanted.length === 0 ? NOBODY : cases.applicants(ref, wanted);
}

/** A reader who sees names and texts of the case only as far as they were asked for. */
export async function readerOf(
  parts: ConversationParts,
  actor: Actor,
  { ref, context }: OpenCase,
  needs: { readonly names?: boolean | readonly ApplicantId[]; readonly texts?: readonly TextId[] } = {},
): Promise<Reader> {
  const [applicants, texts] = await Promise.all([
    namesIn(parts, ref, needs.names ?? false),
    needs.texts ? parts.cases.texts(ref, needs.texts) : NO_TEXTS,
  ]);
  const applicantNames: Record<ApplicantId, string> = {};
  for (const [id, { name }] of Object.entries(applicants)) applicantNames[id] = name;
  const bodies: Record<TextId, string> = {};
  for (const [id, { body }] of Object.entries(texts)) bodies[id] = body;
  return {
    person: actor.person.id,
    language: actor.language,
    t: translatorFor(actor.language, context.profile.words),
    context,
    applicantNames,
    texts: bodies,
  };
}
