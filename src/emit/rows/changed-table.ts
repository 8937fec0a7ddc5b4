import type { Table } from '../../catalog/catalog.js';
import type { TableSource } from '../../ir/nodes.js';

export interface ShownRows {
  readonly old: string;
  readonly new: string;
}

/**
 * What is noted of a changed row, to be answered at commit: what it held, before and after, of what leads to other rows or
 * to documents. It says nothing of the values that documents show: they are computed from the rows that there are in the
 * end.
 */
export interface NotedRows {
  /** The variable that holds the notes of the transaction, an array of rows of their table. */
  readonly variable: string;
  /** The columns that are noted, sorted. */
  readonly columns: readonly string[];
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
  /** Where its changes are noted, and answered by the notes: what is noted; else they are answered by what is shown. */
  readonly noted?: NotedRows;
}
