import { elementKey, gatheredEntry, objectPairs, placedValues, readSubquery } from '../analyze/constructors.js';
import { columnOf, scaleOf } from '../analyze/decimals.js';
import type { Root } from '../analyze/root.js';
import type { RouteTree } from '../analyze/routes.js';
import { builtInName, stringConstant } from '../ir/expression.js';
import type { QueryTree } from '../ir/nodes.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { type DocumentNode, keysOf } from './nodes.js';
import type { ExtremePart, ListPart, MapPart, Part, PartBase, TotalPart } from './part.js';
import { filterOf, type Gathered, isEachOnce, isOfRow, linksAlone, ownConditions } from './part-rows.js';

export function placeOf({ path }: DocumentNode): Pick<PartBase, 'output' | 'path'> {
  return { output: path.output, path: keysOf(path) ?? [] };
}

/** What a value is made of rows that hold the root's key; a text says why one of them does not tell how it changes. */
export function readPart(tree: QueryTree, root: Root, routes: RouteTree, node: DocumentNode): Part | string {
  const subquery = readSubquery(tree, node.expression);
  if (subquery === undefined) return 'the value is not taken apart';
  const { scope, output, otherwise } = subquery;
  const [empty = null, ...emptier] = otherwise;
  if (emptier.length > 0) return 'several constants stand for no rows';
  if (!('FuncCall' in output)) return 'it is made of more than an aggregate';
  const source = scope.sources.find((each) => each.kind === 'table' && isEachOnce(routes, scope, each));
  if (source?.kind !== 'table') return 'what is joined leaves rows out, or has them more than once';
  const conditions = ownConditions(tree, scope, source);
  const links = linksAlone(tree.catalog, root, routes, scope, source, conditions.length);
  if (links === undefined) return 'its rows are chosen by more than the link and their own columns';
  const call = output.FuncCall;
  const filter = filterOf(tree, { scope, source }, conditions, call);
  if (filter === undefined) return 'its FILTER reads other rows';
  const gathered: Gathered = { source, scope, ...placeOf(node), links, call, filter, empty };
  return readKind(tree, gathered, node.children[0] ?? null);
}

function readKind(tree: QueryTree, gathered: Gathered, element: DocumentNode | null): Part | string {
  const name = builtInName(gathered.call);
  if (gathered.call.over !== undefined) return 'a window function';
  if (gathered.call.agg_distinct) return 'DISTINCT: another row may show the same';
  if (name === 'jsonb_agg') return readList(tree, gathered, element);
  if (gatheredEntry({ FuncCall: gathered.call }) !== undefined) return readMap(tree, gathered, element);
  if (name === 'count') return readCount(gathered);
  if (name === 'sum') return readSum(tree, gathered);
  if (name === 'min' || name === 'max') return readExtreme(tree, gathered, name);
  return `${name ?? 'an aggregate'} is no sum of differences`;
}

/** `jsonb_agg(element ORDER BY …)`, and `'[]'` of no rows. */
function readList(tree: QueryTree, gathered: Gathered, node: DocumentNode | null): ListPart | string {
  const { call, filter, empty, ...base } = gathered;
  const [element] = call.args ?? [];
  if (element === undefined || empty === null || stringConstant(empty) !== '[]') return 'it is not [] without rows';
  const pairs = objectPairs(element);
  const values = pairs ?? placedValues(element);
  const key = values === undefined ? undefined : elementKey(base.scope, base.source, values, new Set(base.links));
  if (key === undefined) return `its elements don't show the key of ${base.source.table.name}`;
  const order = readOrder(base, call);
  if (order === undefined) return 'its order is not one by columns that are never null and tell rows apart';
  const alone = isOfRow(tree, base, element);
  if (!alone && node === null) return 'its elements are made of other rows';
  return {
    ...base,
    kind: 'list',
    key,
    element,
    node: alone ? null : node,
    filter,
    arrays: pairs === undefined,
    ...order,
  };
}

