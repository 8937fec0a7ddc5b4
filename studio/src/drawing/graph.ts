import type { Hop, MissingIndex, Plan, RelationName, ViewCosts } from '../../../src/index.js';
import { relationName, sameRelation } from '../words.js';

/** A place where a table stands in the query. */
export interface TableNode {
  readonly id: string;
  readonly table: RelationName;
  readonly title: string;
  /** Where it stands in the documents; empty: the root. */
  readonly path: string;
  readonly cost: TableCost;
}

/** What writes of a table have cost a view. */
export interface TableCost {
  readonly calls: number;
  readonly ms: number;
  /** Of all tables of the view, 0 to 1. */
  readonly share: number;
}

/** A step from a table's rows to those that lead on to the root. */
export interface HopEdge {
  readonly from: string;
  readonly to: string;
  readonly condition: string;
  /** An index that a search along it wants and that isn't there. */
  readonly missing: boolean;
  readonly index: string | null;
}

/** The routes of a view, from tables to the root of its documents. */
export interface RouteGraph {
  readonly nodes: readonly TableNode[];
  readonly edges: readonly HopEdge[];
  readonly root: string;
}

/** The routes of a plan, each table and each step once, with what writes have cost. */
export function routeGraph(plan: Plan, costs: ViewCosts): RouteGraph {
  const home = plan.view.schema;
  const nodes = new Map<string, TableNode>();
  const edges = new Map<string, HopEdge>();
  const nodeAt = (path: string, table: RelationName): string => {
    const id = JSON.stringify([path, table.schema, table.name]);
    const grouped = plan.grouped && path === '' ? 'groups of ' : '';
    const title = `${grouped}${relationName(table, home)}`;
    if (!nodes.has(id)) nodes.set(id, { id, table, title, path, cost: costOf(table, costs) });
    return id;
  };
  const root = nodeAt('', plan.root);
  for (const { table, routes } of plan.tables) {
    for (const { path, hops } of routes) {
      nodeAt(path, table);
      for (const hop of hops) {
        const from = nodeAt(hop.from, hop.fromTable);
        const to = hop.kind === 'group' ? root : nodeAt(hop.to, hop.toTable);
        if (from !== to) edges.set(`${from} ${to}`, edgeOf(from, to, hop, plan.missingIndexes));
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], root };
}

function edgeOf(from: string, to: string, hop: Hop, missingIndexes: readonly MissingIndex[]): HopEdge {
  const missing = hop.index === null || missingIndexes.some((one) => isOf(one, hop));
  return { from, to, condition: hop.condition.replaceAll(/\s+/g, ' '), missing, index: hop.index ?? null };
}

/** Whether a search along a step wants an index. */
export function isOf({ table, columns, paths }: MissingIndex, { from, fromTable, toTable, condition }: Hop): boolean {
  if (!paths.includes(from) || !(sameRelation(table, fromTable) || sameRelation(table, toTable))) return false;
  return columns.every((name) => condition.includes(`.${name}`) || condition.includes(`."${name}"`));
}

/** What writes of a table have cost: of all places where it stands. */
export function costOf(table: RelationName, { events }: ViewCosts): TableCost {
  const sum = (of: typeof events, kind: 'calls' | 'ms'): number =>
    of.reduce((total, { rows, statements }) => total + (rows?.[kind] ?? 0) + statements[kind], 0);
  const own = events.filter((event) => sameRelation(event.table, table));
  const all = sum(events, 'ms');
  return { calls: sum(own, 'calls'), ms: sum(own, 'ms'), share: all === 0 ? 0 : sum(own, 'ms') / all };
}

/** How hot a share of the cost is shown, 0 to 4. */
export function heatOf({ share }: TableCost): number {
  return [0.02, 0.15, 0.35, 0.6].filter((bound) => share >= bound).length;
}
