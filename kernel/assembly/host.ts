// What the kernel asks of the process that runs it; the module's imports.

/** Called now and then in long loops; may not return (a cancelled query). */
export declare function interrupt(): void;

/**
 * Reports an error and does not return. `state` points to the five characters of an SQLSTATE;
 * `message` and `hint` are spans (see span.ts) of text in the database's encoding; no hint is a span of length 0.
 */
export declare function raise(state: usize, message: u64, hint: u64): void;

/** How many characters a span of text has, in the database's encoding. */
export declare function characters(text: u64): u32;

/** Reports that there is no memory left, which no text can be made without, and does not return. */
export declare function outOfMemory(): void;
