import type { RelationName } from '../base/names.js';
import { inTransaction } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { registrySchema } from '../emit/context/objects.js';
import { refuseDetached } from './attached.js';
import { findCompanion } from './companion.js';
import { refuseStrangersTable } from './document-table.js';
import { takeAway } from './drop.js';
import { refuseFilling } from './fill/fill-view.js';
import { askingPolitely, type LockOptions, type TellLocks } from './fill/polite.js';
import { noteStatement } from './history-log.js';
import type { Progress } from './progress.js';
import { getView } from './registry.js';
import { convertRegistry } from './registry-installation.js';
import { takeTurn } from './turn.js';
import { resolveName } from './view-name.js';

/** How a view is detached. */
export interface DetachOptions extends Abortable, LockOptions {
  /** Is told whom it waits for. */
  readonly onProgress?: Progress | undefined;
}

/** A view that is detached. */
export interface DetachedView {
  /** Its name. */
  readonly view: RelationName;
}

/**
 * Takes away what maintains a view and what its query depends on, in one transaction, for a moment of which nobody reads
 * the tables: they can be altered then. Its documents stay as they are, its text stays in the registry, and `attachView`
 * makes the rest anew. Throws `VIEW_UNKNOWN`, `VIEW_DETACHED`, `VIEW_FILLING`, `LOCK_TIMEOUT`, or `VIEW_IN_USE` when
 * others read its query.
 */
export async function detachView(driver: Driver, name: string, options: DetachOptions = {}): Promise<DetachedView> {
  return askingPolitely(driver, options, (tell) =>
    inTransaction(driver, options, (inside) => detach(inside, name, options, tell)),
  );
}

async function detach(
  driver: Driver,
  name: string,
  { lockTimeout }: DetachOptions,
  tell: TellLocks,
): Promise<DetachedView> {
  await takeTurn(driver);
  await convertRegistry(driver);
  const view = await getView(driver, await resolveName(driver, name));
  refuseDetached(view);
  refuseFilling(view);
  const companion = await findCompanion(driver, view.name);
  if (companion !== undefined) refuseFilling(companion);
  await refuseStrangersTable(driver, view);
  await takeAway(driver, view, [], { documents: [], removal: view.dropStatements, lockTimeout }, tell);
  await driver.query(
    `UPDATE ONLY ${registrySchema}.view SET detached_at = pg_catalog.now() WHERE schema_name = $1 AND view_name = $2`,
    [view.name.schema, view.name.name],
  );
  await driver.execute(noteStatement(view.name, 'detached'));
  return { view: view.name };
}
