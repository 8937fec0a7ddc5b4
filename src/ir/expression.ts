import type { Catalog } from '../catalog/catalog.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { atOwnLevel, holdsNode, visited } from '../sql/walk.js';

/** Parts of expressions that several passes ask about. */

/** Conditions joined by AND, taken apart; `ROW(a, b) = ROW(c, d)` is two. */
export function splitConjunction(expression: Node): Node[] {
  const { kind, fields } = visited(expression);
  if (kind === 'BoolExpr' && fields.boolop === 'AND_EXPR') return (fields.args as Node[]).flatMap(splitConjunction);
  if (kind !== 'A_Expr' || !isEquality(expression)) return [expression];
  const left = rowItems(fields.lexpr);
  const right = rowItems(fields.rexpr);
  if (left === undefined || left.length !== right?.length) return [expression];
  return left.map((item, place) => equality(item, right[place] as Node, fields.name));
}

function rowItems(expression: Node | undefined): Node[] | undefined {
  return expression !== undefined && 'RowExpr' in expression ? expression.RowExpr.args : undefined;
}

/** `left = right`, with the operator's name as the parser gives it. */
export function equality(left: Node, right: Node, name: Node[] = [{ String: { sval: '=' } }]): Node {
  return { A_Expr: { kind: 'AEXPR_OP', name, lexpr: left, rexpr: right } };
}

export function isEquality(expression: Node): boolean {
  if (!('A_Expr' in expression) || expression.A_Expr.kind !== 'AEXPR_OP') return false;
  return operatorName(expression.A_Expr.name) === '=' && expression.A_Expr.lexpr !== undefined;
}

/** Last part of an operator's or a function's name. */
export function operatorName(name: Node[] | undefined): string {
  const last = name?.at(-1);
  return last !== undefined && 'String' in last ? (last.String.sval ?? '') : '';
}

/** The names in a list of them. */
export function textsOf(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map((node) => ('String' in node ? (node.String.sval ?? '') : ''));
}

/** Names of columns with those that an alias gives them. */
export function rename(columnNames: readonly string[], renamed: readonly string[]): string[] {
  return columnNames.map((name, place) => renamed[place] ?? name);
}

/** The name of a function of the server's own, which its text writes without a schema; null for any other. */
export function builtInName({ funcname = [] }: FuncCall): string | null {
  const qualified = funcname.length > 1 && operatorName(funcname.slice(0, -1)) !== 'pg_catalog';
  return qualified ? null : operatorName(funcname);
}

/** Functions of the server's own that make json, by those that make jsonb of the same arguments. */
const jsonbTwins: ReadonlyMap<string, string> = new Map([
  ...['build_object', 'build_array', 'agg', 'object_agg', 'agg_strict', 'object_agg_strict', 'object_agg_unique'].map(
    (name) => [`json_${name}`, `jsonb_${name}`] as const,
  ),
  ['json_object_agg_unique_strict', 'jsonb_object_agg_unique_strict'],
  ...['to_json', 'row_to_json', 'array_to_json'].map((name) => [name, 'to_jsonb'] as const),
]);

/** What makes jsonb as a function of the server's own makes json, but for spaces; undefined where nothing does. */
export function jsonbTwin(name: string): string | undefined {
  return jsonbTwins.get(name);
}

export function column(...names: string[]): Node {
  return { ColumnRef: { fields: names.map((sval) => ({ String: { sval } })) } };
}

/** The text of a string constant, casts left out; undefined for anything else. */
export function stringConstant(expression: Node | undefined): string | undefined {
  if (expression === undefined) return undefined;
  if ('TypeCast' in expression) return stringConstant(expression.TypeCast.arg);
  if ('A_Const' in expression && 'sval' in expression.A_Const) return expression.A_Const.sval?.sval ?? '';
  return undefined;
}

/** Operators of the server's own that take something out of json: of null, null. */
const extractions = new Set(['->', '->>', '#>', '#>>']);

/** A column, a cast of one, or what is taken out of one that holds json: null in, null out. */
export function isColumnLike(expression: Node): boolean {
  if ('TypeCast' in expression) return expression.TypeCast.arg !== undefined && isColumnLike(expression.TypeCast.arg);
  if ('A_Expr' in expression) {
    const { kind, name, lexpr } = expression.A_Expr;
    const extracts = kind === 'AEXPR_OP' && name?.length === 1 && extractions.has(operatorName(name));
    return extracts && lexpr !== undefined && isColumnLike(lexpr);
  }
  return 'ColumnRef' in expression;
}

const comparisons = new Set(['=', '<', '<=', '>', '>=', '<>']);

/** A comparison of columns by an operator of the server's own, which no null passes. */
export function isStrictComparison(expression: Node): boolean {
  if (!('A_Expr' in expression) || expression.A_Expr.kind !== 'AEXPR_OP') return false;
  const { name, lexpr, rexpr } = expression.A_Expr;
  const sides = [lexpr, rexpr].filter((side) => side !== undefined);
  return name?.length === 1 && comparisons.has(operatorName(name)) && sides.length === 2 && sides.every(isColumnLike);
}

/** Aggregates of the server's own that others are taken for, whether the query calls them or not. */
const normalAggregates = ['jsonb_agg', 'jsonb_object_agg', 'jsonb_object_agg_unique'];

/**
 * Aggregate functions that a query calls, or that make jsonb as they make json, by `functionKey`; false for those that share their name with a function that
 * is none.
 */
export type Aggregates = ReadonlyMap<string, boolean>;

export function aggregatesOf({ functions }: Catalog): Aggregates {
  const twins = functions.flatMap(({ schema, name, aggregate }) => {
    const twin = schema === 'pg_catalog' ? jsonbTwin(name) : undefined;
    return twin === undefined ? [] : [{ schema, name: twin, aggregate }];
  });
  const normal = normalAggregates.map((name) => ({ schema: 'pg_catalog', name, aggregate: true }));
  const keyed = [...functions, ...twins, ...normal].map(({ schema, name, aggregate }) => ({
    key: JSON.stringify([schema, name]),
    aggregate,
  }));
  const plain = new Set(keyed.filter(({ aggregate }) => !aggregate).map(({ key }) => key));
  return new Map(keyed.filter(({ aggregate }) => aggregate).map(({ key }) => [key, !plain.has(key)]));
}

/** A function's schema and name; the server's text writes the schema of all but its own functions. */
export function functionKey(funcname: Node[] = []): string {
  const schema = funcname.length > 1 ? operatorName(funcname.slice(0, -1)) : 'pg_catalog';
  return JSON.stringify([schema, operatorName(funcname)]);
}

/**
 * Whether an expression calls an aggregate at its own level (not in a subquery, not as a window function). `sure`: one
 * that can be nothing else.
 */
export function callsAggregate(expression: unknown, aggregates: Aggregates, sure = false): boolean {
  return holdsNode(
    expression,
    ({ kind, fields }) => {
      if (kind === 'JsonArrayAgg' || kind === 'JsonObjectAgg') return fields.constructor?.over === undefined;
      const known = kind === 'FuncCall' ? aggregates.get(functionKey(fields.funcname)) : undefined;
      return fields.over === undefined && (known === true || (known === false && !sure));
    },
    atOwnLevel,
  );
}

/** Whether expressions call a function of one of these names at their own level. */
export function callsAny(expressions: unknown, names: ReadonlySet<string>): boolean {
  return holdsNode(
    expressions,
    ({ kind, fields }) => kind === 'FuncCall' && names.has(operatorName(fields.funcname)),
    atOwnLevel,
  );
}
