import type { Retention } from '../../directory/directory';
import type { Hiring } from '../../hiring/hiring';
import type { CaseRef } from '../../usecases/ports';
import type { ErasureParts } from './erase-applicant';
import { DISCARDED } from './erase-discarded';
import { eraseWhole } from './erase-whole';
import type { ErasureRecord } from './records';

const DAY_MS = 24 * 60 * 60 * 1000;
const BY = 'retention';

/** Whether so many days have passed since then. */
const isOver = (since: string, days: number | undefined, now: string): boolean =>
  days !== undefined && Date.parse(now) - Date.parse(since) >= days * DAY_MS;

/** A practice case that was thrown away, and that the outbox did not erase. */
const isLeftBehind = ({ discarded }: Hiring, now: string): boolean =>
  discarded !== undefined && isOver(discarded.at, 1, now);

/** Why the whole case has to go now; undefined when it has not. */
function wholeBecause(hiring: Hiring, retention: Retention, now: string): string | undefined {
  const { closedAt, practice } = hiring;
  if (isLeftBehind(hiring, now)) return DISCARDED;
  const days = practice ? (retention.practiceDays ?? retention.caseDays) : retention.caseDays;
  return closedAt !== undefined && isOver(closedAt, days, now) ? `a case is kept ${days} days` : undefined;
}

interface Step {
  readonly reason: string;
  readonly applicants: readonly string[];
  readonly texts: readonly string[];
}

/** What of an ended case that stays has to go now; undefined when nothing has. */
async function stepFor(
  { cases, eraser }: ErasureParts,
  ref: CaseRef,
  { closedAt }: Hiring,
  retention: Retention,
  now: string,
): Promise<Step | undefined> {
  if (closedAt === undefined) return undefined;
  const goneApplicants = isOver(closedAt, retention.applicantDays, now)
    ? Object.keys(await cases.applicants(ref))
    : [];
  const about = await Promise.all(goneApplicants.map((one) => eraser.textsAbout(ref, one)));
  const texts = isOver(closedAt, retention.textDays, now) ? await eraser.allTexts(ref) : about.flat();
  if (goneApplicants.length + texts.length === 0) return undefined;
  const { applicantDays = 'any', textDays = 'any' } = retention;
  const reason = `applicants are kept ${applicantDays} days and texts ${textDays}`;
  return { reason, applicants: goneApplicants, texts };
}

/** Erases what has to go of one ended case. Returns the record of it; undefined when nothing had to. */
async function expireCase(
  parts: ErasureParts,
  ref: CaseRef,
  retention: Retention,
): Promise<ErasureRecord | undefined> {
  const { cases, eraser, records, clock } = parts;
  const stored = await cases.load(ref);
  if (!stored) return undefined;
  const now = clock.now();
  const because = wholeBecause(stored.hiring, retention, now);
  if (because !== undefined)
    return eraseWhole(parts, ref, { at: now, by: BY, reason: because, ...stored.hiring.discarded });
  const step = await stepFor(parts, ref, stored.hiring, retention, now);
  if (!step) return undefined;
  const { applicants, texts, reason } = step;
  const record = {
    at: now,
    by: BY,
    reason,
    caseId: ref.id,
    applicants: [...applicants],
    texts: texts.length,
    whole: false,
  };
  // Said first: an erasure that broke off half-way is done again, one that nobody knows of is not.
  await records.add(ref.organisation, record);
  await eraser.erase(ref, { applicants, texts });
  return record;
}

/**
 * Erases what has been kept long enough in the ended cases of an organisation, and practice cases that were thrown away
 * and are still there a day later, unless a case is on hold. Done again at once it finds nothing. Returns a record of
 * each erasure.
 */
export async function expire(
  parts: ErasureParts,
  organisation: string,
  retention: Retention,
): Promise<readonly ErasureRecord[]> {
  const done: ErasureRecord[] = [];
  const keepsAll = Object.keys(retention).length === 0;
  for (const { id, status, practice } of await parts.cases.lines(organisation, { ended: true })) {
    const ref = { organisation, id };
    if (status === 'open' || (keepsAll && !practice) || (await parts.records.holdOn(ref))) continue;
    const record = await expireCase(parts, ref, retention);
    if (record) done.push(record);
  }
  return done;
}
