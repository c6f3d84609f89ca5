import { createHash } from 'node:crypto';
import type { ApplicantRow } from '../applicants/applicant-row';
import { readExport } from '../applicants/read-export';
import type { ImportFault } from '../applicants/import-fault';
import type { NewApplicant } from '../hiring/commands';
import type { LocalDate } from '../hiring/time';
import { translatorFor } from '../text';
import { importApplicants } from '../usecases/import-applicants';
import { faultLines } from '../views/import-faults';
import { refusedHere } from './beforehand';
import { refusalReply, statusReply, unknownCase } from './case-replies';
import type { OpenCase } from './open-case';
import type { Actor, ConversationParts } from './parts';
import type { Reply } from './reply';

const ageOn = (today: LocalDate, birth: ApplicantRow['birth']): number | undefined => {
  if (!birth) return undefined;
  if ('age' in birth) return birth.age;
  const thisYear = Number(today.slice(0, 4));
  if ('birthYear' in birth) return thisYear - birth.birthYear;
  const hadBirthday = today.slice(5) >= birth.birthDate.slice(5);
  return thisYear - Number(birth.birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
};

const applicantFrom =
  (today: LocalDate) =>
  (row: ApplicantRow): NewApplicant => ({
    name: row.name,
    email: row.email,
    phone: row.phone,
    age: ageOn(today, row.birth),
    gender: row.gender,
    municipality: row.municipality,
    title: row.title,
    employer: row.employer,
    education: row.education,
    experience: row.experience,
    withholdRequested: row.withhold,
    withholdReason: row.withholdReason,
  });

/** Whether a text that somebody wrote looks like a table with a header that names applicants. */
export const looksLikeApplicants = (text: string, today: LocalDate): boolean => {
  if (!text.includes('\n') || !/[\t;]/.test(text)) return false;
  const read = readExport(new TextEncoder().encode(text), { today });
  return read.ok || read.faults.some(({ row }) => row !== undefined);
};

function faultsReply(actor: Actor, faults: readonly ImportFault[], total: number): Reply {
  const t = translatorFor(actor.language);
  return {
    card: {
      language: actor.language,
      title: t('upload.title'),
      banner: { text: t('upload.nothingTaken'), tone: 'warning' },
      sections: [{ lines: faultLines(t, faults, total) }, { lines: [{ text: t('upload.whichRows') }] }],
      fields: [],
      actions: [],
      links: [],
    },
  };
}

/** Reads a file or a pasted table into the case: all of it, or nothing and the reasons row by row. */
export async function takeApplicants(
  parts: ConversationParts,
  actor: Actor,
  open: OpenCase,
  bytes: Uint8Array,
): Promise<Reply> {
  const refused = refusedHere(parts, actor, open, 'ImportApplicants');
  if (refused) return refusalReply(parts, actor, open, refused);
  const read = readExport(bytes, { today: open.context.today });
  if (!read.ok) return faultsReply(actor, read.faults, read.total);
  const digest = createHash('sha256').update(bytes).digest('base64url');
  const { handled, taken, known } = await importApplicants(
    parts.cases,
    parts.handle,
    open.ref,
    read.rows.map(applicantFrom(open.context.today)),
    {
      organisation: actor.organisation,
      by: actor.person.id,
      commandId: `import/${open.hiring.seq}/${digest}`,
    },
  );
  if (taken === 0 && known > 0)
    return statusReply(parts, actor, open, { key: 'stale.again', tone: 'accent' });
  if (!handled) return unknownCase(actor);
  const now = { ...open, hiring: handled.hiring, context: handled.context };
  if (!handled.decision.ok) return refusalReply(parts, actor, now, handled.decision.refusal);
  return statusReply(parts, actor, now, { key: 'upload.taken', tone: 'good', values: { count: taken } });
}
