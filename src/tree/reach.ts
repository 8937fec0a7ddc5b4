import type { Root } from '../analyze/root.js';
import { type RouteTree, routeUp, rowsUp } from '../analyze/routes.js';
import type { Catalog } from '../catalog/catalog.js';
import type { QueryTree, TableSource } from '../ir/nodes.js';
import { isRowStep, type Path } from './nodes.js';

/** What a table's rows are followed by, and what the server can patch. */
export interface Reach {
  readonly tree: QueryTree;
  readonly catalog: Catalog;
  readonly root: Root;
  readonly routes: RouteTree;
  /** Values within elements and rows can be set. */
  readonly patchable: boolean;
}

/** Whether the rows that lead from an occurrence to the root tell the elements and entries that a path goes through. */
export function tellsElements({ routes }: Reach, source: TableSource, { steps }: Path): boolean {
  if (routeUp(routes, source) === null) return false;
  const rows = rowsUp(routes, source);
  return steps.every((step) => !isRowStep(step) || rows.includes(step.source));
}
