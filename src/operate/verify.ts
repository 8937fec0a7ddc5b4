import type { RelationName } from '../base/names.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { refuseFilling } from '../deploy/fill/fill-view.js';
import type { Progress } from '../deploy/progress.js';
import { getView, type RegisteredView } from '../deploy/registry.js';
import { withSettings } from '../deploy/settings.js';
import { countDocuments } from '../deploy/size.js';
import { resolveName } from '../deploy/view-name.js';
import { objectNames } from '../emit/context/objects.js';
import { quoteIdentifier, quoteLiteral, quoteQualified } from '../sql/quote.js';
import { type ComparedRow, findChance, mustAsk } from './candidates.js';
import { differences, type PathDifference } from './difference.js';

/** What of a view is verified. */
export interface VerifyOptions extends Abortable {
  /** Check this many documents and roots, taken at random, instead of all. */
  readonly sample?: number | undefined;
  /** Describe at most this many documents (default 100); all are counted. */
  readonly limit?: number | undefined;
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** A document that is not what the query says. */
export interface Difference {
  /** The document's key, column by column, as JSON values. */
  readonly key: Readonly<Record<string, unknown>>;
  /**
   * `missing`: the query has it, the table doesn't; `extra`: the other way round; `chance`: the two differ in nothing
   * but what the query leaves to chance.
   */
  readonly kind: 'missing' | 'extra' | 'different' | 'chance';
  /** Where the two differ. */
  readonly paths: readonly PathDifference[];
  /** It may differ by chance all the same: the query leaves something to chance, and did not give it when asked. */
  readonly undecided?: true;
}

/** What came of comparing a view with its query. */
export interface Verification {
  /** Its name. */
  readonly view: RelationName;
  /** Documents in the table. */
  readonly documents: number;
  /** Keys compared, on either side. */
  readonly checked: number;
  /** Documents that differ, as far as `limit` goes. */
  readonly differences: readonly Difference[];
  /** Documents that differ, described or not; those that differ by chance alone are not among them. */
  readonly differing: number;
  /** Documents that differ in nothing but what the query leaves to chance: both are what it may give. */
  readonly byChance: number;
}

/**
 * Compares the documents with the query, both ways and to the last bit. Writes nothing. Throws `VIEW_UNKNOWN`, and
 * `VIEW_FILLING` where documents are still those of a view whose place it takes.
 */
export async function verifyView(driver: Driver, name: string, options: VerifyOptions = {}): Promise<Verification> {
  return inTransaction(driver, options, async (inside) => {
    const view = await getView(inside, await resolveName(inside, name));
    if (view.filling?.replacing) refuseFilling(view);
    const documents = await countDocuments(inside, view.name);
    options.onProgress?.({ step: 'comparing documents', done: 0, total: documents });
    const { sample, limit = 100 } = options;
    const read = view.plan.chances === undefined ? limit : Math.max(limit, mostToDecide);
    const rows = await withSettings(inside, view.plan.settings, () =>
      inside.query<{ result: string }>(comparison(view, sample, read)),
    );
    const result = JSON.parse(rows[0]?.result ?? '{}') as Comparison;
    const chance = await findChance(inside, view, result.rows);
    const described = result.rows.toSorted((a, b) => Number(chance.has(a)) - Number(chance.has(b))).slice(0, limit);
    options.onProgress?.({ step: 'comparing documents', done: documents, total: documents });
    return {
      view: view.name,
      documents,
      checked: result.checked,
      differing: result.differing - chance.size,
      byChance: chance.size,
      differences: described.map((row) => ({ ...describe(view, row), ...verdict(view, row, chance.has(row)) })),
    };
  });
}

function verdict(
  view: RegisteredView,
  { kind }: ComparedRow,
  byChance: boolean,
): Pick<Difference, 'kind' | 'undecided'> {
  if (byChance) return { kind: 'chance' };
  return kind === 'different' && mustAsk(view) ? { kind, undecided: true } : { kind };
}

interface Comparison {
  readonly checked: number;
  readonly differing: number;
  readonly rows: readonly ComparedRow[];
}

/** Of more documents that differ it is not decided whether they do by chance alone: the rest count as different. */
const mostToDecide = 10_000;

/** Of a view whose first documents are still to come, those that are there are compared. */
function comparison({ name, plan, filling }: RegisteredView, sample: number | undefined, limit: number): string {
  const { query, documents } = objectNames(name);
  const keys = plan.key.map((column) => quoteIdentifier(column.name));
  const equal = (a: string, b: string): string =>
    keys.map((key) => `${a}.${key} OPERATOR(pg_catalog.=) ${b}.${key}`).join(' AND ');
  const columns = plan.columns.map((column) => quoteIdentifier(column.name));
  const row = (alias: string): string => `ROW(${columns.map((column) => `${alias}.${column}`).join(', ')})::record`;
  const texts = (alias: string): string =>
    `pg_catalog.jsonb_build_object(${plan.columns.map((column) => `${quoteLiteral(column.name)}, ${alias}.${quoteIdentifier(column.name)}::text`).join(', ')})`;
  const [first] = keys;
  const sides =
    sample === undefined
      ? `${quoteQualified(documents)} AS d ${filling === null ? 'FULL' : 'LEFT'} JOIN ${quoteQualified(query)} AS q ON ${equal('d', 'q')}`
      : `(SELECT u.* FROM (SELECT ${keys.join(', ')} FROM ${quoteQualified(documents)}
                            ${filling === null ? `UNION SELECT ${keys.join(', ')} FROM ${quoteQualified(query)}` : ''}) AS u
          ORDER BY pg_catalog.random() LIMIT ${sample}) AS s
         LEFT JOIN ${quoteQualified(documents)} AS d ON ${equal('d', 's')}
         LEFT JOIN ${quoteQualified(query)} AS q ON ${equal('q', 's')}`;
  return `
WITH compared AS MATERIALIZED (
  SELECT ${keys.map((key) => `coalesce(d.${key}, q.${key}) AS ${key}`).join(', ')},
         CASE WHEN d.${first} IS NOT DISTINCT FROM NULL THEN 'missing' WHEN q.${first} IS NOT DISTINCT FROM NULL THEN 'extra'
              WHEN ${row('d')} OPERATOR(pg_catalog.*<>) ${row('q')} THEN 'different' END AS jsonb_ivm_kind,
         CASE WHEN d.${first} IS DISTINCT FROM NULL THEN ${texts('d')} END AS jsonb_ivm_stored,
         CASE WHEN q.${first} IS DISTINCT FROM NULL THEN ${texts('q')} END AS jsonb_ivm_expected
  FROM ${sides}
), differing AS (
  SELECT * FROM compared c WHERE c.jsonb_ivm_kind IS NOT NULL
  ORDER BY ${keys.map((key) => `c.${key}`).join(', ')} LIMIT ${limit}
)
SELECT pg_catalog.json_build_object(
  'checked', (SELECT count(*) FROM compared),
  'differing', (SELECT count(*) FROM compared c WHERE c.jsonb_ivm_kind IS NOT NULL),
  'rows', (SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
             'key', pg_catalog.jsonb_build_object(${plan.key.map((column) => `${quoteLiteral(column.name)}, c.${quoteIdentifier(column.name)}`).join(', ')}),
             'kind', c.jsonb_ivm_kind, 'stored', c.jsonb_ivm_stored, 'expected', c.jsonb_ivm_expected)), '[]') FROM differing c)
)::text AS result`;
}

function describe({ plan }: RegisteredView, row: ComparedRow): Difference {
  const paths =
    row.kind === 'different'
      ? plan.columns.flatMap(({ name, type }) =>
          columnDifferences(name, type, row.stored?.[name] ?? null, row.expected?.[name] ?? null),
        )
      : [];
  return { key: row.key, kind: row.kind, paths };
}

function columnDifferences(
  name: string,
  type: string,
  stored: string | null,
  expected: string | null,
): PathDifference[] {
  if (stored === expected) return [];
  if (type === 'jsonb' || type === 'json') return differences(stored, expected, name);
  const asJson = (text: string | null): string | null => (text === null ? null : JSON.stringify(text));
  return [{ path: name, stored: asJson(stored), expected: asJson(expected) }];
}
