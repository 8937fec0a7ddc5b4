import type { Driver } from '../../db/driver.js';

/** Where the JSONB functions are, and what they are made of. */
export interface Installation {
  /** `extension`: the C extension; `portable`: PL/pgSQL with the same results. */
  readonly kind: 'extension' | 'portable';
  /** Where they are. */
  readonly schema: string;
  /** The version that they are of. */
  readonly version: string;
}

/** The JSONB functions of a database. */
export interface FunctionsState {
  /** The extension first, then portable functions by schema. */
  readonly installations: readonly Installation[];
  /** Version of the extension that the server's files would install, if it has any. */
  readonly available: string | null;
}

/** Finds the JSONB functions of a database. Reads the catalogs only: nothing that is found there is called. */
export async function readFunctions(driver: Driver): Promise<FunctionsState> {
  const [row] = await driver.query<{ installations: Installation[]; available: string | null }>(
    `SELECT (SELECT e.default_version FROM pg_catalog.pg_available_extensions e WHERE e.name = 'jsonb_ivm') AS available,
            coalesce((SELECT pg_catalog.json_agg(pg_catalog.json_build_object(
                               'kind', f.kind, 'schema', n.nspname, 'version', f.version)
                             ORDER BY f.kind, n.nspname COLLATE "C")
                      FROM (SELECT 'extension' AS kind, x.extnamespace AS schema, x.extversion AS version
                            FROM pg_catalog.pg_extension x WHERE x.extname = 'jsonb_ivm'
                            UNION ALL
                            SELECT 'portable', p.pronamespace, pg_catalog.substring(p.prosrc, '''([0-9.]+)''')
                            FROM pg_catalog.pg_proc p
                            WHERE p.proname = '_jsonb_ivm_version' AND p.pronargs = 0) f
                      JOIN pg_catalog.pg_namespace n ON n.oid = f.schema), '[]') AS installations`,
  );
  return row ?? { installations: [], available: null };
}

/** Below 0, 0 or above 0 as version `a` is older than, the same as or newer than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (let part = 0; part < Math.max(left.length, right.length); part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
