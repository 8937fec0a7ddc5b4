import { functionKey } from '../../ir/expression.js';
import type { FuncCall, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import type { Facts } from './facts.js';
import type { Split } from './group-rows.js';
import { listUnlessNone } from './guards.js';
import { ignoresNullRow } from './null-rows.js';
import { aliasesIn, ownsAggregatesWithin } from './own-aggregates.js';

/**
 * The clauses of a query with each aggregate of a group as a query of its own; undefined where one makes something else of
 * an outer join's row of nulls than of no rows, or isn't of the rows of the group.
 */
export function withQueries(
  { aggregates }: Facts,
  { targetList, sortClause, havingClause, ...rest }: SelectStmt,
  split: Split,
  rows: (value: Node) => SelectStmt,
): SelectStmt | undefined {
  const clauses = withoutCounts({ targetList, sortClause, havingClause }, split);
  if (!ownsAggregatesWithin(aggregates, clauses)) return undefined;
  const values: Node[] = [];
  let failed = false;
  const holed = replaceNodes(clauses as unknown as Node, (node) => {
    if ('SelectStmt' in node) return node;
    if ('JsonArrayAgg' in node || 'JsonObjectAgg' in node || 'GroupingFunc' in node) failed = true;
    const called = 'FuncCall' in node ? aggregates.get(functionKey(node.FuncCall.funcname)) : undefined;
    if (!('FuncCall' in node) || called === undefined) return undefined;
    const value = called ? queryOf(node.FuncCall, split, rows) : undefined;
    if (value === undefined) failed = true;
    else values.push(value);
    return { ParamRef: { number: values.length } };
  });
  const left = [...aliasesIn(holed)].some((alias) => alias === '' || split.aliases.has(alias));
  if (failed || left) return undefined;
  const filled = replaceNodes(holed, (node) =>
    'ParamRef' in node ? values[(node.ParamRef.number ?? 0) - 1] : undefined,
  ) as unknown as SelectStmt;
  return { ...rest, ...present(filled) };
}

/** An aggregate of the rows of a group. */
function queryOf(call: FuncCall, split: Split, rows: (value: Node) => SelectStmt): Node | undefined {
  const { args, agg_filter, agg_star, agg_within_group } = call;
  const aliases = aliasesIn([args, agg_filter, agg_within_group ? call.agg_order : undefined]);
  // of other columns alone, it would be an aggregate of the query around
  if (aliases.size > 0 && ![...aliases].some((alias) => split.aliases.has(alias))) return undefined;
  const query: Node = {
    SubLink: { subLinkType: 'EXPR_SUBLINK', subselect: { SelectStmt: rows({ FuncCall: call }) } },
  };
  if (!split.optional || ignoresNullRow(call, split.aliases)) return query;
  if (!agg_star || agg_filter !== undefined) return undefined;
  return { MinMaxExpr: { op: 'IS_GREATEST', args: [query, { A_Const: { ival: { ival: 1 } } }] } };
}

/** `CASE WHEN count(c.id) = 0 THEN '[]' ELSE jsonb_agg(…) END` as a list that is filtered, or else `'[]'`. */
function withoutCounts<T>(clauses: T, { tells }: Split): T {
  const filter = (counted: Node): Node => ({ NullTest: { arg: counted, nulltesttype: 'IS_NOT_NULL' } });
  return replaceNodes(clauses as unknown as Node, (node) =>
    'SelectStmt' in node ? node : listUnlessNone(node, tells, filter)?.list,
  ) as unknown as T;
}

function present(fields: SelectStmt): SelectStmt {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
