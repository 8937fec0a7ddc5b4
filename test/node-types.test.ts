import { describe, expect, it } from 'vitest';
import type { Catalog } from '../src/catalog/catalog.js';
import { introspect } from '../src/catalog/introspect.js';
import { readUsage } from '../src/catalog/usage.js';
import { compile } from '../src/compile.js';
import type { Driver } from '../src/index.js';
import { readViewText } from '../src/ir/view-text.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE DOMAIN day AS date CHECK (value > '2000-01-01');
CREATE TYPE pair AS (r int, words text[]);
CREATE TABLE t (id int PRIMARY KEY, a int, b int, c pair, d text, x xml, j jsonb, v varchar, at timestamptz, raw bytea);
CREATE TABLE child () INHERITS (t);
CREATE TABLE own (LIKE t INCLUDING ALL);
CREATE FUNCTION f(x int, y int DEFAULT 2) RETURNS int LANGUAGE sql IMMUTABLE RETURN x`;

/** Between them every construct that a SELECT can hold, from some version on. */
const queries: readonly (readonly [since: number, query: string])[] = [
  [15, `SELECT sum(b) OVER (PARTITION BY a ORDER BY b RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t`],
  [15, `SELECT a FROM t TABLESAMPLE BERNOULLI (50) GROUP BY GROUPING SETS ((a), ROLLUP (b)) HAVING GROUPING(a) = 0`],
  [
    15,
    `WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM w WHERE n < 5)
     SEARCH DEPTH FIRST BY n SET o CYCLE n SET c USING p SELECT * FROM w`,
  ],
  [
    15,
    `SELECT ROW(a, b) < ROW(b, a), a IS DISTINCT FROM b, nullif(a, b), a = ANY (ARRAY[1, 2]), NOT (a = 1),
       (ARRAY[1, 2])[a], (c).r, b::text, c::text, d::day, 'x' COLLATE "C" || d, CASE a WHEN 1 THEN 2 END, ROW(a),
       coalesce(a, b), greatest(a, b), current_date, xmlelement(name a, xmlattributes(a), b), v::text, d::varchar,
       xmlserialize(content x AS text), a IS NULL, (a > 1) IS TRUE, t, t.*::text, ARRAY[d]::date[], f(y => 1, x => a),
       x IS DOCUMENT FROM t`,
  ],
  [15, `SELECT p::t FROM child p`],
  [15, `SELECT y.* FROM t, XMLTABLE('/a' PASSING x COLUMNS n int PATH 'n' DEFAULT 3, o FOR ORDINALITY) y`],
  [15, `SELECT DISTINCT ON (a.a) a.* FROM t a JOIN t b USING (a) LEFT JOIN t c ON true FULL JOIN t d ON c.a = d.a`],
  [15, `SELECT * FROM ROWS FROM (generate_series(1, 2), f(1, 2)) WITH ORDINALITY, (VALUES (1, 2)) v`],
  [15, `SELECT * FROM json_to_recordset('[]') AS r(a int, b date)`],
  [15, `SELECT count(*) FILTER (WHERE a > 1), percentile_disc(0.5) WITHIN GROUP (ORDER BY a) FROM t`],
  [
    15,
    `SELECT EXISTS (SELECT FROM t), (SELECT 1 LIMIT 1), ARRAY(SELECT a FROM t), (a, b) IN (SELECT a, b FROM t),
       a < ALL (SELECT 1) FROM t UNION SELECT true, 1, '{}'::int[], true, true EXCEPT ALL SELECT true, 1, '{}', true, true`,
  ],
  [15, `SELECT a FROM t FOR UPDATE`],
  [16, `SELECT JSON_OBJECT('a': a ABSENT ON NULL RETURNING text), JSON_ARRAY(a, b), d IS JSON OBJECT FROM t`],
  [16, `SELECT JSON_ARRAY(SELECT a FROM t), JSON_ARRAYAGG(a ORDER BY a), JSON_OBJECTAGG(a: b) FROM t`],
  [17, `SELECT JSON(d), JSON_SCALAR(a), JSON_SERIALIZE(j) FROM t`],
  [
    17,
    `SELECT JSON_VALUE(j, '$.a' PASSING a AS x RETURNING int DEFAULT 7 ON EMPTY), JSON_EXISTS(j, '$.a'),
       JSON_QUERY(j, '$' WITH WRAPPER EMPTY ARRAY ON ERROR), JSON_QUERY(j, '$.a' RETURNING int[]) FROM t`,
  ],
  [
    17,
    `SELECT y.* FROM t, JSON_TABLE(j, '$[*]' PASSING a AS x COLUMNS (o FOR ORDINALITY, a int PATH '$.a',
       e bool EXISTS PATH '$.b', NESTED PATH '$.n[*]' COLUMNS (d date PATH '$'), NESTED PATH '$.m[*]' COLUMNS (q text PATH '$'))) y`,
  ],
];

const read = (driver: Driver, query: string): Promise<Catalog> => introspect(driver, `SELECT 1 FROM (${query}) AS q`);

describe.each(engines)('the tree of a query on %s', (engine) => {
  it('holds no node of which nothing is known', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const version = (await read(driver, 'SELECT 1')).serverVersion / 10_000;
      for (const [since, query] of queries) {
        if (since > version) continue;
        const inner = query.endsWith('FOR UPDATE') ? `TABLE t FOR UPDATE` : query;
        expect((await read(driver, inner)).unknownNodes, query).toBeUndefined();
      }
    }));

  it('says what hides in XML, SQL/JSON, windows, sorting and arrays', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const { serverVersion } = await read(driver, 'SELECT 1');
      const xml = await read(driver, `SELECT y.d FROM t, XMLTABLE('/a' PASSING x COLUMNS d date, w text[]) y`);
      expect(xml.parsedTypes).toEqual(['date', 'text[]']);
      const made = await read(driver, 'SELECT xmlelement(name a, raw)::text FROM t');
      expect(made.usedTypes).toContain('xml');
      const range = await read(
        driver,
        `SELECT count(*) OVER (ORDER BY at RANGE BETWEEN '1 day' PRECEDING AND CURRENT ROW) FROM t`,
      );
      expect(range.functions.filter(({ name }) => name === 'in_range').map(({ volatility }) => volatility)).toEqual([
        'stable',
      ]);
      expect((await read(driver, 'SELECT DISTINCT raw FROM t')).functions.map(({ name }) => name)).toContain('byteaeq');
      if (serverVersion < 170_000) return;
      const value = await read(driver, `SELECT JSON_VALUE(j, '$.a' RETURNING date) FROM t`);
      expect(value.parsedTypes).toEqual(['date']);
      expect(value.usedTypes).toContain('jsonpath');
      const table = await read(driver, `SELECT y.* FROM t, JSON_TABLE(j, '$' COLUMNS (d pair PATH '$.d')) y`);
      expect(table.parsedTypes).toContain('public.pair');
    }));

  it('refuses texts that the clock has a say in, where they stand', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const { serverVersion } = await read(driver, 'SELECT 1');
      const xml = `SELECT t.id, jsonb_build_object('d', y.d) AS doc
