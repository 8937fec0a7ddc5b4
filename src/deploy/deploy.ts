import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { type Artifact, type CompileOptions, compile } from '../compile.js';
import { abortable, inTransaction } from '../db/abort.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { readViewText, type ViewText } from '../ir/view-text.js';
import { shellName } from '../plan/display.js';
import { quoteQualified } from '../sql/quote.js';
import { readCatalog, type ViewSource } from './analyze-view.js';
import { unfollowDefinitions } from './definition-log.js';
import { dropTable, refuseStrangersTable } from './document-table.js';
import { type FillOptions, fillView, refuseFilling, release } from './fill/fill-view.js';
import { isTransactionOpen, refuseOpenTransaction } from './fill/open-transaction.js';
import type { PaceOptions } from './fill/pace.js';
import { askingPolitely, type LockOptions, runWithin, type TellLocks } from './fill/polite.js';
import { withdrawingStatements } from './former-views.js';
import { needCurrentExtension } from './functions/current.js';
import { provideFunctions } from './functions/install.js';
import { type GuardOptions, withGuard } from './guard.js';
import { type Making, noteStatement } from './history-log.js';
import { creationLocks } from './preflight/creation-locks.js';
import { findObstacles, type PreflightOptions, type Purpose } from './preflight/preflight.js';
import { refuseUnreachable } from './preflight/rights.js';
import { readTableSizes } from './preflight/table-sizes.js';
import type { Progress } from './progress.js';
import { findView, forgetView, getView, type RegisteredView } from './registry.js';
import { convertRegistry } from './registry-installation.js';
import { readLayout } from './registry-layout.js';
import { filling, makeScript, printScript, type Script, type ScriptGroup } from './script.js';
import { withSettings } from './settings.js';
import { takeTurn } from './turn.js';
import { resolveName } from './view-name.js';

/** How a view is compiled against a database. */
export interface CompileViewOptions extends CompileOptions, GuardOptions, Abortable {
  /** Casts output columns of type json to jsonb, as `SET jsonb_ivm.jsonb = on` in front of the SELECT does. */
  readonly jsonb?: boolean | undefined;
  /** Compile it to take the place of the view of that name, if there is one. */
  readonly replace?: boolean | undefined;
}

/** How a view is created. */
export interface CreateOptions extends CompileViewOptions, PreflightOptions, LockOptions, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
  /**
   * Creates the view in one short transaction and makes its documents in many, while others write. The driver must not be
   * inside a transaction. What was interrupted is resumed by `resumeView`.
   */
  readonly online?: boolean | undefined;
  /**
   * Does so where the root is thought to have more rows, or where documents stand for groups, the largest table; but not
   * inside a transaction, nor for a view that takes another one's place.
   */
  readonly onlineAbove?: number | undefined;
}

/** How a view is made by what does more than to create it. */
interface MakeOptions extends CreateOptions {
  readonly making?: Making | undefined;
}

/** What would be run to create a view. */
export interface CompiledView extends Artifact {
  /** All that creating it would run, from BEGIN to COMMIT. */
  readonly script: readonly string[];
}

/** A view that has been created. */
export interface CreatedView extends Artifact {
  /** Number of documents. */
  readonly documents: number;
}

/**
 * Compiles a view against the database it is meant for and changes nothing there.
 * Throws a `JsonbIvmError` with every finding when the view is refused.
 */
export async function compileView(
  driver: Driver,
  view: ViewSource,
  options: CompileViewOptions = {},
): Promise<CompiledView> {
  return inTransaction(driver, options, async (inside) => {
    const { artifact, script } = await prepare(inside, view, options, 'compile');
    return { ...artifact, script: printScript(script) };
  });
}

/**
 * Compiles a view, creates its table, triggers and first documents and enters it in the registry, in one transaction:
 * a failure leaves nothing behind. An embedded database gets the JSONB functions along with its first view. Writers of
 * the tables wait meanwhile, unless it is `online`. A view that is replaced keeps its table, with all that hangs on it,
 * where the key stays the same: columns are added, dropped and given other types there. Throws `VIEW_EXISTS`,
 * `RELATION_EXISTS`, `VIEW_IN_USE`, `LOCK_TIMEOUT`, `TRANSACTION_OPEN`, every finding of the compiler, or the server's
 * `DatabaseError`.
 */
export async function createView(driver: Driver, view: ViewSource, options: CreateOptions = {}): Promise<CreatedView> {
  return makeView(driver, view, options);
}

/** As `createView`, with what is noted of it in the view's history. */
export async function makeView(driver: Driver, view: ViewSource, options: MakeOptions = {}): Promise<CreatedView> {
  const { online, onlineAbove } = options;
  if (online) await refuseOpenTransaction(driver);
  const inside = onlineAbove !== undefined && !online && (await isTransactionOpen(driver));
  const asked = inside ? { ...options, onlineAbove: undefined } : options;
  const { artifact, documents } = await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (stopping) => begin(stopping, view, asked, tell)),
  );
  if (documents !== null) return { ...artifact, documents };
  await fillInTurn(driver, artifact.view, options);
  return { ...artifact, documents: await countDocuments(driver, artifact.view) };
}

