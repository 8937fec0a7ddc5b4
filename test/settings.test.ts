import { describe, expect, it } from 'vitest';
import { createView, type Driver, dropView, quoteLiteral, verifyView } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TYPE stay AS (at timestamptz, span interval);
CREATE TABLE station (
  id int PRIMARY KEY, at timestamptz, local timestamp, day date, hour time, zoned timetz, span interval,
  low float4, high float8, raw bytea, price money, during tstzrange, days date[], stay stay, place point
);
CREATE TABLE reading (id int PRIMARY KEY, station_id int REFERENCES station, at timestamptz, value float8, raw bytea);
CREATE INDEX ON reading (station_id);`;

const query = `
SELECT s.id, s.at, s.at::text AS at_text, s.span::text AS span_text, s.day, s.high,
  jsonb_build_object(
    'at', s.at, 'local', s.local, 'day', s.day, 'hour', s.hour, 'zoned', s.zoned, 'span', s.span,
    'low', s.low, 'high', s.high, 'raw', s.raw, 'price', s.price, 'during', s.during, 'days', s.days,
    'row', to_jsonb(s),
    'texts', jsonb_build_array(s.local::text, s.day::text, s.zoned::text, s.span::text, s.low::text, s.high::text,
      s.raw::text, s.price::text, s.during::text, s.days::text, s.stay::text, s.place::text),
    'concat', concat_ws(' ', s.at, s.day, s.span, s.high, s.raw, s.price),
    'format', format('%s|%s', s.at, s.low),
    'parts', jsonb_build_array(s.at::date, extract(hour FROM s.at), date_trunc('day', s.at), s.at + s.span, s.local::timestamptz),
    'char', to_char(s.at, 'YYYY-MM-DD HH24:MI TZH') || to_char(s.price::numeric, '999D99'),
    'early', s.at < timestamptz '2024-07-01 00:30',
    'readings', (SELECT jsonb_agg(jsonb_build_array(r.at, r.value, r.raw, r.at::text) ORDER BY r.at, r.id)
                 FROM reading r WHERE r.station_id = s.id),
    'by day', (SELECT jsonb_object_agg(d.day::text, d.sum ORDER BY d.day)
               FROM (SELECT r.at::date AS day, sum(r.value) AS sum FROM reading r WHERE r.station_id = s.id GROUP BY r.at::date) d)
  ) AS doc
