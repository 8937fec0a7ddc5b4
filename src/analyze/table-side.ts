import { column } from '../ir/expression.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';
import { replaceNodes } from '../sql/render.js';
import { operandOf, operandOfColumn } from './operands.js';
import { columnValue, type Side } from './side-values.js';

/** An expression over the columns of one table's row as a side. */
export function tableSide(
  tree: QueryTree,
  scope: Scope,
  source: TableSource,
  expression: Node,
  columns: readonly string[],
): Side {
  const own = (node: Node): string | undefined => {
    if (!('ColumnRef' in node)) return undefined;
    const name = resolveReference(scope, referenceNames(node.ColumnRef))?.column;
    return name == null ? undefined : name;
  };
  const node = (alias: string): Node =>
    replaceNodes(expression, (each) => {
      const name = own(each);
      return name === undefined ? undefined : column(alias, name);
    });
  const plain = plainColumn(expression, source, own);
  return {
    source,
    column: plain,
    columns,
    merged: 'no',
    ...operandOf(tree.catalog, expression, (each) => operandOfColumn(source.table, own(each) ?? '')),
    values: [{ column: plain, node, rows: [], conditions: [] }],
    several: false,
    branches: [],
  };
}

/** A column of an occurrence, by the table's own name of it. */
export function columnSide(source: TableSource, name: string): Side {
  const { type = null, collation = null } = operandOfColumn(source.table, name) ?? {};
  return {
    source,
    column: name,
    columns: [name],
    merged: 'no',
    type,
    collation,
    values: [columnValue(name)],
    several: false,
    branches: [],
  };
}

/** A cast from one character type to another leaves the bytes, and so the equality, as they are. */
function plainColumn(expression: Node, source: TableSource, own: (node: Node) => string | undefined): string | null {
  if ('ColumnRef' in expression) return own(expression) ?? null;
  if (!('TypeCast' in expression) || expression.TypeCast.arg === undefined) return null;
  const name = own(expression.TypeCast.arg);
  const type = source.table.columns.find((candidate) => candidate.name === name)?.type;
  const target = expression.TypeCast.typeName?.names?.at(-1);
  const isText = target !== undefined && 'String' in target && target.String.sval === 'text';
  return name !== undefined && type === 'character varying' && isText ? name : null;
}
