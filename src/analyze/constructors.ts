import { hasInheritors } from '../catalog/catalog.js';
import { builtInName, stringConstant } from '../ir/expression.js';
import type { QueryTree, Scope, TableSource } from '../ir/nodes.js';
import { referenceNames, resolveReference, usesOf } from '../ir/resolve.js';
import type { FuncCall, Node, SelectStmt } from '../sql/parse.js';

/** How the query makes documents: objects of pairs, arrays of rows, values of subqueries. */

export interface Member {
  /** `''` where the value is the output column itself. */
  readonly key: string;
  readonly expression: Node;
}

/** A member of an object, or a place in an array, that shows a column of a row's key; or the key of an entry, which is one. */
export interface ElementKey {
  /** The key, or the index, as steps of paths name them; `''` where it is the key of an entry. */
  readonly member: string;
  readonly column: string;
}

/** A scalar subquery of one SELECT. */
export interface Subquery {
  readonly scope: Scope;
  /** What it selects. */
  readonly output: Node;
  /** The constants that stand for NULL, in turn. */
  readonly otherwise: readonly Node[];
}

/**
 * The subquery that a value is. `coalesce(…, constants)` may be around it, or in it, around what it gathers of its rows,
 * which is the same: of no rows it is one value too.
 */
export function readSubquery(tree: QueryTree, value: Node): Subquery | undefined {
  const outside = splitCoalesce(tree, tree.root, value);
  const scope = outside === undefined ? undefined : subqueryScope(tree, outside.first);
  const output = scope?.outputs[0]?.expression;
  if (outside === undefined || scope === undefined || output === undefined) return undefined;
  const inside = outside.otherwise.length === 0 && scope.aggregated ? splitCoalesce(tree, scope, output) : undefined;
  const { first, otherwise } = inside ?? { first: output, otherwise: outside.otherwise };
  return { scope, output: first, otherwise };
}

interface Coalesced {
  readonly first: Node;
  readonly otherwise: readonly Node[];
}

function splitCoalesce(tree: QueryTree, scope: Scope, value: Node): Coalesced | undefined {
  if (!('CoalesceExpr' in value)) return { first: value, otherwise: [] };
  const [first, ...otherwise] = value.CoalesceExpr.args ?? [];
  const constant = otherwise.every((other) => usesOf(scope, other, tree.aggregates)?.length === 0);
  return first === undefined || !constant ? undefined : { first, otherwise };
}

function subqueryScope(tree: QueryTree, value: Node): Scope | undefined {
  if (!('SubLink' in value) || value.SubLink.subLinkType !== 'EXPR_SUBLINK') return undefined;
  const { subselect } = value.SubLink;
  if (subselect === undefined || !('SelectStmt' in subselect) || !isSimple(subselect.SelectStmt)) return undefined;
  return tree.scopes.get(subselect.SelectStmt);
}

/** Neither gathers rows of a query into fewer nor leaves any out by their number. */
function isSimple(select: SelectStmt): boolean {
  const { op, groupClause, havingClause, distinctClause, limitCount, limitOffset, windowClause, withClause } = select;
  if (op !== undefined && op !== 'SETOP_NONE') return false;
  return [groupClause, havingClause, distinctClause, limitCount, limitOffset, windowClause, withClause].every(
    (clause) => clause === undefined,
  );
}

/** The pairs of a `jsonb_build_object` with constant keys, each once. */
export function objectPairs(expression: Node): Member[] | undefined {
  const call = callOf(expression, 'jsonb_build_object');
  if (call === undefined || call.func_variadic) return undefined;
  const args = call.args ?? [];
  const pairs = args.flatMap((key, place) =>
    place % 2 === 0 ? [{ key: stringConstant(key), expression: args[place + 1] }] : [],
  );
  const keys = new Set(pairs.map(({ key }) => key));
  const known = pairs.every((pair): pair is Member => pair.key !== undefined && pair.expression !== undefined);
  return known && keys.size === pairs.length ? pairs : undefined;
}

/** The values of a `jsonb_build_array`, by the indexes that they have in it. */
export function placedValues(expression: Node): Member[] | undefined {
  const call = callOf(expression, 'jsonb_build_array');
  if (call === undefined || call.func_variadic) return undefined;
  return (call.args ?? []).map((value, place) => ({ key: String(place), expression: value }));
}

/** What `jsonb_agg` makes its elements of; rows that it takes for the same are one element, which no row stands for. */
export function gatheredElement(expression: Node): Node | undefined {
  const call = callOf(expression, 'jsonb_agg');
  if (call === undefined || call.agg_distinct || call.over !== undefined) return undefined;
  return call.args?.[0];
}

/** What one entry of a map is made of. */
export interface GatheredEntry {
  readonly key: Node;
  readonly value: Node;
}

/** What `jsonb_object_agg` makes its entries of; of keys that don't repeat, `jsonb_object_agg_unique` makes the same. */
export function gatheredEntry(expression: Node): GatheredEntry | undefined {
  const call = callOf(expression, 'jsonb_object_agg') ?? callOf(expression, 'jsonb_object_agg_unique');
  const [key, value] = call?.args ?? [];
  if (key === undefined || value === undefined || call?.agg_distinct || call?.over !== undefined) return undefined;
  return { key, value };
}

export function callOf(expression: Node, name: string): FuncCall | undefined {
  return 'FuncCall' in expression && builtInName(expression.FuncCall) === name ? expression.FuncCall : undefined;
}

/** Types whose equal values, and no others, are equal as JSON. */
const comparableTypes = new Set(['smallint', 'integer', 'bigint', 'numeric', 'text', 'character varying', 'uuid']);

/** Members, or places, that are the key of the occurrence; `fixed`: columns that all rows in question share. */
export function elementKey(
  scope: Scope,
  source: TableSource,
  pairs: readonly Member[],
  fixed: ReadonlySet<string> = new Set(),
): ElementKey[] | undefined {
  const columns = pairs.flatMap(({ key, expression }): ElementKey[] => {
    if (!('ColumnRef' in expression)) return [];
    const use = resolveReference(scope, referenceNames(expression.ColumnRef));
    return use?.source === source && use.column !== null ? [{ member: key, column: use.column }] : [];
  });
  const { table } = source;
  const wanted = table.primaryKey?.filter((name) => !fixed.has(name)) ?? [];
  const key = wanted.map((name) => columns.find(({ column }) => column === name));
  if (key.length === 0 || hasInheritors(table)) return undefined;
  const typed = key.every((part) =>
    table.columns.some(({ name, type }) => name === part?.column && comparableTypes.has(type.replace(/\(.*\)$/, ''))),
  );
  return typed ? (key as ElementKey[]) : undefined;
}
