import { areAlike } from '../analyze/equality.js';
import { outputOf, type Root } from '../analyze/root.js';
import { type RouteTree, routeUp } from '../analyze/routes.js';
import type { Side } from '../analyze/side-values.js';
import { type Column, findColumn } from '../catalog/catalog.js';
import type { TableSource } from '../ir/nodes.js';
import type { Fields } from './fields.js';

/** Output columns that hold the key of an embedded row, next to the documents that show it. */
export type StoredLink = readonly {
  /** Of the embedded row's table. */
  readonly column: string;
  readonly output: string;
  /** The equality operator between them, as SQL. */
  readonly operator: string;
}[];

/**
 * Whether fields stand in objects of the root's own that a foreign key of the root leads to: each document linked to the
 * row is there, and tells by the key it shows whether it shows the row.
 */
export function isEmbeddedInRoot(root: Root, routes: RouteTree, { sites }: Fields): boolean {
  return sites.every(({ source, identity, path }) => {
    const [step, ...further] = routeUp(routes, source) ?? [];
    const linked = step?.hop.kind === 'embedded' && step.hop.foreignKey !== null && further.length === 0;
    return linked && root.unfiltered && identity !== null && path.steps.every(({ kind }) => kind === 'member');
  });
}

/** The output columns that hold the foreign key to an embedded row; undefined if the view doesn't put it out. */
export function storedLink({ hops }: RouteTree, source: TableSource): StoredLink | undefined {
  const hop = hops.get(source);
  if (hop?.kind !== 'embedded' || hop.foreignKey === null) return undefined;
  const stored = hop.links.map(({ lower, upper, operator, equality }) => {
    const output = upper.column === null ? undefined : outputOf(hop.upper, upper.column);
    const plain = equality?.collation?.deterministic !== false || areAlike(columnOf(lower), columnOf(upper));
    return lower.column === null || output === undefined || !plain
      ? undefined
      : { column: lower.column, output, operator };
  });
  return stored.every((link) => link !== undefined) ? stored : undefined;
}

function columnOf({ source, column }: Side): Column | undefined {
  return findColumn(source.table, column ?? '');
}

/** Columns by which documents are looked up besides their key: one list for each index. */
export function searchedOutputs(root: Root, routes: RouteTree, fields: readonly Fields[]): string[][] {
  const found = fields
    .filter((each) => isEmbeddedInRoot(root, routes, each))
    .map(({ sites }) => sites[0] && storedLink(routes, sites[0].source)?.map(({ output }) => output));
  const lists = found.filter((outputs) => outputs !== undefined);
  return [...new Map(lists.map((outputs) => [JSON.stringify(outputs), outputs])).values()];
}
