const MOST_REMEMBERED = 300;

/**
 * The same builder, which gives what it made lately for an equal view once more. The cards of one case share most of
 * their parts, and after every change all of them are made again. Nobody changes what a builder has made.
 */
export function remembered<Views extends readonly unknown[], Made extends object>(
  build: (...views: Views) => Made,
): (...views: Views) => Made {
  const known = new Map<string, Made>();
  return (...views) => {
    const key = JSON.stringify(views);
    const made = known.get(key) ?? build(...views);
    // Set anew, it is the youngest; the first one of a map is the oldest.
    known.delete(key);
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
