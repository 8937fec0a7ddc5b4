import { JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { quoteQualified } from '../sql/quote.js';

/**
 * Reads relations that whoever reads has no reason to trust: while they stay as they are, and only if they are tables whose
 * reading runs nothing of their owner's, which a view, a policy, a type's conversion or a generated column would.
 */
export async function asPlainTables<T>(
  driver: Driver,
  tables: readonly RelationName[],
  body: (inside: Driver) => Promise<T>,
): Promise<T> {
  return driver.transaction(async (inside) => {
    for (const table of tables) {
      await inside.execute(`LOCK TABLE ONLY ${quoteQualified(table)} IN ACCESS SHARE MODE`);
      if (!(await isPlain(inside, table))) throw notPlain(table);
    }
    return body(inside);
  });
}

async function isPlain(driver: Driver, table: RelationName): Promise<boolean> {
  const [row] = await driver.query<{ plain: boolean }>(
    `SELECT c.relkind = 'r' AND NOT pg_catalog.row_security_active(c.oid) AND NOT EXISTS (
       SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         AND (a.atttypid >= 16384 OR a.attgenerated <> '')) AS plain
     FROM pg_catalog.pg_class c WHERE c.oid = pg_catalog.to_regclass($1)`,
    [quoteQualified(table)],
  );
  return row?.plain ?? false;
}

function notPlain(table: RelationName): JsonbIvmError {
  return new JsonbIvmError({
    code: 'REGISTRY_OWNER',
    message: `${quoteQualified(table)} is no table of the registry's kind`,
    hint: 'have the schema dropped if it is not the one that this program made',
  });
}
