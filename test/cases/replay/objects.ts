import type { Driver } from '../../../src/index.js';

const kinds: readonly string[] = [
  `SELECT 'schema ' || nspname FROM pg_namespace WHERE oid >= 16384 AND nspname !~ '^pg_(temp|toast)'`,
  `SELECT 'relation ' || oid::regclass::text FROM pg_class
   WHERE oid >= 16384 AND relnamespace <> 'pg_toast'::regnamespace`,
  `SELECT 'function ' || oid::regprocedure::text FROM pg_proc WHERE oid >= 16384`,
  `SELECT 'type ' || oid::regtype::text FROM pg_type
   WHERE oid >= 16384 AND typnamespace <> 'pg_toast'::regnamespace`,
  `SELECT 'trigger ' || tgname || ' on ' || tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT 'constraint ' || conname || ' of ' || conrelid::regclass::text FROM pg_constraint WHERE oid >= 16384`,
  `SELECT 'event trigger ' || evtname FROM pg_event_trigger`,
  `SELECT 'operator ' || oid::regoperator::text FROM pg_operator WHERE oid >= 16384`,
  `SELECT 'cast ' || castsource::regtype::text || ' to ' || casttarget::regtype::text FROM pg_cast WHERE oid >= 16384`,
];

/** Everything that users have made in a database, rows aside, in words. Leaves the session with an empty `search_path`. */
export async function listObjects(driver: Driver): Promise<string[]> {
  await driver.execute(`SET search_path = ''; SET quote_all_identifiers = off`);
  const rows = await driver.query<{ line: string }>(`SELECT line FROM (${kinds.join(' UNION ALL ')}) x (line)`);
  return rows.map(({ line }) => line).sort();
}
