import { JsonbIvmError } from '../base/errors.js';
import { compareRelations, type RelationName } from '../base/names.js';
import { analysisSettings } from '../catalog/introspect.js';
import { type Artifact, type CompileOptions, compile } from '../compile.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import { readViewText } from '../ir/view-text.js';
import { quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { readCatalog, type ViewSource } from './analyze-view.js';
import { findView, forgetView, getView, installRegistry, type RegisteredView, saveView } from './registry.js';
import { withSettings } from './settings.js';
import { resolveName } from './view-name.js';

/** Called as work proceeds: steps done, of how many. */
export type Progress = (done: number, total: number) => void;

export interface CreateOptions extends CompileOptions {
  /** Take the place of the view of that name, if there is one. Its table is kept where its columns stay the same. */
  readonly replace?: boolean | undefined;
  readonly onProgress?: Progress | undefined;
}

export interface CreatedView extends Artifact {
  /** Number of documents. */
  readonly documents: number;
}

/**
 * Compiles a view, creates its table, triggers and first documents and enters it in the registry, in one transaction:
 * a failure leaves nothing behind. Writers of the tables wait meanwhile. Throws `VIEW_EXISTS`, `RELATION_EXISTS`,
 * `VIEW_IN_USE`, every finding of the compiler, or the server's `DatabaseError`.
 */
export async function createView(driver: Driver, view: ViewSource, options: CreateOptions = {}): Promise<CreatedView> {
  const text = await readViewText({ name: view.file ?? view.name, text: view.text });
  return driver.transaction(async (inside) => {
    await needReadCommitted(inside);
    const name = await resolveName(inside, view.name);
    const existing = await findView(inside, name);
    if (existing !== undefined && !options.replace) throw viewExists(name);
    if (existing === undefined) await refuseForeignRelation(inside, name);
    const artifact = await compile(name, text, await readCatalog(inside, text), options);
    const searchPath = await currentSearchPath(inside);
    await installRegistry(inside);
    await withSettings(inside, { ...analysisSettings, ...text.settings, search_path: '' }, () =>
      runStatements(inside, artifact, existing, options.onProgress),
    );
    await saveView(inside, {
      name,
      source: view.text,
      hash: artifact.hash,
      version,
      allowFull: options.allowFull ?? false,
      searchPath,
      plan: artifact.plan,
      dropStatements: artifact.parts.drop,
    });
    return { ...artifact, documents: await countDocuments(inside, name) };
  });
}

/** Removes a view with its documents, in one transaction. Throws `VIEW_UNKNOWN`, or `VIEW_IN_USE` when others read it. */
export async function dropView(driver: Driver, name: string): Promise<void> {
  await driver.transaction(async (inside) => {
    const view = await getView(inside, await resolveName(inside, name));
    for (const statement of view.dropStatements) await inside.execute(statement);
    await dropDocuments(inside, view.name);
    await forgetView(inside, view.name);
  });
}

export async function countDocuments(driver: Driver, name: RelationName): Promise<number> {
  const [row] = await driver.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${quoteQualified(name)}`);
  return Number(row?.count ?? 0);
}

async function runStatements(
  driver: Driver,
  artifact: Artifact,
  existing: RegisteredView | undefined,
  onProgress: Progress = () => {},
): Promise<void> {
  const keepsTable = existing !== undefined && sameColumns(existing, artifact);
  if (existing !== undefined) {
    for (const statement of existing.dropStatements) await driver.execute(statement);
    if (!keepsTable) await dropDocuments(driver, existing.name);
  }
  const { documents, maintenance, backfill, rewrite } = artifact.parts;
  const statements = keepsTable ? [...maintenance, rewrite] : [...documents, ...maintenance, backfill];
  await lockTables(driver, artifact);
  let done = 0;
  for (const statement of statements) {
    onProgress(done++, statements.length);
    if (statement === statements.at(-1))
      await withSettings(driver, artifact.plan.settings, () => driver.execute(statement));
    else await driver.execute(statement);
  }
  onProgress(done, statements.length);
}

/** In one order everywhere, before anything is read; creating the triggers would take the same locks one by one. */
async function lockTables(driver: Driver, artifact: Artifact): Promise<void> {
  const tables = artifact.plan.tables.map(({ table }) => table).sort(compareRelations);
  for (const table of tables) await driver.execute(`LOCK TABLE ${quoteQualified(table)} IN SHARE ROW EXCLUSIVE MODE`);
}

function sameColumns(existing: RegisteredView, artifact: Artifact): boolean {
  const shape = ({ key, columns }: Artifact['plan']): string =>
    JSON.stringify([key, columns].map((list) => list.map(({ name, type }) => [name, type])));
  return shape(existing.plan) === shape(artifact.plan);
}

async function dropDocuments(driver: Driver, name: RelationName): Promise<void> {
  try {
    await driver.transaction((inside) => inside.execute(`DROP TABLE IF EXISTS ${quoteQualified(name)}`));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.sqlState !== '2BP01') throw error;
    throw new JsonbIvmError({
      code: 'VIEW_IN_USE',
      message: `other objects depend on the documents of "${name.schema}"."${name.name}": ${error.detail ?? error.message}`,
      hint: 'drop them first',
      cause: error,
    });
  }
}

/** A snapshot taken before the tables were locked would miss what was committed in between. */
async function needReadCommitted(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ transaction_isolation: string }>('SHOW transaction_isolation');
  if (row?.transaction_isolation !== 'read committed') {
    await driver.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  }
}

async function currentSearchPath(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ path: string }>(`SELECT pg_catalog.current_setting('search_path') AS path`);
  return row?.path ?? '';
}

function viewExists({ schema, name }: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_EXISTS',
    message: `the document view "${schema}"."${name}" exists already`,
    hint: 'use --replace (option replace) to change it, or drop it first',
  });
}

async function refuseForeignRelation(driver: Driver, name: RelationName): Promise<void> {
  const [row] = await driver.query<{ present: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = $1 AND c.relname = $2) AS present`,
    [name.schema, name.name],
  );
  if (!row?.present) return;
  throw new JsonbIvmError({
    code: 'RELATION_EXISTS',
    message: `"${name.schema}"."${name.name}" exists already and is not a document view`,
    hint: 'give the document view another name',
  });
}
