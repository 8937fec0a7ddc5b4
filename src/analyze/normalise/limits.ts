import { operatorName } from '../../ir/expression.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { type Facts, findsOneRow } from './facts.js';

/** Which rows a query keeps by their number. */

/**
 * `LIMIT ALL`, `LIMIT NULL`, `OFFSET 0` and `OFFSET NULL` leave no row out, and go; a limit that is a constant is written
 * as a number: `LIMIT '1'::bigint` is `LIMIT 1`.
 */
export function plainLimits(select: SelectStmt): SelectStmt | undefined {
  const { limitCount, limitOffset, ...rest } = select;
  const count = rowsOf(limitCount);
  const offset = rowsOf(limitOffset);
  const withCount = count === undefined ? limitCount : count === null ? undefined : numberOf(count);
  const withOffset = offset === null || offset === 0 ? undefined : limitOffset;
  const known = limitCount === undefined || withCount === limitCount || isNumber(limitCount);
  if (known && withOffset === limitOffset) return undefined;
  return {
    ...rest,
    ...(withCount === undefined ? {} : { limitCount: withCount }),
    ...(withOffset === undefined ? {} : { limitOffset: withOffset }),
    ...(withCount === undefined && withOffset === undefined ? { limitOption: 'LIMIT_OPTION_DEFAULT' } : {}),
  };
}

/** `EXISTS (… LIMIT n)` asks for a row as `EXISTS (…)` does, since n is not 0. */
export function existsWithoutLimit(node: Node): Node | undefined {
  if (!('SubLink' in node) || node.SubLink.subLinkType !== 'EXISTS_SUBLINK') return undefined;
  const { subselect } = node.SubLink;
  if (subselect === undefined || !('SelectStmt' in subselect) || !keepsOne(subselect.SelectStmt)) return undefined;
  return { SubLink: { ...node.SubLink, subselect: { SelectStmt: withoutLimit(subselect.SelectStmt) } } };
}

/** `LIMIT n` of a query that finds one row at the most leaves none out, since n is not 0; no order is one of one row. */
export function needlessLimit(facts: Facts, select: SelectStmt): SelectStmt | undefined {
  if (!keepsOne(select) || !findsOneRow(facts, select)) return undefined;
  const { sortClause, ...rest } = withoutLimit(select);
  return rest.distinctClause === undefined || sortClause === undefined ? rest : { ...rest, sortClause };
}

function keepsOne({ limitCount, limitOffset }: SelectStmt): boolean {
  return limitOffset === undefined && (rowsOf(limitCount) ?? 0) >= 1;
}

function withoutLimit({ limitCount: _, ...select }: SelectStmt): SelectStmt {
  return { ...select, limitOption: 'LIMIT_OPTION_DEFAULT' };
}

const integers = new Set(['int2', 'int4', 'int8', 'bigint', 'integer', 'smallint']);

/** The number that a constant is, or null; undefined for anything else. */
function rowsOf(node: Node | undefined): number | null | undefined {
  if (node === undefined) return undefined;
  if ('TypeCast' in node)
    return integers.has(operatorName(node.TypeCast.typeName?.names)) ? rowsOf(node.TypeCast.arg) : undefined;
  if (!('A_Const' in node)) return undefined;
  if (node.A_Const.isnull) return null;
  if ('ival' in node.A_Const) return node.A_Const.ival?.ival ?? 0;
  const text = 'sval' in node.A_Const ? node.A_Const.sval?.sval : undefined;
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function numberOf(rows: number): Node {
  return { A_Const: { ival: rows === 0 ? {} : { ival: rows } } };
}

function isNumber(node: Node): boolean {
  return 'A_Const' in node && 'ival' in node.A_Const;
}
