import type { Node, SelectStmt } from '../sql/parse.js';
import { operatorName } from './expression.js';

const integers = new Set(['int2', 'int4', 'int8', 'bigint', 'integer', 'smallint']);

/** The number that a limit or an offset is, if it is a constant; null for NULL and ALL; undefined for anything else. */
export function constantRows(node: Node | undefined): number | null | undefined {
  if (node === undefined) return undefined;
  if ('TypeCast' in node)
    return integers.has(operatorName(node.TypeCast.typeName?.names)) ? constantRows(node.TypeCast.arg) : undefined;
  if (!('A_Const' in node)) return undefined;
  if (node.A_Const.isnull) return null;
  if ('ival' in node.A_Const) return node.A_Const.ival?.ival ?? 0;
  const text = 'sval' in node.A_Const ? node.A_Const.sval?.sval : undefined;
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What a query keeps rows by the number of: `LIMIT ALL` and `OFFSET 0` are none. */
export function limitsOf({ limitCount, limitOffset }: SelectStmt): {
  limit: Node | undefined;
  offset: Node | undefined;
} {
  const offset = constantRows(limitOffset);
  return {
    limit: constantRows(limitCount) === null ? undefined : limitCount,
    offset: offset === null || offset === 0 ? undefined : limitOffset,
  };
}
