import type { OutboxEntry } from '../../../src/usecases/ports';
import { connections, type Open } from './open-store';
import { aSave, effectsTo, etagOf, newDay, newRef, ofOrganisation } from './sample-saves';

/** The outbox. */
export function effectsContract(openOne: Open): void {
  const open = connections(openOne);

  /** A case whose first save has effects for these people. */
  async function effectsFor(...people: readonly (string | undefined)[]) {
    const [{ cases }, { at }, ref] = [await open(), newDay(), newRef()];
    const before = await cases.pendingEffects();
    await cases.save(ref, undefined, aSave(ref, 1, at(0), { effects: effectsTo(ref, 1, ...people) }));
    const claim = async (now: number, leaseUntil: number, limit = 100, store = cases) =>
      ofOrganisation(await store.claimEffects(at(now), at(leaseUntil), limit), ref);
    const pending = async () => (await cases.pendingEffects()) - before;
    return { cases, at, ref, claim, pending };
  }
  const ids = (entries: readonly OutboxEntry[]) => entries.map(({ id }) => id.split('/').slice(1).join('/'));
  const first = ([entry]: readonly OutboxEntry[]): OutboxEntry => {
    if (!entry) throw new Error('Nothing was claimed.');
    return entry;
  };

  it('hands out effects with their case, in order, and again only when the lease has run out', async () => {
    const { at, ref, claim } = await effectsFor('lise', 'hanne', undefined);
    const claimed = await claim(1, 5);
    expect(claimed).toEqual(
      effectsTo(ref, 1, 'lise', 'hanne', undefined).map((effect) => ({
        ...effect,
        ref,
        attempts: 0,
        since: at(0),
      })),
    );
    expect(await claim(4, 9)).toEqual([]);
    const again = await claim(5, 9);
    expect(ids(again)).toEqual(['1/1', '1/2', '1/3']);
    expect(again.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
  });

  it('forgets what has happened', async () => {
    const { cases, claim, pending } = await effectsFor('lise', 'hanne');
    expect(await pending()).toBe(2);
    const [one, two] = await claim(1, 5);
    if (one) await cases.effectDone(one);
    expect(await pending()).toBe(1);
    if (two) await cases.effectDone(two);
    if (two) await cases.effectDone(two);
    expect(await pending()).toBe(0);
    expect(await claim(100, 101)).toEqual([]);
  });

  it('hands out the oldest first, across cases', async () => {
    const { cases, at, ref, claim } = await effectsFor();
    for (const [id, minute] of [
      ['k2', 3],
      ['k3', 2],
      ['k4', 4],
    ] as const) {
      const other = { ...ref, id };
      const effects = effectsTo(other, 1, 'lise');
      await cases.save(other, undefined, aSave(other, 1, at(minute), { effects }));
    }
    expect((await claim(9, 20, 2)).map((entry) => entry.ref.id)).toEqual(['k3', 'k2']);
    expect((await claim(9, 20, 2)).map((entry) => entry.ref.id)).toEqual(['k4']);
  });

  it('keeps the order for each person: what comes later waits until the earlier has happened', async () => {
    const { cases, claim } = await effectsFor('lise', 'hanne', 'lise', 'lise');
    const claimed = await claim(1, 5);
    expect(ids(claimed)).toEqual(['1/1', '1/2']);
    expect(await claim(2, 6)).toEqual([]);
    await cases.effectDone(first(claimed));
    const next = await claim(2, 6);
    expect(ids(next)).toEqual(['1/3']);
    await cases.effectFailed(first(next), 'busy', undefined);
    expect(ids(await claim(2, 6))).toEqual(['1/4']);
  });

  it('does not let a later message overtake one that waits to be tried again', async () => {
    const { cases, at, ref, claim } = await effectsFor('lise', 'lise', undefined, undefined);
    const [toLise, forNobody] = await claim(1, 5);
    if (toLise) await cases.effectFailed(toLise, 'HTTP 429', at(10));
    if (forNobody) await cases.effectFailed(forNobody, 'HTTP 503', at(20));
    const later = aSave(ref, 2, at(2), { effects: effectsTo(ref, 2, 'lise', 'hanne') });
    await cases.save(ref, await etagOf(cases, ref), later);

    expect(ids(await claim(9, 12))).toEqual(['2/2']);
    const retried = await claim(10, 30);
    expect(ids(retried)).toEqual(['1/1']);
    expect(first(retried).attempts).toBe(1);
    await cases.effectDone(first(retried));
    expect(ids(await claim(20, 30)).toSorted()).toEqual(['1/2', '1/3', '2/2']);
  });

  it('goes on with a person’s next effect although the earlier one was finished after its lease', async () => {
    const { cases, claim } = await effectsFor('lise', 'lise');
    const slow = await claim(1, 5);
    const taken = await claim(5, 9);
    await cases.effectDone(first(slow));
    expect(ids(await claim(6, 12))).toEqual(['1/2']);
    await cases.effectFailed(first(taken), 'too late', undefined);
    expect(await cases.deadLetters(first(slow).ref.organisation)).toEqual([]);
  });

  it('ignores the failure of one whose effect was taken over meanwhile', async () => {
    const { cases, at, claim } = await effectsFor('lise');
    const slow = await claim(1, 5);
    const taken = await claim(5, 9);
    await cases.effectFailed(first(slow), 'timeout', at(6));
    expect(await claim(6, 7)).toEqual([]);
    await cases.effectFailed(first(taken), 'timeout', at(6));
    expect(ids(await claim(6, 7))).toEqual(['1/1']);
  });

  it('lists what was given up, by organisation, and does not try it again', async () => {
    const { cases, ref, claim, pending } = await effectsFor('lise');
    const entry = first(await claim(1, 5));
    await cases.effectFailed(entry, 'HTTP 403: blocked', undefined);
    expect(await cases.deadLetters(ref.organisation)).toEqual([
      { ...entry, attempts: 1, reason: 'HTTP 403: blocked' },
    ]);
    expect(await cases.deadLetters(newRef().organisation)).toEqual([]);
    expect(await claim(900, 901)).toEqual([]);
    expect(await pending()).toBe(0);
  });

  it('keeps in hand what is renewed, but not what another took over', async () => {
    const { cases, at, claim } = await effectsFor('lise', 'hanne');
    const mine = await claim(1, 5);
    await cases.renewEffects(mine, at(9));
    expect(await claim(8, 12)).toEqual([]);
    const taken = await claim(9, 20);
    expect(taken).toHaveLength(2);
    await cases.renewEffects(mine, at(10));
    expect(await claim(15, 30)).toEqual([]);
  });

  it('makes due at once what a process held that is gone, and nothing of others', async () => {
    const { cases, at, ref, claim } = await effectsFor('lise', 'hanne', 'tor');
    const held = (owner: string) => cases.claimEffects(at(1), at(8), 1, owner);
    const [first, second] = [await held('gone'), await held('alive')];
    expect(ofOrganisation([...first, ...second], ref)).toHaveLength(2);
    expect(await cases.releaseEffects(at(2), (owner) => owner === 'gone')).toBe(1);
    expect(ids(await claim(2, 8)).toSorted()).toEqual(['1/1', '1/3']);
  });

  it('counts as not tried what it was not yet time for', async () => {
    const { cases, at, claim } = await effectsFor('lise');
    const [entry] = await claim(1, 5);
    if (entry) await cases.effectLater(entry, at(30));
    expect(await claim(29, 40)).toEqual([]);
    expect(first(await claim(30, 40)).attempts).toBe(0);
  });

  it('knows of every message to a person whether it waits, is tried, was sent, mailed, dropped or given up', async () => {
    const { cases, at, ref, claim } = await effectsFor(
      'lise',
      'hanne',
      'tor',
      'arne',
      'anna',
      'ulf',
      undefined,
    );
    const [lise, hanne, tor, arne, anna] = await claim(1, 5);
    if (!lise || !hanne || !tor || !arne || !anna) throw new Error('Too few were claimed.');
    await cases.effectDone(lise, { at: at(2), outcome: 'sent' });
    await cases.effectDone(hanne, { at: at(2), outcome: 'mailed', why: 'blocked' });
    await cases.effectDone(tor, { at: at(2), outcome: 'dropped', why: 'done' });
    await cases.effectFailed(arne, 'HTTP 503', at(9));
    await cases.effectFailed(anna, 'unreachable', undefined);
    const ledger = await cases.deliveriesOf(ref);
    expect(
      ledger.map(({ effect, state, at: when, why }) => ['to' in effect && effect.to, state, when, why]),
    ).toEqual([
      ['lise', 'sent', at(2), undefined],
      ['hanne', 'mailed', at(2), 'blocked'],
      ['tor', 'dropped', at(2), 'done'],
      ['arne', 'trying', undefined, 'HTTP 503'],
      ['anna', 'failed', undefined, 'unreachable'],
      ['ulf', 'queued', undefined, undefined],
    ]);
    expect(ledger[0]).toMatchObject({ id: lise.id, since: at(0) });
    expect(await cases.deliveriesOf(newRef())).toEqual([]);
  });

  it('notes when the one it was for has read a message, the first time', async () => {
    const { cases, at, ref, claim } = await effectsFor('lise');
    const entry = first(await claim(1, 5));
    expect(await cases.acknowledge(ref, entry.id, 'lise', at(2))).toBe(false);
    await cases.effectDone(entry, { at: at(2), outcome: 'sent' });
    expect(await cases.acknowledge(ref, entry.id, 'hanne', at(3))).toBe(false);
    expect(await cases.acknowledge(ref, entry.id, 'lise', at(4))).toBe(true);
    expect(await cases.acknowledge(ref, entry.id, 'lise', at(5))).toBe(true);
    expect(await cases.deliveriesOf(ref)).toMatchObject([{ state: 'sent', readAt: at(4) }]);
  });

  it('puts what follows from an effect into the outbox with it, once in the life of the case', async () => {
    const { cases, at, ref, claim, pending } = await effectsFor('lise', 'tor');
    const then = effectsTo(ref, 7, 'hanne');
    const [one, two] = await claim(1, 5);
    if (!one || !two) throw new Error('Too few were claimed.');
    await cases.effectDone(one, { at: at(2), outcome: 'mailed' }, then);
    const following = await claim(3, 5);
    expect(ids(following)).toEqual(['7/1']);
    await cases.effectDone(first(following), { at: at(4), outcome: 'sent' });
    await cases.effectFailed(two, 'unreachable', undefined, then);
    expect(await claim(100, 101)).toEqual([]);
    expect(await pending()).toBe(0);
  });

  it('gives each effect to one of two instances that ask at the same time', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `person${index}`);
    const { claim } = await effectsFor(...people);
    const other = await open();
    const claims = await Promise.all([claim(1, 5), claim(1, 5, 100, other.cases), claim(1, 5)]);
    const all = ids(claims.flat());
    expect(new Set(all).size).toBe(all.length);
    expect([...all, ...ids(await claim(1, 5))]).toHaveLength(20);
  });
}
