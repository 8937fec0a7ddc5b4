import { builtInName, operatorName, splitConjunction } from '../../ir/expression.js';
import type { Scope } from '../../ir/nodes.js';
import { referenceNames, resolveReference } from '../../ir/resolve.js';
import type { FuncCall, Node, SelectStmt } from '../../sql/parse.js';
import { replaceNodes } from '../../sql/render.js';
import { holdsNode } from '../../sql/walk.js';
import { withCondition } from './conditions.js';
import { type Facts, scopeOf } from './facts.js';
import { isFilledColumn, isNeverNull, tellsPresence } from './never-null.js';
import { isOwn } from './own-aggregates.js';

/** What guards against rows that outer joins stand in for, where there are none. */

/**
 * A query whose own expressions are simplified by what is known of its rows: `coalesce(c, …)` and `FILTER (WHERE c IS NOT
 * NULL)` say nothing of a column that is never null, and neither does ABSENT ON NULL.
 */
export function simplerWithin(
  facts: Facts,
  select: SelectStmt,
  simplify: (node: Node, scope: Scope) => Node | undefined,
): SelectStmt | undefined {
  const scope = scopeOf(facts, select);
  if (scope === undefined) return undefined;
  const { fromClause, withClause, targetList, ...rest } = select;
  let changed = false;
  const replaced = replaceNodes({ targetList, rest } as unknown as Node, (node) => {
    if ('SelectStmt' in node) return node;
    const simpler =
      withoutFilter(facts, scope, node) ??
      countedRows(facts, scope, node) ??
      countOfBuilt(facts, scope, node) ??
      simplify(node, scope);
    changed ||= simpler !== undefined;
    return simpler;
  }) as unknown as { targetList: Node[]; rest: SelectStmt };
  if (!changed) return undefined;
  return {
    ...replaced.rest,
    targetList: replaced.targetList,
    ...(fromClause === undefined ? {} : { fromClause }),
    ...(withClause === undefined ? {} : { withClause }),
  };
}

/** `f(…) FILTER (WHERE c IS NOT NULL)` is `f(…)` where c is never null. */
function withoutFilter(facts: Facts, scope: Scope, node: Node): Node | undefined {
  if (!('FuncCall' in node) || node.FuncCall.agg_filter === undefined) return undefined;
  const conditions = splitConjunction(node.FuncCall.agg_filter);
  const left = conditions.filter((condition) => !isAlwaysTrue(facts, scope, condition));
  if (left.length === conditions.length) return undefined;
  const without: Node = { FuncCall: withCondition(node.FuncCall, 'agg_filter', left) };
  // of columns from outside alone, it would be an aggregate of the query around
  const own = new Set(scope.sources.map(({ alias }) => alias));
  return isOwn(without, own) ? without : undefined;
}

/** `c IS NOT NULL` of a row that is there. */
function isAlwaysTrue({ catalog }: Facts, scope: Scope, condition: Node): boolean {
  if (!('NullTest' in condition) || condition.NullTest.nulltesttype !== 'IS_NOT_NULL') return false;
  const { arg } = condition.NullTest;
  if (arg === undefined || !('ColumnRef' in arg) || !isFilledColumn(scope, arg)) return false;
  const use = resolveReference(scope, referenceNames(arg.ColumnRef));
  return use !== undefined && tellsPresence(catalog, use.source, arg);
}

/**
 * `CASE WHEN count(c) = 0 THEN '[]' ELSE jsonb_agg(…) END` is `coalesce(jsonb_agg(…), '[]')` where c is never null: then
 * it counts all rows, and `jsonb_agg` is null of no rows, and of no others.
 */
function countedRows(facts: Facts, scope: Scope, node: Node): Node | undefined {
  if (scope.groups !== null) return undefined;
  return listUnlessNone(node, (counted) => isNeverNull(facts.aggregates, counted, scope))?.list;
}

/**
 * `count(jsonb_build_object(…))` is `count(*)`: what is built is never null. The aggregate stays one of these rows, and
 * what is left out must not fail.
 */
function countOfBuilt({ aggregates }: Facts, scope: Scope, node: Node): Node | undefined {
  if (!('FuncCall' in node) || builtInName(node.FuncCall) !== 'count') return undefined;
  const { args = [], agg_distinct, over, ...call } = node.FuncCall;
  const [counted] = args;
  if (counted === undefined || 'ColumnRef' in counted || agg_distinct === true || over !== undefined) return undefined;
  if (!isNeverNull(aggregates, counted, scope) || !neverFails(counted)) return undefined;
  return isOwn(node, new Set(scope.sources.map(({ alias }) => alias)))
    ? { FuncCall: { ...call, agg_star: true } }
    : undefined;
}

const gathering = new Set(['jsonb_build_object', 'jsonb_build_array', 'jsonb_agg', 'count']);

