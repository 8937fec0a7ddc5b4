import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import { refuseDetached } from '../deploy/attached.js';
import { type FillOptions, refuseFilling } from '../deploy/fill/fill-view.js';
import { refuseOpenTransaction } from '../deploy/fill/open-transaction.js';
import { overRanges, type TellRange } from '../deploy/fill/ranges.js';
import { beginRange, type Range, refreshNext } from '../deploy/fill/refresh-range.js';
import { readTableSizes } from '../deploy/preflight/table-sizes.js';
import { getView, type RegisteredView } from '../deploy/registry.js';
import { resolveName } from '../deploy/view-name.js';
import { objectNames } from '../emit/context/objects.js';
import { shellName } from '../plan/display.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';

/** Which documents are brought up to date, and how. */
export interface RefreshOptions extends FillOptions {
  /** Their keys, by the names of the key's columns, or as texts where it has one; absent: all, range by range. */
  readonly keys?: readonly DocumentKey[] | undefined;
}

/** The key of a document: by the names of its columns, or as a text where it has one. */
export type DocumentKey = string | Readonly<Record<string, unknown>>;

/** What was brought up to date. */
export interface Refreshed {
  /** The view. */
  readonly view: RelationName;
  /** How many keys were looked at, of roots and of documents. */
  readonly checked: number;
}

/**
 * Computes documents anew under the locks of those who write, and writes those that differ: those of some keys in one
 * transaction, or all, a range of keys at a time. Throws `VIEW_UNKNOWN`, `VIEW_DETACHED`, `VIEW_FILLING`,
 * `VIEW_VERSION`, and
 * `TRANSACTION_OPEN` where it is all.
 */
export async function refreshView(driver: Driver, name: string, options: RefreshOptions = {}): Promise<Refreshed> {
  const { keys } = options;
  if (keys === undefined) await refuseOpenTransaction(driver);
  return abortable(driver, options, async (stopping) => {
    const view = await getView(stopping, await resolveName(stopping, name));
    refuseDetached(view);
    refuseFilling(view);
    await needRefresh(stopping, view);
    const checked =
      keys === undefined ? await refreshAll(stopping, view, options) : await refreshKeys(stopping, view, keys);
    return { view: view.name, checked };
  });
}

async function refreshAll(driver: Driver, { name, plan }: RegisteredView, options: FillOptions): Promise<number> {
  const total = (await readTableSizes(driver, [name]))[0]?.rows ?? 0;
  let position: string | null = null;
  let done = 0;
  const refresh = (keys: number): Promise<Range> =>
    driver.transaction(async (inside) => {
      await beginRange(inside, plan, keys);
      return refreshNext(inside, name, position, keys);
    });
  const tell: TellRange = (report) =>
    options.onProgress?.({ step: 'computing documents', done, total: Math.max(total, done), ...report });
  for await (const range of overRanges(driver, options, refresh, tell)) {
    done += range.documents;
    position = range.reached;
  }
  return done;
}

async function refreshKeys(driver: Driver, view: RegisteredView, keys: readonly DocumentKey[]): Promise<number> {
  const rows = keyRows(view, keys);
  await driver.transaction(async (inside) => {
    if (view.plan.isolation === 'serializable') await inside.execute('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE');
    await refreshRows(inside, view, rows);
  });
  return rows.length;
}

/** Brings the documents with some keys up to date, in the transaction that is open. */
export async function refreshRows(
  driver: Driver,
  { name, plan }: RegisteredView,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const { refresh, key } = objectNames(name);
  const columns = plan.key.map((column) => `r.${quoteIdentifier(column.name)}`);
  const typed = plan.key.map((column) => `${quoteIdentifier(column.name)} ${column.type}`);
  await driver.query(
    `SELECT ${quoteQualified(refresh)}(pg_catalog.array_agg(DISTINCT ROW(${columns.join(', ')})::${quoteQualified(key)}))
     FROM pg_catalog.jsonb_to_recordset($1::jsonb) AS r (${typed.join(', ')})`,
    [JSON.stringify(rows)],
  );
}

/** Keys by the names of their columns. Throws `USAGE` where one lacks a column. */
export function keyRows({ plan }: RegisteredView, keys: readonly DocumentKey[]): Readonly<Record<string, unknown>>[] {
  return keys.map((key) => {
    const [only, ...others] = plan.key;
    const row = typeof key === 'string' && only !== undefined && others.length === 0 ? { [only.name]: key } : key;
    const missing = typeof row === 'string' ? plan.key : plan.key.filter(({ name }) => row[name] == null);
    if (typeof row !== 'string' && missing.length === 0) return row;
    throw new JsonbIvmError({
      code: 'USAGE',
      message: `the key ${JSON.stringify(key)} lacks ${missing.map(({ name }) => `"${name}"`).join(', ')}`,
      hint: `give it as JSON: ${JSON.stringify(Object.fromEntries(plan.key.map(({ name }) => [name, '…'])))}`,
    });
  });
}

/** Views that an older version made have no such function. */
export async function needRefresh(driver: Driver, { name, version }: RegisteredView): Promise<void> {
  const { refreshNext: next } = objectNames(name);
  const [row] = await driver.query<{ present: boolean }>(
    'SELECT pg_catalog.to_regprocedure($1) IS NOT NULL AS present',
    [`${quoteQualified(next)}(text,integer)`],
  );
  if (row?.present) return;
  throw new JsonbIvmError({
    code: 'VIEW_VERSION',
    message: `jsonb-ivm ${version} made ${quoteQualified(name)}, whose documents cannot be computed by key`,
    hint: `run jsonb-ivm upgrade ${shellName(name)} first`,
  });
}
