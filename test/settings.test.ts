import { describe, expect, it } from 'vitest';
import { createView, type Driver, dropView, verifyView } from '../src/index.js';
import { settingsOf } from './oracle/generate/history.js';
import { Random } from './oracle/generate/random.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TYPE stay AS (at timestamptz, span interval);
CREATE TYPE holder AS (id int, words text[]);
CREATE TABLE station (
  id int PRIMARY KEY, at timestamptz, local timestamp, day date, hour time, zoned timetz, span interval,
  low float4, high float8, raw bytea, price money, during tstzrange, days date[], stay stay, place point
);
CREATE TABLE reading (id int PRIMARY KEY, station_id int REFERENCES station, at timestamptz, value float8, raw bytea);
CREATE INDEX ON reading (station_id);
CREATE TABLE label (id int PRIMARY KEY, stations int[]);
CREATE INDEX ON label USING gin (stations);
INSERT INTO label SELECT n, '{1,2}' FROM generate_series(1, 400) n;`;

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
    'array', jsonb_build_array(to_jsonb(('{' || s.id || ',NULL}')::int[]), ('{a,NULL,' || s.id || '}')::text[], to_jsonb(('(' || s.id || ',"{NULL}")')::holder)),
    'xml', jsonb_build_array(xmlelement(name s, xmlattributes(s.raw AS raw), s.raw, nullif(s.at, 'infinity'))::text, xmlforest(s.raw AS raw, s.high AS high)::text),
    'from xml', (SELECT jsonb_agg(jsonb_build_array(x.raw, x.list, x.part::text) ORDER BY x.place)
                 FROM XMLTABLE('/r/v' PASSING xmlelement(name r, xmlelement(name v, s.raw)) COLUMNS place FOR ORDINALITY,
                   raw text PATH '.', list text[] DEFAULT '{a}' PATH 'concat("{b,NULL,", count(.), "}")', part xml PATH '.') AS x),
    'zone', jsonb_build_array(s.at AT TIME ZONE 'IST', date_trunc('day', s.at, 'EST'), (s.local AT TIME ZONE 'EST')::text),
    'path', jsonb_build_array(
      jsonb_path_query_first_tz(to_jsonb(s.at), '$.datetime() < "2024-07-01".datetime()', '{}', true),
      jsonb_path_exists_tz(to_jsonb(s.day), '$ ? (@.datetime() < "2024-03-03T23:00:00+00:00".datetime())')),
    'names', jsonb_build_array(quote_ident('n' || s.id), format('%I.%s', 'n' || s.id, s.id)),
    'labels', (SELECT count(*) FROM label l WHERE l.stations @> ARRAY[s.id]),
    'backslash', jsonb_build_array('a\\b' || s.id, (SELECT count(*) FROM reading r WHERE r.station_id = s.id AND r.raw::text <> '\\x5c')),
    'readings', (SELECT jsonb_agg(jsonb_build_array(r.at, r.value, r.raw, r.at::text) ORDER BY r.at, r.id)
                 FROM reading r WHERE r.station_id = s.id),
    'by day', (SELECT jsonb_object_agg(d.day::text, d.sum ORDER BY d.day)
               FROM (SELECT r.at::date AS day, sum(r.value) AS sum FROM reading r WHERE r.station_id = s.id GROUP BY r.at::date) d)
  ) AS doc
FROM station s`;

/** From 17 on. */
const jsonQuery = `
SELECT s.id, jsonb_build_object(
  'value', JSON_VALUE(to_jsonb(s.at), '$.datetime()'),
  'day', JSON_VALUE(to_jsonb(s.day), '$.date().timestamp_tz()' NULL ON ERROR),
  'early', JSON_EXISTS(to_jsonb(s.at), '$ ? (@.datetime() < "2024-07-01".datetime())'),
  'query', JSON_QUERY(jsonb_build_array('{1,NULL}'), '$[0]' RETURNING text[] OMIT QUOTES),
  'raw', JSON_VALUE(to_jsonb(s.raw), '$' RETURNING bytea)::text,
  'span', JSON_VALUE(to_jsonb(s.span), '$' RETURNING interval)::text,
  'scalar', JSON_SCALAR(s.at)::text,
  'serial', JSON_SERIALIZE(JSON_ARRAY(s.at, s.span, s.raw, s.high) RETURNING text),
  'table', (SELECT jsonb_agg(jsonb_build_array(t.at, t.early, t.list) ORDER BY t.place)
            FROM JSON_TABLE(jsonb_build_array(jsonb_build_object('at', s.at, 'list', '{b,NULL}')), '$[*]' COLUMNS (
              place FOR ORDINALITY, at text PATH '$.at.datetime()', list text[] PATH '$.list' OMIT QUOTES,
              early boolean EXISTS PATH '$.at ? (@.datetime() < "2024-07-01".datetime())')) AS t)
) AS doc
FROM station s`;

