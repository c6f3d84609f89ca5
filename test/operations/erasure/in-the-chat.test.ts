import type { Asking } from '../../../src/dialogs/parts';
import { onPressed } from '../../../src/dialogs/pressed';
import { onTyped } from '../../../src/dialogs/typed';
import { makeErasureRecords } from '../../../src/operations/erasure/records';
import { translatorFor } from '../../../src/text';
import { WHY_ERASED } from '../../../src/views/erase';
import { WHY_HELD } from '../../../src/views/legal-hold';
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

  it('is refused while the case is held, with who holds it, since when and why, and the way to lift it', async () => {
    await records().hold(desk.ref, { at: '2026-04-01T08:00:00Z', by: 'enok', reason: 'klage' });
    const answers = [
      await presses('hanne', { applicant: 'a2', [WHY_ERASED]: 'asked' }),
      await obeyTyped(desk, 'hanne', 'slett søker 2'),
    ];
    for (const said of answers) {
      expect(said).toContain('Enok Erfaren sperret sletting i saken onsdag 1. april 2026. Grunn: «klage»');
      expect(said).toContain('"verb":"LiftHold"');
    }
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

describe('a legal hold in the chat', () => {
  let asking: Asking | undefined;
  beforeEach(() => {
    asking = undefined;
  });
  /** Types as the person whom the last answer asked something. */
  const types = async (who: string, ...texts: string[]): Promise<string> => {
    let said = '';
    for (const [index, text] of texts.entries()) {
      const typed = { text, commandId: `hold/${index}`, answering: undefined, asking };
      const reply = await onTyped(desk.parts, desk.actor(who), typed);
      asking = reply.asks;
      said = JSON.stringify(reply);
    }
    return said;
  };
  const press = async (who: string, verb: string, data: Readonly<Record<string, unknown>> = {}) =>
    JSON.stringify(await onPressed(desk.parts, desk.actor(who), verb, { caseId: 'k1', ...data }, 'press'));
  const held = () => records().holdOn(desk.ref);

  it('asks why, then whether this case is meant, and holds after a yes: by typing', async () => {
    expect(await types('hanne', 'sperr sletting')).toContain(t('hold.holdErasure.ask'));
    expect(await types('hanne', 'Klage på saken')).toContain('Vil du sperre sletting i «Fagleder» (sak k1)?');
    expect(await held()).toBeUndefined();
    expect(await types('hanne', 'ja')).toContain(t('hold.holdErasure.done'));
    expect(await held()).toMatchObject({ by: 'hanne', reason: 'Klage på saken' });
  });

  it('does the same by card', async () => {
    expect(await press('hanne', 'ShowMore')).toContain('HoldErasure');
    expect(await press('hanne', 'HoldErasure')).toContain(t('hold.holdErasure.ask'));
    const reason = { [WHY_HELD]: 'Klage' };
    expect(await press('hanne', 'HoldErasure', reason)).toContain('(sak k1)?');
    expect(await held()).toBeUndefined();
    await press('hanne', 'HoldErasure', { ...reason, confirmed: true });
    expect(await held()).toMatchObject({ by: 'hanne', reason: 'Klage' });
    expect(await press('hanne', 'ShowMore')).toContain('LiftHold');
    expect(await press('hanne', 'LiftHold', { [WHY_HELD]: 'Avgjort', confirmed: true })).toContain(
      t('hold.liftHold.done'),
    );
    expect(await held()).toBeUndefined();
  });

  it('changes nothing when the case is held already, or is not held, and says so', async () => {
    expect(await types('hanne', 'opphev sperren')).toContain(t('hold.none'));
    await types('hanne', 'sperr sletting Klage på saken', 'ja');
    const before = await held();
    expect(await types('hanne', 'sperr sletting')).toContain(t('hold.already'));
    const again = { [WHY_HELD]: 'Noe annet', confirmed: true };
    expect(await press('hanne', 'HoldErasure', again)).toContain(t('hold.already'));
    expect(await held()).toEqual(before);
  });

  it('is lifted after a reason and a yes, and both stay in the records', async () => {
    await types('hanne', 'sperr sletting Klage', 'ja', 'opphev sperren', 'Klagen er avgjort');
    expect(await held()).toBeDefined();
    expect(await types('hanne', 'ja')).toContain(t('hold.liftHold.done'));
    expect(await records().holds(desk.ref.organisation)).toMatchObject([
      { caseId: 'k1', by: 'hanne', reason: 'Klage', lifted: { by: 'hanne', reason: 'Klagen er avgjort' } },
    ]);
  });

  it.each(['nei', 'avbryt'])('is not set when the answer is «%s»', async (no) => {
    expect(await types('hanne', 'sperr sletting', 'Klage', no)).toContain(t('hold.setAside'));
    await types('hanne', 'ja');
    expect(await held()).toBeUndefined();
  });

  it('asks again for a reason that is none, and for an answer that is neither yes nor no', async () => {
    expect(await types('hanne', 'sperr sletting', 'ja')).toContain(t('hold.holdErasure.ask'));
    expect(await types('hanne', 'Klage', 'tja')).toContain('(sak k1)?');
    expect(await held()).toBeUndefined();
  });

  it('gives way to another command, and a yes after that holds nothing', async () => {
    expect(await types('hanne', 'sperr sletting', 'Klage', 'søkere')).toContain(NAME);
    await types('hanne', 'ja');
    expect(await held()).toBeUndefined();
  });

  it('is neither set, lifted nor offered for anybody but HR of the case', async () => {
    const refusal = t('refusal.notYourRole', { roles: t('role.hr') });
    expect(await types('lise', 'sperr sletting')).toContain(refusal);
    expect(await press('lise', 'HoldErasure', { [WHY_HELD]: 'x', confirmed: true })).toContain(refusal);
    expect(await held()).toBeUndefined();
    await types('hanne', 'sperr sletting Klage', 'ja');
    expect(await types('lise', 'opphev sperren')).toContain(refusal);
    expect(await press('lise', 'LiftHold', { [WHY_HELD]: 'x', confirmed: true })).toContain(refusal);
    expect(await held()).toBeDefined();
    expect(await press('lise', 'ShowMore')).not.toMatch(/HoldErasure|LiftHold/);
  });

  it('stands in the help of those who may', async () => {
    expect(await types('hanne', 'hjelp')).toContain(t('help.holdErasure.does'));
    expect(await types('lise', 'hjelp')).not.toContain(t('help.holdErasure.does'));
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
