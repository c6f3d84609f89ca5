import type { NewApplicant } from '../../hiring/commands';
import type { StoredText } from '../../hiring/decision';
import type { Effect } from '../../hiring/effects';
import type { ApplicantId, CaseId, Hiring, TextId } from '../../hiring/hiring';
import type { Instant } from '../../hiring/time';
import type { CaseLine, LogEntry, Receipt } from '../../usecases/ports';
import type { QueuedEffect } from '../effect-order';

/** Where an item is. Documents use both parts too: their space and their id. */
export interface Place {
  readonly id: string;
  readonly organisationId: string;
  readonly caseId: CaseId;
}

/** Members that the database adds. */
export interface Version {
  readonly _etag: string;
}

export interface CaseItem extends Place {
  readonly kind: 'case';
  readonly hiring: Hiring;
  /** The last entry of the log, so that the next save needs no query to find it. */
  readonly last?: LogEntry | undefined;
}

/** Says that the items of an import too large for one transaction are part of the case. */
export interface ImportItem extends Place {
  readonly kind: 'import';
  readonly import: string;
}

export interface LineItem extends Place {
  readonly kind: 'line';
  readonly opened: Instant;
  readonly ended: boolean;
  readonly line: CaseLine;
}

export interface EventItem extends Place {
  readonly kind: 'event';
  readonly entry: LogEntry;
}

interface Kept {
  /** Number of the last event when it was saved: the highest one counts. */
  readonly version: number;
  /** The import it came with, when that did not fit into one transaction. */
  readonly import?: string | undefined;
  readonly stagedAt?: Instant | undefined;
}

export interface TextItem extends Place, Kept {
  readonly kind: 'text';
  readonly ownId: TextId;
  readonly value: StoredText;
}

export interface ApplicantItem extends Place, Kept {
  readonly kind: 'applicant';
  readonly ownId: ApplicantId;
  readonly value: NewApplicant;
}

export interface ReminderItem extends Place {
  readonly kind: 'reminder';
  /** Absent when the case waits for nothing: an item that may be missing cannot be removed in a batch. */
  readonly due?: Instant | undefined;
}

export interface CommandItem extends Place {
  readonly kind: 'command';
  /** Different for every attempt to save: tells whose save it was when the answer got lost. */
  readonly save: string;
  readonly commandId: string;
  readonly expiresAt: Instant;
  /** Seconds. */
  readonly ttl: number;
}

export interface EffectItem extends Place {
  readonly kind: 'outbox' | 'deadLetter';
  readonly effectId: string;
  readonly effect: Effect;
  readonly lane: string;
  readonly ordinal: number;
  readonly since: Instant;
  readonly due?: Instant | undefined;
  readonly attempts: number;
  /** It was put aside because an earlier one of its lane had not happened. */
  readonly parked?: boolean | undefined;
  /** The process that has it in hand. */
  readonly owner?: string | undefined;
  /** Why it did not happen at the last try. */
  readonly failing?: string | undefined;
  /** Why it was given up. */
  readonly reason?: string | undefined;
}

/** A message to a person that was delivered, or had become needless. */
export interface DeliveryItem extends Place, Receipt {
  readonly kind: 'delivery';
  readonly effectId: string;
  readonly effect: Effect;
  readonly ordinal: number;
  readonly since: Instant;
  readonly readAt?: Instant | undefined;
}

/** Lane of items that hold many effects; no person has this id. */
export const BUNDLE_LANE = '/bundle';

/** Effects of one save that did not fit into its transaction; unpacked when they are due. */
export interface BundleItem extends Place {
  readonly kind: 'outbox';
  readonly lane: typeof BUNDLE_LANE;
  readonly ordinal: number;
  readonly since: Instant;
  readonly due: Instant;
  readonly effects: readonly QueuedEffect[];
}

export type QueueItem = EffectItem | BundleItem;

export interface DocumentItem extends Place {
  readonly kind: 'document';
  readonly value: unknown;
  readonly write: string;
}

/** Whether an item of the outbox holds many effects. */
export const isBundle = <T extends QueueItem>(item: T): item is T & BundleItem => item.lane === BUNDLE_LANE;
