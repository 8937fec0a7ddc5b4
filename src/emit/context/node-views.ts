import { internal } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { TableSource } from '../../ir/nodes.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { NodeQuery } from '../../tree/node-query.js';
import { type DocumentNode, framesTo, pathText } from '../../tree/nodes.js';
import { type EmitContext, equalityOperator, keyEquals, partsOf, recomputedOf } from './context.js';
import type { ObjectNames } from './objects.js';

/** The view that holds the query of some nodes: changes of several tables may show in the same. */
export function nodeView({ nodes }: ObjectNames, query: NodeQuery): RelationName {
  return nodes(pathsOf(query));
}

/** The queries of all tables, each once. */
export function distinctQueries(context: Pick<EmitContext, 'answers'>): NodeQuery[] {
  const queries = [...recomputedOf(context), ...partsOf(context)].flatMap((each) => each.queries);
  return [...new Map(queries.map((query) => [JSON.stringify(pathsOf(query)), query])).values()];
}

function pathsOf({ nodes }: NodeQuery): string[] {
  return nodes.map(({ path }) => pathText(path));
}

/** What the queries give for a node, of the row of the root that has a key, and for elements of theirs: an expression. */
export function nodeValue(
  context: EmitContext,
  queries: readonly NodeQuery[],
  node: DocumentNode,
  root: readonly string[],
  column: (name: string) => string,
): string {
  const query = queries.find(({ nodes }) => nodes.includes(node));
  if (query === undefined) throw internal('a value is to be computed that there is no query of');
  const value = query.columns.values[query.nodes.indexOf(node)] ?? '';
  const found = [
    keyEquals(context, 'q', root),
    ...elementColumns(query).map(({ name, source, column: own }) => {
      return `q.${quoteIdentifier(name)} ${equalityOperator(context, source.table, own)} ${column(own)}`;
    }),
  ];
  return `(SELECT q.${quoteIdentifier(value)} FROM ${quoteQualified(nodeView(context.names, query))} AS q WHERE ${found.join(' AND ')})`;
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
