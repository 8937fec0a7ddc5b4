import type { RelationName } from '../../base/names.js';
import type { NodeQuery } from '../../tree/node-query.js';
import { pathText } from '../../tree/nodes.js';
import type { EmitContext } from './context.js';
import type { ObjectNames } from './objects.js';

/** The view that holds the query of some nodes: changes of several tables may show in the same. */
export function nodeView({ nodes }: ObjectNames, query: NodeQuery): RelationName {
  return nodes(pathsOf(query));
}

/** The queries of all tables, each once. */
export function distinctQueries({ recomputed, parts }: Pick<EmitContext, 'recomputed' | 'parts'>): NodeQuery[] {
  const queries = [
    ...recomputed.flatMap((each) => each.queries),
    ...parts.flatMap(({ query }) => (query === null ? [] : [query])),
  ];
  return [...new Map(queries.map((query) => [JSON.stringify(pathsOf(query)), query])).values()];
}

function pathsOf({ nodes }: NodeQuery): string[] {
  return nodes.map(({ path }) => pathText(path));
}
