import { JsonbIvmError } from '../../base/errors.js';
import type { RelationName } from '../../base/names.js';
import { DatabaseError } from '../../db/driver.js';
import { displayRelation } from '../../plan/display.js';
import { quoteQualified } from '../../sql/quote.js';
import type { LockHolder } from '../preflight/lock-holders.js';

const [lockNotAvailable, deadlockDetected] = ['55P03', '40P01'] as const;

/** Whether the server gave up waiting for a lock. */
export function isLockTimeout(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.sqlState === lockNotAvailable;
}

/** Whether it has to be asked for locks again: it gave up waiting, or who holds some waits for others that are held. */
export function isLockLost(error: unknown): error is DatabaseError {
  return isLockTimeout(error) || (error instanceof DatabaseError && error.sqlState === deadlockDetected);
}

/** What is said of those who hold tables, in one line. */
function holdersText(holders: readonly LockHolder[]): string {
  if (holders.length === 0) return 'whoever held them is gone by now';
  return holders.map(describeHolder).join('; ');
}

function describeHolder({ table, pid, user, application, state, since, query }: LockHolder): string {
  const parts = [
    pid === null ? 'a prepared transaction' : `process ${pid}`,
    ...(user === null ? [] : [`of "${user}"`]),
    ...(application === '' ? [] : [`(${application})`]),
    ...(state === 'prepared' ? [] : [state]),
    ...(since === null ? [] : [`since ${since}`]),
  ];
  const statement = query === null ? '' : `: ${query.replaceAll(/\s+/g, ' ')}`;
  return `${displayRelation(table)} by ${parts.join(' ')}${statement}`;
}

/** The tables of some views were asked for in vain. */
export function tablesHeld(
  views: readonly RelationName[],
  holders: readonly LockHolder[],
  cause: unknown,
): JsonbIvmError {
  const names = views.map(quoteQualified).join(', ');
  return new JsonbIvmError({
    code: 'LOCK_TIMEOUT',
    message: `the tables of ${names} could not be locked: ${holdersText(holders)}`,
    hint: 'have that transaction end, or give more tries (--lock-retries, option lockRetries)',
    cause,
  });
}
