import type { CaseRef } from '../../usecases/ports';
import type { Eraser } from '../../usecases/eraser';
import { itemIds } from '../item-ids';
import type { ApplicantItem, Place, TextItem } from './items';
import type { Partition, Requests } from './requests';

type Kept = TextItem | ApplicantItem;

/** Removes items one by one: there may be more than one transaction takes, and doing it again finds the rest. */
export function makeEraser({ read, query, replace, remove }: Requests): Eraser {
  const partition = ({ organisation, id }: CaseRef): Partition => [organisation, id];
  const kept = <T extends Kept>(ref: CaseRef, kind: T['kind']) =>
    query<T>({ sql: 'SELECT * FROM c WHERE c.kind = @kind', values: { kind }, in: partition(ref) });
  const removeThose = async (ref: CaseRef, items: readonly Place[]): Promise<void> => {
    for (const { id } of items) await remove(partition(ref), id);
  };
  const textIds = async (ref: CaseRef, wanted: (item: TextItem) => boolean) => [
    ...new Set((await kept<TextItem>(ref, 'text')).filter(wanted).map(({ ownId }) => ownId)),
  ];
  /** Gives the case a new version, so that nobody shows what they remember of the old one. */
  const renew = async (ref: CaseRef): Promise<void> => {
    const item = await read<Place>(partition(ref), itemIds.case);
    // Where it is refused somebody saved meanwhile, and that gave it a new version as well.
    if (!item) return;
    const { _etag, ...same } = item;
    await replace(same, _etag);
  };
  return {
    textsAbout: (ref, applicant) => textIds(ref, ({ value }) => value.about === applicant),
    allTexts: (ref) => textIds(ref, () => true),
    erase: async (ref, { applicants = [], texts = [] }) => {
      // An item of a large import has the import in its id: it is found by what it is, not by where it would be.
      if (applicants.length > 0)
        await removeThose(
          ref,
          (await kept<ApplicantItem>(ref, 'applicant')).filter(({ ownId }) => applicants.includes(ownId)),
        );
      if (texts.length > 0)
        await removeThose(
          ref,
          (await kept<TextItem>(ref, 'text')).filter(({ ownId }) => texts.includes(ownId)),
        );
      await renew(ref);
    },
    eraseCase: async (ref) => {
      const items = await query<Place & { readonly kind: string }>({
        sql: 'SELECT * FROM c WHERE c.caseId = @id',
        values: { id: ref.id },
        in: partition(ref),
      });
      // The case goes first: half-way there is none, and nothing of it is shown.
      await remove(partition(ref), itemIds.case);
      const rest = items.filter(({ id }) => id !== itemIds.case);
      // What waits in the outbox goes last: as long as anything is left, the effect that erases is done again.
      const waits = ({ kind }: { readonly kind: string }) => kind === 'outbox';
      await removeThose(ref, [...rest.filter((item) => !waits(item)), ...rest.filter(waits)]);
    },
  };
}
