import type { Driver } from '../../src/index.js';

const kinds: readonly string[] = [
  `SELECT 'function ' || p.oid::regprocedure::text || ' ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '')
     || coalesce(obj_description(p.oid, 'pg_proc'), '')
   FROM pg_proc p WHERE p.pronamespace = 'jsonb_ivm'::regnamespace`,
  `SELECT 'view ' || c.oid::regclass::text || ' ' || pg_get_viewdef(c.oid)
   FROM pg_class c WHERE c.relnamespace = 'jsonb_ivm'::regnamespace AND c.relkind = 'v'`,
  `SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal`,
  `SELECT 'event trigger ' || e.evtname || ' ' || e.evtfoid::regproc::text FROM pg_event_trigger e`,
  `SELECT 'column ' || a.attrelid::regclass::text || ' ' || a.attnum || ' ' || a.attname || ' '
     || format_type(a.atttypid, a.atttypmod) || ' ' || a.attcompression::text || ' ' || a.attcollation::regcollation::text
     || ' ' || a.attnotnull
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE c.oid >= 16384 AND c.relkind IN ('r', 'v', 'c', 'p') AND c.relnamespace <> 'pg_toast'::regnamespace AND a.attnum > 0`,
  `SELECT 'index ' || pg_get_indexdef(i.indexrelid) FROM pg_index i
   JOIN pg_class c ON c.oid = i.indexrelid WHERE c.oid >= 16384 AND c.relnamespace <> 'pg_toast'::regnamespace`,
  `SELECT 'relation ' || c.oid::regclass::text || ' ' || coalesce(c.relacl::text, '') || ' ' || coalesce(c.reloptions::text, '')
     || ' ' || coalesce(obj_description(c.oid, 'pg_class'), '')
   FROM pg_class c WHERE c.oid >= 16384 AND c.relnamespace <> 'pg_toast'::regnamespace`,
  `SELECT 'schema ' || n.nspname || ' ' || coalesce(n.nspacl::text, '') || ' ' || coalesce(obj_description(n.oid, 'pg_namespace'), '')
   FROM pg_namespace n WHERE n.nspname = 'jsonb_ivm'`,
  // create keeps the setting of the search path, a migration what it comes to
  `SELECT 'entry ' || (to_jsonb(v) - 'created_at' - 'updated_at' - 'basis' - 'search_path' - 'verification')::text FROM jsonb_ivm.view v`,
  // numbers of objects are others each time they are made
  `SELECT 'basis ' || v.view_name || ' ' || regexp_replace((v.basis - 'marks')::text, '"oid": \\d+', '', 'g') FROM jsonb_ivm.view v`,
];

/** How everything is defined that views and the registry are made of, with what is entered there. */
export async function readDefinitions(driver: Driver): Promise<string[]> {
  await driver.execute(`SET search_path = ''; SET quote_all_identifiers = off`);
  const rows = await driver.query<{ line: string }>(`SELECT line FROM (${kinds.join(' UNION ALL ')}) x (line)`);
  return rows.map(({ line }) => line).sort();
}

/** Objects of the registry, which stays where it has known several views. */
export const ofRegistry = /jsonb_ivm(?:$|\.(?:view|definition|history|basis|flush))/;