FROM station s`;

/** Written so that they mean the same in every session. */
const history = [
  `INSERT INTO public.station VALUES (1, '2024-06-30 23:45:00.123456+00', '2024-01-02 03:04:05', '2024-03-04', '13:14:15', '13:14:15+02',
     'P1Y2M3DT4H5M6.7S', 0.1, 0.30000000000000004, '\\xDEADBEEF00', 12.5::numeric::money,
     '[2024-06-30 23:00:00+00,2024-07-01 01:00:00+00)', '{2024-03-04,2024-12-13}',
     ('2024-06-30 23:45:00+00', 'PT36H'), '(0.1,0.30000000000000004)')`,
  `INSERT INTO public.station (id, at, high) VALUES (2, '2024-03-31 00:30:00+00', 1e-7), (3, 'infinity', 'NaN'), (4, '0044-03-15 12:00:00+00 BC', 1e300)`,
  `INSERT INTO public.reading VALUES (1, 1, '2024-06-30 21:59:59+00', 1.1, '\\x00'), (2, 1, '2024-06-30 22:00:00+00', 2.2, 'abc'),
     (3, 2, '2024-03-31 01:00:00+00', 3.3333333333333335, '\\x5c')`,
  `UPDATE public.station SET span = make_interval(months => 0 - id, secs => 0.5) WHERE id OPERATOR(pg_catalog.<) 3`,
  `UPDATE public.reading SET station_id = 2, value = value OPERATOR(pg_catalog./) 3 WHERE id OPERATOR(pg_catalog.=) 2`,
  `UPDATE public.station SET at = at OPERATOR(pg_catalog.+) make_interval(days => 100), low = 16777216.0`,
  `DELETE FROM public.reading WHERE id OPERATOR(pg_catalog.=) 1`,
];

/** Settings of sessions, none of which any document may depend on. */
const sessions: readonly Readonly<Record<string, string>>[] = [
  {
    TimeZone: 'Asia/Kathmandu',
    IntervalStyle: 'iso_8601',
    DateStyle: 'SQL, DMY',
    extra_float_digits: '-15',
    bytea_output: 'escape',
    search_path: '',
  },
  {
    TimeZone: 'America/St_Johns',
    IntervalStyle: 'sql_standard',
    DateStyle: 'German, DMY',
    extra_float_digits: '3',
    xmlbinary: 'hex',
    search_path: 'decoy, pg_catalog, public',
  },
  {
    TimeZone: '<+14>-14',
    IntervalStyle: 'postgres_verbose',
    DateStyle: 'Postgres, YMD',
    extra_float_digits: '0',
    quote_all_identifiers: 'on',
    transform_null_equals: 'on',
    standard_conforming_strings: 'on',
    array_nulls: 'off',
    'plpgsql.variable_conflict': 'use_variable',
    enable_hashagg: 'off',
    enable_sort: 'off',
    enable_indexscan: 'off',
    plan_cache_mode: 'force_generic_plan',
    default_transaction_isolation: 'read uncommitted',
  },
];

const decoys = `
CREATE SCHEMA decoy;
CREATE TABLE decoy.station (LIKE station);
CREATE TABLE decoy.reading (LIKE reading);
CREATE FUNCTION decoy.to_jsonb(anyelement) RETURNS jsonb LANGUAGE plpgsql AS $$ BEGIN RETURN '"decoy"'; END $$;
CREATE FUNCTION decoy.format(text, timestamptz, float4) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'decoy'; END $$;
CREATE FUNCTION decoy.not_equal(float8, float8) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN false;
CREATE OPERATOR decoy.<> (LEFTARG = float8, RIGHTARG = float8, FUNCTION = decoy.not_equal);`;

const views = [
  { name: 'public.utc_doc', text: query },
  { name: 'public.berlin_doc', text: `SET TimeZone = 'Europe/Berlin';\n${query}` },
];

describe.each(engines)('documents do not depend on the settings of sessions on %s', (engine) => {
  it('that write, create and verify', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}${decoys}`);
      for (const view of views) await createView(driver, view);
      const expected = await writtenUnder(driver, {});
      for (const settings of sessions) {
        expect(await writtenUnder(driver, settings), JSON.stringify(settings)).toEqual(expected);
        await under(driver, settings, () => expectExact(driver));
        await createdUnder(driver, settings);
        expect(await documents(driver), JSON.stringify(settings)).toEqual(expected.at(-1));
      }
    }));

  it('and are those of the zone that the view chooses', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      for (const view of views) await createView(driver, view);
      await under(driver, sessions[0] ?? {}, () => driver.execute(history.slice(0, 2).join(';')));
      const read = `SELECT u.at_text AS utc, b.at_text AS berlin, b.doc ->> 'at' AS at, b.doc -> 'parts' -> 0 AS day, b.doc -> 'early' AS early
        FROM public.utc_doc u JOIN public.berlin_doc b USING (id) WHERE id < 3 ORDER BY id`;
      expect(await driver.query(read)).toEqual([
        {
          utc: '2024-06-30 23:45:00.123456+00',
          berlin: '2024-07-01 01:45:00.123456+02',
          at: '2024-07-01T01:45:00.123456+02:00',
          day: '2024-07-01',
          early: false,
        },
        {
          utc: '2024-03-31 00:30:00+00',
          berlin: '2024-03-31 01:30:00+01',
          at: '2024-03-31T01:30:00+01:00',
          day: '2024-03-31',
          early: true,
        },
      ]);
    }));
});

/** The documents after each statement of the history, written by a session with settings and read by one without. */
async function writtenUnder(driver: Driver, settings: Readonly<Record<string, string>>): Promise<string[][]> {
  await driver.execute('TRUNCATE station, reading');
  const states: string[][] = [];
  for (const statement of history) {
    await under(driver, settings, () => driver.execute(statement));
    states.push(await documents(driver));
    await expectExact(driver);
  }
  return states;
}

async function createdUnder(driver: Driver, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const view of views) {
    await dropView(driver, view.name);
    const { search_path: _, ...others } = settings;
    await under(driver, others, () => createView(driver, view));
  }
}

async function expectExact(driver: Driver): Promise<void> {
  for (const { name } of views) expect(await verifyView(driver, name)).toMatchObject({ differing: 0, differences: [] });
}

async function documents(driver: Driver): Promise<string[]> {
  const rows = await driver.query<{ document: string }>(
    `SELECT t::text AS document FROM (TABLE public.utc_doc UNION ALL TABLE public.berlin_doc) t ORDER BY t.id, 1`,
  );
  return rows.map(({ document }) => document);
}

async function under<T>(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  body: () => Promise<T>,
): Promise<T> {
  const assignments = Object.entries(settings).map(
    ([name, value]) => `SET ${name} = ${name === 'search_path' && value !== '' ? value : quoteLiteral(value)}`,
  );
  await driver.execute(assignments.join('; '));
  const result = await body();
  await driver.execute('RESET ALL');
  return result;
}
