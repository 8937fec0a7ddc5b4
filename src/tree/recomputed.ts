import { routeUp } from '../analyze/routes.js';
import { compareText, sameRelation } from '../base/names.js';
import { keepsBytes } from '../catalog/abilities.js';
import type { Catalog, Table } from '../catalog/catalog.js';
import { hidesSources } from '../ir/columns.js';
import type { QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { referenceNames } from '../ir/resolve.js';
import type { Node, SelectStmt } from '../sql/parse.js';
import { isPrintable } from '../sql/render.js';
import { holdsNode } from '../sql/walk.js';
import { atRoot, type NodeQuery, notPrinted } from './node-query.js';
import { allNodes, type DocumentNode, isMadeOfOthers, isPlaced, mayLack, pathText } from './nodes.js';
import type { Parts } from './part.js';
import { findPlacedLists, type PlacedLists, queriesBeside } from './placed-lists.js';
import { type Reach, tellsElements } from './reach.js';
import { holds, scopesAround } from './within.js';

/**
 * What has to be computed anew where a row of a table changes: the nodes that all its occurrences stand in, as deep in
 * the documents as paths reach. Nothing else of a document is made of them, and neither are the ways to documents, nor
 * which there are.
 */
export interface Recomputed {
  readonly table: Table;
  /** Sorted by their paths; none is within another. */
  readonly nodes: readonly DocumentNode[];
  /** What computes them. */
  readonly queries: readonly NodeQuery[];
  /** Which of them an occurrence's rows show in. */
  readonly holders: readonly Holder[];
  /**
   * Those that a row tells its element of, where the table has no parts (else these do); they are patched where one row of
   * a list changed.
   */
  readonly placed: PlacedLists;
}

export interface Holder {
  readonly source: TableSource;
  readonly node: DocumentNode;
}

/** For each table what its changes take, or why they take documents. */
export function findRecomputed(
  reach: Reach,
  parts: ReadonlyMap<Table, Parts | string>,
  roots: readonly DocumentNode[],
): ReadonlyMap<Table, Recomputed | string> {
  return new Map(reach.catalog.tables.map((table) => [table, recomputedFor(reach, parts, roots, table)]));
}

/** `parts`: what tables are to the root's documents; a text says why they aren't that alone. */
function recomputedFor(
  reach: Reach,
  parts: ReadonlyMap<Table, Parts | string>,
  roots: readonly DocumentNode[],
  table: Table,
): Recomputed | string {
  const { catalog, tree, root } = reach;
  if (hasRelatives(catalog, table)) return 'a statement on it may write rows of other tables that the view reads';
  const sources = tree.occurrences.filter((source) => sameRelation(source.table, table));
  if (sources.includes(root.source)) return atRoot;
  const found = sources.map((source) => nodesOf(reach, roots, source));
  if (!found.every((nodes) => nodes !== undefined)) return 'its rows decide which documents there are, or all of each';
  const nodes = outermost(found.flat());
  if (nodes.length === 0) return 'no value of the document is made of its rows alone';
  if (!isWorthIt(reach, roots, nodes))
    return 'without the extension, setting a value takes longer than computing the document';
  const holders = sources.flatMap((source, place) => holdersAmong(nodes, source, found[place] ?? []));
  const placed = placedAmong(reach, typeof parts.get(table) === 'string', nodes, holders);
  const queries = queriesBeside(root, nodes, placed);
  if (!queries.every(({ query }) => isPrintable(query))) return notPrinted;
  return { table, nodes, queries, holders, placed };
}

function placedAmong(
  reach: Reach,
  hasNoParts: boolean,
  nodes: readonly DocumentNode[],
  holders: readonly Holder[],
): PlacedLists {
  if (!reach.patchable || !hasNoParts) return { lists: [], others: [] };
  return findPlacedLists(reach, nodes, (node) =>
    holders.filter((holder) => holder.node === node).map(({ source }) => source),
  );
}

/** Whether a statement on the table changes rows of another one that the view reads, or the other way round. */
function hasRelatives({ tables }: Catalog, table: Table): boolean {
  const includes = (upper: Table, lower: Table): boolean => upper.descendants.some((each) => sameRelation(each, lower));
  return tables.some((other) => includes(table, other) || includes(other, table));
}

/** The nodes that an occurrence's rows show in; undefined: they decide which documents there are, too. */
function nodesOf(reach: Reach, roots: readonly DocumentNode[], source: TableSource): DocumentNode[] | undefined {
  const within = scopesAround(source);
  const holders = deepest(reach, roots, within);
  const reached = holders.findLast((node) => isReached(reach, source, node));
  return reached === undefined ? besideRoot(reach, roots, source) : [reached];
}

/** The nodes that hold what stands in these scopes, from the outermost to the innermost; objects are never any. */
function deepest(reach: Reach, nodes: readonly DocumentNode[], within: ReadonlySet<Scope>): DocumentNode[] {
  const holder = nodes.find(({ expression }) => holds(reach.tree, expression, within));
  if (holder === undefined) return [];
  const below = deepest(reach, partsIn(holder), within);
  return isMadeOfOthers(holder) ? below : [holder, ...below];
}

/** What a value is made of that can be set beside it: not what a row shows as a whole, in the place of the value. */
function partsIn({ kind, children }: DocumentNode): readonly DocumentNode[] {
  return kind === 'one' ? children.filter(isMadeOfOthers) : children;
}

/** Whether the rows that lead from an occurrence to the root tell the node's elements, and documents tell what they lack. */
function isReached(reach: Reach, source: TableSource, node: DocumentNode): boolean {
  const { frame, path } = node;
  if (routeUp(reach.routes, source) === null) return false;
  if (frame.parent === null) return true;
  const { tree, patchable } = reach;
  return (
    tellsElements(reach, source, path) && patchable && tree.root.groups === null && !(isPlaced(path) && mayLack(node))
  );
}

/**
 * What shows a row that is joined to the root's, where that neither adds documents nor takes any away: an outer join with
 * one row at most, on whose columns nothing else hangs. They are told by its alias, which a join may hide.
 */
function besideRoot({ tree }: Reach, roots: readonly DocumentNode[], source: TableSource): DocumentNode[] | undefined {
  const { root } = tree;
  let item: Source = source;
  while (item.scope !== root) {
    if (item.scope.container === null) return undefined;
    item = item.scope.container;
  }
  if (root.from.some(hidesSources)) return undefined;
  if (!item.nullable || root.withSubqueries.length > 0 || root.required.length > 0 || root.groups !== null)
    return undefined;
  const shown = new Set([item.alias]);
  for (let before = 0; before !== shown.size; ) {
    before = shown.size;
    for (const other of root.sources) if (hangsOn(root, other, shown)) shown.add(other.alias);
  }
  const decides = root.conditions.some(({ expression, binds }) => binds === null && mentions(expression, shown));
  if (decides || root.sources.some(({ alias, nullable }) => shown.has(alias) && !nullable)) return undefined;
  return allNodes(roots).filter(
    (node) => !isMadeOfOthers(node) && node.frame.parent === null && mentions(node.expression, shown),
  );
}

/** Whether a source is joined or made by the columns of others. */
function hangsOn(root: Scope, source: Source, aliases: ReadonlySet<string>): boolean {
  const on = root.conditions.filter(({ binds }) => binds?.has(source));
  const made = source.kind === 'derived' ? { SelectStmt: source.select } : source.kind === 'opaque' ? source.item : {};
  return mentions(made, aliases) || on.some(({ expression }) => mentions(expression, aliases));
}

/** Whether an expression names an alias, be it another source's of the same name within; or names nothing by its alias. */
function mentions(expression: unknown, aliases: ReadonlySet<string>): boolean {
  return holdsNode(expression, ({ kind, fields }) => {
    const alias = kind === 'ColumnRef' ? referenceNames(fields).at(-2) : undefined;
    return kind === 'ColumnRef' && (alias == null || aliases.has(alias));
  });
}

/** Those of the nodes that are what an occurrence's rows show in, or around it. */
function holdersAmong(nodes: readonly DocumentNode[], source: TableSource, found: readonly DocumentNode[]): Holder[] {
  const around = nodes.filter((node) => found.some((each) => each === node || allNodes(node.children).includes(each)));
  return around.map((node) => ({ source, node }));
}

/** Nodes without those that are within others. */
function outermost(nodes: readonly DocumentNode[]): DocumentNode[] {
  const inner = new Set(nodes.flatMap(({ children }) => allNodes(children)));
  const outer = [...new Set(nodes)].filter((node) => !inner.has(node));
  return outer.sort((a, b) => compareText(pathText(a.path), pathText(b.path)));
}

/**
 * Whether computing all of the document takes longer. The extension's functions keep what stands beside as bytes; without
 * them a document is copied value by value, which takes longer than a look at another row, and not as long as gathering
 * many.
 */
function isWorthIt({ tree, catalog }: Reach, roots: readonly DocumentNode[], nodes: readonly DocumentNode[]): boolean {
  if (keepsBytes(catalog)) return true;
  const beside = allNodes(roots).filter((node) => !isMadeOfOthers(node) && node.frame.parent === null);
  return beside.some((node) => !nodes.includes(node) && gathers(tree, node.expression));
}

/** Whether computing an expression gathers rows. */
function gathers({ scopes }: QueryTree, expression: Node): boolean {
  return holdsNode(
    expression,
    ({ kind, fields }) => kind === 'SelectStmt' && scopes.get(fields as SelectStmt)?.aggregated === true,
  );
}
