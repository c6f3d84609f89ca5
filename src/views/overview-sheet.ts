import type { SheetCell, SheetColumn } from '../documents/table-to-xlsx';
import type { Overview } from '../overview/overview';
import { caseTitle } from './case-title';
import { stepName, type OverviewReader } from './overview';
import { wordsFor } from './words';

/** The overview as a table to be exported: one row for each open case, nothing about applicants. */
export function overviewSheet(
  { t, organisation }: OverviewReader,
  { rows }: Overview,
): {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetCell[][];
} {
  const names = new Map(organisation.people.map(({ id, name }) => [id, name]));
  return {
    name: t('overview.title'),
    columns: [
      { header: t('overview.column.case'), width: 40 },
      { header: t('overview.column.unit'), width: 25 },
      { header: t('overview.column.step'), width: 25 },
      { header: t('overview.column.task'), width: 35 },
      { header: t('overview.column.owners'), width: 35 },
      { header: t('overview.column.due'), width: 14 },
      { header: t('overview.column.daysLate'), width: 14 },
      { header: t('overview.column.opened'), width: 14 },
      { header: t('overview.column.needVoiced'), width: 14 },
    ],
    rows: rows.map(({ line, task, owners, due, daysLate }) => [
      caseTitle(t, line),
      line.facts?.unit,
      stepName(t, line.step),
      task === undefined ? undefined : wordsFor(t, `task.${task}.name`),
      owners.map((id) => names.get(id) ?? id).join(', '),
      due,
      daysLate,
      line.openedAt.slice(0, 10),
      line.facts?.needVoicedOn,
    ]),
  };
}
