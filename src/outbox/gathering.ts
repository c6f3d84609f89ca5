/** Brings those together who ask at nearly the same time. `pause`: how long the first of them waits for the others. */
export function makeGathering(pause: () => Promise<unknown>): () => Promise<void> {
  let next: Promise<void> | undefined;
  return () =>
    (next ??= pause().then(() => {
      next = undefined;
    }));
}