/** Written so that they mean the same in every session. */
const history = [
  `INSERT INTO public.station VALUES (1, '2024-06-30 23:45:00.123456+00', '2024-01-02 03:04:05', '2024-03-04', '13:14:15', '13:14:15+02',
     'P1Y2M3DT4H5M6.7S', 0.1, 0.30000000000000004, decode('DEADBEEF00', 'hex'), 12.5::numeric::money,
     '[2024-06-30 23:00:00+00,2024-07-01 01:00:00+00)', '{2024-03-04,2024-12-13}',
     ('2024-06-30 23:45:00+00', 'PT36H'), '(0.1,0.30000000000000004)')`,
  `INSERT INTO public.station (id, at, high) VALUES (2, '2024-03-31 00:30:00+00', 1e-7), (3, 'infinity', 'NaN'), (4, '0044-03-15 12:00:00+00 BC', 1e300)`,
  `INSERT INTO public.reading VALUES (1, 1, '2024-06-30 21:59:59+00', 1.1, decode('00', 'hex')), (2, 1, '2024-06-30 22:00:00+00', 2.2, 'abc'),
     (3, 2, '2024-03-31 01:00:00+00', 3.3333333333333335, decode('5c', 'hex'))`,
  `UPDATE public.station SET span = make_interval(months => 0 - id, secs => 0.5) WHERE id OPERATOR(pg_catalog.<) 3`,
  `UPDATE public.reading SET station_id = 2, value = value OPERATOR(pg_catalog./) 3 WHERE id OPERATOR(pg_catalog.=) 2`,
  `UPDATE public.station SET at = at OPERATOR(pg_catalog.+) make_interval(days => 100), low = 16777216.0`,
  `DELETE FROM public.reading WHERE id OPERATOR(pg_catalog.=) 1`,
];

/** Settings of sessions, as SQL, none of which any document may depend on. */
const sessions: readonly Readonly<Record<string, string>>[] = [
  {
    TimeZone: "'Asia/Kathmandu'",
    timezone_abbreviations: "'India'",
    IntervalStyle: 'iso_8601',
    DateStyle: 'SQL, DMY',
    extra_float_digits: '-15',
    bytea_output: 'escape',
    search_path: "''",
    gin_fuzzy_search_limit: '1',
    enable_seqscan: 'off',
  },
  {
    TimeZone: "'America/St_Johns'",
    timezone_abbreviations: "'Australia'",
    IntervalStyle: 'sql_standard',
    DateStyle: 'German, DMY',
    extra_float_digits: '3',
    xmlbinary: 'hex',
    xmloption: 'document',
    search_path: 'decoy, pg_catalog, public',
  },
  {
    TimeZone: "'<+14>-14'",
    IntervalStyle: 'postgres_verbose',
    DateStyle: 'Postgres, YMD',
    extra_float_digits: '0',
    quote_all_identifiers: 'on',
    transform_null_equals: 'on',
    standard_conforming_strings: 'off',
    array_nulls: 'off',
    'plpgsql.variable_conflict': 'use_variable',
    enable_hashagg: 'off',
    enable_sort: 'off',
    enable_indexscan: 'off',
    plan_cache_mode: 'force_generic_plan',
    default_transaction_isolation: "'read uncommitted'",
  },
  ...[1, 2, 3].map((seed) => settingsOf(new Random(seed))),
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

/** What an engine has, from 17 on with SQL/JSON. */
function viewsOn(engine: string): typeof views {
  return engine === 'pglite' || Number(engine) >= 17 ? [...views, { name: 'public.json_doc', text: jsonQuery }] : views;
}

describe.each(engines)('documents do not depend on the settings of sessions on %s', (engine) => {
  it('that write, create and verify', () =>
    withDatabase(engine, async (driver) => {
      const declared = viewsOn(engine);
      await driver.execute(`${schema}${decoys}`);
      for (const view of declared) await createView(driver, view);
      const expected = await writtenUnder(driver, {}, declared);
      for (const settings of sessions) {
        expect(await writtenUnder(driver, settings, declared), JSON.stringify(settings)).toEqual(expected);
        await under(driver, settings, () => expectExact(driver, declared));
        await createdUnder(driver, settings, declared);
        expect(await documents(driver, declared), JSON.stringify(settings)).toEqual(expected.at(-1));
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

type Declared = typeof views;

/** The documents after each statement of the history, written by a session with settings and read by one without. */
async function writtenUnder(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  declared: Declared,
): Promise<string[][]> {
  await driver.execute('TRUNCATE station, reading');
  const states: string[][] = [];
  for (const statement of history) {
    await under(driver, settings, () => driver.execute(statement));
    states.push(await documents(driver, declared));
    await expectExact(driver, declared);
  }
  return states;
}

async function createdUnder(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  declared: Declared,
): Promise<void> {
  for (const view of declared) {
    await dropView(driver, view.name);
    const { search_path: _, standard_conforming_strings: __, ...others } = settings;
    await under(driver, others, () => createView(driver, view));
  }
}

async function expectExact(driver: Driver, declared: Declared): Promise<void> {
  for (const { name } of declared)
    expect(await verifyView(driver, name)).toMatchObject({ differing: 0, differences: [] });
}

async function documents(driver: Driver, declared: Declared): Promise<string[]> {
  const all: string[] = [];
  for (const { name } of declared) {
    const rows = await driver.query<{ document: string }>(`SELECT t::text AS document FROM ${name} t ORDER BY t.id, 1`);
    all.push(...rows.map(({ document }) => document));
  }
  return all;
}

async function under<T>(
  driver: Driver,
  settings: Readonly<Record<string, string>>,
  body: () => Promise<T>,
): Promise<T> {
  await driver.execute(
    Object.entries(settings)
      .map(([name, value]) => `SET ${name} = ${value}`)
      .join('; '),
  );
  const result = await body();
  await driver.execute('RESET ALL');
  return result;
}
