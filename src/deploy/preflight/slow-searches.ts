import type { Diagnostic } from '../../base/errors.js';
import { sameRelation } from '../../base/names.js';
import { indexMissing } from '../../plan/indexes.js';
import type { MissingIndex } from '../../plan/plan.js';
import { quoteQualified } from '../../sql/quote.js';
import type { TableSize } from './table-sizes.js';

/**
 * Rows from which a table is not searched without an index unless that is asked for: reading so many takes 5 to 10 ms,
 * for each write, and for each document when the view is filled.
 */
export const largeTable = 100_000;

/** What is said of searches that no index serves, once it is known how many rows they go through. */
export function findSlowSearches(
  missing: readonly MissingIndex[],
  sizes: readonly TableSize[],
  allowSlow: boolean,
): Diagnostic[] {
  return missing.map((index) => {
    const size = sizes.find(({ table }) => sameRelation(table, index.table));
    const small = indexMissing(index);
    if (size === undefined || size.rows < largeTable) return small;
    const statement = size.partitioned ? index.statement : index.statement.replace(/^CREATE INDEX/, '$& CONCURRENTLY');
    if (allowSlow) return { ...small, hint: `run: ${statement};` };
    const rows = size.rows.toLocaleString('en-US');
    return {
      code: 'INDEX_REQUIRED',
      severity: 'error',
      message: `${small.message}, and ${quoteQualified(index.table)} has about ${rows} rows`,
      hint: `run: ${statement}; or accept slow writes with --allow-slow (option allowSlow)`,
    };
  });
}
