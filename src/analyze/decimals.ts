import type { Column } from '../catalog/catalog.js';
import type { Scope, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference } from '../ir/resolve.js';
import type { Node } from '../sql/parse.js';

/** An occurrence, and the scope that expressions of its columns stand in. */
export interface RowScope {
  readonly source: TableSource;
  readonly scope: Scope;
}

/** The column of the occurrence that an expression is. */
export function columnOf({ scope, source }: RowScope, expression: Node | undefined): Column | undefined {
  if (expression === undefined || !('ColumnRef' in expression)) return undefined;
  const use = resolveReference(scope, referenceNames(expression.ColumnRef));
  return use?.source === source ? source.table.columns.find(({ name }) => name === use.column) : undefined;
}

const integers = new Set(['smallint', 'integer', 'bigint']);

/** Decimals of every value of an expression that is never null: of whole numbers and of `numeric(p, s)`. */
export function scaleOf(base: RowScope, expression: Node | undefined): number | undefined {
  if (expression === undefined) return undefined;
  const column = columnOf(base, expression);
  if (column !== undefined) return !column.notNull ? undefined : integers.has(column.type) ? 0 : column.scale;
  if ('A_Const' in expression) return 'ival' in expression.A_Const ? 0 : undefined;
  if ('TypeCast' in expression)
    return isPlainNumeric(expression.TypeCast.typeName) ? scaleOf(base, expression.TypeCast.arg) : undefined;
  if (!('A_Expr' in expression) || expression.A_Expr.kind !== 'AEXPR_OP') return undefined;
  const { name, lexpr, rexpr } = expression.A_Expr;
  const [left, right] = [scaleOf(base, lexpr), scaleOf(base, rexpr)];
  if (left === undefined || right === undefined || name?.length !== 1) return undefined;
  const symbol = 'String' in (name[0] as Node) ? (name[0] as { String: { sval?: string } }).String.sval : '';
  if (symbol === '*') return left + right;
  return symbol === '+' || symbol === '-' ? Math.max(left, right) : undefined;
}

/** `numeric`, which keeps the decimals of what is cast to it. */
function isPlainNumeric(type: { names?: Node[]; typmods?: Node[] } | undefined): boolean {
  const last = type?.names?.at(-1);
  return type?.typmods === undefined && last !== undefined && 'String' in last && last.String.sval === 'numeric';
}
