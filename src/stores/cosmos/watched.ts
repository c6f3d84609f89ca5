import type { Requests } from './requests';

/** Runs a request and watches how long it takes. */
export type WatchRequests = <T>(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
  work: () => Promise<T>,
) => Promise<T>;

/** The same requests, each watched with its repeated tries; of a request only its kind is said. */
export function watched(requests: Requests, watch: WatchRequests): Requests {
  const { read, query, replace, remove, batch } = requests;
  return {
    read: <T>(...asked: Parameters<Requests['read']>) => watch('cosmos.read', {}, () => read<T>(...asked)),
    query: <T>(asked: Parameters<Requests['query']>[0]) =>
      watch('cosmos.query', { partitions: asked.in ? 'one' : 'all' }, () => query<T>(asked)),
    replace: (...asked) => watch('cosmos.replace', {}, () => replace(...asked)),
    remove: (...asked) => watch('cosmos.remove', {}, () => remove(...asked)),
    batch: (partition, operations) =>
      watch('cosmos.batch', { operations: operations.length }, () => batch(partition, operations)),
  };
}
