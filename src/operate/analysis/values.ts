import type { Driver } from '../../db/driver.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import { orderByKey, type SampleColumn, type SampleRow, type SampleTable } from './table.js';

/** Rows of a table whose values are looked at: reading all would take long where all are the same. */
const rowsRead = 100;

/** What another of the table's first rows has in the column; undefined where all have what this row has. */
export async function valueOfAnotherRow(
  driver: Driver,
  table: SampleTable,
  row: SampleRow,
  { name }: SampleColumn,
): Promise<string | undefined> {
  const own = row.values[name];
  const column = quoteIdentifier(name);
  const found = await driver.query<{ value: string }>(
    `SELECT s.value FROM (
       SELECT r.${column}::text AS value, pg_catalog.row_number() OVER (${orderByKey(table, 'r').trim()}) AS number
       FROM ${quoteQualified(table.name)} AS r${orderByKey(table, 'r')} LIMIT ${rowsRead}
     ) AS s
     WHERE s.value IS NOT NULL AND ${own == null ? 'true' : `s.value OPERATOR(pg_catalog.<>) ${quoteLiteral(own)} COLLATE pg_catalog."C"`}
     ORDER BY s.number LIMIT 1`,
  );
  return found[0]?.value;
}

/** A value near that of the row, which another row hardly has; undefined for types that none is known of. */
export async function nearbyValue(
  driver: Driver,
  table: SampleTable,
  row: SampleRow,
  column: SampleColumn,
): Promise<string | undefined> {
  const expression = nearby(table, column);
  if (expression === undefined) return undefined;
  const [found] = await driver.query<{ value: string | null }>(
    `SELECT (${expression})::text AS value FROM ${quoteQualified(table.name)} AS r WHERE ${row.place}`,
  );
  return found?.value ?? undefined;
}

const plus = (value: string, step: string) => `${value} OPERATOR(pg_catalog.+) ${step}`;

/** As long as before. */
const otherEnd = (value: string) =>
  `pg_catalog.left(${value}::text, -1) OPERATOR(pg_catalog.||) ` +
  `CASE WHEN pg_catalog.right(${value}::text, 1) OPERATOR(pg_catalog.=) '~' THEN '!' ELSE '~' END`;

/** By type: another value than the one given, and what stands in for NULL, both as SQL. */
const steps: Readonly<Record<string, readonly [next: (value: string) => string, instead: string]>> = {
  bool: [(value) => `NOT ${value}`, "'true'"],
  int2: [(value) => plus(value, '1'), "'1'"],
  int4: [(value) => plus(value, '1'), "'1'"],
  int8: [(value) => plus(value, '1'), "'1'"],
  numeric: [(value) => plus(value, '1'), "'1'"],
  float4: [(value) => plus(value, '1'), "'1'"],
  float8: [(value) => plus(value, '1'), "'1'"],
  text: [otherEnd, "'~'"],
  varchar: [otherEnd, "'~'"],
  bpchar: [otherEnd, "'~'"],
  date: [(value) => plus(value, '1'), "'2000-01-01'"],
  timestamp: [(value) => plus(value, "interval '1 day'"), "'2000-01-01'"],
  timestamptz: [(value) => plus(value, "interval '1 day'"), "'2000-01-01'"],
  time: [(value) => plus(value, "interval '1 minute'"), "'00:00'"],
  interval: [(value) => plus(value, "interval '1 minute'"), "'1 minute'"],
  uuid: [(value) => `pg_catalog.md5(${value}::text)::uuid`, "'00000000-0000-0000-0000-000000000000'"],
  jsonb: [(value) => `pg_catalog.jsonb_build_array(${value})`, "'{}'"],
  json: [(value) => `pg_catalog.json_build_array(${value})`, "'{}'"],
  bytea: [(value) => `${value} OPERATOR(pg_catalog.||) '\\x00'::bytea`, "'\\x00'"],
};

const integers = new Set(['int2', 'int4', 'int8']);

function nearby(table: SampleTable, { name, builtin, labels, unique }: SampleColumn): string | undefined {
  const own = `r.${quoteIdentifier(name)}`;
  if (labels !== null) return nextLabel(own, labels);
  const step = builtin === null ? undefined : steps[builtin];
  if (step === undefined) return undefined;
  const [next, instead] = step;
  const highest = `(SELECT pg_catalog.max(m.${quoteIdentifier(name)}) FROM ${quoteQualified(table.name)} AS m)`;
  const from = unique && builtin !== null && integers.has(builtin) ? highest : own;
  return `coalesce((${next(from)})::text, ${instead})`;
}

function nextLabel(own: string, labels: readonly string[]): string | undefined {
  const [first, ...others] = labels.map(quoteLiteral);
  if (first === undefined) return undefined;
  const second = others[0] ?? 'NULL';
  return `CASE WHEN ${own}::text = ${first} THEN ${second} ELSE ${first} END`;
}
