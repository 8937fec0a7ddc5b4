import { builtInName, callsAggregate, functionKey } from '../../ir/expression.js';
import type { FuncCall, JsonArrayAgg, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import {
  declaredWithin,
  mergesColumns,
  objectOf,
  qualified,
  replaceColumns,
  replaceRows,
  rowOf,
  withAliasesBeside,
} from './names.js';
import { ownsAggregates } from './own-aggregates.js';
import { callsOver, isPlain, isRowByRow, type Known, named, queryOf, targetsOf } from './queries.js';

/**
 * `SELECT f(x) FROM (SELECT e AS a … FROM t WHERE c ORDER BY o) x WHERE d` is `SELECT f(e) FROM t WHERE c AND d`: each row
 * of x is one of those of t that meet c, with e as its column. A row x that JSON is made of is the object of its columns.
 * The order, which says in which order rows are gathered, goes to what gathers them, or stays the query's own where it
 * gathers none. So it is where x is joined with others and no join stands nulls in for its rows: then it has no order.
 */
export function pullUp(known: Known, select: SelectStmt, alone: boolean): SelectStmt | undefined {
  const { fromClause = [], ...clauses } = select;
  const only = fromClause.length === 1 && fromClause[0] !== undefined && 'RangeSubselect' in fromClause[0];
  if (!only && mergesColumns(select)) return undefined;
  for (const item of fromClause.flatMap(neverNull)) {
    const query = queryOf(item);
    if (query?.select.fromClause === undefined || (!only && query.select.sortClause !== undefined)) continue;
    if (!isPlain(query.select) || !isRowByRow(known, query.select)) continue;
    const rest: SelectStmt = { ...clauses, fromClause: fromClause.map((each) => withHole(each, item)) };
    const pulled = pulledUp(known, only && alone ? qualified(rest, query.alias) : rest, query);
    if (pulled !== undefined && ownsAggregates(known.aggregates, pulled)) return pulled;
  }
  return undefined;
}

/** Items in FROM whose rows are never stood in for by nulls, joined as they may be. */
function neverNull(item: Node): Node[] {
  if (!('JoinExpr' in item)) return [item];
  const { jointype, larg, rarg, alias } = item.JoinExpr;
  if (alias !== undefined) return [];
  const sides = [
    /INNER|LEFT/.test(jointype ?? '') ? larg : undefined,
    /INNER|RIGHT/.test(jointype ?? '') ? rarg : undefined,
  ];
  return sides.flatMap((side) => (side === undefined ? [] : neverNull(side)));
}

/** Stands for the query in FROM until what it is made of takes its place. */
const hole: Node = { RangeVar: { relname: '' } };

function withHole(item: Node, query: Node): Node {
  return replaceNodes(item, (node) => (node === query ? hole : undefined));
}

type Query = NonNullable<ReturnType<typeof queryOf>>;

/** A query with the FROM of another, its conditions and its columns in the place of that. */
function pulledUp(known: Known, outer: SelectStmt, query: Query): SelectStmt | undefined {
  const inner = withAliasesBeside(query.select, declaredWithin([outer]));
  const targets = targetsOf(inner) ?? [];
  const members = query.targets.map(({ name }, place) => ({ name, value: targets[place]?.value as Node }));
  const ordered = withOrder(known, outer, inner.sortClause);
  const rows = ordered === undefined ? undefined : replaceRows(ordered, query.alias, objectOf(members), rowOf(members));
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
  return {
    ...replaced,
    fromClause: filled(replaced.fromClause ?? [], inner.fromClause ?? []),
    ...(whereClause === undefined ? {} : { whereClause }),
  };
}

/** FROM with items where the hole is; in a join, all of them joined. */
function filled(from: Node[], items: Node[]): Node[] {
  const isHole = (node: Node): boolean => 'RangeVar' in node && node.RangeVar.relname === '';
  if (from.some(isHole)) return from.flatMap((item) => (isHole(item) ? items : [item]));
  const [first, ...others] = items as [Node, ...Node[]];
  const joined = others.reduce<Node>((larg, rarg) => ({ JoinExpr: { jointype: 'JOIN_INNER', larg, rarg } }), first);
  return from.map((item) => replaceNodes(item, (node) => (isHole(node) ? joined : undefined)));
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
