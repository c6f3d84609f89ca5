import { nextPage } from '../hiring/forms/forms';
import type { Question, Value } from '../hiring/questions';
import { refusalReply, unknownCase } from './case-replies';
import { present, reopened, showForm, type OpenForm } from './open-form';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { submit } from './submit-form';

const given = (actor: Actor, { stored }: OpenForm, commandId: string) => ({
  organisation: actor.organisation,
  by: actor.person.id,
  commandId,
  stored,
});

/** Keeps answers in the draft, then shows what comes next. `quietOn`: the page that is shown already. */
export async function keepAnswers(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  values: Readonly<Record<string, Value>>,
  commandId: string,
  quietOn?: number,
): Promise<Reply> {
  const { form, subject } = open.form;
  const handled = await parts.handle(
    open.ref,
    { type: 'GiveAnswers', form, subject, values },
    given(actor, open, commandId),
  );
  if (!handled) return unknownCase(actor);
  if (!handled.decision.ok) {
    const { refusal } = handled.decision;
    return refusal.faults
      ? present(parts, actor, open, { faults: refusal.faults, quiet: quietOn !== undefined })
      : refusalReply(parts, actor, open, refusal);
  }
  const next = reopened(open, handled);
  const page = nextPage(open.form, next.hiring, actor.person.id)[0]?.page;
  if (page === undefined && !open.form.summary)
    return submit(parts, actor, next, next.values, `${commandId}/submit`);
  return present(parts, actor, next, { quiet: page !== undefined && page === quietOn });
}

/** The next question that has no answer yet. */
export const openQuestion = (open: OpenForm, actor: Actor): Question | undefined =>
  nextPage(open.form, open.hiring, actor.person.id)[0];

/** Takes these answers out of the draft, and shows them in their fields, ready to be changed. */
export async function changeAnswers(
  parts: ConversationParts,
  actor: Actor,
  open: OpenForm,
  questions: readonly string[],
  commandId: string,
): Promise<Reply> {
  const { form, subject } = open.form;
  const handled = await parts.handle(
    open.ref,
    { type: 'DropAnswers', form, subject, questions },
    given(actor, open, commandId),
  );
  if (!handled?.decision.ok) return showForm(parts, actor, open.ref, open.form);
  const before = open.values;
  // What was answered stands in the fields, ready to be changed.
  return present(parts, actor, reopened(open, handled), {
    given: Object.fromEntries(
      questions.flatMap((id) => (before[id] === undefined ? [] : [[id, before[id]]])),
    ),
  });
}
