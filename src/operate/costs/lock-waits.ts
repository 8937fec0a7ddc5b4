import { type RelationName, sameRelation } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import type { RegisteredView } from '../../deploy/registry.js';
import { wholePlan } from '../../deploy/stored-plan.js';
import { objectNames } from '../../emit/context/objects.js';
import type { LockWait } from './costs.js';

interface Waiting {
  readonly pid: number;
  readonly blockedBy: readonly number[];
  readonly ms: number | null;
  readonly query: string | null;
  /** The table whose row is waited for; null: it is a lock of a number. */
  readonly table: RelationName | null;
  /** The number, as decimal text. */
  readonly number: string | null;
  /** Tables that its transaction has written. */
  readonly writes: readonly RelationName[];
}

/**
 * Sessions that wait for what maintenance locks, as they are at this moment: for a document, which the lock of its row
 * tells, or for a value that links rows. Values are locked as numbers: of an edge of the view, where the extension
 * doesn't lock them. Those that it does are told by what the session writes, and may be other numbers of the application's.
 */
export async function readLockWaits(driver: Driver, views: readonly RegisteredView[]): Promise<LockWait[]> {
  if (views.length === 0) return [];
  const rows = await driver.query<{ waiting: Waiting }>(
    `SELECT pg_catalog.json_build_object(
       'pid', w.pid, 'blockedBy', pg_catalog.to_json(pg_catalog.pg_blocking_pids(w.pid)),
       'ms', pg_catalog.round(1000::numeric * extract(epoch FROM pg_catalog.clock_timestamp() - a.query_start)), 'query', a.query,
       'table', (SELECT pg_catalog.json_build_object('schema', n.nspname, 'name', c.relname)
                 FROM pg_catalog.pg_locks t JOIN pg_catalog.pg_class c ON c.oid = t.relation
                 JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE w.locktype IN ('transactionid', 'tuple') AND t.pid = w.pid AND t.locktype = 'tuple' LIMIT 1),
       'number', CASE WHEN w.locktype = 'advisory' AND w.objsubid = 1
                      THEN (w.classid::bigint << 32 | w.objid::bigint)::text END,
       'writes', coalesce((SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', n.nspname, 'name', c.relname))
                  FROM pg_catalog.pg_locks t JOIN pg_catalog.pg_class c ON c.oid = t.relation
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                  WHERE t.pid = w.pid AND t.locktype = 'relation' AND t.mode = 'RowExclusiveLock' AND t.granted), '[]')
     ) AS waiting
     FROM pg_catalog.pg_locks w JOIN pg_catalog.pg_stat_activity a ON a.pid = w.pid
     WHERE NOT w.granted AND w.locktype IN ('transactionid', 'tuple', 'advisory')
       AND a.datname = pg_catalog.current_database()
     ORDER BY a.query_start, w.pid`,
  );
  return rows.flatMap(({ waiting }) => {
    const of = waitOf(waiting, views);
    return of.views.length === 0 ? [] : [of];
  });
}

function waitOf(waiting: Waiting, views: readonly RegisteredView[]): LockWait {
  const { pid, blockedBy, ms, query, table } = waiting;
  const found = views.filter((view) => (table === null ? isOfEdge(waiting, view) : sameRelation(table, view.name)));
  const edges = found.filter((view) => waiting.number !== null && isNumberOf(BigInt(waiting.number), view));
  return {
    views: (edges.length > 0 ? edges : found).map(({ name }) => name),
    kind: table === null ? 'value' : 'document',
    pid,
    blockedBy,
    ms,
    query: blank(query),
  };
}

/** What a role that may not know is told. */
function blank(query: string | null): string | null {
  return query === null || query === '' || query === '<insufficient privilege>' ? null : query;
}

function isOfEdge({ number, writes }: Waiting, view: RegisteredView): boolean {
  if (number === null) return false;
  if (isNumberOf(BigInt(number), view)) return true;
  return view.plan.tables.some(({ table }) => writes.some((each) => sameRelation(each, table)));
}

/** Whether a lock's number is one of an edge's 256. */
function isNumberOf(number: bigint, view: RegisteredView): boolean {
  const { edgeLock } = objectNames(view.plan.view);
  const first = BigInt.asIntN(64, number & ~0xffn);
  const places = (wholePlan(view)?.tables ?? []).flatMap(({ routes }) => routes);
  return places.some((_, place) => edgeLock(place) === first);
}
