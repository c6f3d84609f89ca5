import type { OperationInput } from '@azure/cosmos';
import type { CaseRef } from '../../usecases/ports';
import { itemIds } from '../item-ids';
import {
  inOrder,
  type Portable,
  type PortableCase,
  type PortableDelivery,
  type PortableEffect,
} from '../portable';
import type {
  CaseItem,
  CommandItem,
  DeliveryItem,
  DocumentItem,
  EffectItem,
  LineItem,
  Place,
  ReminderItem,
} from './items';
import { connect, type CosmosSettings } from './open-cosmos';
import { unpackedQueue } from './queue';
import { makeReads } from './read-case';
import type { Partition, Requests } from './requests';
import { coreOperations, keptItems, placeIn, upsert } from './save-operations';
import { makeStaging } from './staging';

const DOCUMENTS = 'documents:';

const effectOf = ({
  effectId: id,
  effect,
  lane,
  ordinal,
  since,
  attempts,
  due,
  reason,
}: EffectItem): PortableEffect => ({
  id,
  effect,
  lane,
  ordinal,
  since,
  attempts,
  due,
  reason,
});

const effectItem = (ref: CaseRef, { id, due, ...effect }: PortableEffect): EffectItem => ({
  ...placeIn(ref)(itemIds.effect(id)),
  kind: effect.reason === undefined ? 'outbox' : 'deadLetter',
  effectId: id,
  ...effect,
  ...(effect.reason === undefined ? { due: due ?? effect.since } : {}),
});

const deliveryOf = ({
  effectId: id,
  effect,
  ordinal,
  since,
  at,
  outcome,
  why,
  readAt,
}: DeliveryItem): PortableDelivery => ({ id, effect, ordinal, since, at, outcome, why, readAt });

const deliveryItem = (ref: CaseRef, { id, ...delivery }: PortableDelivery): DeliveryItem => ({
  ...placeIn(ref)(itemIds.delivery(id)),
  kind: 'delivery',
  effectId: id,
  ...delivery,
});

const secondsUntil = (expiresAt: string, now: string): number =>
  Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / 1_000);

/** The operations that write a case, its own item last: until then there is no case. */
function operationsOf(portable: PortableCase, now: string): readonly OperationInput[] {
  const { ref, effects, deliveries, commands } = portable;
  const moving = { id: 'moving-house', expiresAt: now };
  const changes = { ...portable, effects: [], wakeAt: portable.wakeAt, command: moving };
  const [caseItem, , ...rest] = coreOperations(ref, undefined, changes, { save: '', ttl: 1 });
  const alive = commands.filter(({ expiresAt }) => expiresAt > now);
  return [
    ...rest,
    ...keptItems(ref, changes).map(upsert),
    ...effects.map((effect) => upsert(effectItem(ref, effect))),
    ...deliveries.map((delivery) => upsert(deliveryItem(ref, delivery))),
    ...alive.map(({ id, expiresAt }) => {
      const command: CommandItem = {
        ...placeIn(ref)(itemIds.command(id)),
        kind: 'command',
        save: '',
        commandId: id,
        expiresAt,
        ttl: secondsUntil(expiresAt, now),
      };
      return upsert(command);
    }),
    ...(caseItem ? [caseItem] : []),
  ];
}

function makePortable(requests: Requests, now: () => string): Omit<Portable, 'close' | 'writeDocument'> {
  const { query, read } = requests;
  const reads = makeReads(requests);
  const staging = makeStaging(requests);
  const partition = ({ organisation, id }: CaseRef): Partition => [organisation, id];
  const ofKind = <T>(ref: CaseRef, kind: string) =>
    query<T>({ sql: 'SELECT * FROM c WHERE c.kind = @kind', values: { kind }, in: partition(ref) });

  return {
    refs: async () => {
      const lines = await query<LineItem>({ sql: `SELECT * FROM c WHERE c.kind = 'line'` });
      const found = await Promise.all(
        lines.map(({ organisationId, caseId }) => read<CaseItem>([organisationId, caseId], itemIds.case)),
      );
      return found.flatMap((item) => (item ? [{ organisation: item.organisationId, id: item.caseId }] : []));
    },
    readCase: async (ref) => {
      const loaded = await reads.load(ref);
      const [line] = await ofKind<LineItem>(ref, 'line');
      if (!loaded || !line) return undefined;
      const texts = await ofKind<{ ownId: string }>(ref, 'text');
      const waiting = await unpackedQueue(requests, partition(ref));
      const dead = await ofKind<EffectItem>(ref, 'deadLetter');
      const delivered = await ofKind<DeliveryItem>(ref, 'delivery');
      const [reminder] = await ofKind<ReminderItem>(ref, 'reminder');
      const commands = await ofKind<CommandItem>(ref, 'command');
      return {
        ref,
        hiring: loaded.hiring,
        line: line.line,
        entries: await reads.log(ref),
        texts: await reads.texts(
          ref,
          texts.map(({ ownId }) => ownId),
        ),
        applicants: await reads.applicants(ref),
        wakeAt: reminder?.due,
        effects: [...waiting, ...dead].map(effectOf).toSorted((a, b) => a.ordinal - b.ordinal),
        deliveries: delivered.map(deliveryOf).toSorted(inOrder),
        commands: commands.map(({ commandId, expiresAt }) => ({ id: commandId, expiresAt })),
      };
    },
    writeCase: async (portable) => {
      const present = await query<Place>({
        sql: `SELECT * FROM c WHERE c.caseId = @id`,
        values: { id: portable.ref.id },
        in: partition(portable.ref),
      });
      // The case itself goes first and comes last.
      const before = present.toSorted(
        (a, b) => Number(b.id === itemIds.case) - Number(a.id === itemIds.case),
      );
      await staging.run(
        partition(portable.ref),
        before.map(({ id }) => ({ operationType: 'Delete', id })),
      );
      await staging.run(partition(portable.ref), operationsOf(portable, now()));
    },
    documents: async () =>
      (await query<DocumentItem>({ sql: `SELECT * FROM c WHERE c.kind = 'document'` })).map(
        ({ organisationId, caseId, value }) => ({
          space: organisationId.slice(DOCUMENTS.length),
          id: caseId,
          value,
        }),
      ),
  };
}

/** The container seen as a whole. */
export function openPortableCosmos(settings: CosmosSettings): Portable {
  const { requests, documents, close } = connect(settings);
  return {
    ...makePortable(requests, () => settings.clock.now()),
    writeDocument: async ({ space, id, value }) => {
      await documents.write(space, id, value);
    },
    close,
  };
}
