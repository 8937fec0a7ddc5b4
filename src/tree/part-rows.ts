import type { RowScope } from '../analyze/decimals.js';
import type { HopStep } from '../analyze/hops.js';
import { holdsUpper } from '../analyze/link.js';
import type { Root } from '../analyze/root.js';
import { arrival, type RouteTree, routeUp } from '../analyze/routes.js';
import { type Catalog, findColumn, hasInheritors } from '../catalog/catalog.js';
import type { QueryTree, Scope, Source, TableSource } from '../ir/nodes.js';
import { usesOf } from '../ir/resolve.js';
import type { FuncCall, Node } from '../sql/parse.js';
import { isPrintable } from '../sql/render.js';
import type { Filter } from './part.js';

/** Which rows parts and lists are made of: those that hold a row's key, each once, but for those that a filter leaves out. */

/** Whether a scope has each row of an occurrence once: all others are joined to it, with one row, or none by outer joins. */
export function isEachOnce(routes: RouteTree, scope: Scope, source: TableSource): boolean {
  return scope.sources.every((other) => {
    if (other === source) return !other.nullable;
    const hop = joinOf(routes, other);
    if (hop === undefined || hop.upper.scope !== scope) return false;
    // where an outer join has no upper row, an inner one leaves the source's row out
    if (other.nullable || hop.upper.nullable) return other.nullable;
    return hop.foreignKey?.columns.every((name) => isNeverNull(hop.upper, name)) ?? false;
  });
}

/** How a row that others refer to is joined to them. */
function joinOf({ hops }: RouteTree, other: Source): HopStep | undefined {
  const hop = other.kind === 'table' ? hops.get(other) : undefined;
  return hop?.kind === 'embedded' ? hop : undefined;
}

function isNeverNull({ table }: TableSource, name: string): boolean {
  return findColumn(table, name)?.notNull === true;
}

/**
 * Whether every row that holds a key in so many columns is one of those that a scope has of an occurrence, but for so
 * many filters, and no other is.
 */
export function choosesNothingElse(
  routes: RouteTree,
  scope: Scope,
  source: TableSource,
  held: number,
  filters: number,
): boolean {
  if (scope.withSubqueries.length > 0 || scope.required.length > 0 || scope.groups !== null) return false;
  const joins = scope.sources.flatMap((other) => (other === source ? [] : (joinOf(routes, other)?.links ?? [])));
  return scope.conditions.length === held + joins.length + filters;
}

/** The columns that hold the root's key, if nothing else leads from the occurrence's rows to documents. */
export function heldKey(catalog: Catalog, root: Root, routes: RouteTree, source: TableSource): string[] | undefined {
  const [step, ...further] = routeUp(routes, source) ?? [];
  if (step?.hop.kind !== 'child' || further.length > 0 || arrival(step) !== root.source) return undefined;
  if (!isToldByKey(source)) return undefined;
  const { links } = step.hop;
  if (links.length !== root.key.length) return undefined;
  const held = root.key.map(({ column }) => {
    const link = links.find(({ upper }) => upper.column === column);
    return link !== undefined && holdsUpper(catalog, link) ? link.lower.column : null;
  });
  return held.every((name) => name !== null) ? held : undefined;
}

/** Whether a row of the occurrence's table is told by its key, in statements too. */
export function isToldByKey({ table }: TableSource): boolean {
  return table.primaryKey !== null && !hasInheritors(table) && table.kind !== 'partitioned' && !table.inherits;
}

/** Whether an expression is made of the columns of the part's row alone. */
export function isOfRow(tree: QueryTree, { scope, source }: RowScope, expression: Node): boolean {
  const uses = usesOf(scope, expression, tree.aggregates);
  const own = uses?.every((use) => use.source === source && use.column !== null) ?? false;
  return own && isPrintable(expression);
}

/** Conditions on nothing but the columns of the part's row. */
export function ownConditions(tree: QueryTree, scope: Scope, source: TableSource): Node[] {
  const own = scope.conditions.filter(
    ({ expression, binds, merged, implied }) =>
      binds === null && !merged && !implied && isOfRow(tree, { scope, source }, expression),
  );
  return own.map(({ expression }) => expression);
}

/** The filter that conditions and the aggregate's own FILTER make; null: none. Undefined: that is of other rows, too. */
export function filterOf(
  tree: QueryTree,
  base: RowScope,
  conditions: readonly Node[],
  call: FuncCall,
): Filter | null | undefined {
  const own = call.agg_filter === undefined ? [] : [call.agg_filter];
  if (!own.every((condition) => isOfRow(tree, base, condition))) return undefined;
  const all = [...conditions, ...own];
  if (all.length === 0) return null;
  const uses = all.flatMap((condition) => usesOf(base.scope, condition, tree.aggregates) ?? []);
  const columns = new Set(uses.flatMap(({ column }) => (column === null ? [] : [column])));
  return { conditions: all, columns: [...columns].sort() };
}
