import type { Diagnostic } from '../base/errors.js';
import type { Driver } from '../db/driver.js';
import { quoteQualified } from '../sql/quote.js';
import type { StoredPlan } from './stored-plan.js';

interface CarrierRow {
  readonly schema: string;
  readonly name: string;
  readonly foreign: boolean;
  readonly unlogged: boolean;
  readonly subscription: string | null;
}

/**
 * Tables of a view, and partitions and inheritance children, whose rows can change without any trigger being run:
 * another server's, those that a subscription writes, and those that a crash empties.
 */
export async function findUnfollowed(driver: Driver, { tables }: StoredPlan): Promise<Diagnostic[]> {
  const names = JSON.stringify(tables.map(({ table }) => quoteQualified(table)));
  const rows = await driver.query<CarrierRow & { [column: string]: unknown }>(
    `WITH RECURSIVE carrier AS (
       SELECT pg_catalog.to_regclass(name)::oid AS oid FROM pg_catalog.json_array_elements_text($1::json) AS name
       UNION SELECT h.inhrelid FROM pg_catalog.pg_inherits h JOIN carrier ON h.inhparent = carrier.oid)
     SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'f' AS foreign, c.relpersistence = 'u' AS unlogged,
            s.subname AS subscription
     FROM carrier JOIN pg_catalog.pg_class c ON c.oid = carrier.oid
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_catalog.pg_subscription_rel r ON r.srrelid = c.oid
     LEFT JOIN pg_catalog.pg_subscription s ON s.oid = r.srsubid
     WHERE c.relkind = 'f' OR c.relpersistence = 'u' OR s.oid IS NOT NULL
     ORDER BY 1, 2, 5`,
    [names],
  );
  return rows.map(describe);
}

function describe({ schema, name, foreign, subscription }: CarrierRow): Diagnostic {
  const table = `"${schema}"."${name}"`;
  const code = 'TABLE_NOT_FOLLOWED';
  if (foreign) {
    const message = `${table} is a foreign table, and part of one that the view reads`;
    return { code, severity: 'error', message, hint: 'changes on the other server cannot be followed; detach it' };
  }
  if (subscription !== null) {
    const message = `${table} is written by the subscription "${subscription}", which runs no statement triggers`;
    return {
      code,
      severity: 'error',
      message,
      hint: 'create the view where the rows are written first, and publish the documents',
    };
  }
  const message = `${table} is an unlogged table: a crash empties it, and leaves the documents as they are`;
  return { code, severity: 'warning', message, hint: 'ALTER TABLE … SET LOGGED, or replace the view after a crash' };
}
