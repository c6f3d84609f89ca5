/** Texts by key, as one theme of one language has them. */
export type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** The texts of another language for the keys of a bokmål theme: no key missing, none too many. */
export type SameKeys<Bokmaal> = Texts<keyof Bokmaal & string>;
