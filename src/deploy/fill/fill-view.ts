import { JsonbIvmError } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import { analysisSettings } from '../../catalog/introspect.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { registrySchema } from '../../emit/context/objects.js';
import { shellName } from '../../plan/display.js';
import { quoteQualified } from '../../sql/quote.js';
import type { Progress } from '../progress.js';
import { type Filling, getView, type RegisteredView } from '../registry.js';
import { withSettings } from '../settings.js';
import type { PaceOptions } from './pace.js';
import { provideIndexes } from './provide-indexes.js';
import { overRanges, type TellRange } from './ranges.js';
import { beginRange, type Range, refreshNext } from './refresh-range.js';

/** How a view is filled. */
export interface FillOptions extends Abortable, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** Documents after which the server counts them again, and by how much they grow until the next time. */
const [firstCount, growth] = [1000, 8] as const;

/**
 * Makes the first documents of a view, or those that are still to come: ranges of keys, each with its position in the
 * registry in a transaction of its own, and then what makes the view like any other, if it isn't to take another's place.
 * Throws `VIEW_FILLED`, `VIEW_FILLING`
 * where another session does, and `VIEW_UNKNOWN` where the view is dropped meanwhile.
 */
export async function fillView(driver: Driver, name: RelationName, options: FillOptions): Promise<void> {
  const view = await getView(driver, name);
  let filling = await driver.transaction((inside) => claim(inside, view));
  let counted = Math.max(firstCount, filling.documents);
  const fill = async (keys: number): Promise<Range> => {
    const { range, now } = await driver.transaction((inside) => fillRange(inside, view, filling, keys));
    filling = now;
    return range;
  };
  const tell: TellRange = (report) => options.onProgress?.({ ...progressOf(filling), ...report });
  for await (const _ of overRanges(driver, options, fill, tell)) {
    if (filling.documents < counted) continue;
    counted *= growth;
    await countRows(driver, name);
  }
  await provideIndexes(driver, view.plan);
  await countRows(driver, name);
  if (filling.takes === undefined) await driver.transaction((inside) => finish(inside, view, filling));
}

function progressOf({ documents, total }: Filling): { step: string; done: number; total: number } {
  return { step: 'computing documents', done: documents, total: Math.max(total, documents) };
}

/** Plans that were made for an empty table read all of it. */
async function countRows(driver: Driver, name: RelationName): Promise<void> {
  await driver.execute(`ANALYZE ${quoteQualified(name)}`);
}

async function fillRange(
  driver: Driver,
  view: RegisteredView,
  before: Filling,
  keys: number,
): Promise<{ range: Range; now: Filling }> {
  await beginRange(driver, view.plan, keys);
  await hold(driver, view, before);
  const range = await refreshNext(driver, view.name, before.position, keys);
  const documents = before.documents + range.documents;
  const position = range.reached ?? before.position;
  const now = { ...before, documents, position, process: await ownProcess(driver) };
  await save(driver, view.name, now);
  return { range, now };
}

