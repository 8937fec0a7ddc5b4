import type { RelationName } from '../../base/names.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import type { Verifications } from '../../deploy/registry.js';
import { currentLayout, readLayout } from '../../deploy/registry-layout.js';
import { withSettings } from '../../deploy/settings.js';
import { registrySchema } from '../../emit/context/objects.js';

/** This role may not, the server is a standby, or somebody is just replacing the view. */
const excused = new Set(['42501', '25006', '55P03']);

/**
 * Notes in the registry what came of comparing a view, or how far that is. Whoever may compare need not be one who may
 * write there: then nothing is noted. An earlier layout has no place for it.
 */
export async function record(driver: Driver, { schema, name }: RelationName, noted: Verifications): Promise<void> {
  if ((await readLayout(driver)) !== currentLayout) return;
  try {
    await driver.transaction((inside) =>
      withSettings(inside, { lock_timeout: '1s' }, () =>
        inside.query(
          `UPDATE ONLY ${registrySchema}.view SET verification = coalesce(verification, '{}') || $3::jsonb
           WHERE schema_name = $1 AND view_name = $2`,
          [schema, name, JSON.stringify(noted)],
        ),
      ),
    );
  } catch (error) {
    if (error instanceof DatabaseError && excused.has(error.sqlState)) return;
    throw error;
  }
}

/** What the server's clock says, by which views have been made, too; ISO 8601, UTC. */
export async function serverTime(driver: Driver): Promise<string> {
  const [row] = await driver.query<{ now: string }>(
    `SELECT pg_catalog.to_char(pg_catalog.clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS now`,
  );
  return row?.now ?? '';
}
