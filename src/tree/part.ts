import type { ElementKey } from '../analyze/constructors.js';
import type { RowScope } from '../analyze/decimals.js';
import type { Table } from '../catalog/catalog.js';
import type { Node } from '../sql/parse.js';
import type { NodeQuery } from './node-query.js';
import type { DocumentNode } from './nodes.js';

/**
 * Values of a root's document that are made of the rows of one table that hold its key: a list with an element for
 * each, a map with an entry for each, or a count, a sum, the least or the greatest of them. What one row does to them can be told from that row and
 * its neighbours in the list. Others are computed.
 */
export type Part = ListPart | MapPart | TotalPart | ExtremePart | ComputedPart;

export interface PartBase extends GatheredRows {
  readonly output: string;
  /** Keys from the top of the output column's document to the member; none where it is the output column itself. */
  readonly path: readonly string[];
}

/** Rows of an occurrence that are gathered for a row which they hold the key of: the root's, or that of an element. */
export interface GatheredRows extends RowScope {
  /** Columns that hold it; of the root's key, in the order of its own. */
  readonly links: readonly string[];
}

/** What rows have to meet to be shown, which follows from their own columns. */
export interface Filter {
  readonly conditions: readonly Node[];
  readonly columns: readonly string[];
}

export interface ListPart extends PartBase, ListOfRows {}

/** An array with an element for each of the rows. */
export interface ListOfRows extends GatheredRows {
  readonly kind: 'list';
  readonly key: readonly ElementKey[];
  readonly element: Node;
  /** What computes the element, where it is made of other rows, too; null: it is made of the row alone. */
  readonly node: DocumentNode | null;
  /** Columns, never null, that no two rows of a list share; all ascending or all descending. */
  readonly order: readonly string[];
  readonly descending: boolean;
  /** null: each row that holds the key has its element. */
  readonly filter: Filter | null;
  /** The elements are arrays, else objects. */
  readonly arrays: boolean;
}

export interface MapPart extends PartBase {
  readonly kind: 'map';
  /** The column whose text is the key of a row's entry: never null, and no two rows of a map share it. */
  readonly key: string;
  readonly value: Node;
  /** What computes the value, where it is made of other rows, too; null: it is made of the row alone. */
  readonly node: DocumentNode | null;
  /** null: each row that holds the root's key has its entry. */
  readonly filter: Filter | null;
}

export interface TotalPart extends PartBase {
  readonly kind: 'count' | 'sum';
  /** What is added up; it is never null, and its sum is exact, with the decimals that the query shows. */
  readonly argument: Node | null;
  /** Stands for the sum of no rows; null for NULL. */
  readonly empty: Node | null;
  /** Which rows are counted; null: all of them. Of a sum, always. */
  readonly filter: Filter | null;
}

export interface ExtremePart extends PartBase {
  readonly kind: 'min' | 'max';
  /** What the least or the greatest is taken of; it is never null, a number with the decimals that the query shows. */
  readonly argument: Node;
}

export interface ComputedPart extends PartBase {
  readonly kind: 'computed';
  readonly node: DocumentNode;
  /** Columns of the table that it is made of, sorted. */
  readonly reads: readonly string[];
  /** Why nothing less is done. */
  readonly reason: string;
}

/** Whether each row has a place of its own in it, where edits put what it shows. */
export function isGathered(part: Part): part is ListPart | MapPart {
  return part.kind === 'list' || part.kind === 'map';
}

/** Whether some rows may be left out. */
export function isFiltered(part: Part): part is ListPart | MapPart | TotalPart {
  return 'filter' in part && part.filter !== null;
}

/** Why a value is computed that rows of a table show in otherwise than each by an element of its own. */
export const showInOthers = 'its rows have a part in what others show';

/** Whether what a row adds is a difference, which must be added once. */
export function isTotal(part: Part): part is TotalPart {
  return part.kind === 'count' || part.kind === 'sum';
}

/** Whether it is the least or the greatest value, which a row that is there can only push further. */
export function isExtreme(part: Part): part is ExtremePart {
  return part.kind === 'min' || part.kind === 'max';
}

/** All that one table is to a view. */
export interface Parts {
  readonly table: Table;
  readonly parts: readonly Part[];
  /** Columns that hold the root's key, in the order of its own: the same for all parts. */
  readonly links: readonly string[];
  /** These and the table's own key. */
  readonly fixed: readonly string[];
  /** Columns whose texts are keys of entries. */
  readonly keys: readonly string[];
  /** Columns that the view reads, the key among them. */
  readonly reads: readonly string[];
  /** What computes those of the parts, and of their elements, that are computed. */
  readonly queries: readonly NodeQuery[];
}
