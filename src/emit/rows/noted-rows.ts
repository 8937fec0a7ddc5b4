import type { Table } from '../../catalog/catalog.js';
import type { ChangedRows } from '../../plan/locks.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { ChangedTable, NotedRows } from './changed-table.js';
import { differ } from './differ.js';

/** A row as it was, and as it became. */
type Side = 'before' | 'after';

/** What a note says beside columns: which transaction made it, whether it was the first, and which of the rows there are. */
export const note = {
  transaction: quoteIdentifier('transaction'),
  first: quoteIdentifier('first'),
  had: { before: quoteIdentifier('has before'), after: quoteIdentifier('has after') },
} as const;

/** What a column is noted as: by its number, as names have no room for more. */
export function notedAs({ columns }: Table, column: string, side: Side): string {
  return quoteIdentifier(noteOf(side, String(columns.findIndex(({ name }) => name === column))));
}

/** The names of a side's columns begin with that side. */
export function noteOf(side: Side, number: string): string {
  return `${side} ${number}`;
}

/** Changed rows that a statement starts from, as a query of the notes. Rows that came or went count as moved and as linked. */
export function notedRows({ table, links, noted }: ChangedTable & { noted: NotedRows }, rows: ChangedRows): string {
  const columns = 'columns' in rows ? rows.columns : links;
  const of = (side: Side): string => {
    const list = columns.map((name) => `m.${notedAs(table, name, side)} AS ${quoteIdentifier(name)}`);
    const notes = `FROM pg_catalog.unnest(ivm.${noted.variable}) AS m`;
    const differs = 'columns' in rows ? [besides(table, rows.columns)] : [];
    return [`SELECT ${list.join(', ')}`, notes, `WHERE ${[`m.${note.had[side]}`, ...differs].join('\n  AND ')}`].join(
      '\n',
    );
  };
  return rows.kind === 'new' || rows.kind === 'linked' ? of('after') : `${of('before')}\nUNION ALL\n${of('after')}`;
}

/** Whether a row came, went, or became another in these columns. */
function besides(table: Table, columns: readonly string[]): string {
  const row = (side: Side, alias: string): string =>
    `(SELECT ${columns.map((name) => `m.${notedAs(table, name, side)} AS ${quoteIdentifier(name)}`).join(', ')}) AS ${alias}`;
  const differs = `(SELECT ${differ(table, columns)} FROM ${row('before', 'o')}, ${row('after', 'n')})`;
  return `(NOT (m.${note.had.before} AND m.${note.had.after}) OR ${differs})`;
}
