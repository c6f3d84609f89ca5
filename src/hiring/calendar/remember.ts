const LIMIT = 20_000;

/** The pure function with its answers kept; they are dropped when they become too many (more than 50 years of days). */
export function remember<T extends string | object | null>(answer: (of: number) => T): (of: number) => T {
  const known = new Map<number, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const fresh = answer(of);
    if (known.size >= LIMIT) known.clear();
    known.set(of, fresh);
    return fresh;
  };
}
