import type { ChanceKind } from '../analyze/chance/chance.js';
import type { HopKind } from '../analyze/hops.js';
import type { RelationName } from '../base/names.js';

export type { ChanceKind, HopKind, RelationName };

/** What can be done to a table. */
export type WriteEvent = 'insert' | 'update' | 'delete' | 'truncate';

/**
 * How a document is brought up to date. `recompute-document` (which inserts one that is new, and deletes one whose root
 * is gone) and `recompute-all` are always correct; the finer ones need less work and are chosen where they are exact.
 */
export type Strategy =
  | 'recompute-document'
  | 'recompute-all'
  | 'recompute-values'
  | 'set-fields'
  | 'patch-element'
  | 'patch-entry'
  | 'adjust-aggregate';

/** One step of a route, from a changed row's place in the query towards the root. */
export interface Hop {
  /** Path of the occurrence this step leaves, e.g. `doc.lines[].product`. */
  readonly from: string;
  /** Path of the occurrence it arrives at; `''` is the root. */
  readonly to: string;
  /** Its table. */
  readonly fromTable: RelationName;
  /** Its table. */
  readonly toTable: RelationName;
  /** What the condition is made of. */
  readonly kind: HopKind;
  /** The condition as SQL over the two aliases, for people to read. */
  readonly condition: string;
  /** Name of the foreign key that guarantees the other row exists, if there is one that can be relied on. */
  readonly foreignKey: string | null;
  /** The recursive query that the step follows upwards, and the columns that lead from row to row; absent: none. */
  readonly climbs?: { readonly query: string; readonly table: RelationName; readonly columns: readonly string[] };
  /** Index that serves the step, null when none does, and undefined when none is needed. */
  readonly index?: string | null;
}

/** One occurrence of a table in the query, and how its rows reach documents. */
export interface Route {
  /** Where the occurrence stands in the document, e.g. `doc.lines[].product`; `''` is the root. */
  readonly path: string;
  /** The occurrence's name in the query. */
  readonly alias: string;
  /** Columns of the table that this occurrence reads, sorted. */
  readonly columns: readonly string[];
  /** The steps to the root, from the occurrence's own. */
  readonly hops: readonly Hop[];
}

/** A lock taken before documents are recomputed, in the order of the list. */
export interface LockStep {
  /** Rows are locked by views that version 0.2.0 created. */
  readonly mode: 'share' | 'no-key-update' | 'advisory-shared' | 'advisory-exclusive';
  /** The rows, or the edge, that the lock covers. */
  readonly target: string;
  /** Why it is taken. */
  readonly reason: string;
}

/** How one event on a table is answered. */
export interface EventPlan {
  /** What is done to the table. */
  readonly event: WriteEvent;
  /** An UPDATE that changes none but these columns; undefined: any other. */
  readonly columns?: readonly string[];
  /** Statements that change one row; undefined: any other. */
  readonly rows?: 'one';
  /** What is done about it. */
  readonly strategy: Strategy;
  /** Where values are recomputed, e.g. `doc.lines[].parts`, sorted: all that `recompute-values` does, or beside the strategy. */
  readonly paths?: readonly string[];
  /** Those among them that are patched where one row of a list changed, or few of a map; absent: none. */
  readonly patched?: readonly string[];
  /** Why that, and no other. */
  readonly reason: string;
  /** Why not less is done, where it is less elsewhere; absent: there is nothing less. */
  readonly notLess?: readonly NotLess[];
  /** What is locked before. */
  readonly locks: readonly LockStep[];
}

/** Why a value, or all that an event changes, is computed. */
export interface NotLess {
  /** Where the value stands, e.g. `doc.lines`; absent: of all that is changed. */
  readonly path?: string;
  /** Why, as a sentence. */
  readonly reason: string;
}

/** What happens when one table changes. */
export interface TablePlan {
  /** Its name. */
  readonly table: RelationName;
  /** One for each place where it stands in the query. */
  readonly routes: readonly Route[];
  /** Union of the columns that the routes read; an UPDATE that changes none of them does no work. */
  readonly columns: readonly string[];
  /** How each event is answered. */
  readonly events: readonly EventPlan[];
}

/** A column of the document table. */
export interface PlanColumn {
  /** Its name. */
  readonly name: string;
  /** Its type, as the server writes it. */
  readonly type: string;
}

/** A missing index along a route, with the statement that creates it. */
export interface MissingIndex {
  /** The table that is searched. */
  readonly table: RelationName;
  /** What it is searched by. */
  readonly columns: readonly string[];
  /** What the index is to have, as SQL, where that isn't the columns alone. */
  readonly expressions?: readonly string[];
  /** Absent: a b-tree. */
  readonly method?: 'gin';
  /** `CREATE INDEX …` */
  readonly statement: string;
  /** Paths of the occurrences whose routes want it. */
  readonly paths: readonly string[];
}

/** An index of the document table: by what embeds a row, documents are found without the tables they are made from. */
export interface DocumentIndex {
  /** Its name. */
  readonly name: string;
  /** Output columns. */
  readonly columns: readonly string[];
}

/** What a query leaves to chance, as `create` warns of it. */
export interface ChancePlace {
  /**
   * The order of a list (`list`), which of the values of a key stays (`keys`), which of the rows that tie are kept
   * (`rows`), in which order floating-point numbers are added (`numbers`), which of several spellings of equal values is
   * shown (`spelling`).
   */
  readonly kind: ChanceKind;
  /** Keys from the output column down, null for every element of an array; null where it can't be told. */
  readonly path: readonly (string | null)[] | null;
}

/** Everything the compiler decided about one view: plain data, stored in the registry, shown by `explain`. */
export interface Plan {
  /** Its name. */
  readonly view: RelationName;
  /** The table whose rows the documents stand for. */
  readonly root: RelationName;
  /** A document stands for rows of the root that are alike in the key; absent: for each row. */
  readonly grouped?: true;
  /** The columns of the root's key. */
  readonly key: readonly PlanColumn[];
  /** All columns of the document table. */
  readonly columns: readonly PlanColumn[];
  /** Session settings the documents depend on, pinned wherever they are computed. */
  readonly settings: Readonly<Record<string, string>>;
  /** The level that all writers of its tables have to run at; absent: READ COMMITTED. */
  readonly isolation?: 'serializable';
  /** When documents follow what was changed; absent: at the end of each statement. */
  readonly timing?: 'commit';
  /** Every table that the query reads. */
  readonly tables: readonly TablePlan[];
  /** Indexes that searches would want. */
  readonly missingIndexes: readonly MissingIndex[];
  /** Plain views whose definitions, as they were, stand in the query in place of their names; absent: none. */
  readonly views?: readonly RelationName[];
  /** Absent: the documents follow from the tables' rows to the last bit. */
  readonly chances?: readonly ChancePlace[];
  /** Views that compute values in documents; absent: none. */
  readonly valueViews?: readonly RelationName[];
  /** Besides that of the primary key; absent: none. */
  readonly documentIndexes?: readonly DocumentIndex[];
}
