import type { Artifact } from '../compile.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { ViewSource } from './analyze-view.js';
import { refuseDetached } from './attached.js';
import { guardDependents } from './drop.js';
import { isTransactionOpen, refuseOpenTransaction } from './fill/open-transaction.js';
import type { PaceOptions } from './fill/pace.js';
import { askingPolitely, type LockOptions, type TellLocks } from './fill/polite.js';
import type { ScriptGroup } from './frame.js';
import { provideFunctions } from './functions/install.js';
import { needReadCommitted } from './preconditions.js';
import { creationLocks } from './preflight/creation-locks.js';
import type { PreflightOptions } from './preflight/preflight.js';
import { type CompileViewOptions, type Prepared, type PrepareOptions, prepare } from './prepare.js';
import type { Progress } from './progress.js';
import { readLayout } from './registry-layout.js';
import { besideOf, trySwap } from './replace/beside.js';
import { completeView } from './resume.js';
import { printScript, runGroups } from './script.js';
import { countDocuments, type OnlineOptions } from './size.js';
import { takeTurn } from './turn.js';

/** How a view is created. */
export interface CreateOptions extends CompileViewOptions, PreflightOptions, OnlineOptions, LockOptions, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** How a view is made by what does more than to create it. */
export interface MakeOptions extends CreateOptions, PrepareOptions {}

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
    return { ...artifact, script: script.kind === 'beside' ? [] : printScript(script.groups) };
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
  const prepared = await prepare(driver, view, options, 'create');
  const { artifact, script, existing, estimate } = prepared;
  if (existing !== undefined && options.making?.action !== 'attached') refuseDetached(existing);
  tell([artifact.view], creationLocks(artifact.plan, existing?.plan));
  if (driver.engine === 'pglite' && (await readLayout(driver)) === undefined) await provideFunctions(driver);
  const { groups, check } = await stepsOf(driver, prepared, options);
  // before the tables are locked, where nothing else takes long
  const kept = script.kind === 'kept' ? await countDocuments(driver, artifact.view) : null;
  await guardDependents(artifact.view, () => runGroups(driver, groups, estimate.documents, options), existing);
  await check();
  return { artifact, documents: script.kind === 'whole' ? await countDocuments(driver, artifact.view) : kept };
}

/** What is run, and what is tried then, and taken back. */
async function stepsOf(
  driver: Driver,
  { existing, script, ...prepared }: Prepared,
  options: MakeOptions,
): Promise<{ groups: readonly ScriptGroup[]; check: () => Promise<void> }> {
  if (script.kind !== 'beside' || existing === undefined)
    return { groups: script.kind === 'beside' ? [] : script.groups, check: async () => {} };
  const beside = await besideOf(
    driver,
    { ...prepared, script, existing },
    script.succession,
    options,
    prepared.estimate.documents,
  );
  return {
    groups: beside.groups,
    check: () => trySwap(driver, beside, prepared.artifact, existing, options.lockTimeout),
  };
}
