import type { RelationName } from '../../base/names.js';
import { DatabaseError, type Driver } from '../../db/driver.js';
import { registrySchema } from '../../emit/context/objects.js';
import { rolledBack } from '../analysis/attempt.js';

/** What the server has counted in this session, and not yet told the others: by table and by function. */
export interface Counters {
  readonly tables: ReadonlyMap<string, CountedTable>;
  readonly functions: ReadonlyMap<string, CountedFunction>;
}

/** Rows of a table that were written. */
export interface CountedTable {
  /** The table. */
  readonly table: RelationName;
  /** How many were inserted. */
  readonly inserted: number;
  /** How many were updated. */
  readonly updated: number;
  /** How many were deleted. */
  readonly deleted: number;
}

/** Calls of a function. */
export interface CountedFunction {
  /** In the registry's schema. */
  readonly name: string;
  readonly calls: number;
  readonly ms: number;
  readonly ownMs: number;
}

/** Has calls of functions counted for the rest of the transaction; false where this role may not and nobody else has. */
export async function countCalls(driver: Driver): Promise<boolean> {
  const setting = 'pg_catalog.current_setting';
  const [row] = await driver.query<{ on: boolean }>(`SELECT ${setting}('track_functions') <> 'none' AS on`);
  if (row?.on) return true;
  const ask = `SELECT pg_catalog.set_config('track_functions', 'pl', true)`;
  const refused = await rolledBack(driver, (inside) => inside.query(ask)).then(() => false, isOfServer);
  if (!refused) await driver.query(ask);
  return !refused;
}

function isOfServer(error: unknown): true {
  if (error instanceof DatabaseError && error.sqlState !== '') return true;
  throw error;
}

/** Reads the counters of now. */
export async function readCounters(driver: Driver): Promise<Counters> {
  const [row] = await driver.query<{ counters: { tables: CountedTable[]; functions: CountedFunction[] } }>(
    `SELECT pg_catalog.json_build_object('tables', (
       SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
         'table', pg_catalog.json_build_object('schema', t.schemaname, 'name', t.relname),
         'inserted', t.n_tup_ins, 'updated', t.n_tup_upd, 'deleted', t.n_tup_del)), '[]')
       FROM pg_catalog.pg_stat_xact_user_tables t WHERE t.n_tup_ins + t.n_tup_upd + t.n_tup_del > 0
     ), 'functions', (
       SELECT coalesce(pg_catalog.json_agg(pg_catalog.json_build_object(
         'name', f.funcname, 'calls', f.calls, 'ms', f.total_time, 'ownMs', f.self_time)), '[]')
       FROM pg_catalog.pg_stat_xact_user_functions f WHERE f.schemaname = $1)) AS counters`,
    [registrySchema],
  );
  const { tables = [], functions = [] } = row?.counters ?? {};
  return {
    tables: new Map(tables.map((each) => [JSON.stringify(each.table), each])),
    functions: new Map(functions.map((each) => [each.name, each])),
  };
}

/** The tables that were written between two readings. */
export function writtenTables(before: Counters, after: Counters): CountedTable[] {
  return [...after.tables].flatMap(([key, { table, inserted, updated, deleted }]): CountedTable[] => {
    const former = before.tables.get(key);
    const written = {
      table,
      inserted: inserted - (former?.inserted ?? 0),
      updated: updated - (former?.updated ?? 0),
      deleted: deleted - (former?.deleted ?? 0),
    };
    return written.inserted + written.updated + written.deleted > 0 ? [written] : [];
  });
}

/** The functions that were called between two readings. */
export function calledFunctions(before: Counters, after: Counters): Map<string, CountedFunction> {
  const called = [...after.functions.values()].map((each): CountedFunction => {
    const former = before.functions.get(each.name);
    return {
      name: each.name,
      calls: each.calls - (former?.calls ?? 0),
      ms: each.ms - (former?.ms ?? 0),
      ownMs: each.ownMs - (former?.ownMs ?? 0),
    };
  });
  return new Map(called.filter(({ calls }) => calls > 0).map((each) => [each.name, each]));
}
