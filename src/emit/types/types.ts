import type { RelationName } from '../../base/names.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Relation } from '../../shape/place.js';
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
 * The types of a view by what is known of the rows of its query. `key` names the output columns that are never NULL
 * whatever the query says. The same input gives the same bytes.
 */
export function typesOf(
  view: RelationName,
  catalog: Catalog,
  { columns }: Relation,
  key: readonly string[],
): DocumentTypes {
  const row = rowTypeOf(view, catalog, key, columns);
  return { typescript: printTypeScript(row), jsonSchema: printJsonSchema(row), row };
}
