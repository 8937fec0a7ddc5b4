import { builtInName, callsAggregate, functionKey } from '../../ir/expression.js';
import type { FuncCall, JsonArrayAgg, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { declaredWithin, objectOf, qualified, replaceColumns, replaceRows, withAliasesBeside } from './names.js';
import { ownsAggregates } from './own-aggregates.js';
import { callsOver, isPlain, isRowByRow, type Known, named, queryOf, targetsOf } from './queries.js';

/**
 * `SELECT f(x) FROM (SELECT e AS a … FROM t WHERE c ORDER BY o) x WHERE d` is `SELECT f(e) FROM t WHERE c AND d`: each row
 * of x is one of those of t that meet c, with e as its column. A row x that JSON is made of is the object of its columns.
 * The order, which says in which order rows are gathered, goes to what gathers them, or stays the query's own where it
 * gathers none.
 */
export function pullUp(known: Known, select: SelectStmt, alone: boolean): SelectStmt | undefined {
  const [item, ...others] = select.fromClause ?? [];
  const query = others.length > 0 ? undefined : queryOf(item);
  if (query?.select.fromClause === undefined) return undefined;
  if (!isPlain(query.select) || !isRowByRow(known, query.select)) return undefined;
  const { fromClause: _, ...clauses } = select;
  const outer = alone ? qualified(clauses, query.alias) : clauses;
  const inner = withAliasesBeside(query.select, declaredWithin([outer]));
  const targets = targetsOf(inner) ?? [];
  const members = query.targets.map(({ name }, place) => ({ name, value: targets[place]?.value as Node }));
  const ordered = withOrder(known, outer, inner.sortClause);
  const rows = ordered === undefined ? undefined : replaceRows(ordered, query.alias, objectOf(members));
  if (rows === undefined) return undefined;
  const replaced = replaceColumns(
    named(rows),
    query.alias,
    (name) => members.find((member) => member.name === name)?.value as Node,
  );
  const conditions = [inner.whereClause, replaced.whereClause].filter((condition) => condition !== undefined);
  const [only, ...further] = conditions;
  const whereClause: Node | undefined =
    further.length === 0 ? only : { BoolExpr: { boolop: 'AND_EXPR', args: conditions } };
  const pulled: SelectStmt = {
    ...replaced,
    fromClause: inner.fromClause as Node[],
    ...(whereClause === undefined ? {} : { whereClause }),
  };
  return ownsAggregates(known.aggregates, pulled) ? pulled : undefined;
}

/** Aggregates that make the same of rows in any order, but for how floating-point numbers are rounded. */
const unordered = new Set(['count', 'sum', 'avg', 'min', 'max', 'bool_and', 'bool_or', 'every']);

const ordering = new Set(['jsonb_agg', 'json_agg', 'array_agg', 'string_agg', 'jsonb_object_agg', 'json_object_agg']);

/** A query with the order of its rows written where it shows; undefined where that can't be said. */
function withOrder(known: Known, select: SelectStmt, order: Node[] | undefined): SelectStmt | undefined {
  if (order === undefined) return select;
  const { targetList, sortClause, groupClause, distinctClause, windowClause } = select;
  if (windowClause !== undefined || distinctClause !== undefined || callsOver(targetList)) return undefined;
  if (!callsAggregate([targetList, sortClause, select.havingClause], known.aggregates)) {
    return sortClause === undefined && groupClause === undefined ? { ...select, sortClause: order } : select;
  }
  if (groupClause !== undefined) return undefined;
  let failed = false;
  const placed = replaceNodes(targetList as unknown as Node, (node) => {
    if ('SelectStmt' in node) return node;
    if ('JsonArrayAgg' in node) return { JsonArrayAgg: inOrder(node.JsonArrayAgg, order) };
    // its grammar has no order
    if ('JsonObjectAgg' in node) failed = true;
    if (!('FuncCall' in node) || known.aggregates.get(functionKey(node.FuncCall.funcname)) === undefined)
      return undefined;
    const name = builtInName(node.FuncCall) ?? '';
    if (unordered.has(name) || node.FuncCall.agg_order !== undefined) return undefined;
    if (!ordering.has(name) || node.FuncCall.agg_distinct) failed = true;
    return { FuncCall: { ...node.FuncCall, agg_order: order } satisfies FuncCall };
  }) as unknown as Node[];
  return failed ? undefined : { ...select, targetList: placed };
}

function inOrder(aggregate: JsonArrayAgg, order: Node[]): JsonArrayAgg {
  const { constructor: call } = aggregate;
  return { ...aggregate, constructor: { ...call, agg_order: call?.agg_order ?? order } };
}
