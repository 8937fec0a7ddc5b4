import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Artifact } from '../compile.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import { quoteQualified } from '../sql/quote.js';
import type { ViewSource } from './analyze-view.js';
import { refuseDetached } from './attached.js';
import { guardDependents } from './drop.js';
import { isTransactionOpen, refuseOpenTransaction } from './fill/open-transaction.js';
import type { PaceOptions } from './fill/pace.js';
import { askingPolitely, type LockOptions, runWithin, type TellLocks } from './fill/polite.js';
import { provideFunctions } from './functions/install.js';
import type { Making } from './history-log.js';
import { needReadCommitted } from './preconditions.js';
import { creationLocks } from './preflight/creation-locks.js';
import type { PreflightOptions } from './preflight/preflight.js';
import { type CompileViewOptions, prepare } from './prepare.js';
import type { Progress } from './progress.js';
import { readLayout } from './registry-layout.js';
import { completeView } from './resume.js';
import { filling, printScript, type ScriptGroup } from './script.js';
import { withSettings } from './settings.js';
import { countDocuments, estimateRows, isOnline, type OnlineOptions } from './size.js';
import { takeTurn } from './turn.js';

/** How a view is created. */
export interface CreateOptions extends CompileViewOptions, PreflightOptions, OnlineOptions, LockOptions, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** How a view is made by what does more than to create it. */
export interface MakeOptions extends CreateOptions {
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
  const asked = await withOpenness(driver, options);
  const { artifact, documents } = await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (stopping) => beginView(stopping, view, asked, tell)),
  );
  return { ...artifact, documents: documents ?? (await completeView(driver, artifact.view, options)) };
}

/** Where a transaction is open already, no size has documents made in many. Throws `TRANSACTION_OPEN`. */
export async function withOpenness<Asked extends OnlineOptions>(driver: Driver, options: Asked): Promise<Asked> {
  const { online, onlineAbove } = options;
  if (online) await refuseOpenTransaction(driver);
  const inside = onlineAbove !== undefined && !online && (await isTransactionOpen(driver));
  return inside ? { ...options, onlineAbove: undefined } : options;
}

/** A view that is there, but for the documents of one that is filled while others write: then how many there are is null. */
export interface BegunView {
  readonly artifact: Artifact;
  readonly documents: number | null;
}

/** All of a view that one transaction makes, which is open. */
export async function beginView(
  driver: Driver,
  view: ViewSource,
  options: MakeOptions,
  tell: TellLocks = () => {},
): Promise<BegunView> {
  await needReadCommitted(driver);
  await takeTurn(driver);
  const { artifact, script, existing } = await prepare(driver, view, options, 'create');
  if (existing !== undefined && options.making?.action !== 'attached') refuseDetached(existing);
  const { plan } = artifact;
  tell([artifact.view], creationLocks(plan, existing?.plan));
  if (driver.engine === 'pglite' && (await readLayout(driver)) === undefined) await provideFunctions(driver);
  const estimate = await estimateRows(driver, plan, existing);
  const online = isOnline(options, estimate) ? script.online(estimate.documents) : undefined;
  if (online === undefined && options.online) throw notOnline(artifact.view);
  await guardDependents(
    artifact.view,
    () => run(driver, online ?? script.groups, estimate.documents, options),
    existing,
  );
  return { artifact, documents: online === undefined ? await countDocuments(driver, artifact.view) : null };
}

function notOnline(name: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'USAGE',
    message: `the table of ${quoteQualified(name)} is made anew, which is done in one transaction`,
    hint: 'leave out --online (option online)',
  });
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
