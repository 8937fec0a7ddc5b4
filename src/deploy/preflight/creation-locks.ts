import { sameRelation } from '../../base/names.js';
import type { Plan } from '../../plan/plan.js';
import type { StoredPlan } from '../stored-plan.js';
import type { WantedLock } from './lock-holders.js';

/**
 * The locks that a view's creation takes and holds until it is done: tables are kept from being written. Where it takes
 * the place of another (`existing`), triggers are dropped, and columns of the documents may change, which keeps readers
 * away as well.
 */
export function creationLocks({ view, tables }: Plan, existing: StoredPlan | undefined): WantedLock[] {
  const before = existing?.tables.map(({ table }) => table) ?? [];
  const now = tables.map(({ table }) => table);
  const gone = before.filter((table) => !now.some((other) => sameRelation(other, table)));
  return [
    ...now.map((table): WantedLock => {
      const replaced = before.some((other) => sameRelation(other, table));
      return { table, lock: replaced ? 'ACCESS EXCLUSIVE' : 'SHARE ROW EXCLUSIVE' };
    }),
    ...[...gone, ...(existing === undefined ? [] : [view])].map(
      (table): WantedLock => ({ table, lock: 'ACCESS EXCLUSIVE' }),
    ),
  ];
}
