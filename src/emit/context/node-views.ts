import { internal } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { TableSource } from '../../ir/nodes.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { NodeQuery } from '../../tree/node-query.js';
import { type DocumentNode, framesTo, pathText } from '../../tree/nodes.js';
import { type EmitContext, equalityOperator, keyEquals, keysEqual, partsOf, recomputedOf } from './context.js';
import type { ObjectNames } from './objects.js';

/** The view that holds the query of some nodes: changes of several tables may show in the same. */
export function nodeView({ nodes }: ObjectNames, query: NodeQuery): RelationName {
  return nodes(pathsOf(query));
}

/** The queries of all tables, each once. */
export function distinctQueries(context: Pick<EmitContext, 'answers'>): NodeQuery[] {
  const recomputed = recomputedOf(context);
  const elements = recomputed.flatMap(({ placed }) => placed.lists.flatMap(({ element }) => element ?? []));
  const queries = [...[...recomputed, ...partsOf(context)].flatMap((each) => each.queries), ...elements];
  return [...new Map(queries.map((query) => [JSON.stringify(pathsOf(query)), query])).values()];
}

function pathsOf({ nodes }: NodeQuery): string[] {
  return nodes.map(({ path }) => pathText(path));
}

/** What the queries give for a node, of the row of the root that has a key, and for elements with keys: an expression. */
export function nodeValue(
  context: EmitContext,
  queries: readonly NodeQuery[],
  node: DocumentNode,
  root: readonly string[],
  key: (element: ElementColumn) => string,
): string {
  const query = queries.find(({ nodes }) => nodes.includes(node));
  if (query === undefined) throw internal('a value is to be computed that there is no query of');
  const found = [
    keyEquals(context, 'q', root),
    ...elementColumns(query).map((element) => elementEquals(context, element, key(element))),
  ];
  return `(SELECT ${columnOfNode(query, node)} FROM ${quoteQualified(nodeView(context.names, query))} AS q WHERE ${found.join(' AND ')})`;
}

/** Values of a query's nodes by keys, as a query: OFFSET 0 keeps it one by key, whatever stands in it. */
export function nodeValues(context: EmitContext, query: NodeQuery, keys: string, nodes = query.nodes): string {
  const values = nodes.map((node) => columnOfNode(query, node)).join(', ');
  return `SELECT ${values} ${nodeRows(context, query, keys)}`;
}

/** The column of a query's row `q` that holds the value of a node. */
export function columnOfNode({ nodes, columns }: NodeQuery, node: DocumentNode): string {
  return `q.${quoteIdentifier(columns.values[nodes.indexOf(node)] ?? '')}`;
}

/** The rows `q` of a query that have keys, as FROM and what follows. */
export function nodeRows(context: EmitContext, query: NodeQuery, keys: string): string {
  const found = [
    keysEqual(context, 'q', keys),
    ...elementColumns(query).map((element) =>
      elementEquals(context, element, `${keys}.${quoteIdentifier(element.name)}`),
    ),
  ];
  return `FROM ${quoteQualified(nodeView(context.names, query))} AS q WHERE ${found.join(' AND ')} OFFSET 0`;
}

function elementEquals(context: EmitContext, { name, source, column }: ElementColumn, value: string): string {
  return `q.${quoteIdentifier(name)} ${equalityOperator(context, source.table, column)} ${value}`;
}

/** A column of a query that tells an element, and the member that shows it. */
export interface ElementColumn {
  readonly name: string;
  readonly source: TableSource;
  readonly column: string;
  readonly member: string;
}

/** The keys of the elements around a query's nodes, from the outside in. */
export function elementColumns({ frame, columns }: NodeQuery): ElementColumn[] {
  const keys = framesTo(frame).flatMap(({ element }) =>
    element === null ? [] : element.key.map(({ column, member }) => ({ source: element.source, column, member })),
  );
  return keys.map((key, place) => ({ ...key, name: columns.elements[place] ?? '' }));
}
