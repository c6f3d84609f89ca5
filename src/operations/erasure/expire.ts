import type { Retention } from '../../directory/directory';
import type { Hiring } from '../../hiring/hiring';
import type { CaseRef } from '../../usecases/ports';
import type { ErasureParts } from './erase-applicant';
import type { ErasureRecord } from './records';

const DAY_MS = 24 * 60 * 60 * 1000;
const BY = 'retention';

/** Whether so many days have passed since then. */
const isOver = (since: string, days: number | undefined, now: string): boolean =>
  days !== undefined && Date.parse(now) - Date.parse(since) >= days * DAY_MS;

interface Step {
  readonly reason: string;
  readonly applicants: readonly string[];
  readonly texts: readonly string[];
  readonly whole: boolean;
}

/** What of an ended case has to go now; undefined when nothing has. */
async function stepFor(
  { cases, eraser }: ErasureParts,
  ref: CaseRef,
  { closedAt, practice }: Hiring,
  retention: Retention,
  now: string,
): Promise<Step | undefined> {
  if (closedAt === undefined) return undefined;
  const caseDays = practice ? (retention.practiceDays ?? retention.caseDays) : retention.caseDays;
  const applicants = Object.keys(await cases.applicants(ref));
  const all = await eraser.allTexts(ref);
  if (isOver(closedAt, caseDays, now))
    return { reason: `a case is kept ${caseDays} days`, applicants, texts: all, whole: true };
  const goneApplicants = isOver(closedAt, retention.applicantDays, now) ? applicants : [];
  const about = await Promise.all(goneApplicants.map((one) => eraser.textsAbout(ref, one)));
  const texts = isOver(closedAt, retention.textDays, now) ? all : about.flat();
  if (goneApplicants.length + texts.length === 0) return undefined;
  const { applicantDays = 'any', textDays = 'any' } = retention;
  const reason = `applicants are kept ${applicantDays} days and texts ${textDays}`;
  return { reason, applicants: goneApplicants, texts, whole: false };
}

/**
 * Erases what has been kept long enough in the ended cases of an organisation, unless a case is on hold. Done again at
 * once it finds nothing. Returns a record of each erasure.
 */
export async function expire(
  parts: ErasureParts,
  organisation: string,
  retention: Retention,
): Promise<readonly ErasureRecord[]> {
  const { cases, eraser, records, clock } = parts;
  if (Object.keys(retention).length === 0) return [];
  const done: ErasureRecord[] = [];
  for (const line of await cases.lines(organisation, { ended: true })) {
    const ref = { organisation, id: line.id };
    if (line.status === 'open' || (await records.holdOn(ref))) continue;
    const stored = await cases.load(ref);
    const now = clock.now();
    const step = stored && (await stepFor(parts, ref, stored.hiring, retention, now));
    if (!step) continue;
    const { applicants, texts, whole, reason } = step;
    const record = {
      at: now,
      by: BY,
      reason,
      caseId: ref.id,
      applicants: [...applicants],
      texts: texts.length,
      whole,
    };
    // Said first: an erasure that broke off half-way is done again, one that nobody knows of is not.
    await records.add(organisation, record);
    if (whole) await eraser.eraseCase(ref);
    else await eraser.erase(ref, { applicants, texts });
    done.push(record);
  }
  return done;
}
