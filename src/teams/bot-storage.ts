import type { Storage, StoreItems } from 'botbuilder';
import { Conflict, type Documents } from '../usecases/ports';

const SPACE = 'bot';
const ANY = '*';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What botbuilder keeps (the dialog stack of each conversation) in the same store as everything else. */
export const botStorage = (documents: Documents): Storage => ({
  async read(keys) {
    const items: StoreItems = {};
    for (const key of keys) {
      const stored = await documents.read(SPACE, key);
      if (stored && isObject(stored.value)) items[key] = { ...stored.value, eTag: stored.etag };
    }
    return items;
  },
  async write(changes) {
    for (const [key, item] of Object.entries(changes)) {
      if (!isObject(item)) continue;
      const { eTag, ...value } = item;
      const expected = typeof eTag === 'string' && eTag !== ANY ? eTag : undefined;
      await documents.write(SPACE, key, value, expected).catch(async (error: unknown) => {
        if (!(error instanceof Conflict)) throw error;
        // Two messages of one person at once: the open form of the later one stands. Answers are not kept here.
        await documents.write(SPACE, key, value);
      });
    }
  },
  async delete(keys) {
    for (const key of keys) await documents.remove(SPACE, key);
  },
});
