import { applicantsBehind } from '../hiring/conditions';
import type { ActionView } from '../cards/views';
import type { ApplicantId } from '../hiring/hiring';
import type { Refusal } from '../hiring/decision';
import { formsOf } from '../hiring/forms/forms';
import { tasksFor, tasksOf } from '../hiring/tasks/tasks';
import { translatorFor } from '../text';
import { refusalView } from '../views/refusal';
import { statusView } from '../views/status';
import { wordsFor } from '../views/words';
import { readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

/** What stands above everything else on a card, as the key of a text. */
export interface Banner {
  readonly key: string;
  readonly tone: 'good' | 'accent' | 'warning';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The same for a case that does not exist and one that is not for this person. */
export function unknownCase(actor: Actor): Reply {
  const t = translatorFor(actor.language);
  return { text: t('stale.gone'), ends: true };
}

/** The case as it is now, below what has just happened. */
export async function statusReply(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  banner?: Banner,
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open, { names: named(open, actor) });
  const said = banner && { text: wordsFor(reader.t, banner.key, banner.values), tone: banner.tone };
  return { card: statusView(open.hiring, reader, said), ref: open.ref, ends: true };
}

/**
 * Whom a status card names: the recommended once the council has the case, and whom the person's next forms are about,
 * or what stops the person's tasks.
 */
function named({ hiring, context }: OpenCase, actor: Actor): readonly ApplicantId[] {
  const recommended = hiring.council
    ? (hiring.recommendation?.ranked.map(({ applicant }) => applicant) ?? [])
    : [];
  const subjects = tasksFor(tasksOf(hiring, context), actor.person.id).flatMap(({ id, blockedBy }) => [
    formsOf(id, hiring, context.profile, actor.person.id)[0]?.subject ?? [],
    blockedBy.flatMap(({ lacks }) => lacks.flatMap(({ subject = [] }) => subject)),
  ]);
  return [...new Set([...recommended, ...applicantsBehind(hiring, subjects.flat())])];
}

/** The texts that a refusal shows: words that a rule does not allow. */
const textsIn = ({ findings = [] }: Refusal): readonly string[] =>
  findings.flatMap(({ lacks }) =>
    lacks.flatMap(({ params }) => (typeof params?.['text'] === 'string' ? [params['text']] : [])),
  );

/** Why something was not done, with the buttons that help. */
export async function refusalReply(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  refusal: Refusal,
  helps: readonly ActionView[] = [],
): Promise<Reply> {
  const reader = await readerOf(parts, actor, open, { names: true, texts: textsIn(refusal) });
  return { card: refusalView(open.hiring, reader, refusal, helps), ref: open.ref, ends: true };
}
