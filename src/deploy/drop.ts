import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { inTransaction } from '../db/abort.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { findCompanion } from './companion.js';
import { unfollowDefinitions } from './definition-log.js';
import { dropTable, refuseStrangersTable } from './document-table.js';
import { askingPolitely, type LockOptions, runWithin, type TellLocks } from './fill/polite.js';
import { withdrawingStatements } from './former-views.js';
import { noteStatement } from './history-log.js';
import type { Progress } from './progress.js';
import { forgetView, getView, type RegisteredView } from './registry.js';
import { convertRegistry } from './registry-installation.js';
import { lockStatement, tablesToLock } from './table-locks.js';
import { takeTurn } from './turn.js';
import { resolveName } from './view-name.js';

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
  const companion = await findCompanion(driver, view.name);
  const others = companion === undefined ? [] : [companion];
  const views = [view, ...others];
  const removal = views.flatMap((each) => [...each.dropStatements, dropTable(each.name)]);
  const documents = views.map((each) => each.name);
  await takeAway(driver, view, others, { documents, removal, lockTimeout }, tell);
  await driver.execute(noteStatement(view.name, 'dropped'));
  for (const each of views) await forgetView(driver, each.name);
  for (const statement of await withdrawingStatements(driver, view.name)) await driver.execute(statement);
  await unfollowDefinitions(driver);
}

/** What is taken away of views. */
interface Removal extends Pick<DropOptions, 'lockTimeout'> {
  /** Tables of documents that go. */
  readonly documents: readonly RelationName[];
  readonly removal: readonly string[];
}

/** Runs what takes away a view, or what maintains it, and others along with it. Throws `VIEW_IN_USE`. */
export async function takeAway(
  driver: Driver,
  view: RegisteredView,
  others: readonly RegisteredView[],
  { documents, removal, lockTimeout }: Removal,
  tell: TellLocks,
): Promise<void> {
  const plans = [view, ...others].map(({ plan }) => plan);
  const tables = [...plans.flatMap((plan) => plan.tables.map(({ table }) => table)), ...documents];
  tell(
    [view.name],
    tables.map((table) => ({ table, lock: 'ACCESS EXCLUSIVE' })),
  );
  // writers first, in the order in which all lock: dropping triggers one by one would meet them on their way
  const locks = (await tablesToLock(driver, plans)).map(lockStatement);
  await guardDependents(view.name, () => runWithin(driver, lockTimeout, [...locks, ...removal]), view);
}

/** Runs `body`, which takes away what others may read; `existing`: the view that it is of. Throws `VIEW_IN_USE`. */
export async function guardDependents(
  name: RelationName,
  body: () => Promise<void>,
  existing: RegisteredView | undefined,
): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (existing === undefined || !(error instanceof DatabaseError) || error.sqlState !== '2BP01') throw error;
    throw refuseInUse(name, error);
  }
}

/** What keeps the table of a view's documents from going, as the server says. */
export function refuseInUse({ schema, name }: RelationName, cause: DatabaseError): JsonbIvmError {
  return new JsonbIvmError({
    code: 'VIEW_IN_USE',
    message: `other objects depend on the documents of "${schema}"."${name}": ${cause.detail ?? cause.message}`,
    hint: 'drop them first',
    cause,
  });
}
