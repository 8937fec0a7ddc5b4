import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import type { EmitContext } from '../context/context.js';
import { transitionTables } from '../context/objects.js';
import { answerMoved } from './answer-moved.js';
import type { ChangedTable } from './changed-table.js';
import { keepMoved } from './keep-moved.js';
import { kept, keptColumns, type Way } from './kept-rows.js';

/**
 * What MERGE does to a partitioned table is not all shown to statement triggers. Once it has inserted a row, the new rows
 * of its updates are shown as that row, in many releases; and one that it moves to another partition is shown as inserted
 * there and nowhere as updated or deleted, where it has no other action that inserts or deletes.
 *
 * Old rows that stay where they are are shown, and what they became is found by their keys (`updated-rows`). Of rows whose
 * key changes, or links where there is no key, row triggers keep what they were and are (`keep-moved`).
 * What the statement shows of those, old and new, has been answered by its own events; the others are answered as if they
 * had been deleted and inserted (`answer-moved`).
 *
 * This says whether a table's rows are followed so; those of a partition are followed one by one.
 */
export function keepsMoved({ kind, inherits }: Table): boolean {
  return kind === 'partitioned' && !inherits;
}

/** The tables, functions and triggers that keep rows that moved and have them answered. */
export function movedRows(context: EmitContext, changed: ChangedTable): string[] {
  if (!keepsMoved(changed.table)) return [];
  return [
    ...keptRows(context, changed),
    shownAs(context, changed, 'departed'),
    shownTo(context, changed, 'departed'),
    shownAs(context, changed, 'arrived'),
    shownTo(context, changed, 'arrived'),
    ...keepMoved(context, changed),
    ...answerMoved(context, changed),
  ];
}

export function dropMoved({ names }: EmitContext, table: Table): string[] {
  if (!keepsMoved(table)) return [];
  return [
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.movement(table, 'keep'))}() CASCADE`,
    `DROP FUNCTION IF EXISTS ${quoteQualified(names.movement(table, 'answer'))}() CASCADE`,
    `DROP TABLE IF EXISTS ${quoteQualified(names.moved(table, 'kept'))}`,
    `DROP TABLE IF EXISTS ${quoteQualified(names.moved(table, 'departed'))}`,
    `DROP TABLE IF EXISTS ${quoteQualified(names.moved(table, 'arrived'))}`,
  ];
}

/** The table of the rows of statements at hand. */
function keptRows({ names }: EmitContext, changed: ChangedTable): string[] {
  const name = quoteQualified(names.moved(changed.table, 'kept'));
  const columns = [...keptColumns(changed, 'departed'), ...keptColumns(changed, 'arrived')].map(
    ({ name, of }) => `${of('t')} AS ${name}`,
  );
  const nothing = Object.values(kept).map(({ name, type }) => `NULL::${type} AS ${name}`);
  return [
    `CREATE UNLOGGED TABLE ${name} AS\nSELECT ${[...nothing, ...columns].join(', ')}\nFROM ${quoteQualified(changed.table)} AS t WITH NO DATA`,
    `CREATE INDEX ON ${name} (${kept.transaction.name})`,
  ];
}

/** A table that is empty but while rows are answered. */
function shownAs({ names }: EmitContext, { table, links }: ChangedTable, way: Way): string {
  const columns = [`false AS ${kept.settled.name}`, ...links.map((link) => `t.${quoteIdentifier(link)}`)];
  return [
    `CREATE UNLOGGED TABLE ${quoteQualified(names.moved(table, way))} AS`,
    `SELECT ${columns.join(', ')}`,
    `FROM ${quoteQualified(table)} AS t WITH NO DATA`,
  ].join('\n');
}

/** To update its rows is to have them answered: they are shown to the function that answers the table's own. */
function shownTo({ names }: EmitContext, { table }: ChangedTable, way: Way): string {
  const [event, shown] = way === 'departed' ? (['delete', 'old'] as const) : (['insert', 'new'] as const);
  return [
    `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, 'answer'))}`,
    `AFTER UPDATE ON ${quoteQualified(names.moved(table, way))} REFERENCING OLD TABLE AS ${transitionTables[shown]}`,
    `FOR EACH STATEMENT EXECUTE FUNCTION ${quoteQualified(names.triggerFunction(table, event))}()`,
  ].join('\n');
}
