import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';

/** A table that samples are taken from. */
export interface SampleTable {
  readonly name: RelationName;
  /** In their order in the table; none if the table is gone. */
  readonly columns: readonly SampleColumn[];
}

export interface SampleColumn {
  readonly name: string;
  /** Of a domain: what it is made of. */
  readonly type: string;
  /** What the type is called in the schema `pg_catalog`; null for types that are elsewhere. */
  readonly builtin: string | null;
  /** Enum labels, in order. */
  readonly labels: readonly string[] | null;
  readonly generated: boolean;
  /** Part of the primary key that tells the table's rows apart. */
  readonly key: boolean;
  /** The first column of a unique index. */
  readonly unique: boolean;
}

/** A row as the texts of its values, by column; `place` finds it as long as nobody changes it. */
export interface SampleRow {
  readonly place: string;
  readonly values: Readonly<Record<string, string | null>>;
}

/** A primary key doesn't tell the rows of a table from those of its inheritance children. */
const columnsQuery = `
SELECT a.attname AS name, b.oid::pg_catalog.regtype::text AS type,
       CASE WHEN b.typnamespace = 'pg_catalog'::pg_catalog.regnamespace THEN b.typname::text END AS builtin,
       (SELECT pg_catalog.json_agg(e.enumlabel ORDER BY e.enumsortorder)
        FROM pg_catalog.pg_enum e WHERE e.enumtypid = b.oid) AS labels,
       a.attgenerated <> '' AS generated,
       EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid AND i.indisprimary
               AND a.attnum = ANY (i.indkey) AND NOT (c.relkind = 'r' AND c.relhassubclass)) AS key,
       EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid AND i.indisunique
               AND i.indkey[0] = a.attnum) AS unique
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
JOIN pg_catalog.pg_type b ON b.oid = CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END
WHERE c.oid = pg_catalog.to_regclass($1)
ORDER BY a.attnum`;

export async function readSampleTable(driver: Driver, name: RelationName): Promise<SampleTable> {
  const columns = await driver.query<Record<string, unknown> & SampleColumn>(columnsQuery, [quoteQualified(name)]);
  return { name, columns };
}

/** The first rows by key, or as they lie where there is none. */
export async function pickRows(driver: Driver, table: SampleTable, limit: number): Promise<SampleRow[]> {
  const texts = table.columns.map(({ name }) => `r.${quoteIdentifier(name)}::text`);
  const rows = await driver.query<{ place: string; texts: (string | null)[] }>(
    `SELECT pg_catalog.format('tableoid = %s AND ctid = %L', r.tableoid, r.ctid) AS place,
            pg_catalog.array_to_json(ARRAY[${texts.join(', ')}]::text[]) AS texts
     FROM ${quoteQualified(table.name)} AS r${orderByKey(table, 'r')} LIMIT ${limit}`,
  );
  return rows.map(({ place, texts }) => {
    const values = Object.fromEntries(table.columns.map(({ name }, index) => [name, texts[index] ?? null]));
    return { place: keyColumns(table).length === 0 ? place : keyCondition(table, values), values };
  });
}

/** The condition that finds the row whose key is among these values. */
export function keyCondition(table: SampleTable, values: SampleRow['values']): string {
  return keyColumns(table)
    .map(({ name }) => `${quoteIdentifier(name)} = ${quoteValue(values[name] ?? null)}`)
    .join(' AND ');
}

export function keyColumns({ columns }: SampleTable): readonly SampleColumn[] {
  return columns.filter(({ key }) => key);
}

export function orderByKey(table: SampleTable, alias: string): string {
  const key = keyColumns(table).map(({ name }) => `${alias}.${quoteIdentifier(name)}`);
  return key.length === 0 ? '' : ` ORDER BY ${key.join(', ')}`;
}

/** A constant that takes on the type of the column it meets. */
export function quoteValue(text: string | null): string {
  return text === null ? 'NULL' : quoteLiteral(text);
}
