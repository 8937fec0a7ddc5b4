import { type Diagnostic, JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { abortable, inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { objectNames } from '../emit/context/objects.js';
import { shellName } from '../plan/display.js';
import { quoteQualified } from '../sql/quote.js';
import { version } from '../version.js';
import { refuseDetached } from './attached.js';
import { beginView, withOpenness } from './deploy.js';
import { forOneView, type ViewFailure } from './failures.js';
import type { PaceOptions } from './fill/pace.js';
import { askingPolitely, type LockOptions, type TellLocks } from './fill/polite.js';
import { needCurrentExtension } from './functions/current.js';
import { compareVersions } from './functions/state.js';
import type { Progress } from './progress.js';
import { getView, type RegisteredView, readViews } from './registry.js';
import { convertRegistry } from './registry-installation.js';
import { completeView } from './resume.js';
import type { OnlineOptions } from './size.js';
import { takeTurn } from './turn.js';
import { resolveName } from './view-name.js';
import { readersLast } from './view-order.js';

/** How a view is upgraded. */
export interface UpgradeOptions extends Abortable, OnlineOptions, LockOptions, PaceOptions {
  /** Is told how far it has come. */
  readonly onProgress?: Progress | undefined;
}

/** How all views are upgraded. */
export interface UpgradeAllOptions extends UpgradeOptions {
  /** Called as each view is done. */
  readonly onOutcome?: ((outcome: UpgradedView | ViewFailure) => void) | undefined;
}

/** A view that is as this version makes it. */
export interface UpgradedView {
  /** Its name. */
  readonly view: RelationName;
  /** `unchanged`: this version, or a newer one, had made it. */
  readonly action: 'upgraded' | 'unchanged';
  /** The version that had made it. */
  readonly from: string;
  /** The version that has made it as it is now. */
  readonly version: string;
  /** Number of documents; null where nothing was done. */
  readonly documents: number | null;
  /** What this version says of the view. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Makes a view that an older version made anew, from its stored text, in one transaction, or, where it is large, while
 * others write: its table stays, as where `createView` replaces it. A registry of an earlier layout becomes the current one along with it. Throws
 * `VIEW_UNKNOWN`, `VIEW_OWNER`, `EXTENSION_OUTDATED`, and all that `createView` throws.
 */
export async function upgradeView(driver: Driver, name: string, options: UpgradeOptions = {}): Promise<UpgradedView> {
  const asked = await withOpenness(driver, options);
  const { still, ...upgraded } = await askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (inside) => upgradeOne(inside, name, asked, tell)),
  );
  return still ? { ...upgraded, documents: await completeView(driver, upgraded.view, options) } : upgraded;
}

/** `still`: its documents are still to be computed. */
async function upgradeOne(
  driver: Driver,
  name: string,
  options: UpgradeOptions,
  tell: TellLocks,
): Promise<UpgradedView & { readonly still: boolean }> {
  await beginUpgrade(driver);
  const found = await getView(driver, await resolveName(driver, name));
  const made = { view: found.name, from: found.version };
  if (compareVersions(found.version, version) >= 0)
    return { ...made, action: 'unchanged', version: found.version, documents: null, warnings: [], still: false };
  refuseDetached(found);
  await needOwner(driver, found);
  const { onProgress, online, onlineAbove, swap, lockTimeout } = options;
  const asked = { replace: true, allowSlow: true, onProgress, online, onlineAbove, swap, lockTimeout };
  const { documents, artifact } = await beginView(
    driver,
    { name: quoteQualified(found.name) },
    { ...asked, making: { action: 'upgraded' } },
    tell,
  );
  const { warnings } = artifact;
  return { ...made, action: 'upgraded', version, documents, warnings, still: documents === null };
}

/**
 * Brings the registry to the current layout, then upgrades all views, each by itself: those that others
 * read before those. A view that fails stays as it is, and the others go on. Throws what keeps all of them from it.
 */
export async function upgradeViews(
  driver: Driver,
  options: UpgradeAllOptions = {},
): Promise<(UpgradedView | ViewFailure)[]> {
  return abortable(driver, options, (stopping) => upgradeAll(stopping, options));
}

async function upgradeAll(
  driver: Driver,
  { onOutcome, signal: _, ...options }: UpgradeAllOptions,
): Promise<(UpgradedView | ViewFailure)[]> {
  await driver.transaction(beginUpgrade);
  const outcomes: (UpgradedView | ViewFailure)[] = [];
  for (const { name } of readersLast(await readViews(driver))) {
    const outcome = await forOneView(driver, name, () => upgradeView(driver, quoteQualified(name), options));
    outcomes.push(outcome);
    onOutcome?.(outcome);
  }
  return outcomes;
}

async function beginUpgrade(driver: Driver): Promise<void> {
  await driver.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  await takeTurn(driver);
  await needCurrentExtension(driver);
  await convertRegistry(driver);
}

/** What a view reads and calls is run with its owner's rights: they stay those of whoever made it. */
async function needOwner(driver: Driver, { name }: RegisteredView): Promise<void> {
  const { query } = objectNames(name);
  const [row] = await driver.query<{ owner: string; role: string }>(
    `SELECT pg_catalog.pg_get_userbyid(c.relowner) AS owner, current_user AS role
     FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)`,
    [quoteQualified(query)],
  );
  const view = quoteQualified(name);
  if (row === undefined) {
    throw new JsonbIvmError({
      code: 'VIEW_NOT_MAINTAINED',
      message: `${quoteQualified(query)} is gone, so whose view ${view} is cannot be told`,
      hint: `run jsonb-ivm create ${shellName(name)} --replace: it becomes this role's`,
    });
  }
  if (row.owner === row.role) return;
  throw new JsonbIvmError({
    code: 'VIEW_OWNER',
    message: `${view} belongs to "${row.owner}", and this role is "${row.role}"`,
    hint: `connect as "${row.owner}": documents are made with the rights of the view's owner`,
  });
}