/** Goes on with a view whose first documents are still to come. Throws `VIEW_FILLED`, `VIEW_FILLING`, `VIEW_UNKNOWN`. */
export async function resumeView(driver: Driver, name: string, options: FillOptions = {}): Promise<FilledView> {
  await refuseOpenTransaction(driver);
  const view = await getView(driver, await resolveName(driver, name));
  await fillInTurn(driver, view.name, options);
  return { view: view.name, documents: await countDocuments(driver, view.name) };
}

/** A view that has been filled. */
export interface FilledView {
  /** Its name. */
  readonly view: RelationName;
  /** Number of documents. */
  readonly documents: number;
}

/** Stopped, it can be gone on with. */
async function fillInTurn(driver: Driver, name: RelationName, options: FillOptions): Promise<void> {
  try {
    await abortable(driver, options, (stopping) => fillView(stopping, name, options));
  } catch (error) {
    // where the connection is gone, so is the session that was to fill it
    await release(driver, name).catch(() => undefined);
    if (!(error instanceof JsonbIvmError) || error.code !== 'ABORTED') throw error;
    const { code, cause } = error;
    const hint = `run jsonb-ivm create ${shellName(name)} --resume (resumeView): it goes on where it was; or drop the view`;
    throw new JsonbIvmError({ code, message: `aborted: ${quoteQualified(name)} is still to be filled`, hint, cause });
  }
}

/** All of a view, but for the documents of one that is filled while others write: then how many there are is null. */
async function begin(
  driver: Driver,
  view: ViewSource,
  options: MakeOptions,
  tell: TellLocks,
): Promise<{ artifact: Artifact; documents: number | null }> {
  await needReadCommitted(driver);
  await takeTurn(driver);
  const { artifact, script, existing } = await prepare(driver, view, options, 'create');
  const { plan } = artifact;
  tell([artifact.view], creationLocks(plan, existing?.plan));
  if (driver.engine === 'pglite' && (await readLayout(driver)) === undefined) await provideFunctions(driver);
  const estimate = await estimateRows(driver, plan);
  const still = isOnline(artifact.view, options, estimate, existing);
  const groups = still ? script.online(estimate.documents) : script.groups;
  await guardDependents(artifact.view, () => run(driver, groups, estimate.documents, options), existing);
  return { artifact, documents: still ? null : await countDocuments(driver, artifact.view) };
}

/** Whether a view's first documents come in many transactions, while others write. */
export function isOnline(
  name: RelationName,
  { online, onlineAbove }: CreateOptions,
  { rows }: Estimate,
  existing: RegisteredView | undefined,
): boolean {
  if (existing === undefined) return online ?? (onlineAbove !== undefined && rows > onlineAbove);
  if (!online) return false;
  throw new JsonbIvmError({
    code: 'USAGE',
    message: `${quoteQualified(name)} exists, and a view is replaced in one transaction`,
    hint: 'leave out --online (option online)',
  });
}

/** How a view is dropped. */
export interface DropOptions extends Abortable, LockOptions {
  /** Is told whom it waits for. */
  readonly onProgress?: Progress | undefined;
}

/**
 * Removes a view with its documents, in one transaction, for a moment of which nobody reads the tables. Throws
 * `VIEW_UNKNOWN`, `LOCK_TIMEOUT`, or `VIEW_IN_USE` when others read it.
 */
export async function dropView(driver: Driver, name: string, options: DropOptions = {}): Promise<void> {
  await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (inside) => drop(inside, name, options, tell)),
  );
}

async function drop(driver: Driver, name: string, { lockTimeout }: DropOptions, tell: TellLocks): Promise<void> {
  await takeTurn(driver);
  await convertRegistry(driver);
  const view = await getView(driver, await resolveName(driver, name));
  await refuseStrangersTable(driver, view);
  const tables = [...view.plan.tables.map(({ table }) => table), view.name];
  tell(
    [view.name],
    tables.map((table) => ({ table, lock: 'ACCESS EXCLUSIVE' })),
  );
  const removal = [...view.dropStatements, dropTable(view)];
  await guardDependents(view.name, () => runWithin(driver, lockTimeout, removal), view);
  await driver.execute(noteStatement(view.name, 'dropped'));
  await forgetView(driver, view.name);
  for (const statement of await withdrawingStatements(driver, view.name)) await driver.execute(statement);
  await unfollowDefinitions(driver);
}

