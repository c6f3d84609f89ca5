import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eraseApplicant } from '../../../src/operations/erasure/erase-applicant';
import { expire } from '../../../src/operations/erasure/expire';
import { exportApplicant } from '../../../src/operations/erasure/export-applicant';
import { makeErasureRecords } from '../../../src/operations/erasure/records';
import { openSqlite } from '../../../src/stores/sqlite/open-sqlite';
import { aSave, anApplicant, newRef } from '../../stores/contract/sample-saves';
import { temporaryFolder } from '../../stores/sqlite/temporary-folder';

const folder = temporaryFolder();
const CLOSED = '2026-03-02T08:00:00.000Z';
const asked = { by: 'hanne', reason: 'Søkeren har bedt om det.' };
const later = (days: number): string => new Date(Date.parse(CLOSED) + days * 86_400_000).toISOString();

let files = 0;
const open: { readonly close: () => void }[] = [];
afterEach(() => {
  for (const { close } of open.splice(0)) close();
});

/** A case that ended, with two applicants and a text about each; the clock stands so many days after. */
async function anEndedCase(more: { readonly practice?: boolean } = {}) {
  const path = join(folder, `${(files += 1)}.db`);
  const { cases, documents, eraser, close } = openSqlite(path);
  open.push({ close });
  const ref = newRef();
  let now = later(0);
  const facts = { withholdRequested: false, withdrawn: false };
  const { hiring, line, ...rest } = aSave(ref, 1, CLOSED, {
    applicants: { a1: anApplicant(1), a2: anApplicant(2) },
    texts: {
      '1-1': { body: 'Svarte godt på spørsmålene', about: 'a1' },
      '1-2': { body: 'Kom for sent', about: 'a2' },
      '1-3': { body: 'To team slås sammen' },
    },
  });
  await cases.save(ref, undefined, {
    ...rest,
    hiring: {
      ...hiring,
      practice: more.practice ?? false,
      status: 'cancelled',
      closedAt: CLOSED,
      applicants: { a1: facts, a2: facts },
    },
    line: { ...line, status: 'cancelled' },
  });
  const records = makeErasureRecords(documents);
  const parts = { cases, eraser, documents, records, clock: { now: () => now } };
  return {
    parts,
    ref,
    path,
    after: (days: number) => {
      now = later(days);
      return parts;
    },
    left: async () => ({
      applicants: Object.keys(await cases.applicants(ref)),
      texts: Object.keys(await cases.texts(ref, ['1-1', '1-2', '1-3'])),
    }),
  };
}

