import type { Node } from '../../sql/parse.js';

/**
 * What a query leaves to chance: the order of a list (`list`), which of the values of a key stays (`keys`), which rows
 * are kept or what number they get (`rows`), in which order numbers are added (`numbers`), which of several spellings of
 * equal values is shown (`spelling`).
 */
export type ChanceKind = 'list' | 'keys' | 'rows' | 'numbers' | 'spelling';

/** A place of the query where chance decides. */
export interface Chance {
  readonly kind: ChanceKind;
  /** The node of the canonical tree: a call, or a SELECT. */
  readonly node: object;
  /** Name of the function, or the clause: `jsonb_agg`, `LIMIT`. */
  readonly name: string;
  /** There is an ORDER BY, which leaves rows that tie. A LIMIT without one is an error. */
  readonly ties: boolean;
  /** Columns that would tell the rows apart, as the text would name them; null where no key is known. */
  readonly key: readonly string[] | null;
}

/** A call of an aggregate or a window function, whichever syntax it has. */
export interface Call {
  readonly node: object;
  readonly name: string;
  /** It belongs to the server. */
  readonly builtIn: boolean;
  readonly args: readonly Node[];
  readonly order: readonly Node[];
  readonly distinct: boolean;
  readonly within: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: the parser's window definition
  readonly over: any;
}
