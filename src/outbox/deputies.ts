import { renderCard } from '../cards';
import { readerOf, type OpenCase } from '../dialogs/open-case';
import type { Actor } from '../dialogs/parts';
import { tasksOf } from '../hiring/tasks/tasks';
import type { NewEffect } from '../usecases/ports';
import { deputyView } from '../views/delivery';
import { actorFor } from './actors';
import { sendToChat } from './deliver';
import { dropped, sent } from './outcomes';
import type { Outcome } from './relay';
import type { SenderParts } from './senders';
import { summaryOf } from './task-cards';
import { isAway, type PersonalEffect } from './timing';

/** Who is written to while this person is away: the deputy, unless away too. */
export async function deputyOf(parts: SenderParts, actor: Actor): Promise<Actor | undefined> {
  const { deputy } = actor.settings;
  if (deputy === undefined || !(await isAway(parts, actor, parts.clock.now()))) return undefined;
  const other = await actorFor(parts, actor.organisation.id, deputy);
  return other && !(await isAway(parts, other, parts.clock.now())) ? other : undefined;
}

/** With HR, the deputies of those who let a deadline pass are told, once each. */
export async function alsoToDeputies(
  parts: SenderParts,
  { hiring, context, ref }: OpenCase,
  effect: PersonalEffect,
): Promise<readonly NewEffect[]> {
  if (effect.kind !== 'reminder' || !effect.mark.endsWith('/escalated')) return [];
  const owners = tasksOf(hiring, context).find(({ id }) => id === effect.task)?.owners ?? [];
  const absent = await Promise.all(owners.map((owner) => actorFor(parts, ref.organisation, owner)));
  return [...new Set(absent.map((actor) => actor?.settings.deputy))].flatMap((to) =>
    to === undefined || to === effect.to
      ? []
      : [{ id: `${ref.id}/deputy/${effect.task}/${effect.mark}/${to}`, effect: { ...effect, to } }],
  );
}

/** Says to the deputy what waits for somebody who is away; without the form, which is not theirs. */
export async function sayToDeputy(
  parts: SenderParts,
  deputy: Actor,
  absent: Actor,
  open: OpenCase,
  effect: Extract<PersonalEffect, { kind: 'task' | 'reminder' }>,
): Promise<Outcome> {
  const reader = await readerOf(parts, deputy, open);
  const view = deputyView(open.hiring, reader, effect.task, absent.person.id);
  if (!view) return dropped(parts, 'done');
  await sendToChat(parts.ways, deputy, renderCard(view), summaryOf(view));
  return sent(parts, 'deputy');
}
