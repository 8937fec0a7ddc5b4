import type { RelationName } from '../base/names.js';
import type { Artifact } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { quoteQualified } from '../sql/quote.js';
import { readTableSizes } from './preflight/table-sizes.js';
import type { RegisteredView } from './registry.js';

/** Whether documents are made while others write. */
export interface OnlineOptions {
  /**
   * Creates or replaces the view in one short transaction and makes its documents in many, while others write. The driver
   * must not be inside a transaction. What was interrupted is resumed by `resumeView`.
   */
  readonly online?: boolean | undefined;
  /**
   * Does so where the root is thought to have more rows, or where documents stand for groups, the largest table, or where
   * there are more documents; but not inside a transaction.
   */
  readonly onlineAbove?: number | undefined;
  /**
   * Where a view takes another's place online: its documents are made in a table of their own, which takes the other's place
   * when all are there. So whoever reads them sees all of one view, or all of the other.
   */
  readonly swap?: boolean | undefined;
}

/** Whether a view's documents come in many transactions, while others write. */
export function isOnline({ online, onlineAbove }: OnlineOptions, { rows }: Estimate): boolean {
  return online ?? (onlineAbove !== undefined && rows > onlineAbove);
}

/** How large a view will be. */
export interface Estimate {
  /** Rows of the root, or, where documents stand for groups, of the largest table; or of the documents that are there. */
  readonly rows: number;
  /** How many documents there will be; 0 where nothing tells. */
  readonly documents: number;
}

/** What the server thinks; `existing`: the view whose place it takes. */
export async function estimateRows(
  driver: Driver,
  { root, grouped, tables }: Artifact['plan'],
  existing: RegisteredView | undefined,
): Promise<Estimate> {
  const sources = grouped ? tables.map(({ table }) => table) : [root];
  const sizes = await readTableSizes(driver, existing === undefined ? sources : [...sources, existing.name]);
  const rows = Math.max(0, ...sizes.map((size) => size.rows));
  const present = existing === undefined ? 0 : (sizes.at(-1)?.rows ?? 0);
  return { rows, documents: grouped ? present : rows };
}

export async function countDocuments(driver: Driver, name: RelationName): Promise<number> {
  const [row] = await driver.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${quoteQualified(name)}`);
  return Number(row?.count ?? 0);
}
