import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import type { Abortable } from '../../db/signal.js';
import { findLockHolders } from '../preflight/lock-holders.js';
import type { Progress } from '../progress.js';
import { holdersText, isLockTimeout, tablesHeld } from './lock-holders.js';
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

/** Tells the tables that are being locked, as they are known. */
export type TellTables = (view: RelationName, tables: readonly RelationName[]) => void;

/** Tries `body` until it gets its locks. Throws `LOCK_TIMEOUT`, with those who hold them, after the last try. */
export async function askingPolitely<T>(
  driver: Driver,
  { lockTimeout, lockRetries = 20, onProgress, signal }: Asked,
  body: (tell: TellTables) => Promise<T>,
): Promise<T> {
  for (let tried = 0; ; tried++) {
    let told: Parameters<TellTables> | undefined;
    try {
      return await body((...tables) => {
        told = tables;
      });
    } catch (error) {
      if (lockTimeout === undefined || !isLockTimeout(error) || told === undefined) throw error;
      const [view, tables] = told;
      const wanted = tables.map((table) => ({ table, lock: 'SHARE ROW EXCLUSIVE' as const }));
      const holders = await findLockHolders(driver, wanted);
      if (tried >= lockRetries) throw tablesHeld(view, holders, error);
      onProgress?.({ step: `waiting for ${holdersText(holders)}`, done: 0, total: 0 });
      await pause(Math.min(longest, shortest * 2 ** tried), signal);
    }
  }
}

/** Runs statements each of which waits for locks no longer than what is left of one time for all of them. */
export async function runWithin(driver: Driver, milliseconds: number, statements: readonly string[]): Promise<void> {
  const end = Date.now() + milliseconds;
  for (const statement of statements) {
    await driver.execute(`SET LOCAL lock_timeout = ${Math.max(1, Math.ceil(end - Date.now()))}`);
    await driver.execute(statement);
  }
  await driver.execute('SET LOCAL lock_timeout = DEFAULT');
}
