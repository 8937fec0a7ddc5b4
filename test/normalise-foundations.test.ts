import { expect, it } from 'vitest';
import type { Driver } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

/** What the rules take for granted of every server. */

const modern = engines.filter((engine) => engine !== '15');

const values = [
  ...["'t'::boolean", '1::smallint', '2::int', '3::bigint', '1.50::numeric', "'NaN'::numeric", '0.1::real'],
  ...["'-Infinity'::double precision", '1e30::double precision', `'a"b\\c'::text`, "'x'::varchar(3)", "'y'::char(4)"],
  ...[
    "'2026-01-02'::date",
    "'infinity'::date",
    "'2026-01-02 03:04:05.6'::timestamp",
    "'2026-01-02 03:04+05'::timestamptz",
  ],
  ...["'1 mon 2 d'::interval", "'12:00'::time", "'12:00+02'::timetz", "'{1,NULL}'::int[]", "'{{a,b},{c,d}}'::text[]"],
  ...[`'{"b": 1, "a": [1.0, null]}'::jsonb`, `'{"b": 1, "a": 2, "b": 3}'::json`, "'null'::jsonb", "ROW (1, NULL, 'x')"],
  ...["'\\x00ff'::bytea", "'10.0.0.1/8'::inet", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid", "'12.34'::money"],
  ...["'[1,5)'::int4range", "'(1,2)'::point", "'101'::bit(3)", "'<a/>'::xml", "'a'::name", "'pg_class'::regclass"],
];

const nulls = ['NULL::int', 'NULL::jsonb', 'NULL::json', 'NULL::text[]', 'NULL::timestamptz'];

/** Each of two ways to make JSON of all values, one by one. */
async function differing(driver: Driver, made: (value: string) => readonly [string, string]): Promise<string[]> {
  const found: string[] = [];
  for (const value of [...values, ...nulls]) {
    const [one, other] = made(value);
    const query = `SELECT ((${one})::text IS NOT DISTINCT FROM (${other})::text) AS same`;
    const [row] = await driver.query(query);
    if (row?.same !== true) found.push(value);
  }
  return found;
}

it.each(modern)('makes the same of every type by SQL/JSON and by functions on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    expect(
      await differing(driver, (v) => [`JSON_OBJECT('a': ${v} RETURNING jsonb)`, `jsonb_build_object('a', ${v})`]),
    ).toEqual([]);
    expect(
      await differing(driver, (v) => [
        `JSON_ARRAY(${v}, 1 NULL ON NULL RETURNING jsonb)`,
        `jsonb_build_array(${v}, 1)`,
      ]),
    ).toEqual([]);
    expect(
      await differing(driver, (v) => [
        `SELECT JSON_ARRAYAGG(x ORDER BY n DESC NULL ON NULL RETURNING jsonb) FROM (VALUES (1, ${v}), (2, NULL)) v (n, x)`,
        `SELECT jsonb_agg(x ORDER BY n DESC) FROM (VALUES (1, ${v}), (2, NULL)) v (n, x)`,
      ]),
    ).toEqual([]);
  }),
);

it.each(modern)('makes the same without nulls of what has none, and [] of nothing but nulls, on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    const absent = await differing(driver, (v) => [
      `JSON_OBJECT('a': ${v} ABSENT ON NULL RETURNING jsonb)`,
      `jsonb_build_object('a', ${v})`,
    ]);
    expect(absent).toEqual(["'null'::jsonb", ...nulls]);
    const lists = await differing(driver, (v) => [
      `SELECT JSON_ARRAYAGG(x RETURNING jsonb) FROM (SELECT ${v}) v (x)`,
      `SELECT jsonb_agg(x) FILTER (WHERE x IS DISTINCT FROM NULL) FROM (SELECT ${v}) v (x)`,
    ]);
    expect(lists).toEqual(nulls);
  }),
);

it.each(engines)('has no operator of its own that makes more than null of null on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    const lenient = await driver.query(`
      SELECT oprcode::text FROM pg_operator JOIN pg_proc p ON p.oid = oprcode
      WHERE oprnamespace = 'pg_catalog'::regnamespace AND NOT proisstrict
        AND oprname IN ('+', '-', '*', '/', '%', '=', '<', '<=', '>', '>=', '<>')`);
    expect(lenient).toEqual([]);
  }),
);

const passing = [
  ...['count(x)', 'sum(x)', 'avg(x)', 'min(x)', 'max(x)', 'bool_and(x > 0)', 'bool_or(x > 0)', 'every(x > 0)'],
  ...["string_agg(x::text, ',')", 'bit_and(x)', 'bit_or(x)', 'stddev(x)', 'stddev_pop(x)', 'stddev_samp(x)'],
  ...['variance(x)', 'var_pop(x)', 'var_samp(x)'],
];

it.each(engines)('makes the same of a row of nulls as of no rows by aggregates that pass over null on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    const of = (rows: string) =>
      driver.query(`SELECT jsonb_build_array(${passing.join(', ')}) AS all FROM (${rows}) r`);
    expect(await of('SELECT NULL::int AS x')).toEqual(await of('SELECT NULL::int AS x WHERE false'));
  }),
);
