import type { TableSource } from '../ir/nodes.js';
import { type Ascent, columnsOfAscent } from './climb-steps.js';
import type { HopStep, Hops } from './hops.js';

/** The steps between occurrences as a tree that grows from the root's. */
export interface RouteTree {
  readonly root: TableSource;
  readonly occurrences: readonly TableSource[];
  readonly hops: Hops;
}

/** One step of a route: up from the lower row to the upper, or down from the upper to the lower. */
export interface RouteStep {
  readonly lower: TableSource;
  readonly hop: HopStep;
  readonly direction: 'up' | 'down';
}

/** The occurrence that a step arrives at. */
export function arrival({ lower, hop, direction }: RouteStep): TableSource {
  return direction === 'up' ? hop.upper : lower;
}

/** The steps from an occurrence up to the root; null where only rewriting every document answers a change. */
export function routeUp(tree: RouteTree, from: TableSource): RouteStep[] | null {
  const steps: RouteStep[] = [];
  for (let at = from; at !== tree.root; ) {
    const hop = tree.hops.get(at);
    if (hop == null) return null;
    steps.push({ lower: at, hop, direction: 'up' });
    at = hop.upper;
  }
  return steps;
}

/** The occurrences that the steps up from one go through, itself the first. */
export function rowsUp(tree: RouteTree, from: TableSource): TableSource[] {
  return [from, ...(routeUp(tree, from) ?? []).map(arrival)];
}

/** Occurrences whose next step towards the root is to this one. */
export function stepsBelow(tree: RouteTree, upper: TableSource): RouteStep[] {
  return tree.occurrences.flatMap((lower): RouteStep[] => {
    const hop = tree.hops.get(lower);
    return hop != null && hop.upper === upper ? [{ lower, hop, direction: 'down' }] : [];
  });
}

/** Columns of the occurrence that its steps, up and down, compare with other rows. */
export function linkColumns(tree: RouteTree, source: TableSource): string[] {
  const columns = new Set<string>();
  const hop = tree.hops.get(source);
  for (const link of hop?.links ?? []) for (const name of link.lower.columns) columns.add(name);
  for (const condition of hop?.conditions ?? []) for (const name of condition.lowerColumns) columns.add(name);
  for (const step of stepsBelow(tree, source)) for (const name of upperColumns(step.hop)) columns.add(name);
  for (const { lower, ascent } of ascentsIn(tree))
    for (const name of columnsOfAscent(lower, ascent, source)) columns.add(name);
  return [...columns];
}

/** The climbs that steps make, with the occurrences that they begin at. */
export function ascentsIn(tree: RouteTree): { lower: TableSource; hop: HopStep; ascent: Ascent }[] {
  return tree.occurrences.flatMap((lower) => {
    const hop = tree.hops.get(lower);
    return hop?.ascent === undefined ? [] : [{ lower, hop, ascent: hop.ascent }];
  });
}

/** Columns of the upper row that a step compares. */
export function upperColumns(hop: HopStep): string[] {
  return [
    ...new Set([
      ...hop.links.flatMap((link) => link.upper.columns),
      ...hop.conditions.flatMap((condition) => condition.upperColumns),
      ...(hop.ascent?.climb.keys ?? []).map((key) => key.anchor),
    ]),
  ];
}
