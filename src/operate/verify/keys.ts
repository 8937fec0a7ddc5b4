import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import type { StoredPlan } from '../../deploy/stored-plan.js';
import { objectNames } from '../../emit/context/objects.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';

/** A key as the texts of its columns, which are read as the same values again. */
export type KeyTexts = readonly string[];

/** A column of the key, quoted, and how its values are compared: as the index of the documents has them. */
export interface KeyColumn {
  readonly name: string;
  readonly type: string;
  readonly operators: Readonly<Record<Comparison, string>>;
}

type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** By their numbers in a b-tree. */
const strategies: readonly Comparison[] = ['<', '<=', '=', '>=', '>'];

/** Rows of a side whose keys meet something, given its alias. */
export type KeyCondition = (alias: string) => string;

/** Types of users have operators of their own, which need not be the ones that the server's schema has for their values. */
export async function readKeyColumns(driver: Driver, { view, key }: StoredPlan): Promise<KeyColumn[]> {
  const rows = await driver.query<{ name: string; operators: string }>(
    `SELECT a.attname AS name, pg_catalog.json_object_agg(s.amopstrategy,
       pg_catalog.format('OPERATOR(%I.%s)', n.nspname, o.oprname))::text AS operators
     FROM pg_catalog.pg_index i
     CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(i.indkey::int2[]), pg_catalog.unnest(i.indclass::oid[])) AS k (number, class)
     JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
     JOIN pg_catalog.pg_opclass c ON c.oid = k.class
     JOIN pg_catalog.pg_amop s
       ON s.amopfamily = c.opcfamily AND s.amoplefttype = c.opcintype AND s.amoprighttype = c.opcintype
     JOIN pg_catalog.pg_operator o ON o.oid = s.amopopr
     JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
     WHERE i.indrelid = pg_catalog.to_regclass($1) AND i.indisprimary
     GROUP BY a.attname`,
    [quoteQualified(view)],
  );
  const found = new Map(rows.map(({ name, operators }) => [name, JSON.parse(operators) as Record<string, string>]));
  return key.map(({ name, type }) => ({
    name: quoteIdentifier(name),
    type,
    operators: Object.fromEntries(
      strategies.map((sign, at) => [sign, found.get(name)?.[at + 1] ?? `OPERATOR(pg_catalog.${sign})`]),
    ) as Record<Comparison, string>,
  }));
}

/** The keys after one, up to another. */
export function between(columns: readonly KeyColumn[], after: KeyTexts | null, upTo: KeyTexts): KeyCondition {
  return (alias) => {
    const below = compareKeys(columns, alias, '<=', upTo);
    return after === null ? below : `${compareKeys(columns, alias, '>', after)} AND ${below}`;
  };
}

/** The keys after one. */
export function behind(columns: readonly KeyColumn[], key: KeyTexts): KeyCondition {
  return (alias) => compareKeys(columns, alias, '>', key);
}

/** Some keys. */
export function among(columns: readonly KeyColumn[], keys: readonly KeyTexts[]): KeyCondition {
  return (alias) => {
    const each = keys.map((key) =>
      columns.map((column, at) => compare(column, alias, '=', key[at] as string)).join(' AND '),
    );
    return each.length === 0 ? 'false' : `(${each.map((one) => `(${one})`).join('\n     OR ')})`;
  };
}

/** A key by the names of its columns. */
export function keyRow({ plan }: { readonly plan: StoredPlan }, key: KeyTexts): Record<string, string> {
  return Object.fromEntries(plan.key.map(({ name }, at) => [name, key[at] as string]));
}

/** An SQL expression for a key of a side as texts. */
export function keyTexts(columns: readonly KeyColumn[], alias: string): string {
  return `pg_catalog.json_build_array(${columns.map(({ name }) => `${alias}.${name}::text`).join(', ')})`;
}

/** The last of the next keys of roots and of documents after one, and how many there are, as a query: no row, none. */
export function nextKeys(
  view: RelationName,
  columns: readonly KeyColumn[],
  sides: 'both' | 'documents',
  after: KeyTexts | null,
  most: number,
): string {
  const { query, documents } = objectNames(view);
  const names = (alias: string): string => columns.map(({ name }) => `${alias}.${name}`).join(', ');
  const limb = (side: RelationName): string =>
    `(SELECT ${names('s')} FROM ${quoteQualified(side)} AS s
      ${after === null ? '' : `WHERE ${compareKeys(columns, 's', '>', after)}`}
      ORDER BY ${names('s')} LIMIT ${most})`;
  const limbs = sides === 'both' ? [limb(documents), limb(query)] : [limb(documents)];
  return `SELECT ${keyTexts(columns, 'n')}::text AS reached, pg_catalog.count(*) OVER ()::integer AS count
FROM (SELECT b.* FROM (${limbs.join(' UNION ')}) AS b ORDER BY ${names('b')} LIMIT ${most}) AS n
ORDER BY ${columns.map(({ name }) => `n.${name} DESC`).join(', ')} LIMIT 1`;
}

/** Keys in the order of their columns. One comparison of rows takes the same operator for all of them. */
function compareKeys(columns: readonly KeyColumn[], alias: string, sign: '>' | '<=', key: KeyTexts): string {
  const [first] = columns as [KeyColumn];
  const alike = columns.every(({ operators }) => operators[sign] === first.operators[sign]);
  if (alike) {
    const row = (fields: readonly string[]): string =>
      fields.length === 1 ? fields.join() : `ROW(${fields.join(', ')})`;
    const values = columns.map((column, at) => literal(column, key[at] as string));
    return `${row(columns.map(({ name }) => `${alias}.${name}`))} ${first.operators[sign]} ${row(values)}`;
  }
  const strict = sign === '>' ? '>' : '<';
  const steps = columns.map((_, place) =>
    columns
      .slice(0, place + 1)
      .map((column, at) => compare(column, alias, at === place ? strict : '=', key[at] as string))
      .join(' AND '),
  );
  if (sign === '<=')
    steps.push(columns.map((column, at) => compare(column, alias, '=', key[at] as string)).join(' AND '));
  // what an index that begins with the first column is searched by
  const reach = compare(first, alias, sign === '>' ? '>=' : '<=', key[0] as string);
  return `${reach} AND (${steps.map((step) => `(${step})`).join(' OR ')})`;
}

function compare(column: KeyColumn, alias: string, sign: Comparison, value: string): string {
  return `${alias}.${column.name} ${column.operators[sign]} ${literal(column, value)}`;
}

/** Known as the statement is planned, so that the server can tell how many rows there are. */
function literal({ type }: KeyColumn, value: string): string {
  return `${quoteLiteral(value)}::${type}`;
}
