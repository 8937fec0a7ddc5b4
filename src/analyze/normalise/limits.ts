import { constantRows, limitsOf } from '../../ir/limits.js';
import type { Node, SelectStmt } from '../../sql/parse.js';
import { type Facts, findsOneRow } from './facts.js';

/** Which rows a query keeps by their number. */

/**
 * `LIMIT ALL`, `LIMIT NULL`, `OFFSET 0` and `OFFSET NULL` leave no row out, and go; a limit that is a constant is written
 * as a number: `LIMIT '1'::bigint` is `LIMIT 1`.
 */
export function plainLimits(select: SelectStmt): SelectStmt | undefined {
  const { limitCount, limitOffset, ...rest } = select;
  const { limit, offset: withOffset } = limitsOf(select);
  const count = constantRows(limit);
  const withCount = typeof count === 'number' ? numberOf(count) : limit;
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
  return limitOffset === undefined && (constantRows(limitCount) ?? 0) >= 1;
}

function withoutLimit({ limitCount: _, ...select }: SelectStmt): SelectStmt {
  return { ...select, limitOption: 'LIMIT_OPTION_DEFAULT' };
}

function numberOf(rows: number): Node {
  return { A_Const: { ival: rows === 0 ? {} : { ival: rows } } };
}

function isNumber(node: Node): boolean {
  return 'A_Const' in node && 'ival' in node.A_Const;
}
