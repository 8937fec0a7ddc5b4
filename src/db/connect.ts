import { JsonbIvmError } from '../base/errors.js';
import { embeddedDirectory, isServerUrl, namesNoServer, withoutPassword } from './database-url.js';
import type { Driver } from './driver.js';

const defaultDatabase = 'pglite:./.jsonb-ivm';

/**
 * Opens the database that a URL names: `postgres://…` or `postgresql://…` a server (`postgres://` alone: the one that
 * the `PG*` variables name), `pglite:DIR` an embedded database in a directory, `pglite:memory` one that is gone with
 * the process. What it takes for that is loaded when it is first used.
 */
export async function connect(url: string): Promise<Driver> {
  if (isServerUrl(url)) {
    const { openPg } = await import('./open-pg.js');
    return openPg(namesNoServer(url) ? undefined : url);
  }
  const directory = embeddedDirectory(url);
  if (directory !== undefined) {
    const { openPGlite } = await import('./open-pglite.js');
    return openPGlite(directory);
  }
  throw new JsonbIvmError({
    code: 'DATABASE_URL',
    message: `"${withoutPassword(url)}" is not a database URL`,
    hint: 'use postgres://user@host:5432/database, pglite:DIRECTORY or pglite:memory',
  });
}

/**
 * The URL to connect to: what the user gave, else `DATABASE_URL`, else the server that the `PG*` variables name, else
 * an embedded database in the working directory.
 */
export function resolveDatabase(
  option: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (option) return option;
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  if (['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER'].some((name) => environment[name])) return 'postgres://';
  if (environment.PGSERVICE) {
    throw new JsonbIvmError({
      code: 'DATABASE_URL',
      message: `PGSERVICE names the service "${environment.PGSERVICE}", but service files are not read here`,
      hint: 'give the database as --database URL, DATABASE_URL, or PGHOST, PGPORT, PGDATABASE and PGUSER',
    });
  }
  return defaultDatabase;
}
