import { compareRelations, type RelationName } from '../base/names.js';
import { abortable } from '../db/abort.js';
import type { Driver } from '../db/driver.js';
import type { Abortable } from '../db/signal.js';
import { readViews } from '../deploy/registry.js';
import { readLockWaits } from './costs/lock-waits.js';

/** A session that waits for others, or that others wait for. */
export interface WaitingSession {
  /** Its process; 0 stands for prepared transactions, which no session holds. */
  readonly pid: number;
  /** Those that it waits for. */
  readonly blockedBy: readonly number[];
  /** What it waits for: a kind of lock, its mode, and the table where it is of one; null: it waits for nobody. */
  readonly wants: { readonly kind: string; readonly mode: string; readonly table: RelationName | null } | null;
  /** Views for whose maintenance it waits. */
  readonly views: readonly RelationName[];
  /** Its role; null where that can't be told. */
  readonly user: string | null;
  /** What the client calls itself. */
  readonly application: string;
  /** `active`, `idle in transaction`, …; null where this role may not know. */
  readonly state: string | null;
  /** When its transaction began, ISO 8601, UTC; null where this role may not know. */
  readonly since: string | null;
  /** Milliseconds since its statement began; null where this role may not know. */
  readonly ms: number | null;
  /** Its latest statement, at most 1,000 characters of it; null where this role may not know. */
  readonly query: string | null;
}

/**
 * Who waits for whom in the database, whatever for: those who wait, and those they wait for, the longest transaction first.
 */
export async function readWaitingSessions(driver: Driver, options: Abortable = {}): Promise<WaitingSession[]> {
  return abortable(driver, options, async (stopping) => {
    const waits = await readLockWaits(stopping, await readViews(stopping));
    const sessions = await readSessions(stopping);
    return sessions.map((session) => ({
      ...session,
      views: waits.filter(({ pid }) => pid === session.pid).flatMap(({ views }) => [...views].sort(compareRelations)),
    }));
  });
}

async function readSessions(driver: Driver): Promise<Omit<WaitingSession, 'views'>[]> {
  const rows = await driver.query<{ session: Omit<WaitingSession, 'views'> }>(
    `WITH waiting AS MATERIALIZED (
       SELECT DISTINCT ON (l.pid) l.pid, l.locktype, l.mode, l.relation, pg_catalog.pg_blocking_pids(l.pid) AS blockers
       FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
       WHERE NOT l.granted AND a.datname = pg_catalog.current_database()
     ), shown AS (SELECT w.pid FROM waiting w UNION SELECT b.pid FROM waiting w, unnest(w.blockers) AS b (pid))
     SELECT pg_catalog.json_build_object(
       'pid', s.pid, 'blockedBy', coalesce(pg_catalog.to_json(w.blockers), '[]'),
       'wants', CASE WHEN w.pid IS NOT NULL THEN pg_catalog.json_build_object('kind', w.locktype, 'mode', w.mode, 'table',
         (SELECT pg_catalog.json_build_object('schema', n.nspname, 'name', c.relname) FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = w.relation)) END,
       'user', a.usename, 'application', coalesce(nullif(a.application_name, ''), a.backend_type, ''), 'state', a.state,
       'since', pg_catalog.to_char(a.xact_start AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
       'ms', pg_catalog.round(1000::numeric * extract(epoch FROM pg_catalog.clock_timestamp() - a.query_start)),
       'query', pg_catalog.left(nullif(nullif(a.query, '<insufficient privilege>'), ''), 1000)) AS session
     FROM shown s LEFT JOIN waiting w ON w.pid = s.pid LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = s.pid
     ORDER BY a.xact_start NULLS LAST, s.pid`,
  );
  return rows.map(({ session }) => session);
}
