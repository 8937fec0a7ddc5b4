import { type RelationName, sameRelation } from '../base/names.js';
import type { Artifact } from '../compile.js';
import type { Driver } from '../db/driver.js';
import { quoteQualified } from '../sql/quote.js';
import { readViews } from './registry.js';
import type { StoredPlan } from './stored-plan.js';
import { sourcesOf, writtenLast } from './view-order.js';

/**
 * Statements that lock the tables that a view reads, in one order everywhere, before anything is read: creating triggers
 * would take the same locks one by one. Dropping others, of views that are `replaced`, takes locks that readers wait for: whoever
 * is writing has to have ended by then, also those on their way to documents that the view reads.
 */
export async function tableLocks(
  driver: Driver,
  { plan }: Artifact,
  replaced: readonly { readonly plan: StoredPlan }[] = [],
): Promise<string[]> {
  const views = await readViews(driver);
  const own = plan.tables.map(({ table }) => table);
  const before = replaced.flatMap((each) => each.plan.tables.map(({ table }) => table));
  const others = replaced.length === 0 ? [] : once([...before, ...sourcesOf([...own, ...before], views)]);
  const further = others.filter((table) => !own.some((other) => sameRelation(other, table)));
  const tables = writtenLast([...own, ...(await lockable(driver, further))], views);
  return tables.map(lockStatement);
}

/**
 * The tables of several views that are locked at once, as `tableLocks` has those of one: who holds some of them while
 * documents are computed, and asks for more, meets writers that hold those and wait.
 */
export async function tablesToLock(driver: Driver, plans: readonly StoredPlan[]): Promise<RelationName[]> {
  const views = await readViews(driver);
  const own = plans.flatMap(({ tables }) => tables.map(({ table }) => table));
  return writtenLast(await lockable(driver, once([...own, ...sourcesOf(own, views)])), views);
}

function once(tables: readonly RelationName[]): RelationName[] {
  return tables.filter((table, at) => tables.findIndex((other) => sameRelation(other, table)) === at);
}

/** Keeps others from writing a table, and from locking it so. */
export function lockStatement(table: RelationName): string {
  return `LOCK TABLE ${quoteQualified(table)} IN SHARE ROW EXCLUSIVE MODE`;
}

/** Those that are there, and that this role may lock. */
async function lockable(driver: Driver, tables: readonly RelationName[]): Promise<RelationName[]> {
  const allowed: RelationName[] = [];
  for (const table of tables) {
    const [row] = await driver.query<{ allowed: boolean | null }>(
      `SELECT pg_catalog.has_table_privilege(pg_catalog.to_regclass($1), 'UPDATE, DELETE, TRUNCATE') AS allowed`,
      [quoteQualified(table)],
    );
    if (row?.allowed) allowed.push(table);
  }
  return allowed;
}
