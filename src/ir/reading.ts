import type { Catalog } from '../catalog/catalog.js';
import type { SelectStmt } from '../sql/parse.js';
import type { Aggregates } from './expression.js';
import type { OpaqueSource, Recursion, Scope, TableSource } from './nodes.js';

/** What reading one query shares. */
export interface Build {
  readonly catalog: Catalog;
  readonly aggregates: Aggregates;
  /** Occurrences found so far, in the order of the text. */
  readonly occurrences: TableSource[];
  readonly recursions: Recursion[];
  /** Scopes read so far. */
  readonly scopes: Map<SelectStmt, Scope>;
  /** Reads a SELECT below `parent` into scopes: one, or one for each branch of a set operation. */
  readonly readSelect: (select: SelectStmt, parent: Scope | null, withQueries: WithQueries, path: string) => Scope[];
}

/** A WITH query and what its own text can see. */
export interface WithQuery {
  readonly select: SelectStmt;
  readonly columnNames: readonly string[];
  readonly parent: Scope | null;
  readonly withQueries: WithQueries;
  /** Columns that SEARCH and CYCLE add. */
  readonly addedNames: readonly string[];
  /** It may name itself (RECURSIVE). */
  readonly recursive: boolean;
  /** While it is read: the places where it names itself. */
  readonly selves?: OpaqueSource[];
}

export type WithQueries = ReadonlyMap<string, WithQuery>;
