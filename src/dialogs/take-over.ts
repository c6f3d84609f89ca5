import { tasksOf, type Task } from '../hiring/tasks/tasks';
import type { PersonId } from '../hiring/people';
import type { TaskId } from '../hiring/profile';
import { translatorFor } from '../text';
import type { CaseRef } from '../usecases/ports';
import { takeOverView } from '../views/take-over';
import { wordsFor } from '../views/words';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import { contextOf, readerOf, type OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';
import { settingsOf } from './settings';

const LONGEST_REASON = 1000;

/** Which of these people have named the person their deputy. */
async function standsInFor(
  parts: ConversationParts,
  { organisation, person }: Actor,
  owners: readonly PersonId[],
): Promise<PersonId | undefined> {
  for (const owner of owners) {
    const { deputy } = await settingsOf(parts.documents, organisation.id, owner);
    if (deputy === person.id) return owner;
  }
  return undefined;
}

/** The open tasks of others that the person may take over: all of them for HR, those of whom they stand in for. */
async function tasksToTake(
  parts: ConversationParts,
  actor: Actor,
  { hiring, context }: OpenCase,
): Promise<readonly Task[]> {
  const isHr = hiring.roles.hr?.includes(actor.person.id) ?? false;
  const others = tasksOf(hiring, context).filter(
    ({ state, owners }) => state === 'open' && owners.length > 0 && !owners.includes(actor.person.id),
  );
  if (isHr) return others;
  const owners = [...new Set(others.flatMap((task) => task.owners))];
  const absent = new Set<PersonId>();
  for (const owner of owners) if (await standsInFor(parts, actor, [owner])) absent.add(owner);
  return others.filter((task) => task.owners.some((owner) => absent.has(owner)));
}

/** The case for somebody who may take something over in it, whether or not they have a role in it yet. */
async function caseToTake(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
): Promise<(OpenCase & { readonly tasks: readonly Task[] }) | undefined> {
  if (ref.organisation !== actor.organisation.id) return undefined;
  const stored = await parts.cases.load(ref);
  if (!stored || stored.hiring.discarded) return undefined;
  const open = { ref, hiring: stored.hiring, context: contextOf(parts, actor, stored.hiring), stored };
  const tasks = await tasksToTake(parts, actor, open);
  const hasRole = Object.values(stored.hiring.roles).some((people) => people.includes(actor.person.id));
  return hasRole || tasks.length > 0 ? { ...open, tasks } : undefined;
}

/** What could be taken over in the case: all of it, or the task that was asked for. */
export async function showTakeOver(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  task?: TaskId,
): Promise<Reply> {
  const open = await caseToTake(parts, actor, ref);
  if (!open) return unknownCase(actor);
  const reader = await readerOf(parts, actor, open);
  const tasks = open.tasks.filter(({ id }) => task === undefined || id === task);
  return { card: takeOverView(open.hiring, reader, tasks), ref };
}

/** Takes a task over, with the reason that was given. */
export async function takeOver(
  parts: ConversationParts,
  actor: Actor,
  ref: CaseRef,
  {
    task: id,
    reason: given,
    commandId,
  }: { readonly task: TaskId; readonly reason: string; readonly commandId: string },
): Promise<Reply> {
  const open = await caseToTake(parts, actor, ref);
  if (!open) return unknownCase(actor);
  const reason = given.trim().slice(0, LONGEST_REASON);
  const t = translatorFor(actor.language);
  if (reason === '') return { ...(await showTakeOver(parts, actor, ref, id)), text: t('takeOver.whyAsked') };
  const owners = open.tasks.find((task) => task.id === id)?.owners ?? [];
  const handled = await parts.handle(
    ref,
    { type: 'TakeOver', task: id, reason, standsInFor: await standsInFor(parts, actor, owners) },
    { organisation: actor.organisation, by: actor.person.id, commandId },
  );
  if (!handled) return unknownCase(actor);
  const now = { ref, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, now, handled.decision.refusal);
  const reader = await readerOf(parts, actor, now);
  const values = { task: wordsFor(reader.t, `task.${id}.name`) };
  return statusReply(parts, actor, now, { key: 'takeOver.done', tone: 'good', values });
}

/** "Take over 2 because …": the number on the card and the reason; without a number the card. */
export async function takeOverTyped(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  rest: string,
  commandId: string,
): Promise<Reply> {
  const [, number = '', reason = ''] = /^(\d{1,2})[.:,]?\s*(.*)$/s.exec(rest.trim()) ?? [];
  const task = (await tasksToTake(parts, actor, open))[Number(number) - 1];
  return task
    ? takeOver(parts, actor, open.ref, { task: task.id, reason, commandId })
    : showTakeOver(parts, actor, open.ref);
}
