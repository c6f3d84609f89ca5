const MOST_REMEMBERED = 300;

/**
 * The same builder, which gives what it made lately for an equal view once more. The cards of one case share most of
 * their parts, and after every change all of them are made again. Nobody changes what a builder has made.
 */
export function remembered<View, Rest extends readonly string[], Made extends object>(
  build: (view: View, ...rest: Rest) => Made,
): (view: View, ...rest: Rest) => Made {
  const known = new Map<string, Made>();
  return (view, ...rest) => {
    const key = JSON.stringify([view, rest]);
    const before = known.get(key);
    if (before) return before;
    const made = build(view, ...rest);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, made);
    return made;
  };
}
