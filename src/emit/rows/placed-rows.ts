import type { RowEvent } from '../../plan/answers.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { ChangedTable } from './changed-table.js';
import { differ } from './differ.js';
import { bothOfPairs } from './paired-rows.js';

/** Whether a row's places in lists may be others. */
export const placedName = quoteIdentifier('jsonb_ivm placed');

/**
 * Columns of rows that changed, old and new, and whether their places in lists may be others: if one of those `placing`
 * changed.
 */
export function placedRows(
  changed: ChangedTable,
  event: RowEvent,
  columns: readonly string[],
  placing: readonly string[],
): string {
  if (event === 'update' && changed.pairs !== null) {
    const moved = differ(changed.table, [...new Set(placing)]);
    return bothOfPairs(changed, columns, changed.reads, `${moved} IS NOT FALSE OR NOT ivm.paired AS ${placedName}`);
  }
  const shown = changed.shown[event === 'delete' ? 'old' : 'new'];
  return `SELECT ${columns.map((name) => `r.${quoteIdentifier(name)}`).join(', ')}, true AS ${placedName} FROM ${shown} AS r`;
}
