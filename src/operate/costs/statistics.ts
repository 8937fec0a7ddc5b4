import type { RelationName } from '../../base/names.js';
import type { Driver } from '../../db/driver.js';
import { registrySchema } from '../../emit/context/objects.js';
import type { Calls, Counting, DocumentCosts } from './costs.js';

/** What the server's cumulative statistics say of the database. */
export interface DatabaseStatistics {
  readonly at: string;
  readonly name: string;
  readonly counting: Counting;
  /** When they were last reset, ISO 8601, UTC; null: never, as far as it is known. */
  readonly since: string | null;
  readonly deadlocks: number;
  readonly rollbacks: number;
}

const iso = (time: string, parts = ''): string =>
  `pg_catalog.to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS${parts}"Z"')`;

/** Has the counts of this very session told, too, which are kept back for up to a second otherwise. */
export async function readDatabase(driver: Driver): Promise<DatabaseStatistics> {
  await driver.query('SELECT pg_catalog.pg_stat_force_next_flush()::text AS flushed');
  const [row] = await driver.query<{ found: DatabaseStatistics }>(
    `SELECT pg_catalog.json_build_object(
       'at', ${iso('pg_catalog.clock_timestamp()', '.MS')},
       'name', pg_catalog.current_database(),
       'counting', pg_catalog.current_setting('track_functions'),
       'since', (SELECT ${iso('s.stats_reset')} FROM pg_catalog.pg_stat_database s WHERE s.datname = pg_catalog.current_database()),
       'deadlocks', (SELECT s.deadlocks FROM pg_catalog.pg_stat_database s WHERE s.datname = pg_catalog.current_database()),
       'rollbacks', (SELECT s.xact_rollback FROM pg_catalog.pg_stat_database s WHERE s.datname = pg_catalog.current_database())
     ) AS found`,
  );
  return row?.found as DatabaseStatistics;
}

/** Calls by the name of the function, with what it says of itself. */
export type CountedCalls = ReadonlyMap<string, Calls & { readonly description: string }>;

/** Of functions in the registry's schema, those that are there: it takes no right to them. */
export async function readFunctionCalls(driver: Driver, names: readonly string[]): Promise<CountedCalls> {
  const rows = await driver.query<{ name: string; found: Calls & { readonly description: string } }>(
    `SELECT p.proname::text AS name, pg_catalog.json_build_object(
       'calls', coalesce(pg_catalog.pg_stat_get_function_calls(p.oid), 0),
       'ms', coalesce(pg_catalog.pg_stat_get_function_total_time(p.oid), 0),
       'ownMs', coalesce(pg_catalog.pg_stat_get_function_self_time(p.oid), 0),
       'description', coalesce(pg_catalog.obj_description(p.oid, 'pg_proc'), '')
     ) AS found
     FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = '${registrySchema}' AND p.proname = ANY ($1::text[])`,
    [names],
  );
  return new Map(rows.map(({ name, found }) => [name, found]));
}

/** Of the tables of documents of views, those that are there. */
export async function readDocuments(
  driver: Driver,
  views: readonly RelationName[],
): Promise<{ readonly view: RelationName; readonly costs: Omit<DocumentCosts, 'since'> }[]> {
  const rows = await driver.query<{ found: { view: RelationName; costs: Omit<DocumentCosts, 'since'> } }>(
    `SELECT pg_catalog.json_build_object(
       'view', pg_catalog.json_build_object('schema', n.nspname, 'name', c.relname),
       'costs', pg_catalog.json_build_object(
         'inserted', pg_catalog.pg_stat_get_tuples_inserted(c.oid),
         'updated', pg_catalog.pg_stat_get_tuples_updated(c.oid),
         'updatedHot', pg_catalog.pg_stat_get_tuples_hot_updated(c.oid),
         'deleted', pg_catalog.pg_stat_get_tuples_deleted(c.oid),
         'live', pg_catalog.pg_stat_get_live_tuples(c.oid),
         'dead', pg_catalog.pg_stat_get_dead_tuples(c.oid),
         'scans', pg_catalog.pg_stat_get_numscans(c.oid) + coalesce((
           SELECT sum(pg_catalog.pg_stat_get_numscans(i.indexrelid))::bigint
           FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid), 0::bigint),
         'fillfactor', coalesce((
           SELECT o.option_value::int FROM pg_catalog.pg_options_to_table(c.reloptions) o
           WHERE o.option_name = 'fillfactor'), 100),
         'tableBytes', pg_catalog.pg_relation_size(c.oid),
         'indexBytes', pg_catalog.pg_indexes_size(c.oid),
         'toastBytes', CASE WHEN c.reltoastrelid = 0::oid THEN 0 ELSE pg_catalog.pg_total_relation_size(c.reltoastrelid) END
       )) AS found
     FROM ROWS FROM (pg_catalog.unnest($1::text[]), pg_catalog.unnest($2::text[])) AS v (schema, name)
     JOIN pg_catalog.pg_namespace n ON n.nspname = v.schema
     JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = v.name AND c.relkind = 'r'`,
    [views.map(({ schema }) => schema), views.map(({ name }) => name)],
  );
  return rows.map(({ found }) => found);
}
