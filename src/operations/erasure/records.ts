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

const holdSchema = z.object({ at: z.string(), by: z.string(), reason: z.string() });

/** Nothing of the case may be erased until the hold is lifted. */
export type Hold = z.infer<typeof holdSchema>;

/** What is remembered about erasing: records of what was done, and holds that forbid it. */
export interface ErasureRecords {
  readonly add: (organisation: string, record: ErasureRecord) => Promise<void>;
  readonly of: (organisation: string, caseId?: string) => Promise<readonly ErasureRecord[]>;
  readonly hold: (ref: CaseRef, hold: Hold) => Promise<void>;
  readonly lift: (ref: CaseRef) => Promise<void>;
  readonly holdOn: (ref: CaseRef) => Promise<Hold | undefined>;
}

const recordSpace = (organisation: string): string => `erasures/${organisation}`;
const holdSpace = (organisation: string): string => `holds/${organisation}`;

const idOf = (caseId: string, at: Instant, what: readonly string[]): string =>
  `${caseId}/${at}/${what.join('+')}`;

/** Records and holds as documents beside the cases. */
export const makeErasureRecords = (documents: Documents): ErasureRecords => ({
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
  hold: async ({ organisation, id }, hold) => {
    await documents.write(holdSpace(organisation), id, hold);
  },
  lift: ({ organisation, id }) => documents.remove(holdSpace(organisation), id),
  holdOn: async ({ organisation, id }) => {
    const stored = await documents.read(holdSpace(organisation), id);
    return stored && holdSchema.parse(stored.value);
  },
});