/** Makes this session the one that fills the view. */
async function claim(driver: Driver, view: RegisteredView): Promise<Filling> {
  const filling = await lockEntry(driver, view);
  const { process } = filling;
  const own = await ownProcess(driver);
  if (process !== null && (process.id !== own?.id || process.began !== own.began)) {
    const [row] = await driver.query<{ alive: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a
         WHERE a.pid = $1 AND ${began('a')} IS NOT DISTINCT FROM $2) AS alive`,
      [process.id, process.began],
    );
    if (row?.alive) throw filledByOther(view.name, process.id);
  }
  const claimed = { ...filling, process: own };
  await save(driver, view.name, claimed);
  return claimed;
}

/** Lets another session go on, if this one was to fill the view. */
export async function release(driver: Driver, name: RelationName): Promise<void> {
  const own = await ownProcess(driver);
  await driver.query(
    `UPDATE ${registrySchema}.view SET filling = filling || '{"process": null}'
     WHERE schema_name = $1 AND view_name = $2 AND filling -> 'process' ->> 'id' = $3::text`,
    [name.schema, name.name, String(own?.id)],
  );
}

/** Keeps the entry as it was left; another session that has gone on since goes on alone. */
async function hold(driver: Driver, view: RegisteredView, before: Filling): Promise<void> {
  const now = await lockEntry(driver, view);
  if (now.position !== before.position || now.started !== before.started)
    throw filledByOther(view.name, now.process?.id);
}

async function lockEntry(driver: Driver, { name }: RegisteredView): Promise<Filling> {
  const [row] = await driver.query<{ filling: Filling | null }>(
    `SELECT v.filling FROM ${registrySchema}.view v WHERE v.schema_name = $1 AND v.view_name = $2 FOR UPDATE`,
    [name.schema, name.name],
  );
  if (row === undefined) await getView(driver, name);
  if (row?.filling == null) throw viewFilled(name);
  return row.filling;
}

async function save(driver: Driver, name: RelationName, filling: Filling): Promise<void> {
  await driver.query(
    `UPDATE ${registrySchema}.view SET filling = $3::jsonb WHERE schema_name = $1 AND view_name = $2`,
    [name.schema, name.name, JSON.stringify(filling)],
  );
}

const began = (alias: string): string =>
  `pg_catalog.to_char(${alias}.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

async function ownProcess(driver: Driver): Promise<Filling['process']> {
  const [row] = await driver.query<{ id: number; began: string | null }>(
    `SELECT a.pid AS id, ${began('a')} AS began FROM pg_catalog.pg_stat_activity a WHERE a.pid = pg_catalog.pg_backend_pid()`,
  );
  return row === undefined ? null : { id: row.id, began: row.began };
}

/** Nothing is missing any more: the functions become those of a view that has all of its documents. */
async function finish(driver: Driver, view: RegisteredView, filling: Filling): Promise<void> {
  await hold(driver, view, filling);
  const { name } = view;
  const [row] = await driver.query<{ statements: string }>(
    `SELECT pg_catalog.to_json(coalesce(v.finish_statements, '{}'))::text AS statements
     FROM ${registrySchema}.view v WHERE v.schema_name = $1 AND v.view_name = $2`,
    [name.schema, name.name],
  );
  await withSettings(driver, { ...analysisSettings, search_path: '' }, async () => {
    for (const statement of JSON.parse(row?.statements ?? '[]') as string[]) await driver.execute(statement);
  });
  await driver.query(
    `UPDATE ${registrySchema}.view SET filling = NULL, finish_statements = NULL WHERE schema_name = $1 AND view_name = $2`,
    [name.schema, name.name],
  );
}

function viewFilled(name: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_FILLED',
    message: `${quoteQualified(name)} has all of its documents`,
    hint: 'there is nothing to resume; jsonb-ivm status says how it is',
  });
}

function filledByOther(name: RelationName, process: number | undefined): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_FILLING',
    message: `${quoteQualified(name)} is being filled by ${process === undefined ? 'another session' : `process ${process}`}`,
    hint: `let it go on; jsonb-ivm status ${shellName(name)} says how far it is`,
  });
}

/** What cannot be done with a view whose first documents are still to come. */
export function refuseFilling({ name, filling }: Pick<RegisteredView, 'name' | 'filling'>): void {
  if (filling === null) return;
  const { documents, total, replacing } = filling;
  throw new JsonbIvmError({
    code: 'VIEW_FILLING',
    message: replacing
      ? `${quoteQualified(name)} takes another view's place, and ${documents} of about ${total} documents have become its own`
      : `${quoteQualified(name)} has ${documents} of about ${total} documents, and is still to be filled`,
    hint: `run jsonb-ivm create ${shellName(name)} --resume first, or ${replacing ? 'replace it again' : 'drop it'}`,
  });
}
