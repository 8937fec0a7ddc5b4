import type { Link } from '../analyze/link.js';
import { type RouteTree, routeUp } from '../analyze/routes.js';
import type { TableSource } from '../ir/nodes.js';
import { mayLack } from './nodes.js';
import type { Recomputed } from './recomputed.js';

/** Values that a row leads to by one way, whatever it shows in: then its one document and its one element are looked up once. */

/**
 * Whether all that a table's rows show in are lists that rows tell their elements of, and values beside them, within the
 * rows of one frame that each row leads to one of at most.
 */
export function isOnOneWay(routes: RouteTree, recomputed: Recomputed): boolean {
  const { nodes, placed } = recomputed;
  const frames = new Set(nodes.map(({ frame }) => frame));
  const [frame] = frames;
  if (placed.lists.length === 0 || frames.size > 1 || frame?.parent == null || nodes.some(mayLack)) return false;
  const ways = sourcesOf(recomputed).map((source) => wayOf(routes, source));
  return ways.every((way) => way !== undefined && way === ways[0]);
}

/** What has to stay as it was for a changed row to be in the same lists: its key, and what links it. */
export function fixedColumns(routes: RouteTree, { placed }: Recomputed): string[] {
  const columns = placed.lists.flatMap(({ rows }) => [
    ...(rows.source.table.primaryKey ?? []),
    ...rows.links,
    ...(routes.hops.get(rows.source)?.links.flatMap(({ lower }) => lower.columns) ?? []),
  ]);
  return [...new Set(columns)].sort();
}

function sourcesOf({ holders }: Recomputed): TableSource[] {
  return [...new Set(holders.map(({ source }) => source))];
}

/** A way up by what rows hold of the key of the next one, told by its first step and where that leads; undefined: another. */
function wayOf(routes: RouteTree, source: TableSource): string | undefined {
  const up = routeUp(routes, source) ?? [];
  const [first] = up;
  if (first === undefined || up.some(({ hop }) => hop.kind !== 'child' || hop.conditions.length > 0)) return undefined;
  const links = first.hop.links.map(linkOf);
  if (links.some((link) => link === undefined)) return undefined;
  return JSON.stringify([routes.occurrences.indexOf(first.hop.upper), ...links.sort()]);
}

function linkOf({ lower, upper, operator }: Link): string | undefined {
  return lower.column === null || upper.column === null ? undefined : [lower.column, operator, upper.column].join(' ');
}
