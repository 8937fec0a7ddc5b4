import type { RelationName } from '../../base/names.js';
import { findColumn, type Table } from '../../catalog/catalog.js';
import { quoteBody, quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';

/**
 * Row triggers of a partitioned table are made for each new partition, with the rights of whoever makes the partition, who
 * needs the right to call their functions. So that the table's owner may go on making partitions, whoever made the view,
 * the owner has it. The functions have the rights of the view's owner: what they are handed by a trigger on another table,
 * whose columns may be of any types, they refuse before they look at it.
 */
export function lendToOwner(table: Table, name: RelationName): string {
  const owner = `SELECT c.relowner::pg_catalog.regrole FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) ${oid(table)}`;
  const grant = quoteLiteral(`GRANT EXECUTE ON FUNCTION ${quoteQualified(name).replaceAll('%', '%%')}() TO %s`);
  return `DO ${quoteBody(`\nBEGIN\n  EXECUTE pg_catalog.format(${grant}, (${owner}));\nEND\n`)}`;
}

/** Whether row triggers of a table that is part of another one are its partitions' too. */
export function isShared({ inherits, kind }: Table): boolean {
  return inherits && kind === 'partitioned';
}

/** The first statement of such a function: its table is the one, or a partition of it. */
export function refuseOtherTables(table: Table): string {
  const other = [
    `NOT EXISTS (SELECT FROM pg_catalog.pg_partition_ancestors(tg_relid) AS a (relid)`,
    `  WHERE a.relid OPERATOR(pg_catalog.=) ${oid(table)})`,
  ];
  return refuse(table, other.join('\n'));
}

/**
 * The same of a function that does nothing but keep columns: that they are of the table's types is all that it needs, and
 * asked faster. Of another table, it would keep rows that its transaction follows for nothing.
 */
export function refuseOtherTypes(table: Table, columns: readonly string[], row: 'old' | 'new' = 'old'): string {
  const types = columns.map((name) => {
    const type = quoteLiteral(findColumn(table, name)?.type ?? '');
    return `pg_catalog.pg_typeof(${row}.${quoteIdentifier(name)}) OPERATOR(pg_catalog.<>) ${type}::pg_catalog.regtype`;
  });
  return refuse(table, types.join('\n  OR '));
}

function refuse(table: Table, condition: string): string {
  const message = quoteLiteral(`this function is for triggers of "${table.schema}"."${table.name}" and its partitions`);
  return [
    `IF ${condition} THEN`,
    `  RAISE EXCEPTION USING ERRCODE = 'wrong_object_type', MESSAGE = ${message};`,
    `END IF;`,
  ].join('\n');
}

function oid(table: Table): string {
  return `${quoteLiteral(quoteQualified(table))}::pg_catalog.regclass`;
}
