import { readSubquery } from '../analyze/constructors.js';
import type { RouteTree } from '../analyze/routes.js';
import type { QueryTree, TableSource } from '../ir/nodes.js';
import type { FuncCall, Node } from '../sql/parse.js';
import type { DocumentNode } from './nodes.js';
import type { Filter, GatheredRows } from './part.js';
import { choosesNothingElse, filterOf, isEachOnce, ownConditions } from './part-rows.js';

/** What an aggregate of rows that hold a row's key is made by, to be told how one of them changes it. */
export interface Gathered extends GatheredRows {
  readonly call: FuncCall;
  /** What the rows meet to be gathered; null: anything. */
  readonly filter: Filter | null;
  /** What stands for the aggregate of no rows. */
  readonly empty: Node | null;
}

/** Why rows that hold a key don't tell what there is of them. */
export const chosenByMore = 'its rows are chosen by more than the link and their own columns';

/** What a value gathers of rows that hold a row's key, in columns that `held` names, or why they don't; or why it isn't that. */
export function readGathered(
  tree: QueryTree,
  routes: RouteTree,
  node: DocumentNode,
  held: (source: TableSource) => readonly string[] | string,
): Gathered | string {
  const subquery = readSubquery(tree, node.expression);
  if (subquery === undefined) return 'the value is not taken apart';
  const { scope, output, otherwise } = subquery;
  const [empty = null, ...emptier] = otherwise;
  if (emptier.length > 0) return 'several constants stand for no rows';
  if (!('FuncCall' in output)) return 'it is made of more than an aggregate';
  const source = scope.sources.find((each) => each.kind === 'table' && isEachOnce(routes, scope, each));
  if (source?.kind !== 'table') return 'what is joined leaves rows out, or has them more than once';
  const conditions = ownConditions(tree, scope, source);
  const links = held(source);
  if (typeof links === 'string') return links;
  if (!choosesNothingElse(routes, scope, source, links.length, conditions.length)) return chosenByMore;
  const call = output.FuncCall;
  const filter = filterOf(tree, { scope, source }, conditions, call);
  if (filter === undefined) return 'its FILTER reads other rows';
  return { source, scope, links, call, filter, empty };
}
