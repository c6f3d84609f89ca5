import { openKeeping } from '../../../src/compose/keeping';
import { saveSettings } from '../../../src/dialogs/settings';
import { expire } from '../../../src/operations/erasure/expire';
import { makeErasureRecords } from '../../../src/operations/erasure/records';
import { translatorFor } from '../../../src/text';
import { Unavailable } from '../../../src/usecases/ports';
import { office } from '../../outbox/support/office';
import { need, open } from '../../support/cases';

const t = translatorFor('nb');
const DAY = 86_400_000;

let now: ReturnType<typeof office>;
afterEach(() => {
  now.close();
});

/** A practice case in which the union has a card; cards are sent at once. */
async function aPracticeCase(given: Parameters<typeof office>[0] = {}) {
  now = office({ start: '2026-03-02T08:00:00.000Z', habits: 'atOnce', ...given });
  const ref = now.refOf('k1');
  await now.command('k1', 'lise', open(true));
  await now.command('k1', 'lise', need());
  await now.work();
  const records = makeErasureRecords(now.documents);
  const parts = { ...now, records, eraser: now.eraser };
  const left = async () => ({
    stored: await now.cases.load(ref),
    log: (await now.cases.log(ref)).length,
    texts: (await now.eraser.allTexts(ref)).length,
    deliveries: (await now.cases.deliveriesOf(ref)).length,
    cards: (await now.documents.list(`cards/${ref.organisation}/k1`, '')).length,
    pending: await now.cases.pendingEffects(),
  });
  return {
    ref,
    records,
    left,
    discard: () => now.command('k1', 'lise', { type: 'DiscardPractice' }),
    expires: () => expire(parts, ref.organisation, {}),
  };
}

const NOTHING = { stored: undefined, log: 0, texts: 0, deliveries: 0, cards: 0, pending: 0 };

describe('a practice case that is thrown away', () => {
  it('is gone from the cards of others, and nothing is left of it but the record', async () => {
    const { ref, records, left, discard } = await aPracticeCase();
    expect((await left()).cards).toBeGreaterThan(0);
    now.got.length = 0;
    await discard();
    await now.work();
    expect(await left()).toEqual(NOTHING);
    expect(now.got.map(({ kind, person }) => `${kind} ${person}`)).toEqual([
      'update hanne',
      'update hanne',
      'update tor',
    ]);
    for (const { card } of now.got) expect(card).toContain(t('practice.gone'));
    expect(await records.of(ref.organisation)).toMatchObject([{ caseId: 'k1', by: 'lise', whole: true }]);
  });

  it('is nobody’s case from that moment on, before it is erased', async () => {
    const { discard } = await aPracticeCase();
    await discard();
    for (const who of ['lise', 'hanne', 'tor']) {
      const answer = await now.presses(who, 'ShowStatus', { caseId: 'k1' });
      expect(answer.text).toBe(t('stale.gone'));
    }
    expect(JSON.stringify(await now.says('lise', 'mine saker'))).not.toContain('k1');
  });

  it('is erased at once when the outbox could not do so for a while, and is done again after a crash half-way', async () => {
    const { ref, records, left, discard } = await aPracticeCase();
    await discard();
    const { discarded } = (await now.cases.load(ref))?.hiring ?? {};
    const broken = {
      ...now.eraser,
      eraseCase: () => Promise.reject(new Unavailable('The power went')),
    };
    const since = discarded?.at ?? '';
    const keeping = openKeeping({ ...now, eraser: broken }, now.clock);
    now.move(11 * 60_000);
    await expect(keeping.eraseDiscarded(ref, since)).rejects.toThrow('The power went');
    expect((await left()).stored).toBeDefined();
    await now.work();
    expect(await left()).toEqual(NOTHING);
    expect(await records.of(ref.organisation)).toHaveLength(1);
  });

  it('is erased to the end when only the case itself was gone', async () => {
    const { ref, discard } = await aPracticeCase();
    await discard();
    await now.work();
    const erased: string[] = [];
    const eraser = {
      ...now.eraser,
      eraseCase: ({ id }: { readonly id: string }) => Promise.resolve(void erased.push(id)),
    };
    const keeping = openKeeping({ ...now, eraser }, now.clock);
    expect(await keeping.eraseDiscarded(ref, now.clock.now())).toBeUndefined();
    expect(erased).toEqual(['k1']);
  });

  it('leaves alone a case that was opened since under the same id', async () => {
    const { ref, discard } = await aPracticeCase();
    await discard();
    await now.work();
    await now.command('k1', 'lise', open(true));
    const keeping = openKeeping(now, now.clock);
    expect(await keeping.eraseDiscarded(ref, now.clock.now())).toBeUndefined();
    expect((await now.cases.load(ref))?.hiring.status).toBe('open');
  });

  it('waits for what is on its way, and not for what is put off until the morning', async () => {
    const { ref, left, discard } = await aPracticeCase();
    await saveSettings(now.documents, ref.organisation, 'hanne', { messages: { digestAt: '14:00' } });
    await now.command('k1', 'tor', {
      type: 'ConfirmDiscussion',
      topic: 'need',
      view: 'agrees',
      heldOn: '2026-03-02',
    });
    await discard();
    const claimed = await now.cases.claimEffects(now.clock.now(), '2026-03-02T08:30:00.000Z', 1);
    expect(claimed).toHaveLength(1);
    await now.work();
    expect((await left()).stored).toBeDefined();
    now.move(11 * 60_000);
    await now.work();
    expect(await left()).toEqual(NOTHING);
  });

  it('stays while it is held, and goes when the hold is lifted', async () => {
    const { ref, records, left, discard } = await aPracticeCase();
    await discard();
    await records.hold(ref, { at: now.clock.now(), by: 'hanne', reason: 'Klage' });
    await now.work();
    now.move(2 * DAY);
    await now.work();
    expect((await left()).stored).toBeDefined();
    await records.lift(ref, { at: now.clock.now(), by: 'hanne', reason: 'Avgjort' });
    now.move(3_600_000);
    await now.work();
    expect(await left()).toEqual(NOTHING);
  });

  it('is erased by the daily expiry when the outbox has not within a day, though the organisation keeps everything', async () => {
    const { ref, records, left, discard, expires } = await aPracticeCase();
    await discard();
    expect(await expires()).toEqual([]);
    now.move(DAY);
    expect(await expires()).toMatchObject([{ caseId: 'k1', by: 'lise', whole: true }]);
    expect((await left()).stored).toBeUndefined();
    await now.work();
    expect(await left()).toEqual(NOTHING);
    expect(await records.of(ref.organisation)).toHaveLength(1);
  });
});
