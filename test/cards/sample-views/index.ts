import type { CardView } from '../../../src/cards/views';
import { caseList } from './case-list';
import { checklist } from './checklist';
import { form } from './form';
import { notice } from './notice';
import { status } from './status';
import { summary } from './summary';
import { timetable } from './timetable';
import { vote } from './vote';

/** One view of every kind the program shows, in Norwegian. */
export const sampleViews: Readonly<Record<string, CardView>> = {
  form,
  summary,
  status,
  checklist,
  timetable,
  vote,
  notice,
  caseList,
};