export async function countDocuments(driver: Driver, name: RelationName): Promise<number> {
  const [row] = await driver.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${quoteQualified(name)}`);
  return Number(row?.count ?? 0);
}

/** A view that is ready to be created. */
export interface Prepared {
  /** With warnings of the tables, too; errors are among them where it is to be checked alone. */
  readonly artifact: Artifact;
  readonly script: Script;
  /** The view whose place it takes. */
  readonly existing: RegisteredView | undefined;
}

/** Compiles a view, and looks for what speaks against creating it. Changes and locks nothing. */
export async function prepare(
  driver: Driver,
  view: ViewSource,
  options: MakeOptions,
  purpose: Purpose,
): Promise<Prepared> {
  await needServer(driver);
  const name = await resolveName(driver, view.name);
  if (view.text === undefined) {
    const { source, searchPath, allowFull } = await getView(driver, name);
    const stored = { name: quoteQualified(name), text: source, file: view.file };
    return withSettings(driver, { search_path: searchPath }, () =>
      prepareText(driver, stored, name, { ...options, allowFull: allowFull || options.allowFull === true }, purpose),
    );
  }
  return prepareText(driver, { ...view, text: view.text }, name, options, purpose);
}

/** A view's text as this program compiles it. */
export interface CompiledText {
  readonly text: ViewText;
  readonly artifact: Artifact;
  /** The view whose place it takes. */
  readonly existing: RegisteredView | undefined;
}

async function prepareText(
  driver: Driver,
  view: ViewSource & { readonly text: string },
  name: RelationName,
  options: MakeOptions,
  purpose: Purpose,
): Promise<Prepared> {
  const { text, artifact, existing } = await compileText(driver, view, name, options, purpose);
  return { artifact, existing, script: await makeScript(driver, text, artifact, options, existing, options.making) };
}

/** Compiles the text of a view, and looks for what speaks against creating it. Changes and locks nothing. */
export async function compileText(
  driver: Driver,
  view: ViewSource & { readonly text: string },
  name: RelationName,
  options: CompileViewOptions & PreflightOptions,
  purpose: Purpose,
): Promise<CompiledText> {
  const creates = purpose !== 'compile';
  const text = await readViewText({ name: view.file ?? view.name, text: view.text }, options.jsonb);
  const found = await findView(driver, name);
  if (creates && found !== undefined && !options.replace) throw viewExists(name);
  if (creates && found === undefined) await refuseOtherRelation(driver, name);
  const existing = options.replace ? found : undefined;
  if (creates && existing !== undefined) refuseFilling(existing);
  await needCurrentExtension(driver);
  if (creates) await refuseUnreachable(driver, name, text);
  const catalog = await readCatalog(driver, text);
  const compiled = withGuard(await compile(name, text, catalog, options), options, existing);
  const warnings = await findObstacles(driver, compiled, catalog, purpose, options);
  if (purpose !== 'check' && warnings.some(({ severity }) => severity === 'error')) throw JsonbIvmError.of(warnings);
  return { text, artifact: { ...compiled, warnings }, existing };
}

async function run(
  driver: Driver,
  groups: readonly ScriptGroup[],
  documents: number,
  { onProgress = () => {}, lockTimeout }: CreateOptions,
): Promise<void> {
  for (const { step, settings, statements, locks } of groups) {
    await withSettings(driver, settings, async () => {
      onProgress({ step, done: 0, total: step === filling ? documents : 0 });
      await runWithin(driver, locks ? lockTimeout : undefined, statements);
    });
  }
}

/** How large a view will be. */
export interface Estimate {
  /** Rows of the root, or, where documents stand for groups, of the largest table. */
  readonly rows: number;
  /** How many documents there will be; 0 where nothing tells. */
  readonly documents: number;
}

/** What the server thinks. */
export async function estimateRows(driver: Driver, { root, grouped, tables }: Artifact['plan']): Promise<Estimate> {
  const sizes = await readTableSizes(driver, grouped ? tables.map(({ table }) => table) : [root]);
  const rows = Math.max(0, ...sizes.map((size) => size.rows));
  return { rows, documents: grouped ? 0 : rows };
}

async function guardDependents(
  name: RelationName,
  body: () => Promise<void>,
  existing: RegisteredView | undefined,
): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (existing === undefined || !(error instanceof DatabaseError) || error.sqlState !== '2BP01') throw error;
    throw new JsonbIvmError({
      code: 'VIEW_IN_USE',
      message: `other objects depend on the documents of "${name.schema}"."${name.name}": ${error.detail ?? error.message}`,
      hint: 'drop them first',
      cause: error,
    });
  }
}

const oldestServer = 15;

export async function needServer(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(row?.server_version_num) / 10_000);
  if (major >= oldestServer) return;
  throw new JsonbIvmError({
    code: 'SERVER_VERSION',
    message: `the server is PostgreSQL ${major}`,
    hint: `document views need PostgreSQL ${oldestServer} or newer`,
  });
}

/** A snapshot taken before the tables were locked would miss what was committed in between. */
export async function needReadCommitted(driver: Driver): Promise<void> {
  const [row] = await driver.query<{ transaction_isolation: string }>('SHOW transaction_isolation');
  if (row?.transaction_isolation !== 'read committed') {
    await driver.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  }
}

function viewExists({ schema, name }: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_EXISTS',
    message: `the document view "${schema}"."${name}" exists already`,
    hint: 'use --replace (option replace) to change it, or drop it first',
  });
}

async function refuseOtherRelation(driver: Driver, name: RelationName): Promise<void> {
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
