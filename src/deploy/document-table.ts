import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import type { DocumentColumn } from '../emit/storage.js';
import { quoteQualified } from '../sql/quote.js';
import type { RegisteredView } from './registry.js';
import { withSettings } from './settings.js';

/** The document table as the database has it. */
export interface DocumentTable {
  readonly oid: number;
  readonly columns: readonly DocumentColumn[];
  /** Columns of its primary key; null where it has none that is checked at once. */
  readonly key: readonly string[] | null;
}

export function dropTable(name: RelationName): string {
  return `DROP TABLE IF EXISTS ${quoteQualified(name)}`;
}

/** Throws `RELATION_EXISTS` when what has the name of a view's documents by now is somebody else's. */
export async function refuseStrangersTable(driver: Driver, view: RegisteredView): Promise<void> {
  const table = await readDocumentTable(driver, view.name);
  if (table !== undefined) refuseStranger(view, table);
}

/** A restored table has another number, and the columns that it was dumped with. */
export function refuseStranger({ name, plan, basis }: RegisteredView, { oid, columns }: DocumentTable): void {
  const known = basis?.documents?.oid;
  if (known === undefined || known === oid) return;
  if (plan.columns.every((column) => columns.some((other) => other.name === column.name))) return;
  throw new JsonbIvmError({
    code: 'RELATION_EXISTS',
    message: `${quoteQualified(name)} is not the table that the documents of the view were in`,
    hint: 'rename it, or drop it if nobody needs it',
  });
}

export function typeIn(columns: readonly DocumentColumn[], name: string): string | undefined {
  return columns.find((column) => column.name === name)?.type;
}

/** The table of a view's name; undefined where there is none. */
export async function readDocumentTable(driver: Driver, name: RelationName): Promise<DocumentTable | undefined> {
  const [row] = await withSettings(driver, { search_path: '' }, () =>
    driver.query<{ found: string }>(
      `SELECT pg_catalog.json_build_object('oid', c.oid::bigint, 'columns', (
         SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname,
             'type', pg_catalog.format_type(a.atttypid, a.atttypmod) ||
             CASE WHEN l.oid IS NULL THEN '' ELSE pg_catalog.format(' COLLATE "%s"."%s"',
               pg_catalog.replace(n.nspname, '"', '""'), pg_catalog.replace(l.collname, '"', '""')) END)
           ORDER BY a.attnum), '[]')
         FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
         LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
         LEFT JOIN pg_catalog.pg_namespace n ON n.oid = l.collnamespace
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), 'key', (
         SELECT pg_catalog.json_agg(a.attname ORDER BY a.attnum)
         FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
         WHERE i.indrelid = c.oid AND i.indisprimary AND i.indimmediate))::text AS found
       FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind = 'r'`,
      [quoteQualified(name)],
    ),
  );
  return row === undefined ? undefined : (JSON.parse(row.found) as DocumentTable);
}
