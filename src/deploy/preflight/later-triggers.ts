import type { Diagnostic } from '../../base/errors.js';
import type { Driver } from '../../db/driver.js';
import { objectNames, registrySchema } from '../../emit/context/objects.js';
import { writeEvents } from '../../emit/triggers.js';
import type { Plan, WriteEvent } from '../../plan/plan.js';
import { quoteIdentifier, quoteQualified } from '../../sql/quote.js';
import { carriers } from './table-sizes.js';

/** Bits of `pg_trigger.tgtype`. */
const eventBits: Readonly<Record<WriteEvent, number>> = { insert: 4, delete: 8, update: 16, truncate: 32 };

/**
 * Triggers of others that run behind the view's, as the server runs those of one kind in the order of their names: AFTER
 * triggers of statements. Those of rows have run by then.
 */
export async function findLaterTriggers(driver: Driver, { view, tables }: Plan): Promise<Diagnostic[]> {
  const names = objectNames(view);
  const own = tables.flatMap(({ table }) =>
    writeEvents.map((event) => ({
      table: quoteQualified(table),
      bit: eventBits[event],
      name: names.trigger(table, event),
    })),
  );
  const rows = await driver.query<{ schema: string; carrier: string; name: string }>(
    `WITH RECURSIVE ${carriers}
     SELECT DISTINCT n.nspname::text COLLATE "C" AS schema, c.relname::text COLLATE "C" AS carrier, t.tgname::text COLLATE "C" AS name
     FROM carrier k JOIN pg_catalog.pg_trigger t ON t.tgrelid = k.oid
     JOIN pg_catalog.pg_class c ON c.oid = k.oid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_catalog.json_to_recordset($2::json) AS o ("table" text, bit int, name text)
       ON o."table" = k.name AND t.tgtype & o.bit <> 0 AND t.tgname::text COLLATE "C" > o.name COLLATE "C"
     WHERE NOT t.tgisinternal AND t.tgtype & (1 | 2 | 64) = 0
       AND NOT pg_catalog.starts_with(t.tgname::text, $3)
     ORDER BY 1, 2, 3`,
    [JSON.stringify(tables.map(({ table }) => quoteQualified(table))), JSON.stringify(own), `${registrySchema}.`],
  );
  return rows.map(({ schema, carrier, name }) => ({
    code: 'TRIGGER_LATER',
    severity: 'note',
    message: `the trigger ${quoteIdentifier(name)} on ${quoteQualified({ schema, name: carrier })} runs after the view's, which have locked documents by then`,
    hint: 'other writers of the same documents wait for what it does; a name that sorts before jsonb_ivm has it run first',
  }));
}
