import type { ApplicantId } from '../hiring/hiring';
import { translatorFor } from '../text';
import { erasureReasons, eraseView, exportView, type ErasureReason } from '../views/erase';
import { refusalReply, statusReply } from './case-replies';
import { heldReply, isHrOf, notAllowed } from './erase-hold';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

const mayErase = ({ access }: ConversationParts, actor: Actor, open: OpenCase): boolean =>
  access.mayAct(actor, 'eraseApplicant', isHrOf(open, actor));

/** The applicant with this number, or the only one with this in their name. */
export async function applicantMeant(
  { cases }: ConversationParts,
  { ref, hiring }: OpenCase,
  named: string,
): Promise<ApplicantId | undefined> {
  const wanted = named.trim().toLowerCase();
  const [, number] = /^a?(\d+)$/.exec(wanted) ?? [];
  if (number !== undefined) return `a${number}` in hiring.applicants ? `a${number}` : undefined;
  if (wanted === '') return undefined;
  const known = Object.entries(await cases.applicants(ref));
  const [found, another] = known.filter(([, { name }]) => name.toLowerCase().includes(wanted));
  return another ? undefined : found?.[0];
}

const notFound = ({ language }: Actor, { ref }: OpenCase, asked: string): Reply => ({
  text: translatorFor(language)(asked.trim() === '' ? 'erase.whom' : 'erase.notFound', {
    asked: asked.trim(),
  }),
  ref,
});

/** Asks whoever may erase why, and says what goes and what stays; nothing is erased yet. */
async function askWhy(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  applicant: ApplicantId,
): Promise<Reply> {
  const hold = await parts.keeping.holdOn(open.ref);
  if (hold) return heldReply(parts, actor, open, hold, 'hold.nothingErased');
  const reader = await readerOf(parts, actor, open, { names: [applicant] });
  return { card: eraseView(open.hiring, reader, applicant), ref: open.ref };
}

/** Erases what is kept about an applicant, for one of the reasons there are: a record of it holds nothing personal. */
export async function erase(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  applicant: ApplicantId,
  why: string,
): Promise<Reply> {
  if (!mayErase(parts, actor, open)) return refusalReply(parts, actor, open, notAllowed(parts, actor));
  const isReason = (word: string): word is ErasureReason => erasureReasons.some((one) => one === word);
  if (!isReason(why)) return askWhy(parts, actor, open, applicant);
  const asked = { by: actor.person.id, reason: why };
  const erased = await parts.keeping.erase(open.ref, applicant, asked);
  if (erased.ok)
    return statusReply(parts, actor, open, {
      key: 'erase.done',
      tone: 'good',
      values: { number: applicant.slice(1), count: erased.record.texts },
    });
  return erased.why === 'onHold'
    ? heldReply(parts, actor, open, erased.hold, 'hold.nothingErased')
    : notFound(actor, open, applicant);
}

/** "Erase applicant 3": the card that asks why. "Erase applicant 3, 1": for the first of its reasons. */
export async function eraseTyped(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  rest: string,
): Promise<Reply> {
  if (!mayErase(parts, actor, open)) return refusalReply(parts, actor, open, notAllowed(parts, actor));
  const [, named = '', number = ''] = /^(.*?)(?:\s*,\s*(\d))?$/s.exec(rest.trim()) ?? [];
  const applicant = await applicantMeant(parts, open, named);
  if (applicant === undefined) return notFound(actor, open, named);
  return erase(parts, actor, open, applicant, erasureReasons[Number(number) - 1] ?? '');
}

/** A link to everything that is kept about an applicant, for the applicant to have. */
export async function showExport(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  rest: string,
): Promise<Reply> {
  const t = translatorFor(actor.language);
  if (!parts.access.mayAsk(actor, 'exportApplicant', isHrOf(open, actor)))
    return { text: t('access.notAsked', { what: t('access.exportApplicant') }), ref: open.ref };
  const applicant = await applicantMeant(parts, open, rest);
  if (applicant === undefined) return notFound(actor, open, rest);
  const reader = await readerOf(parts, actor, open, { names: [applicant] });
  const url = parts.links.kept(open.ref, actor.person, applicant);
  return { card: exportView(open.hiring, reader, applicant, url), ref: open.ref };
}
