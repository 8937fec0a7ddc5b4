import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { quoteQualified } from '../../sql/quote.js';
import { carriers } from './table-sizes.js';

/** A lock on a table as a whole, in the words of LOCK TABLE. */
export type TableLock =
  | 'ACCESS SHARE'
  | 'ROW SHARE'
  | 'ROW EXCLUSIVE'
  | 'SHARE UPDATE EXCLUSIVE'
  | 'SHARE'
  | 'SHARE ROW EXCLUSIVE'
  | 'EXCLUSIVE'
  | 'ACCESS EXCLUSIVE';

/** Weakest first. */
const modes: readonly TableLock[] = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
];

/** A lock that is to be taken. */
export interface WantedLock {
  /** The table; its partitions and inheritance children are locked with it. */
  readonly table: RelationName;
  /** `ACCESS SHARE` is what readers take; `SHARE ROW EXCLUSIVE` lets readers go on, `ACCESS EXCLUSIVE` nobody. */
  readonly lock: 'ACCESS SHARE' | 'SHARE ROW EXCLUSIVE' | 'ACCESS EXCLUSIVE';
}

/** Who has, or waits for, a lock that another one would have to wait for. */
export interface LockHolder {
  /** The table that is locked, or one of its partitions. */
  readonly table: RelationName;
  /** The strongest lock of this session that is in the way. */
  readonly lock: TableLock;
  /** It is waiting for the lock itself: who comes later waits behind it. */
  readonly waiting: boolean;
  /** Its process; null for a prepared transaction, which nobody's session holds. */
  readonly pid: number | null;
  /** Its role; null where the server names none. */
  readonly user: string | null;
  /** What the client calls itself, or what the server calls a process of its own. */
  readonly application: string;
  /** `active`, `idle in transaction`, …; `prepared` for a prepared transaction, then its name is the query. */
  readonly state: string;
  /** When its transaction began, ISO 8601, UTC; null where this role may not know. */
  readonly since: string | null;
  /** Its latest statement, at most 200 characters of it; null where this role may not see it. */
  readonly query: string | null;
}

/** The modes that a lock waits for. */
const conflicts: Readonly<Record<WantedLock['lock'], readonly TableLock[]>> = {
  'ACCESS SHARE': ['ACCESS EXCLUSIVE'],
  'SHARE ROW EXCLUSIVE': modes.slice(2),
  'ACCESS EXCLUSIVE': modes,
};

type HolderRow = Omit<LockHolder, 'table' | 'lock'> & { schema: string; name: string; mode: string };

/** Those who have, or wait for, locks that others which are wanted conflict with: the longest transaction first. */
export async function findLockHolders(driver: Driver, wanted: readonly WantedLock[]): Promise<LockHolder[]> {
  const names = wanted.map(({ table }) => quoteQualified(table));
  const pairs = wanted.flatMap(({ table, lock }) =>
    conflicts[lock].map((mode) => ({ name: quoteQualified(table), mode: serverMode(mode), rank: modes.indexOf(mode) })),
  );
  const rows = await driver.query<HolderRow & Record<string, unknown>>(
    `WITH RECURSIVE ${carriers}
     SELECT DISTINCT ON (since, l.pid, x.gid, n.nspname, c.relname)
       n.nspname AS schema, c.relname AS name, l.mode, NOT l.granted AS waiting, l.pid,
       coalesce(a.usename, x.owner)::text AS "user",
       coalesce(nullif(a.application_name, ''), a.backend_type, '') AS application,
       CASE WHEN x.gid IS NOT NULL THEN 'prepared' ELSE coalesce(a.state, 'unknown') END AS state,
       pg_catalog.to_char(coalesce(a.xact_start, x.prepared) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since,
       pg_catalog.left(coalesce(x.gid, nullif(a.query, '<insufficient privilege>')), 200) AS query
     FROM carrier k JOIN pg_catalog.pg_locks l ON l.relation = k.oid AND l.locktype = 'relation'
     JOIN pg_catalog.json_to_recordset($2::json) AS w (name text, mode text, rank int) ON w.name = k.name AND w.mode = l.mode
     JOIN pg_catalog.pg_class c ON c.oid = k.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
     LEFT JOIN pg_catalog.pg_prepared_xacts x ON l.pid IS NULL AND l.virtualtransaction = '-1/' || x.transaction::text
     WHERE l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
       AND l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid()
     ORDER BY since NULLS LAST, l.pid, x.gid, n.nspname, c.relname, w.rank DESC`,
    [JSON.stringify(names), JSON.stringify(pairs)],
  );
  return rows.map(({ schema, name, mode, ...holder }) => ({
    ...holder,
    table: { schema, name },
    lock: modes.find((each) => serverMode(each) === mode) ?? 'ACCESS EXCLUSIVE',
  }));
}

/** Who keeps everybody from reading some table of the database. */
export async function findReadersObstacles(driver: Driver): Promise<LockHolder[]> {
  const locked = await driver.query<{ schema: string; name: string }>(
    `SELECT DISTINCT n.nspname AS schema, c.relname AS name
     FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_class c ON c.oid = l.relation
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE l.mode = 'AccessExclusiveLock' AND c.relkind IN ('r', 'p', 'v')
       AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())`,
  );
  return findLockHolders(
    driver,
    locked.map(({ schema, name }) => ({ table: { schema, name }, lock: 'ACCESS SHARE' })),
  );
}

/** As pg_locks has it: `ShareRowExclusiveLock`. */
function serverMode(mode: TableLock): string {
  return `${mode.replaceAll(/(\w)(\w*) ?/g, (_, first: string, rest: string) => first + rest.toLowerCase())}Lock`;
}
