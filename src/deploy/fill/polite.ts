import { JsonbIvmError } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { findLockHolders, type WantedLock } from '../preflight/lock-holders.js';
import type { Progress } from '../progress.js';
import { isLockLost, tablesHeld } from './lock-holders.js';
import { pause } from './pause.js';

/** How tables are asked for that others write to. */
export interface LockOptions {
  /**
   * Milliseconds that the tables are waited for in one try, all together: as long may others wait behind. Absent: until
   * they are free.
   */
  readonly lockTimeout?: number | undefined;
  /** Further tries, after longer and longer pauses; 20 if nothing else is said. */
  readonly lockRetries?: number | undefined;
}

interface Asked extends LockOptions, Abortable {
  readonly onProgress?: Progress | undefined;
}

/** Milliseconds before the second try, and at most. */
const [shortest, longest] = [100, 5000] as const;

/** Tells what is being locked for some views, as it is known. */
export type TellLocks = (views: readonly RelationName[], wanted: readonly WantedLock[]) => void;

/**
 * Tries `body`, a transaction, until it gets its locks. Throws `LOCK_TIMEOUT`, with those who hold them, after the last
 * try. What it runs within itself, it runs `onceWithin` the time: who has not got its locks gives up those that it has.
 */
export async function askingPolitely<T>(
  driver: Driver,
  { lockTimeout, lockRetries = 20, onProgress, signal }: Asked,
  body: (tell: TellLocks) => Promise<T>,
): Promise<T> {
  for (let tried = 0; ; tried++) {
    let told: Parameters<TellLocks> | undefined;
    try {
      return await body((...locks) => {
        told = locks;
      });
    } catch (error) {
      if (lockTimeout === undefined) throw error;
      const refusal = await refusalOf(driver, error, told);
      if (tried >= lockRetries) throw refusal;
      onProgress?.({ step: `waiting: ${refusal.reason}`, done: 0, total: 0 });
      await pause(Math.min(longest, shortest * 2 ** tried), signal);
    }
  }
}

/** Throws what is no failure to get locks. */
async function refusalOf(
  driver: Driver,
  error: unknown,
  told: Parameters<TellLocks> | undefined,
): Promise<JsonbIvmError> {
  if (error instanceof JsonbIvmError && error.code === 'LOCK_TIMEOUT') return error;
  if (!isLockLost(error) || told === undefined) throw error;
  const [views, wanted] = told;
  return tablesHeld(views, await findLockHolders(driver, wanted), error);
}

/** For what is a part of such a transaction. */
export function onceWithin({ lockTimeout }: LockOptions): LockOptions {
  return { lockTimeout, lockRetries: 0 };
}

/**
 * Runs statements each of which waits for locks no longer than what is left of one time, in milliseconds, for all of them;
 * without one, as long as it takes.
 */
export async function runWithin(
  driver: Driver,
  milliseconds: number | undefined,
  statements: readonly string[],
): Promise<void> {
  const end = Date.now() + (milliseconds ?? 0);
  for (const statement of statements) {
    if (milliseconds !== undefined)
      await driver.execute(`SET LOCAL lock_timeout = ${Math.max(1, Math.ceil(end - Date.now()))}`);
    await driver.execute(statement);
  }
  if (milliseconds !== undefined) await driver.execute('SET LOCAL lock_timeout = DEFAULT');
}
