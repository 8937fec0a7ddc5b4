import { gatheredEntry } from '../analyze/constructors.js';
import { columnOf, scaleOf } from '../analyze/decimals.js';
import type { Root } from '../analyze/root.js';
import type { RouteTree } from '../analyze/routes.js';
import { builtInName, stringConstant } from '../ir/expression.js';
import type { QueryTree } from '../ir/nodes.js';
import type { Node } from '../sql/parse.js';
import { chosenByMore, type Gathered, readGathered } from './gathered.js';
import { type DocumentNode, keysOf } from './nodes.js';
import {
  type ExtremePart,
  isGathered,
  type ListPart,
  type MapPart,
  type Part,
  type PartBase,
  type Parts,
  type TotalPart,
} from './part.js';
import { heldKey, isOfRow } from './part-rows.js';
import { readList, repeats } from './read-list.js';

export function placeOf({ path }: DocumentNode): Pick<PartBase, 'output' | 'path'> {
  return { output: path.output, path: keysOf(path) ?? [] };
}

/** The list or map among a table's parts that stands where a value of the root's own does. */
export function gatheredAt({ parts }: Parts, node: DocumentNode): ListPart | MapPart | undefined {
  const place = JSON.stringify(placeOf(node));
  return parts.filter(isGathered).find(({ output, path }) => JSON.stringify({ output, path }) === place);
}

/** What a value is made of rows that hold the root's key; a text says why one of them does not tell how it changes. */
export function readPart(tree: QueryTree, root: Root, routes: RouteTree, node: DocumentNode): Part | string {
  const gathered = readGathered(
    tree,
    routes,
    node,
    (source) => heldKey(tree.catalog, root, routes, source) ?? chosenByMore,
  );
  if (typeof gathered === 'string') return gathered;
  return readKind(tree, { ...gathered, ...placeOf(node) }, node.children[0] ?? null);
}

type GatheredPart = Gathered & PartBase;

function readKind(tree: QueryTree, gathered: GatheredPart, element: DocumentNode | null): Part | string {
  const name = builtInName(gathered.call);
  if (gathered.call.over !== undefined) return 'a window function';
  if (gathered.call.agg_distinct) return repeats;
  if (name === 'jsonb_agg') {
    const list = readList(tree, gathered, element);
    return typeof list === 'string' ? list : { ...list, output: gathered.output, path: gathered.path };
  }
  if (gatheredEntry({ FuncCall: gathered.call }) !== undefined) return readMap(tree, gathered, element);
  if (name === 'count') return readCount(gathered);
  if (name === 'sum') return readSum(tree, gathered);
  if (name === 'min' || name === 'max') return readExtreme(tree, gathered, name);
  return `${name ?? 'an aggregate'} is no sum of differences`;
}

/** `jsonb_object_agg(key, value)`, and `'{}'` of no rows. */
function readMap(tree: QueryTree, gathered: GatheredPart, node: DocumentNode | null): MapPart | string {
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
function readCount({ call, filter, empty, ...base }: GatheredPart): TotalPart | string {
  const every = call.agg_star === true || columnOf(base, call.args?.[0])?.notNull === true;
  return every ? { ...base, kind: 'count', argument: null, empty, filter } : 'count of what may be null';
}

/** `sum(expression)`, and NULL or nothing of no rows. */
function readSum(tree: QueryTree, { call, filter, empty, ...base }: GatheredPart): TotalPart | string {
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
  { call, filter, empty, ...base }: GatheredPart,
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
