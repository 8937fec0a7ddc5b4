/** Queries and what they are taken for, by what is tried: a text, and what it is the same as. */
export type Rewritten = Readonly<Record<string, readonly [text: string, normal: string]>>;

/** Queries that say something else than what they look like: they stay as they are. */
export type Kept = Readonly<Record<string, string>>;
