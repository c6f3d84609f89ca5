import type { CaseStore } from '../../usecases/ports';
import { itemIds } from '../item-ids';
import type { ReminderItem } from './items';
import type { Requests } from './requests';

/**
 * Claims cases to wake by moving the time of each forward, on condition that nobody else did; who comes too late
 * leaves it to the other.
 */
export const makeDueCases = ({
  read,
  query,
  replace,
}: Requests): Pick<CaseStore, 'claimDue' | 'wakeLater'> => ({
  claimDue: async (now, leaseUntil, limit) => {
    const due = await query<ReminderItem>({
      sql: `SELECT TOP @limit * FROM c WHERE c.kind = 'reminder' AND c.due <= @now ORDER BY c.due`,
      values: { limit, now },
    });
    const claimed = await Promise.all(
      due.map(
        async ({ _etag, ...item }) => await replace({ ...item, due: leaseUntil } as ReminderItem, _etag),
      ),
    );
    return due
      .filter((_, index) => claimed[index])
      .map(({ organisationId, caseId }) => ({ organisation: organisationId, id: caseId }));
  },
  wakeLater: async ({ organisation, id }, leaseUntil, at) => {
    const found = await read<ReminderItem>([organisation, id], itemIds.reminder);
    if (found?.due !== leaseUntil) return;
    const { _etag, ...item } = found;
    await replace({ ...item, due: at } as ReminderItem, _etag);
  },
});