describe('erasing an applicant', () => {
  it('removes what is about them alone, and keeps the log [no.gdpr]', async () => {
    const { parts, ref, left } = await anEndedCase();
    const log = await parts.cases.log(ref);
    await parts.documents.write('calendar', 'soker1@example.org', { busy: [] });
    expect(await eraseApplicant(parts, ref, 'a1', asked)).toMatchObject({ ok: true });
    expect(await left()).toEqual({ applicants: ['a2'], texts: ['1-2', '1-3'] });
    expect(await parts.documents.read('calendar', 'soker1@example.org')).toBeUndefined();
    expect(await parts.cases.log(ref)).toEqual(log);
  });

  it('leaves a record of what, when, by whom and why, and nothing of what it was', async () => {
    const { parts, ref } = await anEndedCase();
    await eraseApplicant(parts, ref, 'a1', asked);
    const records = await parts.records.of(ref.organisation);
    expect(records).toEqual([
      { at: CLOSED, ...asked, caseId: ref.id, applicants: ['a1'], texts: 1, whole: false },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/Søker Nummer1|soker1|Svarte/);
  });

  it('leaves nothing of them in the database file', async () => {
    const { parts, ref, path } = await anEndedCase();
    await eraseApplicant(parts, ref, 'a1', asked);
    for (const { close } of open.splice(0)) close();
    const bytes = readFileSync(path).toString('latin1');
    expect(bytes).toContain('soker2@example.org');
    expect(bytes).not.toContain('soker1@example.org');
    expect(bytes).not.toContain('Svarte godt');
  });

  it('is refused for a case on hold, until the hold is lifted', async () => {
    const { parts, ref, left } = await anEndedCase();
    const hold = { at: CLOSED, by: 'hanne', reason: 'Klage til behandling.' };
    await parts.records.hold(ref, hold);
    expect(await eraseApplicant(parts, ref, 'a1', asked)).toEqual({ ok: false, why: 'onHold', hold });
    expect((await left()).applicants).toEqual(['a1', 'a2']);
    await parts.records.lift(ref, { ...hold, reason: 'Klagen er avgjort.' });
    expect(await eraseApplicant(parts, ref, 'a1', asked)).toMatchObject({ ok: true });
  });

  it('says so when there is no such case or applicant', async () => {
    const { parts, ref } = await anEndedCase();
    expect(await eraseApplicant(parts, ref, 'a9', asked)).toEqual({ ok: false, why: 'unknownApplicant' });
    expect(await eraseApplicant(parts, { ...ref, id: 'k9' }, 'a1', asked)).toEqual({
      ok: false,
      why: 'unknownCase',
    });
  });
});

describe('what is kept about an applicant', () => {
  it('can be handed over: facts, texts, and what was erased, and nothing of the others [no.gdpr]', async () => {
    const { parts, ref } = await anEndedCase();
    const kept = await exportApplicant(parts, ref, 'a1');
    expect(kept).toMatchObject({
      applicant: 'a1',
      facts: { email: 'soker1@example.org' },
      texts: [{ id: '1-1', body: 'Svarte godt på spørsmålene' }],
      erased: [],
    });
    expect(kept?.events.map(({ seq }) => seq)).toEqual([1]);
    expect(JSON.stringify(kept)).not.toMatch(/soker2|Kom for sent/);
    await eraseApplicant(parts, ref, 'a1', asked);
    const after = await exportApplicant(parts, ref, 'a1');
    expect(after).toMatchObject({ texts: [], erased: [{ reason: asked.reason }] });
    expect(after?.facts).toBeUndefined();
    expect(await exportApplicant(parts, ref, 'a9')).toBeUndefined();
  });
});

describe('retention', () => {
  it('keeps everything where nothing is configured', async () => {
    const { ref, after, left } = await anEndedCase();
    expect(await expire(after(10_000), ref.organisation, {})).toEqual([]);
    expect((await left()).applicants).toHaveLength(2);
  });

  it('lets go of applicants and what is about them on their day, and not before', async () => {
    const { ref, after, left } = await anEndedCase();
    const retention = { applicantDays: 180 };
    expect(await expire(after(179), ref.organisation, retention)).toEqual([]);
    const done = await expire(after(180), ref.organisation, retention);
    expect(done).toMatchObject([{ by: 'retention', applicants: ['a1', 'a2'], texts: 2, whole: false }]);
    expect(await left()).toEqual({ applicants: [], texts: ['1-3'] });
    expect(await expire(after(181), ref.organisation, retention)).toEqual([]);
  });

  it('lets go of texts on a day of their own', async () => {
    const { ref, after, left } = await anEndedCase();
    await expire(after(400), ref.organisation, { textDays: 365, applicantDays: 1_000 });
    expect(await left()).toEqual({ applicants: ['a1', 'a2'], texts: [] });
  });

  it('lets go of the whole case at last, of practice cases earlier, and remembers that it did', async () => {
    const [real, practice] = [await anEndedCase(), await anEndedCase({ practice: true })];
    const retention = { caseDays: 3_650, practiceDays: 30 };
    expect(await expire(real.after(31), real.ref.organisation, retention)).toEqual([]);
    await expire(practice.after(31), practice.ref.organisation, retention);
    expect(await practice.parts.cases.load(practice.ref)).toBeUndefined();
    expect(await practice.parts.records.of(practice.ref.organisation)).toMatchObject([{ whole: true }]);
    expect(await practice.parts.documents.list(`erasures/${practice.ref.organisation}`, '')).toHaveLength(1);
  });

  it('waits for a hold', async () => {
    const { parts, ref, after, left } = await anEndedCase();
    await parts.records.hold(ref, { at: CLOSED, by: 'hanne', reason: 'Klage.' });
    expect(await expire(after(9_000), ref.organisation, { caseDays: 1 })).toEqual([]);
    expect((await left()).applicants).toHaveLength(2);
  });
});

describe('a legal hold', () => {
  const hold = { at: CLOSED, by: 'hanne', reason: 'Klage.' };
  const lifted = { at: later(1), by: 'enok', reason: 'Avgjort.' };

  it('changes nothing when there is one, and nothing is lifted when there is none', async () => {
    const { records, ref } = await anEndedCase().then(({ parts, ...rest }) => ({ ...rest, ...parts }));
    expect(await records.lift(ref, lifted)).toBeUndefined();
    expect(await records.hold(ref, hold)).toBeUndefined();
    expect(await records.hold(ref, { ...hold, by: 'enok' })).toEqual(hold);
    expect(await records.holdOn(ref)).toEqual(hold);
  });

  it('is remembered when it was lifted, and when the case is held again', async () => {
    const { parts, ref } = await anEndedCase();
    const again = { at: later(2), by: 'hanne', reason: 'Ny klage.' };
    await parts.records.hold(ref, hold);
    expect(await parts.records.lift(ref, lifted)).toEqual(hold);
    await parts.records.hold(ref, again);
    expect(await parts.records.holdOn(ref)).toEqual(again);
    expect(await parts.records.holds(ref.organisation)).toEqual([
      { caseId: ref.id, ...hold, lifted },
      { caseId: ref.id, ...again },
    ]);
  });

  it('that several set at once is that of the first', async () => {
    const { parts, ref } = await anEndedCase();
    const people = ['hanne', 'enok', 'lise'];
    const before = await Promise.all(people.map((by) => parts.records.hold(ref, { ...hold, by })));
    expect(before.filter((one) => one === undefined)).toHaveLength(1);
    expect(await parts.records.holds(ref.organisation)).toHaveLength(1);
  });
});
