import type { RelationName } from '../../base/names.js';
import type { QueryTree } from '../../ir/nodes.js';
import { inferQuery } from '../../shape/query.js';
import type { SelectStmt } from '../../sql/parse.js';
import { printJsonSchema } from './json-schema.js';
import { type RowType, rowTypeOf } from './row-type.js';
import { printTypeScript } from './typescript.js';

/** What the rows of a view and the documents in them look like, as far as its query and its tables tell. */
export interface DocumentTypes {
  /** A module of declarations: the row (`OrderDocRow`), and each document (`OrderDoc`). */
  readonly typescript: string;
  /** A JSON Schema (2020-12) of the row as `to_jsonb` writes it, with those of the documents under `$defs`. */
  readonly jsonSchema: object;
  /** The same as data, for files of several views. */
  readonly row: RowType;
}

/**
 * The types of a view by the server's own text of its query, parsed, and the tree of it. `key` names the output columns that are never NULL
 * whatever the query says. The same input gives the same bytes.
 */
export function typesOf(view: RelationName, tree: QueryTree, query: SelectStmt, key: readonly string[]): DocumentTypes {
  const { columns } = inferQuery(tree, query);
  const row = rowTypeOf(view, tree.catalog, key, columns);
  return { typescript: printTypeScript(row), jsonSchema: printJsonSchema(row), row };
}
