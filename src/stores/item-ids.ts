import type { ApplicantId, TextId } from '../hiring/hiring';

/** Cosmos DB takes no `/ \ ? #` in ids; the tilde is escaped so that two ids never become one. */
const plain = (id: string): string =>
  id.replace(/[/\\?#%~]/g, (sign) => `~${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Ids of the items of one case, the same in every store. Events are padded, so that ids sort as the log does. */
export const itemIds = {
  case: 'case',
  line: 'line',
  reminder: 'reminder:next',
  event: (seq: number): string => `event:${String(seq).padStart(10, '0')}`,
  applicant: (id: ApplicantId): string => `applicant:${plain(id)}`,
  text: (id: TextId): string => `text:${plain(id)}`,
  command: (id: string): string => `command:${plain(id)}`,
  effect: (id: string): string => `outbox:${plain(id)}`,
  delivery: (id: string): string => `delivery:${plain(id)}`,
} as const;

/** The id inside an item's id, as it was before signs were replaced. */
export const ownId = (itemId: string): string =>
  itemId
    .slice(itemId.indexOf(':') + 1)
    .replace(/~([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