/** `jsonb_object_agg(key, value)`, and `'{}'` of no rows. */
function readMap(tree: QueryTree, gathered: Gathered, node: DocumentNode | null): MapPart | string {
  const { call, filter, empty, ...base } = gathered;
  if (empty === null || stringConstant(empty) !== '{}') return 'it is not {} without rows';
  const value = gatheredEntry({ FuncCall: call })?.value;
  const told = node?.frame.element;
  const [key] = told?.source === base.source ? told.key : [];
  if (node === null || value === undefined || key === undefined) {
    return 'its keys are of no column that is never null and tells the rows of one map apart, as its text does';
  }
  const alone = isOfRow(tree, base, value);
  return { ...base, kind: 'map', key: key.column, value, node: alone ? null : node, filter };
}

/** `count(*)` or `count(column)`. */
function readCount({ call, filter, empty, ...base }: Gathered): TotalPart | string {
  const every = call.agg_star === true || columnOf(base, call.args?.[0])?.notNull === true;
  return every ? { ...base, kind: 'count', argument: null, empty, filter } : 'count of what may be null';
}

/** `sum(expression)`, and NULL or nothing of no rows. */
function readSum(tree: QueryTree, { call, filter, empty, ...base }: Gathered): TotalPart | string {
  const [argument] = call.args ?? [];
  if (filter !== null) return 'sum of some rows: whether any are left, one does not tell';
  if (argument === undefined || scaleOf(base, argument) === undefined || !isOfRow(tree, base, argument)) {
    return 'sum of numbers that may be null, or have no fixed decimals';
  }
  if (empty !== null && !isZero(empty)) return 'another constant than 0 stands for no rows';
  return { ...base, kind: 'sum', argument, empty, filter: null };
}

/** `min(expression)` or `max(expression)`, without what would stand for that of no rows: it may be a value of a row. */
function readExtreme(
  tree: QueryTree,
  { call, filter, empty, ...base }: Gathered,
  kind: 'min' | 'max',
): ExtremePart | string {
  const [argument] = call.args ?? [];
  if (filter !== null) return `${kind} of some rows: one does not tell which is next`;
  if (empty !== null) return `a constant stands for ${kind} of no rows`;
  if (argument === undefined || scaleOf(base, argument) === undefined || !isOfRow(tree, base, argument)) {
    return `${kind} of numbers that may be null, or have no fixed decimals`;
  }
  return { ...base, kind, argument };
}

/** The server has cast it to the type of the sum. */
function isZero(expression: Node): boolean {
  if ('TypeCast' in expression) {
    const { typeName, arg } = expression.TypeCast;
    return typeName?.typmods === undefined && arg !== undefined && isZero(arg);
  }
  return 'A_Const' in expression && 'ival' in expression.A_Const && (expression.A_Const.ival?.ival ?? 0) === 0;
}

/** Types that the server's own operators compare as ORDER BY does. */
const ordered = new Set([
  ...['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'boolean', 'uuid', 'date'],
  ...['text', 'character varying', 'time without time zone', 'timestamp without time zone', 'timestamp with time zone'],
]);

/** Columns that tell rows apart among those with the same links, in one direction; what follows them decides nothing. */
function readOrder(base: PartBase, call: FuncCall): Pick<ListPart, 'order' | 'descending'> | undefined {
  const keys = base.source.table.uniqueKeys;
  const order: string[] = [];
  const known = (name: string): boolean => order.includes(name) || base.links.includes(name);
  const directions = new Set<boolean>();
  for (const node of call.agg_order ?? []) {
    if (!('SortBy' in node) || node.SortBy.sortby_dir === 'SORTBY_USING') return undefined;
    const column = columnOf(base, node.SortBy.node);
    if (column?.notNull !== true || !ordered.has(column.type)) return undefined;
    order.push(column.name);
    directions.add(node.SortBy.sortby_dir === 'SORTBY_DESC');
    if (directions.size > 1) return undefined;
    if (keys.some((key) => key.every(known))) return { order, descending: directions.has(true) };
  }
  return undefined;
}
