import type { Catalog, Table } from '../catalog/catalog.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import type { Visited } from '../sql/walk.js';
import type { Aggregates } from './expression.js';

/**
 * The query as a tree of scopes. A scope is one SELECT without its subqueries: what stands in FROM, the conditions
 * that its rows must meet, and the columns it puts out. A subquery in an expression and a query in FROM are scopes of
 * their own, below the scope they stand in.
 */
export interface Scope {
  readonly parent: Scope | null;
  /** Where its rows go in the document: `doc.lines[]`; `''` for the root's own row. */
  readonly path: string;
  readonly sources: Source[];
  /** What stands in FROM, in its order: sources, and joins of them. */
  readonly from: Item[];
  /** Conditions joined by AND, wherever they were written (WHERE, ON, USING, IN). */
  readonly conditions: Condition[];
  readonly outputs: Output[];
  /** Conditions that hold a subquery; they are not among `conditions`. */
  readonly withSubqueries: Node[];
  /** Subqueries that must have a row: `EXISTS (…)` and `x IN (…)` as conditions of their own. */
  readonly required: Scope[];
  /** What keeps a condition on an output column from being applied to the scope's own rows. */
  barrier: Barrier;
  /** Equal values of different rows may be put out as one of them (GROUP BY, DISTINCT, UNION). */
  merges: boolean;
  /** GROUP BY; null where there is none. */
  readonly groups: readonly Node[] | null;
  /** It never has more than one row: aggregates without GROUP BY, or LIMIT 1. */
  readonly single: boolean;
  /** VALUES of several rows. */
  readonly listed: boolean;
  /** Aggregates without GROUP BY: it has a row even of no rows. */
  readonly aggregated: boolean;
  /** The source it is a branch of, when it stands in FROM. */
  container: DerivedSource | null;
}

export interface Output {
  readonly name: string;
  readonly expression: Node;
}

/**
 * `none`: a condition on any plain output column holds for the rows it is made from.
 * `columns`: only on these expressions (printed), since a row also takes part in what becomes of others (DISTINCT ON,
 * PARTITION BY). `all`: on none (LIMIT, OFFSET, grouping sets).
 */
export type Barrier =
  | { readonly kind: 'none' }
  | { readonly kind: 'columns'; readonly expressions: readonly string[] }
  | { readonly kind: 'all' };

export type Item = Source | Join;

/** Two items of FROM made one. */
export interface Join {
  readonly kind: 'join';
  readonly type: 'inner' | 'left' | 'right' | 'full';
  readonly left: Item;
  readonly right: Item;
  /** ON */
  readonly condition: Node | null;
  /** The only name that its columns go by; null where its sides are named. */
  readonly alias: string | null;
  /** Columns of its rows; null where those of a side aren't known. */
  readonly columns: readonly JoinColumn[] | null;
}

export interface JoinColumn {
  readonly name: string;
  /** Their places among the columns of the sides that it is made of: two, where USING makes them one. */
  readonly left: number | null;
  readonly right: number | null;
}

/** Something in FROM that rows come from. */
export type Source = TableSource | DerivedSource | OpaqueSource;

interface SourceBase {
  readonly alias: string;
  readonly scope: Scope;
  /** An outer join may stand nulls in for its row. */
  nullable: boolean;
}

/** One occurrence of a table in the query. */
export interface TableSource extends SourceBase {
  readonly kind: 'table';
  readonly table: Table;
  /** Names that its columns go by here, by the table's own names. */
  readonly columnNames: ReadonlyMap<string, string>;
  /** Columns that the query reads from this occurrence. */
  readonly reads: Set<string>;
}

/** A query in FROM (subquery, LATERAL, a WITH query once for each use); several branches make a set operation. */
export interface DerivedSource extends SourceBase {
  readonly kind: 'derived';
  readonly branches: readonly Scope[];
  /** The whole query, its ORDER BY and set operation included. */
  readonly select: SelectStmt;
  readonly columnNames: readonly string[];
  /** It names a recursive WITH query, from outside of that. */
  readonly recursion: Recursion | null;
}

/** A reading of a WITH query that names itself. */
export interface Recursion {
  readonly name: string;
  /** The branches that it begins with. */
  readonly anchors: readonly Scope[];
  /** The branch in which it names itself. */
  readonly term: Scope;
  /** As which it stands there. */
  readonly self: OpaqueSource;
  readonly columnNames: readonly string[];
  /** The places of columns that are the same in all rows that one row of an anchor leads to. */
  readonly carried: ReadonlySet<number>;
}

/** A function call or VALUES in FROM, or a query by the name that it has within itself: rows that are not looked into. */
export interface OpaqueSource extends SourceBase {
  readonly kind: 'opaque';
  /** The item of FROM; where VALUES is a query by itself, its SELECT. */
  readonly item: Visited;
  /** null where the text doesn't say. */
  readonly columnNames: readonly string[] | null;
}

/** One condition of a scope, its names looked up in that scope. */
export interface Condition {
  readonly expression: Node;
  /** Sources of the scope whose rows have no effect unless they meet it; null stands for all of them. */
  readonly binds: ReadonlySet<Source> | null;
  /** It is asked of values that may stand for equal ones of other rows. */
  readonly merged?: boolean;
  /** The text doesn't show the operator (USING). */
  readonly implied?: boolean;
}

/** The whole query. */
export interface QueryTree {
  readonly catalog: Catalog;
  readonly root: Scope;
  /** Every occurrence of a table, in the order of the text. */
  readonly occurrences: readonly TableSource[];
  readonly recursions: readonly Recursion[];
  readonly aggregates: Aggregates;
  /** What each SELECT of the text was read into; those of a set operation's branches are their own. */
  readonly scopes: ReadonlyMap<SelectStmt, Scope>;
}