FROM own t CROSS JOIN LATERAL (SELECT max(z.d) AS d FROM XMLTABLE('/a' PASSING t.x COLUMNS d date) z) y`;
      expect(await refusals(driver, xml)).toEqual([['VIEW_VOLATILE', 'date']]);
      if (serverVersion < 170_000) return;
      const value = `SELECT t.id, jsonb_build_object('d', JSON_VALUE(t.j, '$.d' RETURNING timestamptz)) AS doc FROM own t`;
      expect(await refusals(driver, value)).toEqual([['VIEW_VOLATILE', 'timestamptz']]);
      const table = `SELECT t.id, (SELECT jsonb_agg(y.d ORDER BY y.d) FROM JSON_TABLE(t.j, '$[*]' COLUMNS (d date PATH '$')) y) AS doc FROM own t`;
      expect(await refusals(driver, table)).toEqual([['VIEW_VOLATILE', 'date']]);
    }));
});

/** Codes of what a view is refused for, each with the words that it points at. */
async function refusals(driver: Driver, text: string): Promise<(string | undefined)[][]> {
  const view = await readViewText({ name: 'view.sql', text });
  const error = await introspect(driver, view.query)
    .then((catalog) => compile({ schema: 'public', name: 'v' }, view, catalog))
    .catch((thrown: unknown) => thrown as { diagnostics?: { code: string; span?: { start: number; end: number } }[] });
  return ('diagnostics' in error ? (error.diagnostics ?? []) : []).map(({ code, span }) => [
    code,
    span === undefined ? undefined : text.slice(span.start, span.end),
  ]);
}

describe.each(engines)('the row of a join on %s', (engine) => {
  it('is refused where its names are lost', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      const merged = `SELECT t.id, (SELECT jsonb_agg(m) FROM own a JOIN own b USING (id) AS m WHERE a.a = t.id) AS doc FROM own t`;
      expect(await refusals(driver, merged)).toContainEqual(['VIEW_UNSUPPORTED', merged]);
      const rows = `SELECT t.id, jsonb_build_array(ROW(t.a, t.b), (t.b, t.a), ROW(t.a, ARRAY[t.d])::pair) AS doc FROM own t`;
      expect(await refusals(driver, rows)).toEqual([]);
    }));
});

describe('a node that is not known', () => {
  it('is named', () => {
    const usage = readUsage(
      '({QUERY :targetList ({TARGETENTRY :expr {NEWEXPR :funcid 1 :arg {FUNCEXPR :funcid 2}}})})',
    );
    expect([usage.unknown, usage.functions]).toEqual([['NEWEXPR'], [2]]);
  });

  it('is refused', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      const view = await readViewText({ name: 'view.sql', text: `SELECT id, to_jsonb(t) AS doc FROM t` });
      const catalog = { ...(await introspect(driver, view.query)), unknownNodes: ['NEWEXPR'] };
      await expect(compile({ schema: 'public', name: 'v' }, view, catalog)).rejects.toMatchObject({
        code: 'VIEW_UNSUPPORTED',
        message: expect.stringContaining('"NEWEXPR"'),
      });
    }));
});
