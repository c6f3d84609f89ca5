import type { NewApplicant } from '../hiring/commands';
import type { StoredText } from '../hiring/decision';
import type { ApplicantId, Hiring, TextId } from '../hiring/hiring';
import type { Instant } from '../hiring/time';
import type { CaseLine, CaseRef, LogEntry, Receipt } from '../usecases/ports';
import type { QueuedEffect } from './effect-order';

/** An effect that has not happened or was given up. */
export interface PortableEffect extends QueuedEffect {
  readonly attempts: number;
  /** When it is tried next, if it had been tried before or is leased. */
  readonly due?: Instant | undefined;
  /** Why it was given up. */
  readonly reason?: string | undefined;
}

/** A message that was delivered, as the ledger keeps it. */
export interface PortableDelivery extends Omit<QueuedEffect, 'lane'>, Receipt {
  readonly readAt?: Instant | undefined;
}

/** Everything that belongs to one case, as no store in particular keeps it. */
export interface PortableCase {
  readonly ref: CaseRef;
  readonly hiring: Hiring;
  readonly line: CaseLine;
  readonly entries: readonly LogEntry[];
  readonly texts: Readonly<Record<TextId, StoredText>>;
  readonly applicants: Readonly<Record<ApplicantId, NewApplicant>>;
  readonly wakeAt?: Instant | undefined;
  /** In order. */
  readonly effects: readonly PortableEffect[];
  /** In order. */
  readonly deliveries: readonly PortableDelivery[];
  readonly commands: readonly { readonly id: string; readonly expiresAt: Instant }[];
}

export interface PortableDocument {
  readonly space: string;
  readonly id: string;
  readonly value: unknown;
}

/** A store seen as a whole, for moving house. Nobody else may use it meanwhile. */
export interface Portable {
  readonly refs: () => Promise<readonly CaseRef[]>;
  /** The whole case, or undefined when there is none. */
  readonly readCase: (ref: CaseRef) => Promise<PortableCase | undefined>;
  /** Writes the whole case over whatever was there. Broken off half-way it leaves no case. */
  readonly writeCase: (portable: PortableCase) => Promise<void>;
  readonly documents: () => Promise<readonly PortableDocument[]>;
  readonly writeDocument: (document: PortableDocument) => Promise<void>;
  readonly close: () => void;
}

/** Sorts deliveries as their effects came up. */
export const inOrder = (a: PortableDelivery, b: PortableDelivery): number =>
  a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1);
