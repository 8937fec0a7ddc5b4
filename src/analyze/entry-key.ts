import { findColumn, uniqueKeysOf } from '../catalog/catalog.js';
import { areSameIfEqual } from '../catalog/exact-types.js';
import type { QueryTree, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import { typeOfName } from '../shape/types.js';
import type { Node } from '../sql/parse.js';
import { columnsFixedAround } from './fixed-columns.js';

const texts = new Set(['text', 'character varying']);

/** Types whose values have a text each, no two the same, whatever is set. */
const plainlyWritten = new Set(['smallint', 'integer', 'bigint', 'uuid', ...texts]);

/**
 * The column of an occurrence whose text is the key of a row's entry, if keys don't repeat: it is never null, and with the
 * columns that all rows of one map share it holds a unique key of the table. Texts that a collation takes for equal would
 * be found for one another.
 */
export function entryKey(tree: QueryTree, source: TableSource, key: Node): string | undefined {
  const reference = columnBelow(tree, key);
  const use = reference === undefined ? undefined : resolveReference(source.scope, referenceNames(reference));
  const column = use?.source === source ? findColumn(source.table, use.column ?? '') : undefined;
  if (column === undefined || !column.notNull || source.nullable) return undefined;
  if (!plainlyWritten.has(column.type) || !areSameIfEqual(column)) return undefined;
  const fixed = columnsFixedAround(tree, source);
  const told = uniqueKeysOf(source.table).some((unique) =>
    unique.every((name) => name === column.name || fixed.has(name)),
  );
  return told ? column.name : undefined;
}

/** A column, or what is cast to a text without a length that might cut it. */
function columnBelow(
  tree: QueryTree,
  node: Node,
): Extract<Node, { readonly ColumnRef: unknown }>['ColumnRef'] | undefined {
  if ('ColumnRef' in node) return node.ColumnRef;
  if (!('TypeCast' in node) || node.TypeCast.typeName?.typmods !== undefined) return undefined;
  const { typeName, arg } = node.TypeCast;
  return arg !== undefined && texts.has(typeOfName(tree.catalog, typeName) ?? '') ? columnBelow(tree, arg) : undefined;
}
