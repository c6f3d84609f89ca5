/** Something that happens now and then, and those who want to know of it. */
export interface Signal<What> {
  /** Tells everybody who listens, in the order in which they began to. */
  readonly tell: (what: What) => void;
  readonly listen: (listener: (what: What) => void) => void;
}

/** A signal to which nobody listens yet. */
export function makeSignal<What = void>(): Signal<What> {
  const listeners: ((what: What) => void)[] = [];
  return {
    tell: (what) => {
      for (const listener of listeners) listener(what);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}
