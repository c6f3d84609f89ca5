import { z } from 'zod';
import type { Instant } from '../../hiring/time';
import { type CaseRef, Conflict, type Documents } from '../../usecases/ports';

const recordSchema = z.object({
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  caseId: z.string(),
  /** What was removed: applicants by their number, texts by how many. Nothing of what they said. */
  applicants: z.array(z.string()),
  texts: z.number(),
  whole: z.boolean(),
});

/** That something was erased: what, when, by whom and why. Kept when the case itself is gone. */
export type ErasureRecord = z.infer<typeof recordSchema>;

const saidSchema = z.object({ at: z.string(), by: z.string(), reason: z.string() });

/** Nothing of the case may be erased until the hold is lifted. When, by whom and why; a lifting is the same. */
export type Hold = z.infer<typeof saidSchema>;

const heldSchema = saidSchema.extend({ lifted: saidSchema.optional() });
/** The latest hold of a case, lifted or not, and those before it, oldest first. */
const holdsSchema = heldSchema.extend({ earlier: z.array(heldSchema).optional() });

/** A hold that stands or was lifted. */
export type HoldRecord = z.infer<typeof heldSchema> & { readonly caseId: string };

/** What is remembered about erasing: records of what was done, and holds that forbid it. */
export interface ErasureRecords {
  readonly add: (organisation: string, record: ErasureRecord) => Promise<void>;
  readonly of: (organisation: string, caseId?: string) => Promise<readonly ErasureRecord[]>;
  /** Returns the hold that stood already, and then changes nothing; undefined when this one stands now. */
  readonly hold: (ref: CaseRef, hold: Hold) => Promise<Hold | undefined>;
  /** Returns the hold that was lifted; undefined when there was none, and nothing changes. */
  readonly lift: (ref: CaseRef, lifted: Hold) => Promise<Hold | undefined>;
  readonly holdOn: (ref: CaseRef) => Promise<Hold | undefined>;
  /** Every hold in the organisation, lifted ones too. */
  readonly holds: (organisation: string) => Promise<readonly HoldRecord[]>;
}

const recordSpace = (organisation: string): string => `erasures/${organisation}`;
const holdSpace = (organisation: string): string => `holds/${organisation}`;

const idOf = (caseId: string, at: Instant, what: readonly string[]): string =>
  `${caseId}/${at}/${what.join('+')}`;

type Holds = z.infer<typeof holdsSchema>;

const standing = ({ at, by, reason, lifted }: Holds): Hold | undefined =>
  lifted ? undefined : { at, by, reason };

/** The hold that stands behind those that were lifted. */
const heldAgain = (hold: Hold, known: Holds | undefined): Holds => {
  if (!known) return hold;
  const { earlier = [], ...last } = known;
  return { ...hold, earlier: [...earlier, last] };
};

/** Records and holds as documents beside the cases. */
export function makeErasureRecords(documents: Documents): ErasureRecords {
  const holdsOf = async ({ organisation, id }: CaseRef) => {
    const stored = await documents.read(holdSpace(organisation), id);
    return stored && { known: holdsSchema.parse(stored.value), etag: stored.etag };
  };
  /** Writes what became of the holds, unless somebody was faster: then it is looked at anew. */
  const change = async (
    ref: CaseRef,
    changed: (known: Holds | undefined) => Holds | undefined,
  ): Promise<Hold | undefined> => {
    for (;;) {
      const stored = await holdsOf(ref);
      const before = stored && standing(stored.known);
      const next = changed(stored?.known);
      if (!next) return before;
      try {
        await documents.write(holdSpace(ref.organisation), ref.id, next, stored?.etag ?? 'none');
        return before;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
  };
  return {
    add: async (organisation, record) => {
      const id = idOf(record.caseId, record.at, record.applicants);
      await documents.write(recordSpace(organisation), id, record, 'none').catch((error: unknown) => {
        // Another instance did the same at the same moment and has said so.
        if (!(error instanceof Conflict)) throw error;
      });
    },
    of: async (organisation, caseId) => {
      const found = await documents.list(recordSpace(organisation), caseId === undefined ? '' : `${caseId}/`);
      return found.map(({ value }) => recordSchema.parse(value));
    },
    hold: (ref, hold) =>
      change(ref, (known) => (known && standing(known) ? undefined : heldAgain(hold, known))),
    lift: (ref, lifted) =>
      change(ref, (known) => (known && standing(known) ? { ...known, lifted } : undefined)),
    holdOn: async (ref) => {
      const stored = await holdsOf(ref);
      return stored && standing(stored.known);
    },
    holds: async (organisation) => {
      const found = await documents.list(holdSpace(organisation), '');
      return found.flatMap(({ id, value }) => {
        const { earlier = [], ...last } = holdsSchema.parse(value);
        return [...earlier, last].map((one) => ({ caseId: id, ...one }));
      });
    },
  };
}
