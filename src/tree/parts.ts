import type { Root } from '../analyze/root.js';
import type { RouteTree } from '../analyze/routes.js';
import { sameRelation } from '../base/names.js';
import type { Catalog, Table } from '../catalog/catalog.js';
import type { QueryTree, TableSource } from '../ir/nodes.js';
import { isPrintable } from '../sql/render.js';
import { atRoot, nodeQueries, notPrinted } from './node-query.js';
import { allNodes, type DocumentNode, isMadeOfOthers } from './nodes.js';
import { type ComputedPart, type Part, type Parts, showInOthers } from './part.js';
import { heldKey } from './part-rows.js';
import { placeOf, readPart } from './read-part.js';
import { holds, scopesAround } from './within.js';

/** What each table's rows are, where every occurrence shows in the document alone whose key they hold; else why not. */
export function findParts(
  tree: QueryTree,
  catalog: Catalog,
  root: Root,
  routes: RouteTree,
  documents: readonly DocumentNode[],
): ReadonlyMap<Table, Parts | string> {
  const values = allNodes(documents).filter((node) => !isMadeOfOthers(node) && node.frame.parent === null);
  const read = new Map(values.map((node) => [node, readPart(tree, root, routes, node)]));
  const parts = [...read.values()].filter((part) => typeof part !== 'string');
  const partsOf = (table: Table): Parts | string => {
    const sources = tree.occurrences.filter((source) => sameRelation(source.table, table));
    if (sources.includes(root.source)) return atRoot;
    const own = sources.map(
      (source) => parts.find((part) => part.source === source) ?? computedPart(tree, root, routes, read, source),
    );
    const [first] = own;
    if (first === undefined || !own.every((part) => part !== undefined)) {
      const deeper = sources.find((_, place) => own[place] === undefined);
      return `the documents that show ${table.name} at ${deeper?.scope.path || 'the root'} are found by other rows`;
    }
    if (own.some(({ links }) => links.join() !== first.links.join())) return 'a row is shown in several documents';
    const nodes = own.flatMap((part) => ('node' in part && part.node !== null ? [part.node] : []));
    const queries = nodeQueries(root, [...new Set(nodes)]);
    if (!queries.every(({ query }) => isPrintable(query))) return notPrinted;
    const fixed = [...new Set([...(table.primaryKey ?? []), ...first.links])].sort();
    const reads = new Set([...fixed, ...sources.flatMap((source) => [...source.reads])]);
    const keys = [...new Set(own.flatMap((part) => (part.kind === 'map' ? [part.key] : [])))].sort();
    return { table, parts: onceComputed(own), links: first.links, fixed, keys, reads: [...reads].sort(), queries };
  };
  return new Map(catalog.tables.map((table) => [table, partsOf(table)]));
}

/** Several occurrences may stand in one value that is computed: it is made of what all of them read. */
function onceComputed(parts: readonly Part[]): Part[] {
  const computed = new Map<DocumentNode, ComputedPart>();
  for (const part of parts) {
    if (part.kind !== 'computed') continue;
    const reads = new Set([...(computed.get(part.node)?.reads ?? []), ...part.reads]);
    computed.set(part.node, { ...part, reads: [...reads].sort() });
  }
  return [...parts.filter(({ kind }) => kind !== 'computed'), ...computed.values()];
}

/** The value of the root's row that an occurrence stands in, if the occurrence's rows hold the root's key. */
function computedPart(
  tree: QueryTree,
  root: Root,
  routes: RouteTree,
  read: ReadonlyMap<DocumentNode, Part | string>,
  source: TableSource,
): ComputedPart | undefined {
  const links = heldKey(tree.catalog, root, routes, source);
  const around = scopesAround(source);
  const [node, part] = [...read].find(([{ expression }]) => holds(tree, expression, around)) ?? [];
  if (links === undefined || node === undefined) return undefined;
  const reason = typeof part === 'string' ? part : showInOthers;
  return {
    kind: 'computed',
    source,
    scope: source.scope,
    ...placeOf(node),
    links,
    node,
    reads: [...source.reads],
    reason,
  };
}
