import type { CommandType } from '../hiring/commands';
import type { HiringEvent } from '../hiring/events';
import { translatorFor } from '../text';
import { wordsFor } from '../views/words';
import { refusalReply, statusReply, unknownCase, type Banner } from './case-replies';
import type { OpenCase } from './open-case';
import { showForm } from './open-form';
import type { Actor, Answering, ConversationParts } from './parts';
import type { Reply } from './reply';

const takenBack = (events: readonly HiringEvent[]): CommandType =>
  events.flatMap((event) => (event.type === 'StepTakenBack' ? [event.command] : []))[0] ?? 'TakeBack';

/** Takes back the person's own last step in the case. In the middle of a form the form goes on, one answer earlier. */
export async function takeBack(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  commandId: string,
  answering?: Answering,
): Promise<Reply> {
  const handled = await parts.handle(
    open.ref,
    { type: 'TakeBack' },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  const now = { ...open, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, now, handled.decision.refusal);
  const t = translatorFor(actor.language);
  const command = takenBack(handled.decision.events);
  const values = { step: wordsFor(t, `command.${command}`) };
  const isAnswer = command === 'GiveAnswers' || command === 'DropAnswers';
  if (isAnswer && answering?.ref.id === open.ref.id)
    return showForm(parts, actor, answering.ref, answering.form, {
      banner: { text: t('takeBack.done', values), tone: 'good' },
    });
  const banner: Banner = { key: 'takeBack.done', tone: 'good', values };
  return statusReply(parts, actor, now, banner);
}
