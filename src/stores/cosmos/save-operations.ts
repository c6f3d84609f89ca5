import type { OperationInput } from '@azure/cosmos';
import type { Instant } from '../../hiring/time';
import type { CaseRef, Changes, Etag } from '../../usecases/ports';
import { type QueuedEffect, queuedEffects } from '../effect-order';
import { itemIds } from '../item-ids';
import {
  type ApplicantItem,
  BUNDLE_LANE,
  type BundleItem,
  type CaseItem,
  type CommandItem,
  type EffectItem,
  type EventItem,
  type ImportItem,
  type LineItem,
  type Place,
  type ReminderItem,
  type TextItem,
} from './items';
import { asJson } from './requests';

/** Puts an item of any kind at its place in the partition of a case. */
export const placeIn =
  ({ organisation, id: caseId }: CaseRef) =>
  (id: string): Place => ({ id, organisationId: organisation, caseId });

const create = (item: Place): OperationInput => ({ operationType: 'Create', resourceBody: asJson(item) });
export const upsert = (item: Place): OperationInput => ({
  operationType: 'Upsert',
  resourceBody: asJson(item),
});

/** What belongs to a save whatever its size. The case comes first: its version decides. */
export function coreOperations(
  ref: CaseRef,
  expected: Etag | undefined,
  changes: Changes,
  { save, ttl }: { readonly save: string; readonly ttl: number },
): readonly OperationInput[] {
  const at = placeIn(ref);
  const { hiring, line, entries, wakeAt, command } = changes;
  const item: CaseItem = { ...at(itemIds.case), kind: 'case', hiring, last: entries.at(-1) };
  const commandItem: CommandItem = {
    ...at(itemIds.command(command.id)),
    kind: 'command',
    save,
    commandId: command.id,
    expiresAt: command.expiresAt,
    ttl,
  };
  const lineItem: LineItem = {
    ...at(itemIds.line),
    kind: 'line',
    opened: line.openedAt,
    ended: line.status !== 'open',
    line,
  };
  const reminder: ReminderItem = { ...at(itemIds.reminder), kind: 'reminder', due: wakeAt };
  return [
    expected === undefined
      ? create(item)
      : { operationType: 'Replace', id: item.id, ifMatch: expected, resourceBody: asJson(item) },
    create(commandItem),
    ...entries.map((entry): OperationInput => {
      const event: EventItem = { ...at(itemIds.event(entry.seq)), kind: 'event', entry };
      return create(event);
    }),
    upsert(lineItem),
    upsert(reminder),
  ];
}

/** The operation that makes the items of an import part of the case. */
export function importOperation(ref: CaseRef, id: string): OperationInput {
  const item: ImportItem = { ...placeIn(ref)(`import:${id}`), kind: 'import', import: id };
  return create(item);
}

/** Texts and applicants of a save. Those of a staged import have ids of their own until a save names the import. */
export function keptItems(
  ref: CaseRef,
  { hiring, texts, applicants }: Changes,
  staged?: { readonly import: string; readonly at: Instant },
): readonly (TextItem | ApplicantItem)[] {
  const at = placeIn(ref);
  const suffix = staged === undefined ? '' : `:${staged.import}`;
  const kept = { version: hiring.seq, import: staged?.import, stagedAt: staged?.at };
  return [
    ...Object.entries(texts).map(([ownId, value]): TextItem => ({
      ...at(`${itemIds.text(ownId)}${suffix}`),
      kind: 'text',
      ownId,
      value,
      ...kept,
    })),
    ...Object.entries(applicants).map(([ownId, value]): ApplicantItem => ({
      ...at(`${itemIds.applicant(ownId)}${suffix}`),
      kind: 'applicant',
      ownId,
      value,
      ...kept,
    })),
  ];
}

/** The operation that puts an effect into the outbox. */
export function effectOperation(ref: CaseRef, { id, ...queued }: QueuedEffect): OperationInput {
  const item: EffectItem = {
    ...placeIn(ref)(itemIds.effect(id)),
    kind: 'outbox',
    effectId: id,
    ...queued,
    due: queued.since,
    attempts: 0,
  };
  return create(item);
}

/** The effects of a save in at most `room` operations: what does not fit goes into one item. */
export function effectOperations(ref: CaseRef, changes: Changes, room: number): readonly OperationInput[] {
  const effects = queuedEffects(changes);
  if (effects.length <= room) return effects.map((effect) => effectOperation(ref, effect));
  const rest = effects.slice(room - 1);
  const { id = '', ordinal = 0, since = changes.hiring.openedAt } = rest[0] ?? {};
  const bundle: BundleItem = {
    ...placeIn(ref)(`${itemIds.effect(id)}:bundle`),
    kind: 'outbox',
    lane: BUNDLE_LANE,
    ordinal,
    since,
    due: since,
    effects: rest,
  };
  return [...effects.slice(0, room - 1).map((effect) => effectOperation(ref, effect)), create(bundle)];
}
