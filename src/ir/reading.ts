import type { Catalog } from '../catalog/catalog.js';
import type { SelectStmt } from '../sql/parse.js';
import type { Aggregates } from './expression.js';
import type { Scope, TableSource } from './nodes.js';

/** What reading one query shares. */
export interface Build {
  readonly catalog: Catalog;
  readonly aggregates: Aggregates;
  /** Occurrences found so far, in the order of the text. */
  readonly occurrences: TableSource[];
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
}

export type WithQueries = ReadonlyMap<string, WithQuery>;
