import type { HopStep } from '../analyze/hops.js';
import { holdsUpper } from '../analyze/link.js';
import type { RouteTree } from '../analyze/routes.js';
import { type Catalog, uniqueKeysOf } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import { type Frame, framesTo } from './nodes.js';
import { choosesNothingElse, isToldByKey } from './part-rows.js';

/**
 * Which rows stand around values within elements and rows. To follow more rows than need be is safe where values are
 * computed; where one is edited for a row, the place that the row leads to has to be that of the row whose key it holds.
 */

interface Known {
  readonly catalog: Catalog;
  readonly routes: RouteTree;
}

/**
 * The columns of an occurrence's rows that hold the key of a frame's row, where that row, and no other, is found where it
 * leads to.
 */
export function heldKeyOfFrame(known: Known, frame: Frame, source: TableSource): string[] | undefined {
  const hop = known.routes.hops.get(source);
  if (hop?.kind !== 'child' || !isToldByKey(source) || hop.upper !== rowOf(known, frame)) return undefined;
  const held = heldColumns(known, hop);
  return held.length === hop.links.length ? [...new Set(held)] : undefined;
}

/** The occurrence that a frame's row is of, if the row is told where it leads to; or undefined. */
function rowOf(known: Known, frame: Frame): TableSource | undefined {
  if (frame.parent === null) return known.routes.root;
  return frame.element === null ? onlyRow(known, frame) : elementRow(known, frame, frame.element.source);
}

/** The key of its element tells the row, or what it holds of the key of a row around it with that. */
function elementRow(known: Known, frame: Frame, source: TableSource): TableSource | undefined {
  const shown = frame.element?.key.map(({ column }) => column) ?? [];
  const hop = known.routes.hops.get(source);
  const held = hop == null || !isAround(known, frame, hop) ? [] : heldColumns(known, hop);
  const told = [...shown, ...held];
  return uniqueKeysOf(source.table).some((key) => key.every((name) => told.includes(name))) ? source : undefined;
}

/** Where a frame has one row at most: nothing but the links of its step to a row around it chooses that. */
function onlyRow(known: Known, frame: Frame): TableSource | undefined {
  const [only, ...others] = frame.scope.sources;
  if (only?.kind !== 'table' || others.length > 0) return undefined;
  const hop = known.routes.hops.get(only);
  if (hop == null || hop.conditions.length > 0 || !isAround(known, frame, hop)) return undefined;
  const chosen = hop.kind === 'embedded' || hop.kind === 'child';
  const columns = new Set(hop.links.map(({ lower }) => lower.column));
  return chosen && choosesNothingElse(known.routes, frame.scope, only, columns.size, 0) ? only : undefined;
}

/** Whether a step is to the row of a frame around. */
function isAround(known: Known, { parent }: Frame, { upper }: HopStep): boolean {
  return parent !== null && framesTo(parent).some((around) => rowOf(known, around) === upper);
}

function heldColumns({ catalog }: Known, { links }: HopStep): string[] {
  return links.flatMap((link) => (holdsUpper(catalog, link) ? (link.lower.column ?? []) : []));
}
