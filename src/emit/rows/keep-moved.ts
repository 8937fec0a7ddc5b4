import type { Table } from '../../catalog/catalog.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { type EmitContext, indent } from '../context/context.js';
import { lendToOwner, refuseOtherTypes } from '../context/lent.js';
import type { ChangedTable } from './changed-table.js';
import { columnsKept, definer, imageSettings, kept, keptColumns } from './kept-rows.js';

/**
 * Keeps a row before it moves to another partition, and one whose key or links changed where it is. Row triggers are told
 * of every row, by whatever command, and of a move before it: then of what the row is about to become.
 */
export function keepMoved({ names }: EmitContext, changed: ChangedTable): string[] {
  const { table } = changed;
  const name = names.movement(table, 'keep');
  const rows = quoteQualified(names.moved(table, 'kept'));
  const body = [
    '',
    'BEGIN',
    indent(refuseOtherTypes(table, columnsKept(changed))),
    keepRow(rows, changed),
    '  RETURN new;',
    'END',
    '',
  ].join('\n');
  const trigger = (step: 'leave' | 'keep', when: string, watched: readonly string[]): string =>
    [
      `CREATE TRIGGER ${quoteIdentifier(names.movementTrigger(table, step))}`,
      `${when} UPDATE ON ${quoteQualified(table)}`,
      `FOR EACH ROW WHEN (${rowOf('OLD', watched)} IS DISTINCT FROM ${rowOf('NEW', watched)})`,
      `EXECUTE FUNCTION ${quoteQualified(name)}()`,
    ].join('\n');
  return [
    ...definer(quoteQualified(name), body, ...imageSettings(table)),
    lendToOwner(table, name),
    trigger('leave', 'BEFORE', partitioning(table)),
    trigger('keep', 'AFTER', settling(changed)),
  ];
}

function keepRow(rows: string, changed: ChangedTable): string {
  const values: Readonly<Record<keyof typeof kept, string>> = {
    transaction: 'pg_catalog.pg_current_xact_id()',
    depth: 'pg_catalog.pg_trigger_depth()',
    settled: `tg_when OPERATOR(pg_catalog.=) 'AFTER'`,
    part: 'tg_relid',
    place: 'old.ctid',
  };
  const [departed, arrived] = [keptColumns(changed, 'departed'), keptColumns(changed, 'arrived')];
  const columns = [...Object.values(kept), ...departed, ...arrived].map(({ name }) => name);
  const list = [
    ...Object.values(values),
    ...departed.map(({ of }) => of('old')),
    ...arrived.map(({ of }) => of('new')),
  ];
  return `  INSERT INTO ${rows} (${columns.join(', ')})\n  VALUES (${list.join(', ')});`;
}

/** Without a change of these, no row moves. What is generated isn't known before a row is written. */
function partitioning({ columns, partitionedBy, primaryKey }: Table): string[] {
  const generated = new Set(columns.filter((column) => column.generated).map(({ name }) => name));
  return (primaryKey ?? partitionedBy).filter((column) => !generated.has(column));
}

/** What leads to other rows or tells the row, which an UPDATE in place may change. */
function settling({ table, links, reads }: ChangedTable): readonly string[] {
  if (table.primaryKey !== null) return table.primaryKey;
  return links.length === 0 ? reads : links;
}

function rowOf(which: string, columns: readonly string[]): string {
  return `ROW(${columns.map((column) => `${which}.${quoteIdentifier(column)}`).join(', ')})`;
}
