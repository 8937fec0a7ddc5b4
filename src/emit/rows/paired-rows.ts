import { hasInheritors, type Table } from '../../catalog/catalog.js';
import { quoteIdentifier } from '../../sql/quote.js';
import type { Fields } from '../../tree/fields.js';
import { type EmitContext, indent, isAbsent, isPresent, rowsEqual } from '../context/context.js';
import type { ChangedTable, ShownRows } from './changed-table.js';
import { differ } from './differ.js';
import { gatherUpdated } from './updated-keys.js';

/**
 * The old and new rows of an UPDATE side by side: `o` and `n`, told by the primary key. They pair off, one to one, but
 * where keys changed, or where a foreign key's action updated a row again, which is there twice then. The variable
 * `ivm.paired` is true unless they don't: rows without their like count as changed, and if any key is there twice, all
 * rows do. To follow more rows than needed is safe.
 */

/** A FULL JOIN, as its plan, even one made for one row, is a hash or a merge join: time grows with the number of rows. */
export function pairsOf(context: EmitContext, table: Table, shown: ShownRows, updated: string): string | null {
  if (table.primaryKey === null || hasInheritors(table)) return null;
  return `${shown.old} AS o FULL JOIN ${updated} AS n ON ${rowsEqual(context, table, 'o', 'n')}`;
}

/**
 * Sets the variables for an UPDATE of several rows: whether they pair off, changed at all, and in nothing but fields, and
 * the keys of those that changed.
 */
export function readPairs(changed: ChangedTable, pairs: string, fields: Fields | undefined): string {
  const changes = differ(changed.table, changed.reads);
  const [old, updated] = presence(changed);
  const paired = [
    `pg_catalog.count(*) OPERATOR(pg_catalog.=) (SELECT pg_catalog.count(*) FROM ${changed.updated} AS r)`,
    `pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(${old})`,
    `pg_catalog.count(*) OPERATOR(pg_catalog.=) pg_catalog.count(${updated})`,
  ];
  const values = {
    paired: paired.join(' AND '),
    changed: `coalesce(pg_catalog.bool_or(${changes}), false)`,
    ...(fields === undefined ? {} : fieldsRead(changed, fields, changes)),
  };
  return [
    `SELECT\n${indent(Object.values(values).join(',\n'))}`,
    `INTO ${Object.keys(values)
      .map((name) => `ivm.${name}`)
      .join(', ')}`,
    `FROM ${pairs};`,
    ...(fields === undefined ? [] : [`fields := ivm.fields AND ivm.paired;`]),
  ].join('\n');
}

function fieldsRead(changed: ChangedTable, fields: Fields, changes: string): Record<string, string> {
  return {
    fields: `NOT coalesce(pg_catalog.bool_or(${differ(changed.table, fields.others)}), false)`,
    ...gatherUpdated(changed, changes),
  };
}

/** New rows whose columns changed. CASE hides from the planner that rows of one side are not wanted. */
export function newPairs(changed: ChangedTable, columns: readonly string[]): string {
  const [old, updated] = presence(changed);
  return [
    `SELECT ${columns.map((name) => `n.${quoteIdentifier(name)}`).join(', ')}`,
    `FROM ${changed.pairs}`,
    `WHERE CASE WHEN ${isAbsent(updated)} THEN false WHEN ${isAbsent(old)} THEN true ELSE ${differ(changed.table, columns)} OR NOT ivm.paired END`,
  ].join('\n');
}

/** Old and new rows that changed in what is compared, with further expressions over both. */
export function bothOfPairs(
  changed: ChangedTable,
  columns: readonly string[],
  compares: readonly string[],
  ...further: readonly string[]
): string {
  const side = (alias: string, present: string): string =>
    `(${[...columns.map((name) => `${alias}.${quoteIdentifier(name)}`), isPresent(present)].join(', ')})`;
  const [old, updated] = presence(changed);
  const names = columns.map(quoteIdentifier);
  const present = quoteIdentifier('jsonb_ivm present');
  return [
    `SELECT ${[...names.map((name) => `v.${name}`), ...further].join(', ')}`,
    `FROM ${changed.pairs}`,
    `CROSS JOIN LATERAL (VALUES ${side('o', old)}, ${side('n', updated)}) AS v (${[...names, present].join(', ')})`,
    `WHERE v.${present} AND (${differ(changed.table, compares)} OR NOT ivm.paired)`,
  ].join('\n');
}

/** Columns that are null where a row is missing. */
function presence({ table }: ChangedTable): [string, string] {
  const [key = ''] = table.primaryKey ?? [];
  return [`o.${quoteIdentifier(key)}`, `n.${quoteIdentifier(key)}`];
}
