import type { Driver } from '../../db/driver.js';
import type { RegisteredView } from '../../deploy/registry.js';
import { objectNames } from '../../emit/context/objects.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../../sql/quote.js';
import type { ComparedRow } from '../candidates.js';
import { type KeyColumn, type KeyCondition, keyTexts } from './keys.js';

/** What came of comparing some keys. */
export interface Compared {
  /** Documents among them. */
  readonly documents: number;
  /** Keys, on either side. */
  readonly checked: number;
  /** Those that differ, in the order of their keys; after the first ones without their columns. */
  readonly rows: readonly ComparedRow[];
}

/** Compares the documents whose keys meet a condition with the query, in one statement, by which both are of one moment. */
export function compareKeys(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  condition: KeyCondition,
  described: number,
): Promise<Compared> {
  const { query, documents } = objectNames(view.name);
  const side = (name: string, alias: string): string =>
    `(SELECT s.* FROM ${name} AS s WHERE ${condition('s')}) AS ${alias}`;
  const join = `${side(quoteQualified(documents), 'd')} ${joinOf(view)} JOIN
    ${side(quoteQualified(query), 'q')} ON ${equal(columns, 'd', 'q')}`;
  return compareSides(driver, view, columns, join, described);
}

/** The same of documents and roots taken at random. */
export function compareSample(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  sample: number,
  described: number,
): Promise<Compared> {
  const { query, documents } = objectNames(view.name);
  const [stored, expected] = [quoteQualified(documents), quoteQualified(query)];
  const keys = columns.map(({ name }) => `k.${name}`).join(', ');
  const others = joinOf(view) === 'FULL' ? `UNION SELECT ${keys} FROM ${expected} AS k` : '';
  const join = `(SELECT u.* FROM (SELECT ${keys} FROM ${stored} AS k ${others}) AS u
      ORDER BY pg_catalog.random() LIMIT ${sample}) AS s
    LEFT JOIN ${stored} AS d ON ${equal(columns, 'd', 's')}
    LEFT JOIN ${expected} AS q ON ${equal(columns, 'q', 's')}`;
  return compareSides(driver, view, columns, join, described);
}

/** Of a view whose first documents are still to come, those that are there are compared. */
function joinOf({ filling }: RegisteredView): 'FULL' | 'LEFT' {
  return filling === null ? 'FULL' : 'LEFT';
}

function equal(columns: readonly KeyColumn[], a: string, b: string): string {
  return columns.map(({ name, operators }) => `${a}.${name} ${operators['=']} ${b}.${name}`).join(' AND ');
}

async function compareSides(
  driver: Driver,
  view: RegisteredView,
  columns: readonly KeyColumn[],
  sides: string,
  described: number,
): Promise<Compared> {
  const [row] = await driver.query<{ result: string }>(comparison(view, columns, sides, described));
  const compared = JSON.parse(row?.result ?? '') as Compared;
  return { ...compared, rows: compared.rows.map((each) => ({ ...each, key: exactKey(view, each) })) };
}

/** A number that is another one in JavaScript, or is written otherwise, is the text of it. */
function exactKey({ plan }: RegisteredView, { key, texts }: ComparedRow): ComparedRow['key'] {
  const exact = (value: unknown, text: string | undefined): unknown =>
    typeof value === 'number' && `${value}` !== text ? text : value;
  return Object.fromEntries(plan.key.map(({ name }, at) => [name, exact(key[name], texts[at])]));
}

/** Each row is compared once, and only one that differs is written as text. */
function comparison({ plan }: RegisteredView, columns: readonly KeyColumn[], sides: string, described: number): string {
  const keys = columns.map(({ name }) => name);
  const [first] = keys;
  const pair = (name: string, value: string): string => `${quoteLiteral(name)}, ${value}`;
  const row = (alias: string): string =>
    `ROW(${plan.columns.map(({ name }) => `${alias}.${quoteIdentifier(name)}`).join(', ')})::record`;
  const texts = (alias: string): string =>
    `pg_catalog.jsonb_build_object(${plan.columns.map(({ name }) => pair(name, `${alias}.${quoteIdentifier(name)}::text`)).join(', ')})`;
  const ofKind = (alias: string): string =>
    `CASE WHEN k.kind IS NOT NULL AND ${alias}.${first} IS DISTINCT FROM NULL THEN ${texts(alias)} END`;
  const key = plan.key.map(({ name }) => pair(name, `c.${quoteIdentifier(name)}`)).join(', ');
  return `
WITH compared AS MATERIALIZED (
  SELECT ${keys.map((name) => `coalesce(d.${name}, q.${name}) AS ${name}`).join(', ')},
         d.${first} IS DISTINCT FROM NULL AS jsonb_ivm_there, k.kind AS jsonb_ivm_kind,
         ${ofKind('d')} AS jsonb_ivm_stored,
         ${ofKind('q')} AS jsonb_ivm_expected
  FROM ${sides}
  CROSS JOIN LATERAL (SELECT
    CASE WHEN d.${first} IS NOT DISTINCT FROM NULL THEN 'missing' WHEN q.${first} IS NOT DISTINCT FROM NULL THEN 'extra'
         WHEN ${row('d')} OPERATOR(pg_catalog.*<>) ${row('q')} THEN 'different' END AS kind OFFSET 0) AS k
), differing AS (
  SELECT c.*, pg_catalog.row_number() OVER (ORDER BY ${keys.map((name) => `c.${name}`).join(', ')}) AS jsonb_ivm_number
  FROM compared c WHERE c.jsonb_ivm_kind IS NOT NULL
)
SELECT pg_catalog.json_build_object(
  'documents', (SELECT pg_catalog.count(*) FROM compared c WHERE c.jsonb_ivm_there),
  'checked', (SELECT pg_catalog.count(*) FROM compared),
  'rows', (SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
             'key', pg_catalog.jsonb_build_object(${key}), 'texts', ${keyTexts(columns, 'c')}, 'kind', c.jsonb_ivm_kind,
             'stored', CASE WHEN c.jsonb_ivm_number OPERATOR(pg_catalog.<=) ${described} THEN c.jsonb_ivm_stored END,
             'expected', CASE WHEN c.jsonb_ivm_number OPERATOR(pg_catalog.<=) ${described} THEN c.jsonb_ivm_expected END)
             ORDER BY c.jsonb_ivm_number), '[]') FROM differing c)
)::text AS result`;
}
