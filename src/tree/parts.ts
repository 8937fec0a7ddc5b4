import {
  callOf,
  type ElementKey,
  elementKey,
  objectPairs,
  placedValues,
  readSubquery,
} from '../analyze/constructors.js';
import { columnOf, type RowScope, scaleOf } from '../analyze/decimals.js';
import type { HopStep } from '../analyze/hops.js';
import { holdsUpper } from '../analyze/links.js';
import type { Root } from '../analyze/root.js';
import { arrival, type RouteTree, routeUp } from '../analyze/routes.js';
import { sameRelation } from '../base/names.js';
import { type Catalog, findColumn, hasInheritors, type Table } from '../catalog/catalog.js';
import { stringConstant } from '../ir/expression.js';
import type { QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { isPrintable } from '../sql/render.js';
import { type NodeQuery, nodeQueries } from './node-query.js';
import { allNodes, type DocumentNode, isMadeOfOthers } from './nodes.js';
import { holds, scopesAround } from './within.js';

/**
 * Values of a root's document that are made of the rows of one table that hold its key: a list with an element for
 * each, or a count, a sum, the least or the greatest of them. What one row does to them can be told from that row and
 * its neighbours in the list. Others are computed.
 */
export type Part = ListPart | TotalPart | ExtremePart | ComputedPart;

interface PartBase extends RowScope {
  readonly output: string;
  /** Keys from the top of the output column's document to the member; none where it is the output column itself. */
  readonly path: readonly string[];
  /** Columns that hold the root's key, in the order of its own. */
  readonly links: readonly string[];
}

/** What rows have to meet to be shown, which follows from their own columns. */
export interface Filter {
  readonly conditions: readonly Node[];
  readonly columns: readonly string[];
}

export interface ListPart extends PartBase {
  readonly kind: 'list';
  readonly key: readonly ElementKey[];
  readonly element: Node;
  /** What computes the element, where it is made of other rows, too; null: it is made of the row alone. */
  readonly node: DocumentNode | null;
  /** Columns, never null, that no two rows of a list share; all ascending or all descending. */
  readonly order: readonly string[];
  readonly descending: boolean;
  /** null: each row that holds the root's key has its element. */
  readonly filter: Filter | null;
  /** The elements are arrays, else objects. */
  readonly arrays: boolean;
}

export interface TotalPart extends PartBase {
  readonly kind: 'count' | 'sum';
  /** What is added up; it is never null, and its sum is exact, with the decimals that the query shows. */
  readonly argument: Node | null;
  /** Stands for the sum of no rows; null for NULL. */
  readonly empty: Node | null;
  /** Which rows are counted; null: all of them. Of a sum, always. */
  readonly filter: Filter | null;
}

export interface ExtremePart extends PartBase {
  readonly kind: 'min' | 'max';
  /** What the least or the greatest is taken of; it is never null, a number with the decimals that the query shows. */
  readonly argument: Node;
}

export interface ComputedPart extends PartBase {
  readonly kind: 'computed';
  readonly node: DocumentNode;
}

/** Whether what a row adds is a difference, which must be added once. */
export function isTotal(part: Part): part is TotalPart {
  return part.kind === 'count' || part.kind === 'sum';
}

/** Whether it is the least or the greatest value, which a row that is there can only push further. */
export function isExtreme(part: Part): part is ExtremePart {
  return part.kind === 'min' || part.kind === 'max';
}

/** All that one table is to a view. */
export interface Parts {
  readonly table: Table;
  readonly parts: readonly Part[];
  /** Columns that hold the root's key, in the order of its own: the same for all parts. */
  readonly links: readonly string[];
  /** These and the table's own key. */
  readonly fixed: readonly string[];
  /** Columns that the view reads, the key among them. */
  readonly reads: readonly string[];
  /** What computes those of the parts, and of their elements, that are computed. */
  readonly queries: readonly NodeQuery[];
}

/** The tables of which every occurrence shows in the documents alone whose keys its rows hold. */
export function findParts(
  tree: QueryTree,
  catalog: Catalog,
  root: Root,
  routes: RouteTree,
  documents: readonly DocumentNode[],
): Parts[] {
  const values = allNodes(documents).filter((node) => !isMadeOfOthers(node) && node.frame.parent === null);
  const parts = values.flatMap((node) => readPart(tree, root, routes, node));
  return catalog.tables.flatMap((table): Parts[] => {
    const sources = tree.occurrences.filter((source) => sameRelation(source.table, table));
    const own = sources.map(
      (source) => parts.find((part) => part.source === source) ?? computedPart(tree, root, routes, values, source),
    );
    const [first] = own;
    if (first === undefined || !own.every((part) => part !== undefined)) return [];
    if (own.some(({ links }) => links.join() !== first.links.join())) return [];
    const nodes = own.flatMap((part) => ('node' in part && part.node !== null ? [part.node] : []));
    const queries = nodeQueries(root, [...new Set(nodes)]);
    if (!queries.every(({ query }) => isPrintable(query))) return [];
    const fixed = [...new Set([...(table.primaryKey ?? []), ...first.links])].sort();
    const reads = new Set([...fixed, ...sources.flatMap((source) => [...source.reads])]);
    return [{ table, parts: onceComputed(own), links: first.links, fixed, reads: [...reads].sort(), queries }];
  });
}

/** Several occurrences may stand in one value that is computed. */
function onceComputed(parts: readonly Part[]): Part[] {
  return parts.filter((part, place) => {
    const same = (other: Part): boolean =>
      part.kind === 'computed' && other.kind === 'computed' && other.node === part.node;
    return parts.findIndex(same) < 0 || parts.findIndex(same) === place;
  });
}

/** The value of the root's row that an occurrence stands in, if the occurrence's rows hold the root's key. */
function computedPart(
  tree: QueryTree,
  root: Root,
  routes: RouteTree,
  values: readonly DocumentNode[],
  source: TableSource,
): ComputedPart | undefined {
  const links = heldKey(tree.catalog, root, routes, source);
  const around = scopesAround(source);
  const node = values.find(({ expression }) => holds(tree, expression, around));
  if (links === undefined || node === undefined) return undefined;
  return { kind: 'computed', source, scope: source.scope, ...placeOf(node), links, node };
}

function placeOf({ path }: DocumentNode): Pick<PartBase, 'output' | 'path'> {
  return { output: path.output, path: path.steps.flatMap((step) => (step.kind === 'member' ? [step.key] : [])) };
}

function readPart(tree: QueryTree, root: Root, routes: RouteTree, node: DocumentNode): Part[] {
  const subquery = readSubquery(tree, node.expression);
  if (subquery === undefined) return [];
  const { scope, output: gathered, otherwise } = subquery;
  const [empty = null, ...emptier] = otherwise;
  if (emptier.length > 0) return [];
  const source = scope.sources.find((each) => each.kind === 'table' && isEachOnce(routes, scope, each));
  if (source?.kind !== 'table') return [];
  const filters = ownConditions(tree, scope, source);
  const links = linksAlone(tree.catalog, root, routes, scope, source, filters.length);
  if (links === undefined) return [];
  const base = { source, scope, ...placeOf(node), links };
  const part =
    readList(tree, base, gathered, filters, empty, node.children[0] ?? null) ??
    readTotal(tree, base, gathered, filters, empty) ??
    (filters.length > 0 ? undefined : readExtreme(tree, base, gathered, empty));
  return part === undefined ? [] : [part];
}

/** Conditions on nothing but the columns of the part's row. */
function ownConditions(tree: QueryTree, scope: Scope, source: TableSource): Node[] {
  const own = scope.conditions.filter(
    ({ expression, binds, merged, implied }) =>
      binds === null && !merged && !implied && isOfRow(tree, { scope, source }, expression),
  );
  return own.map(({ expression }) => expression);
}

/** The filter that conditions and the aggregate's own FILTER make; null: none. Undefined: that is of other rows, too. */
function filterOf(
  tree: QueryTree,
  base: RowScope,
  conditions: readonly Node[],
  call: FuncCall,
): Filter | null | undefined {
  const own = call.agg_filter === undefined ? [] : [call.agg_filter];
  if (!own.every((condition) => isOfRow(tree, base, condition))) return undefined;
  const all = [...conditions, ...own];
  if (all.length === 0) return null;
  const uses = all.flatMap((condition) => usesOf(base.scope, condition, tree.aggregates) ?? []);
  const columns = new Set(uses.flatMap(({ column }) => (column === null ? [] : [column])));
  return { conditions: all, columns: [...columns].sort() };
}

/** Whether a scope has each row of an occurrence once: all others are joined to it, with one row, or none by outer joins. */
function isEachOnce(routes: RouteTree, scope: Scope, source: TableSource): boolean {
  return scope.sources.every((other) => {
    if (other === source) return !other.nullable;
    const hop = joinOf(routes, other);
    if (hop === undefined || hop.upper.scope !== scope) return false;
    // where an outer join has no upper row, an inner one leaves the source's row out
    if (other.nullable || hop.upper.nullable) return other.nullable;
    return hop.foreignKey?.columns.every((name) => isNeverNull(hop.upper, name)) ?? false;
  });
}

/** How a row that others refer to is joined to them. */
function joinOf({ hops }: RouteTree, other: Source): HopStep | undefined {
  const hop = other.kind === 'table' ? hops.get(other) : undefined;
  return hop?.kind === 'embedded' ? hop : undefined;
}

function isNeverNull({ table }: TableSource, name: string): boolean {
  return findColumn(table, name)?.notNull === true;
}

/**
 * The columns that hold the root's key, where every row that holds it is one of the part's, but for so many filters, and
 * no other is.
 */
function linksAlone(
  catalog: Catalog,
  root: Root,
  routes: RouteTree,
  scope: Scope,
  source: TableSource,
  filters: number,
): string[] | undefined {
  if (scope.conditional || scope.required.length > 0 || scope.groups !== null) return undefined;
  const joins = scope.sources.flatMap((other) => (other === source ? [] : (joinOf(routes, other)?.links ?? [])));
  if (scope.conditions.length !== root.key.length + joins.length + filters) return undefined;
  return heldKey(catalog, root, routes, source);
}

/** The columns that hold the root's key, if nothing else leads from the occurrence's rows to documents. */
function heldKey(catalog: Catalog, root: Root, routes: RouteTree, source: TableSource): string[] | undefined {
  const { table } = source;
  const [step, ...further] = routeUp(routes, source) ?? [];
  if (step?.hop.kind !== 'child' || further.length > 0 || arrival(step) !== root.source) return undefined;
  if (table.primaryKey === null || hasInheritors(table) || table.kind === 'partitioned') return undefined;
  if (table.inherits) return undefined;
  const { links } = step.hop;
  if (links.length !== root.key.length) return undefined;
  const held = root.key.map(({ column }) => {
    const link = links.find(({ upper }) => upper.column === column);
    return link !== undefined && holdsUpper(catalog, link) ? link.lower.column : null;
  });
  return held.every((name) => name !== null) ? held : undefined;
}

/** `jsonb_agg(element ORDER BY …)`, and `'[]'` of no rows. */
function readList(
  tree: QueryTree,
  base: PartBase,
  gathered: Node,
  filters: readonly Node[],
  empty: Node | null,
  node: DocumentNode | null,
): ListPart | undefined {
  const call = callOf(gathered, 'jsonb_agg');
  const [element] = call?.args ?? [];
  if (call === undefined || element === undefined || !isPlain(call)) return undefined;
  if (empty === null || stringConstant(empty) !== '[]') return undefined;
  const pairs = objectPairs(element);
  const values = pairs ?? placedValues(element);
  const key = values === undefined ? undefined : elementKey(base.scope, base.source, values, new Set(base.links));
  const order = readOrder(base, call);
  const filter = filterOf(tree, base, filters, call);
  const alone = isOfRow(tree, base, element);
  if (key === undefined || order === undefined || filter === undefined || (!alone && node === null)) return undefined;
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

/** `count(*)`, `count(column)`, or `sum(expression)`, and NULL or nothing of no rows. */
function readTotal(
  tree: QueryTree,
  base: PartBase,
  gathered: Node,
  filters: readonly Node[],
  empty: Node | null,
): TotalPart | undefined {
  const count = callOf(gathered, 'count');
  const [counted] = count?.args ?? [];
  if (count !== undefined && isPlain(count)) {
    const every = count.agg_star === true || columnOf(base, counted)?.notNull === true;
    const filter = filterOf(tree, base, filters, count);
    return every && filter !== undefined ? { ...base, kind: 'count', argument: null, empty, filter } : undefined;
  }
  const sum = callOf(gathered, 'sum');
  const [argument] = sum?.args ?? [];
  if (sum === undefined || argument === undefined || !isPlain(sum) || isFiltered(sum) || filters.length > 0)
    return undefined;
  if (scaleOf(base, argument) === undefined || !isOfRow(tree, base, argument)) return undefined;
  return empty === null || isZero(empty) ? { ...base, kind: 'sum', argument, empty, filter: null } : undefined;
}

/** `min(expression)` or `max(expression)`, without what would stand for that of no rows: it may be a value of a row. */
function readExtreme(tree: QueryTree, base: PartBase, gathered: Node, empty: Node | null): ExtremePart | undefined {
  const kinds = ['min', 'max'] as const;
  const kind = kinds.find((name) => callOf(gathered, name) !== undefined);
  const call = kind === undefined ? undefined : callOf(gathered, kind);
  const [argument] = call?.args ?? [];
  if (kind === undefined || call === undefined || argument === undefined || !isPlain(call) || isFiltered(call))
    return undefined;
  if (empty !== null || scaleOf(base, argument) === undefined) return undefined;
  return isOfRow(tree, base, argument) ? { ...base, kind, argument } : undefined;
}

function isPlain(call: FuncCall): boolean {
  return !call.agg_distinct && call.over === undefined && !call.agg_within_group;
}

function isFiltered(call: FuncCall): boolean {
  return call.agg_filter !== undefined;
}

/** The server has cast it to the type of the sum. */
function isZero(expression: Node): boolean {
  if ('TypeCast' in expression) {
    const { typeName, arg } = expression.TypeCast;
    return typeName?.typmods === undefined && arg !== undefined && isZero(arg);
  }
  return 'A_Const' in expression && 'ival' in expression.A_Const && (expression.A_Const.ival?.ival ?? 0) === 0;
}

/** Whether an expression is made of the columns of the part's row alone. */
function isOfRow(tree: QueryTree, { scope, source }: RowScope, expression: Node): boolean {
  const uses = usesOf(scope, expression, tree.aggregates);
  const own = uses?.every((use) => use.source === source && use.column !== null) ?? false;
  return own && isPrintable(expression);
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
