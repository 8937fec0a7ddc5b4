import type { Table } from '../../catalog/catalog.js';
import type { TableSource } from '../../ir/nodes.js';

export interface ShownRows {
  readonly old: string;
  readonly new: string;
}

/** The occurrences of one table in one view, and what of its rows matters to them. */
export interface ChangedTable {
  readonly table: Table;
  readonly sources: readonly TableSource[];
  /** Columns that lead to other rows or to documents, sorted. */
  readonly links: readonly string[];
  /** Columns that the view reads, sorted. */
  readonly reads: readonly string[];
  /** Columns whose types have an equality. */
  readonly comparable: ReadonlySet<string>;
  /** What holds the rows that a trigger is shown: items of FROM without their aliases. */
  readonly shown: ShownRows;
  /** What holds the new rows of an UPDATE. */
  readonly updated: string;
  /** Columns that are kept of rows which an UPDATE changed in nothing but fields: see `updated-keys`. */
  readonly kept: readonly string[];
  /** The old and new rows of an UPDATE side by side, an item of FROM; null where no key tells them. */
  readonly pairs: string | null;
}
