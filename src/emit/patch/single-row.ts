import type { Table } from '../../catalog/catalog.js';
import type { EmitContext } from '../context/context.js';
import type { RowPair } from '../rows/differ.js';

/** What a row at hand goes by. */
export const atHand: RowPair = { old: 'old', new: 'new' };

/**
 * Most statements change one row. What is told of it, as expressions of a trigger function: either it is at hand, as
 * in a row trigger, or it is read once from the transition tables of a statement.
 */
export interface SingleRow {
  /** Whether an UPDATE changed what a list is ordered by. */
  readonly reordered: string;
  /** A column that the row had or has. */
  readonly column: (name: string) => string;
  /** What the row adds to the sum that is the part with this number. */
  readonly summand: (place: number) => string;
  /** The value that leaves the extreme that is the part with this number. */
  readonly leaving: (place: number) => string;
  /** The row as it is now: a query of some of its columns, without a row if it is gone. */
  readonly now: (context: EmitContext, table: Table, columns: readonly string[]) => string;
  /**
   * What the row goes by, where it is just as the event tells; undefined: triggers of the user's may have written it
   * since.
   */
  readonly alias?: string;
}

/** What follows for parts from a row that is there, and what its root's document says: expressions. */
export interface Present {
  readonly column: (name: string) => string;
  /** Edits of the list that is the part with this number, as an array. */
  readonly element: (place: number) => string;
  /** The row's value for the extreme that is the part with this number. */
  readonly value: (place: number) => string;
  /** An output column of the document. */
  readonly document: (output: string) => string;
  /** Whether an extreme that leaves with the row is computed; else the document has to tell that it stays. */
  readonly computesExtremes: boolean;
}
