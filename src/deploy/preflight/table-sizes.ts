import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteQualified } from '../../sql/quote.js';

/** How large a table is, with its partitions and inheritance children. */
export interface TableSize {
  /** Its name. */
  readonly table: RelationName;
  /** How many rows it is thought to have: the server's last count, brought to the size that the table has now. */
  readonly rows: number;
  /** Whether the server has ever counted them; else they are told from the size and the columns' types alone. */
  readonly analyzed: boolean;
  /** Its bytes on disk, with indexes and TOAST. */
  readonly bytes: number;
  /** Pages that its rows are in. */
  readonly pages: number;
  /** Whether it is partitioned: then no index of all of it can be made CONCURRENTLY. */
  readonly partitioned: boolean;
}

/** Tables, partitions and inheritance children by the names (`$1`, JSON) that the view has for them: WITH `carrier`. */
export const carriers = `carrier AS (
  SELECT n.name, pg_catalog.to_regclass(n.name)::oid AS oid FROM pg_catalog.json_array_elements_text($1::json) AS n (name)
  UNION SELECT k.name, h.inhrelid FROM pg_catalog.pg_inherits h JOIN carrier k ON h.inhparent = k.oid)`;

interface SizeRow {
  readonly rows: string;
  readonly analyzed: boolean;
  readonly bytes: string;
  readonly pages: number;
  readonly partitioned: boolean;
}

/**
 * Sizes of tables, in their order. Rows are counted as the planner does it: so many on a page as there were at the last
 * ANALYZE or VACUUM; before the first one, as many as fit with 32 bytes for each value of any length.
 */
export async function readTableSizes(driver: Driver, tables: readonly RelationName[]): Promise<TableSize[]> {
  const names = tables.map(quoteQualified);
  const rows = await driver.query<SizeRow & { name: string; [column: string]: unknown }>(
    `WITH RECURSIVE ${carriers}, part AS (
       SELECT k.name, c.relkind, c.reltuples, c.relpages,
         pg_catalog.pg_relation_size(c.oid) / pg_catalog.current_setting('block_size')::float8 AS pages,
         pg_catalog.pg_total_relation_size(c.oid) AS bytes,
         (pg_catalog.current_setting('block_size')::float8 - 24) / (28 + (
           SELECT pg_catalog.sum(CASE WHEN a.attlen > 0 THEN a.attlen ELSE 32 END) FROM pg_catalog.pg_attribute a
           WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) AS fitting
       FROM carrier k JOIN pg_catalog.pg_class c ON c.oid = k.oid)
     SELECT name,
       coalesce(pg_catalog.sum(CASE WHEN relkind = 'p' THEN 0
         WHEN reltuples >= 0 AND relpages > 0 THEN reltuples / relpages * pages
         ELSE pages * fitting END), 0)::bigint::text AS rows,
       coalesce(pg_catalog.bool_and(relkind = 'p' OR reltuples >= 0), true) AS analyzed,
       coalesce(pg_catalog.sum(bytes), 0)::bigint::text AS bytes,
       coalesce(pg_catalog.sum(pages), 0) AS pages,
       coalesce(pg_catalog.bool_or(relkind = 'p'), false) AS partitioned
     FROM part GROUP BY name`,
    [JSON.stringify(names)],
  );
  const found = new Map(rows.map(({ name, ...size }) => [name, size]));
  return tables.map((table) => {
    const size = found.get(quoteQualified(table));
    const { analyzed = true, pages = 0, partitioned = false } = size ?? {};
    return { table, rows: Number(size?.rows ?? 0), analyzed, bytes: Number(size?.bytes ?? 0), pages, partitioned };
  });
}
