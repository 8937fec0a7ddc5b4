import { readSubquery } from '../analyze/constructors.js';
import type { Root } from '../analyze/root.js';
import type { TableSource } from '../ir/nodes.js';
import { isPrintable } from '../sql/render.js';
import { type NodeQuery, nodeQueries, notPrinted } from './node-query.js';
import type { DocumentNode } from './nodes.js';
import { type ListOfRows, showInOthers } from './part.js';
import type { Reach } from './reach.js';
import { readListWithin } from './read-list.js';
import { readPart } from './read-part.js';

/**
 * A list that a row tells its element of wherever the list stands: at one path in the root's documents, or once in each of
 * the elements and rows around it, which the rows that lead to the root tell.
 */
export interface PlacedList {
  readonly node: DocumentNode;
  readonly rows: ListOfRows;
  /** What computes its elements, where they are made of other rows, too; null: they are made of the row alone. */
  readonly element: NodeQuery | null;
}

/** Which of the values that a table's rows show in are such lists, and why others are none that might be. */
export interface PlacedLists {
  readonly lists: readonly PlacedList[];
  readonly others: readonly Other[];
}

interface Other {
  readonly node: DocumentNode;
  readonly reason: string;
}

/** `sourcesIn`: the table's occurrences whose rows show in a value. */
export function findPlacedLists(
  reach: Reach,
  nodes: readonly DocumentNode[],
  sourcesIn: (node: DocumentNode) => readonly TableSource[],
): PlacedLists {
  const read = nodes.map((node) => readPlaced(reach, node, sourcesIn(node)));
  const lists = read.filter((each) => 'rows' in each);
  const others = read.filter((each) => 'reason' in each);
  return {
    lists,
    others: lists.length > 0 ? others : others.filter(({ node }) => node.kind === 'list' || node.kind === 'map'),
  };
}

function readPlaced(
  { tree, root, routes }: Reach,
  node: DocumentNode,
  sources: readonly TableSource[],
): PlacedList | Other {
  const scope = readSubquery(tree, node.expression)?.scope;
  if (sources.some((source) => source.scope !== scope)) return { node, reason: showInOthers };
  const rows = node.frame.parent === null ? readPart(tree, root, routes, node) : readListWithin(tree, routes, node);
  if (typeof rows === 'string') return { node, reason: rows };
  if (rows.kind !== 'list')
    return { node, reason: 'what is no list is computed where the table stands elsewhere, too' };
  if (sources.some((source) => source !== rows.source)) return { node, reason: showInOthers };
  const [element = null] = rows.node === null ? [] : nodeQueries(root, [rows.node]);
  return element === null || isPrintable(element.query) ? { node, rows, element } : { node, reason: notPrinted };
}

/** The queries of values: lists of the root's own are set where rows lead, other values of its in all documents with some keys. */
export function queriesBeside(root: Root, nodes: readonly DocumentNode[], { lists }: PlacedLists): NodeQuery[] {
  const ownList = (node: DocumentNode): boolean =>
    node.frame.parent === null && lists.some((list) => list.node === node);
  return [
    ...nodeQueries(
      root,
      nodes.filter((node) => !ownList(node)),
    ),
    ...nodeQueries(root, nodes.filter(ownList)),
  ];
}
