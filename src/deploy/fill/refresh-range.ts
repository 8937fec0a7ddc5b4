import type { RelationName } from '../../base/names.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import { objectNames } from '../../emit/context/objects.js';
import { quoteQualified } from '../../sql/quote.js';
import type { StoredPlan } from '../stored-plan.js';

/** What a transaction did. */
export interface Range {
  /** The last key; null: there was none. */
  readonly reached: string | null;
  readonly documents: number;
  /** Whether others wait for what it holds. */
  readonly blocks: boolean;
}

/** Where it is lost, the transaction is tried again: a lock not got in time, a deadlock, a conflict, too long. */
const passing = new Set(['55P03', '40P01', '40001', '57014']);

export function mayPass(error: unknown): boolean {
  return error instanceof DatabaseError && passing.has(error.sqlState);
}

/**
 * Milliseconds that a transaction waits for a lock, and that it may take: together less than after what time others look
 * for deadlocks, so that in one it is the filler who gives way.
 */
const [lockTimeout, statementTimeout] = [150, 600] as const;

/** Begins a transaction that brings documents up to date: at the level of the view's writers, and never in their way. */
export async function beginRange(driver: Driver, plan: Pick<StoredPlan, 'isolation'>, keys: number): Promise<void> {
  const level = plan.isolation === 'serializable' ? 'SERIALIZABLE' : 'READ COMMITTED';
  await driver.execute(
    `SET TRANSACTION ISOLATION LEVEL ${level}; SET LOCAL lock_timeout = ${lockTimeout};` +
      ` SET LOCAL statement_timeout = ${keys > 1 ? statementTimeout : 0}`,
  );
}

/** Brings the documents with the next keys after one up to date. */
export async function refreshNext(
  driver: Driver,
  view: RelationName,
  after: string | null,
  keys: number,
): Promise<Range> {
  const [row] = await driver.query<{ reached: string | null; count: number }>(
    `SELECT r.reached, r.count FROM ${quoteQualified(objectNames(view).refreshNext)}($1, $2) AS r`,
    [after, keys],
  );
  return { reached: row?.reached ?? null, documents: row?.count ?? 0, blocks: await blocksOthers(driver) };
}

/** Whether others wait for what this session holds. */
export async function blocksOthers(driver: Driver): Promise<boolean> {
  if (driver.engine !== 'postgres') return false;
  const [row] = await driver.query<{ blocks: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE NOT l.granted
       AND pg_catalog.pg_backend_pid() = ANY (pg_catalog.pg_blocking_pids(l.pid))) AS blocks`,
  );
  return row?.blocks ?? false;
}
