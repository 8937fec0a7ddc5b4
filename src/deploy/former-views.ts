import type { RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { registrySchema as schema } from '../emit/context/objects.js';
import { compareVersions } from './functions/state.js';
import { readLayout } from './registry-layout.js';

/** The function that locks values that link rows, which views of version 0.2.0 call. */
export const lockEdge = `${schema}.lock_edge(bigint, text[], boolean)`;

/** The oldest version whose views need nothing but what is in the registry now. */
export const oldestCurrent = '0.3.0';

/** Whether a view is one that version 0.2.0 made: its functions call `lock_edge`. */
export function isFormer({ version }: { readonly version: string }): boolean {
  return compareVersions(version, oldestCurrent) < 0;
}

/** What removes `lock_edge` where no view needs it, once `without` is gone or has been replaced. */
export async function withdrawingStatements(driver: Driver, without: RelationName): Promise<string[]> {
  if ((await readLayout(driver)) === undefined) return [];
  const [row] = await driver.query<{ present: boolean; versions: string[] }>(
    `SELECT pg_catalog.to_regprocedure($1) IS NOT NULL AS present,
            (SELECT coalesce(pg_catalog.json_agg(v.version), '[]') FROM ONLY ${schema}.view v
             WHERE NOT (v.schema_name = $2 AND v.view_name = $3)) AS versions`,
    [lockEdge, without.schema, without.name],
  );
  if (!row?.present || row.versions.some((version) => isFormer({ version }))) return [];
  return [`DROP FUNCTION IF EXISTS ${lockEdge}`];
}
