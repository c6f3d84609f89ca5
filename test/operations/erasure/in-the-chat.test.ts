import { onPressed } from '../../../src/dialogs/pressed';
import { makeErasureRecords } from '../../../src/operations/erasure/records';
import { translatorFor } from '../../../src/text';
import { WHY_ERASED } from '../../../src/views/erase';
import { type Desk, openDesk } from '../../directory/desk';
import { obeyTyped } from '../../directory/typed-words';

const t = translatorFor('nb');
const NAME = 'Søker Nummer2';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => {
  desk.close();
});

const presses = async (who: string, data: Readonly<Record<string, string>>): Promise<string> =>
  JSON.stringify(
    await onPressed(desk.parts, desk.actor(who), 'EraseApplicant', { caseId: 'k1', ...data }, 'press'),
  );
const records = () => makeErasureRecords(desk.store.documents);
const known = async () => Object.keys(await desk.parts.cases.applicants(desk.ref));

describe('erasing an applicant in the chat', () => {
  it('asks why first, and says what goes and what stays', async () => {
    const said = await obeyTyped(desk, 'hanne', `slett søker ${NAME}`);
    expect(said).toContain(NAME);
    expect(said).toContain(t('erase.intro'));
    expect(said).toContain(t('erase.reason.asked'));
    expect(await presses('hanne', { applicant: 'a2' })).toContain(t('erase.why'));
    expect(await known()).toContain('a2');
  });

  it('erases for the reason that was chosen, and keeps a record without anything personal in it', async () => {
    expect(await presses('hanne', { applicant: 'a2', [WHY_ERASED]: 'asked' })).toContain(
      'Søker 2 er slettet',
    );
    expect(await known()).not.toContain('a2');
    const [record] = await records().of(desk.ref.organisation);
    expect(record).toMatchObject({ by: 'hanne', reason: 'asked', caseId: 'k1', applicants: ['a2'] });
    expect(JSON.stringify(record)).not.toContain('Nummer2');
    expect(await obeyTyped(desk, 'hanne', 'søkere')).not.toContain('Nummer2');
  });

  it('does the same when it is typed with the number of the reason', async () => {
    await obeyTyped(desk, 'hanne', 'slett søker 2, 3');
    expect(await known()).not.toContain('a2');
    expect(await records().of(desk.ref.organisation)).toMatchObject([{ reason: 'mistake' }]);
  });

  it('takes no reason that somebody wrote: it could be about somebody', async () => {
    await presses('hanne', { applicant: 'a2', [WHY_ERASED]: 'Kari Prøve ringte' });
    expect(await known()).toContain('a2');
    expect(await records().of(desk.ref.organisation)).toEqual([]);
  });

  it('is refused with a sentence while the case is on hold', async () => {
    await records().hold(desk.ref, { at: '2026-04-01T08:00:00Z', by: 'enok', reason: 'klage' });
    expect(await presses('hanne', { applicant: 'a2', [WHY_ERASED]: 'asked' })).toContain(
      'Saken er sperret for sletting siden',
    );
    expect(await known()).toContain('a2');
  });

  it('is for HR of the case only', async () => {
    const refusal = t('refusal.notYourRole', { roles: t('role.hr') });
    expect(await presses('lise', { applicant: 'a2', [WHY_ERASED]: 'asked' })).toContain(refusal);
    expect(await obeyTyped(desk, 'lise', 'slett søker 2, 1')).toContain(refusal);
    expect(await known()).toContain('a2');
  });

  it('asks who is meant when nobody or several fit', async () => {
    expect(await obeyTyped(desk, 'hanne', 'slett søker Nummer')).toContain('fant ikke én søker');
    expect(await obeyTyped(desk, 'hanne', 'slett søker 99')).toContain('fant ikke én søker');
    expect(await obeyTyped(desk, 'hanne', 'slett søker')).toContain('Hvem gjelder det?');
  });
});

describe('what is kept about an applicant', () => {
  const linkIn = (said: string): string => /http:\/\/[^"]+\/kept\/[^"]+/.exec(said)?.[0] ?? '';

  it('is handed out to HR behind a link: facts, texts and events of this applicant and of no other', async () => {
    const response = await fetch(linkIn(await obeyTyped(desk, 'hanne', 'innsyn 2')));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('k1-a2.json');
    const kept = await response.text();
    expect(JSON.parse(kept)).toMatchObject({ caseId: 'k1', applicant: 'a2', facts: { name: NAME } });
    expect(kept).toContain('Derfor a2.');
    expect(kept).not.toContain('Nummer3');
    expect(kept).not.toContain('Derfor a3.');
  });

  it('is not handed out to anybody else, with a word or with a link of theirs', async () => {
    expect(linkIn(await obeyTyped(desk, 'lise', 'innsyn 2'))).toBe('');
    const { person } = desk.actor('lise');
    expect((await fetch(desk.parts.links.kept(desk.ref, person, 'a2'))).status).toBe(410);
    const upload = desk.parts.links.upload(desk.ref, desk.actor('hanne').person).url;
    expect((await fetch(upload.replace('/upload/', '/kept/'))).status).toBe(410);
  });
});
