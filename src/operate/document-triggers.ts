import type { Diagnostic } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import type { Driver } from '../db/driver.js';
import { registrySchema } from '../emit/context/objects.js';
import { quoteIdentifier, quoteQualified } from '../sql/quote.js';

/**
 * Triggers of others on a view's documents whose functions look names up in the search path they are called under: that of
 * maintenance, in which nothing of theirs is. Where they name anything without its schema, writes of the base tables fail.
 * Deferred ones run when maintenance is over.
 */
export async function findPathless(driver: Driver, view: RelationName): Promise<Diagnostic[]> {
  const rows = await driver.query<{ trigger: string; schema: string; name: string }>(
    `SELECT t.tgname::text COLLATE "C" AS trigger, n.nspname::text AS schema, p.proname::text AS name
     FROM pg_catalog.pg_trigger t
     JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
     JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
     JOIN pg_catalog.pg_language l ON l.oid = p.prolang
     WHERE t.tgrelid = pg_catalog.to_regclass($1) AND NOT t.tgisinternal AND NOT t.tgdeferrable
       AND t.tgenabled IN ('O', 'A') AND l.lanname NOT IN ('c', 'internal') AND n.nspname <> '${registrySchema}'
       AND NOT EXISTS (SELECT FROM pg_catalog.unnest(p.proconfig) s (setting)
                       WHERE pg_catalog.starts_with(s.setting, 'search_path='))
     ORDER BY 1`,
    [quoteQualified(view)],
  );
  return rows.map(({ trigger, schema, name }) => {
    const called = `${quoteQualified({ schema, name })}()`;
    return {
      code: 'TRIGGER_SEARCH_PATH',
      severity: 'warning',
      message: `the trigger ${quoteIdentifier(trigger)} on ${quoteQualified(view)} runs under maintenance's search path (pg_catalog, pg_temp): what ${called} names without a schema is not found, and writes of the tables below fail`,
      hint: `ALTER FUNCTION ${called} SET search_path = … (or qualify every name in it, and say SET search_path = pg_catalog)`,
    };
  });
}
