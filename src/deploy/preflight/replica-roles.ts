import type { Diagnostic } from '../../base/errors.js';
import type { Driver } from '../../db/driver.js';

/** Sessions that begin with triggers off: those of roles, or of the database, that are set to be replicas. */
export async function findReplicaRoles(driver: Driver): Promise<Diagnostic[]> {
  const rows = await driver.query<{ sessions: string }>(
    `SELECT CASE WHEN s.setrole = 0 THEN pg_catalog.format('database %I', pg_catalog.current_database())
                 ELSE pg_catalog.format('role %I', pg_catalog.pg_get_userbyid(s.setrole)) END AS sessions
     FROM pg_catalog.pg_db_role_setting s CROSS JOIN pg_catalog.unnest(s.setconfig) AS c
     WHERE c = 'session_replication_role=replica' AND s.setdatabase IN (
       0, (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()))
     UNION SELECT 'this session' WHERE pg_catalog.current_setting('session_replication_role') = 'replica'
     ORDER BY 1`,
  );
  return rows.map(({ sessions }) => ({
    code: 'SETTING_UNSUITABLE',
    severity: 'warning',
    message: `session_replication_role is "replica" for ${sessions}`,
    hint: 'no trigger runs for what is written there: run jsonb-ivm verify afterwards, or write under origin',
  }));
}