/** Whether no row makes a value fail: it is built of columns, constants, and what other rows are gathered to. */
function neverFails(value: Node): boolean {
  return !holdsNode(value, ({ kind, fields }) => {
    if (kind === 'FuncCall') return !gathering.has(builtInName(fields) ?? '') || !hasConstantKeys(fields);
    if (kind === 'TypeCast') return !isConstant(fields.arg);
    if (kind === 'A_Expr') return operatorName(fields.name) !== '=' || fields.kind !== 'AEXPR_OP';
    if (kind === 'SubLink') return fields.subLinkType !== 'EXPR_SUBLINK' || !gathersRows(fields.subselect);
    return !harmless.has(kind);
  });
}

const harmless = new Set([
  ...['ColumnRef', 'A_Const', 'String', 'Integer', 'CoalesceExpr', 'SelectStmt', 'ResTarget', 'RangeVar', 'SortBy'],
  ...['BoolExpr', 'NullTest', 'TypeName', 'Alias'],
]);

/** Keys of an object must not be null. */
function hasConstantKeys(call: FuncCall): boolean {
  if (builtInName(call) !== 'jsonb_build_object') return true;
  return (call.args ?? []).every((argument, place) => place % 2 === 1 || isConstant(argument));
}

/** One row, whatever there is: a query without an aggregate fails where it has several. */
function gathersRows(query: Node | undefined): boolean {
  const [target] = query !== undefined && 'SelectStmt' in query ? (query.SelectStmt.targetList ?? []) : [];
  return holdsNode(
    target,
    ({ kind, fields }) => kind === 'FuncCall' && ['jsonb_agg', 'count'].includes(builtInName(fields) ?? ''),
    ({ kind }) => kind !== 'SelectStmt',
  );
}

/** A list and what stands for it where nothing is counted: the list as it is, or `coalesce` of the list and that. */
export function listUnlessNone(
  node: Node,
  isCounted: (value: Node) => boolean,
  filter?: (counted: Node) => Node,
): { list: Node } | undefined {
  const { condition, yes, no } = readCase(node) ?? {};
  const compared = condition === undefined ? undefined : readCount(condition);
  if (compared === undefined || yes === undefined || !isCounted(compared.counted)) return undefined;
  const [list, none] = compared.none ? [no, yes] : [yes, no];
  if (list === undefined || !isPlainList(list) || (none !== undefined && !isConstant(none))) return undefined;
  const gathered: Node = filter === undefined ? list : filtered(list, filter(compared.counted));
  if (none === undefined || isNullConstant(none)) return { list: gathered };
  return { list: { CoalesceExpr: { args: [gathered, none] } } };
}

function filtered(list: Node, condition: Node): Node {
  return 'FuncCall' in list ? { FuncCall: { ...list.FuncCall, agg_filter: condition } } : list;
}

/** `CASE WHEN condition THEN yes [ELSE no] END` */
export function readCase(node: Node): { condition: Node; yes: Node; no: Node | undefined } | undefined {
  if (!('CaseExpr' in node) || node.CaseExpr.arg !== undefined) return undefined;
  const { args = [], defresult } = node.CaseExpr;
  const [only, ...others] = args;
  if (only === undefined || others.length > 0 || !('CaseWhen' in only)) return undefined;
  const { expr, result } = only.CaseWhen;
  return expr === undefined || result === undefined ? undefined : { condition: expr, yes: result, no: defresult };
}

/** `count(c) = 0`, or `> 0` and `<> 0`: whether it is met by none. */
function readCount(condition: Node): { counted: Node; none: boolean } | undefined {
  if (!('A_Expr' in condition) || condition.A_Expr.kind !== 'AEXPR_OP' || condition.A_Expr.name?.length !== 1)
    return undefined;
  const { lexpr, rexpr, name } = condition.A_Expr;
  const zero = rexpr === undefined ? undefined : unwrapped(rexpr);
  if (zero === undefined || !('A_Const' in zero) || !('ival' in zero.A_Const) || (zero.A_Const.ival?.ival ?? 0) !== 0)
    return undefined;
  const operator = operatorName(name);
  if (lexpr === undefined || !('FuncCall' in lexpr) || !['=', '>', '<>'].includes(operator)) return undefined;
  const { args = [], agg_filter, over } = lexpr.FuncCall;
  const [counted] = args;
  if (builtInName(lexpr.FuncCall) !== 'count' || agg_filter !== undefined || over !== undefined) return undefined;
  return counted === undefined ? undefined : { counted, none: operator === '=' };
}

function isPlainList(node: Node): boolean {
  if (!('FuncCall' in node) || builtInName(node.FuncCall) !== 'jsonb_agg') return false;
  return node.FuncCall.agg_filter === undefined && node.FuncCall.over === undefined;
}

function unwrapped(node: Node): Node {
  return 'TypeCast' in node && node.TypeCast.arg !== undefined ? unwrapped(node.TypeCast.arg) : node;
}

function isConstant(node: Node): boolean {
  return 'A_Const' in unwrapped(node);
}

export function isNullConstant(node: Node): boolean {
  const value = unwrapped(node);
  return 'A_Const' in value && value.A_Const.isnull === true;
}
