import { beforeAll, describe, expect, it } from 'vitest';
import { compileView, createView, type Driver, verifyView } from '../src/index.js';
import { differByChance } from '../src/operate/chance.js';
import { shuffledQuery } from '../src/operate/shuffled.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE customer (id int PRIMARY KEY, name text, email text UNIQUE);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, tags text[], items jsonb);
CREATE TABLE line (
  id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, place int NOT NULL, product text, day date, mood mood,
  qty int, price numeric(10, 2), weight float8, ratio numeric, span interval, data jsonb, touched int DEFAULT 0,
  UNIQUE (order_id, place));
CREATE INDEX ON line (order_id);
CREATE TABLE note (order_id int, body text);
CREATE INDEX ON note (order_id);
CREATE FUNCTION keep(text, text) RETURNS text LANGUAGE sql IMMUTABLE RETURN coalesce($1, $2);
CREATE AGGREGATE first_of(text) (SFUNC = keep, STYPE = text);`;

const rows = `
INSERT INTO customer SELECT n, 'c' || n % 2, n || '@x' FROM generate_series(1, 4) n;
INSERT INTO orders SELECT n, n % 4 + 1, '{b,a}', '[{"n": 1}, {"n": 1}]' FROM generate_series(1, 10) n;
INSERT INTO line SELECT n, n % 10 + 1, n, 'p' || n % 3, '2024-01-01', 'ok', n % 2, n, 1.0 / n, (1 + n % 2 * 0)::text::numeric,
  '1 day', '1' FROM generate_series(1, 200) n;
UPDATE line SET ratio = '1.00' WHERE id % 2 = 0;`;

const own = 'FROM line l WHERE l.order_id = o.id';
const value = (expression: string): string =>
  `SELECT o.id, jsonb_build_object('v', ${expression}) AS doc FROM orders o`;

/** An expression over an order `o`, the warning, the words it points at, and what its hint names. */
const warned: readonly (readonly [expression: string, code: string, at: string, hint: string])[] = [
  [`(SELECT jsonb_agg(l.product) ${own})`, 'ORDER_MISSING', 'jsonb_agg', 'jsonb_agg(… ORDER BY l.id)'],
  [`(SELECT json_agg(x) FROM (SELECT l.id, l.qty ${own}) x)`, 'ORDER_MISSING', 'json_agg', 'ORDER BY x.id'],
  [`(SELECT jsonb_agg(x.qty) FROM (SELECT l.qty ${own} ORDER BY l.day) x)`, 'ORDER_MISSING', 'jsonb_agg', 'apart'],
  [`(SELECT jsonb_agg(l.id ORDER BY l.day) ${own})`, 'ORDER_MISSING', 'jsonb_agg', 'add l.id to the ORDER BY'],
  [
    `(SELECT jsonb_agg(n.body ORDER BY length(n.body)) FROM note n WHERE n.order_id = o.id)`,
    'ORDER_MISSING',
    'jsonb_agg',
    'columns that tell all rows apart',
  ],
  [`(SELECT string_agg(l.product, ',') ${own})`, 'ORDER_MISSING', 'string_agg', 'l.id'],
  [`to_jsonb(ARRAY(SELECT l.product ${own}))`, 'ORDER_MISSING', 'l.product', 'ORDER BY l.id'],
  [`(SELECT first_of(l.product) ${own})`, 'ORDER_MISSING', 'first_of', 'l.id'],
  [`(SELECT jsonb_object_agg(l.product, l.id) ${own})`, 'ORDER_MISSING', 'jsonb_object_agg', 'ORDER BY l.id'],
  [`(SELECT sum(l.weight) ${own})`, 'ORDER_MISSING', 'sum', 'add numeric'],
  [`(SELECT avg(l.weight::real) ${own})`, 'ORDER_MISSING', 'avg', 'l.id'],
  [`(SELECT l.id ${own} ORDER BY l.day LIMIT 1)`, 'ORDER_MISSING', 'l.day', 'add l.id to the ORDER BY'],
  [
    `(SELECT count(*) FROM line m WHERE m.order_id = o.id AND m.id IN (SELECT l.id ${own} ORDER BY l.qty LIMIT 2))`,
    'ORDER_MISSING',
    'l.qty',
    'l.id',
  ],
  [
    `(SELECT jsonb_agg(x.id ORDER BY x.id) FROM (SELECT DISTINCT ON (l.product) l.product, l.id ${own} ORDER BY l.product, l.day) x)`,
    'ORDER_MISSING',
    'l.product',
    'l.id',
  ],
  [
    `(SELECT jsonb_agg(x.id ORDER BY x.id) FROM (SELECT l.id, row_number() OVER (ORDER BY l.day) AS n ${own}) x WHERE x.n < 3)`,
    'ORDER_MISSING',
    'row_number',
    'add l.id',
  ],
  [
    `(SELECT jsonb_agg(x.g ORDER BY x.id) FROM (SELECT l.id, lag(l.id) OVER (PARTITION BY l.day) AS g ${own}) x)`,
    'ORDER_MISSING',
    'lag',
    'l.id',
  ],
  [
    `(SELECT jsonb_agg(x.s ORDER BY x.id) FROM (SELECT l.id, sum(l.qty) OVER (ORDER BY l.day ROWS UNBOUNDED PRECEDING) AS s ${own}) x)`,
    'ORDER_MISSING',
    'sum',
    'l.id',
  ],
  [`(SELECT max(l.ratio) ${own})`, 'VALUE_AMBIGUOUS', 'max', 'numeric(10, 2)'],
  [`(SELECT min(l.span) ${own})`, 'VALUE_AMBIGUOUS', 'min', ''],
  [`(SELECT max(l.weight) ${own})`, 'VALUE_AMBIGUOUS', 'max', ''],
  [`(SELECT jsonb_agg(DISTINCT l.ratio) ${own})`, 'VALUE_AMBIGUOUS', 'jsonb_agg', ''],
  [
    `(SELECT jsonb_agg(x.ratio ORDER BY x.ratio::text) FROM (SELECT DISTINCT l.ratio ${own}) x)`,
    'VALUE_AMBIGUOUS',
    'l.ratio',
    '',
  ],
  [
    `(SELECT jsonb_agg(x.data ORDER BY x.data::text) FROM (SELECT l.data ${own} UNION SELECT '1.0') x)`,
    'VALUE_AMBIGUOUS',
    'l.data',
    '',
  ],
  [
    `(SELECT jsonb_agg(x.r ORDER BY x.r::text) FROM (SELECT l.ratio AS r, count(*) ${own} GROUP BY l.ratio) x)`,
    'VALUE_AMBIGUOUS',
    'l.ratio',
    '',
  ],
];

/** Expressions whose value follows from the rows: no warning. */
const certain: readonly string[] = [
  `(SELECT jsonb_agg(l.product ORDER BY l.id) ${own})`,
  `(SELECT jsonb_agg(l.product ORDER BY l.place) ${own})`,
  `(SELECT jsonb_agg(l.product ORDER BY l.product) ${own})`,
  `(SELECT jsonb_agg(jsonb_build_object('p', l.product, 'n', (SELECT count(*) FROM note n WHERE n.body = l.product)) ORDER BY l.product) ${own})`,
  `(SELECT jsonb_agg(c.name || l.product ORDER BY l.id) FROM line l LEFT JOIN customer c ON c.id = l.qty WHERE l.order_id = o.id)`,
  `(SELECT jsonb_agg(x) FROM (SELECT l.id, l.qty ${own} ORDER BY l.day, l.id) x)`,
  `(SELECT jsonb_agg(x.qty) FROM (SELECT l.id, l.qty ${own} ORDER BY l.id LIMIT 5) x)`,
  `(SELECT jsonb_agg(t) FROM unnest(o.tags) t)`,
  `(SELECT jsonb_agg(t ORDER BY n) FROM unnest(o.tags) WITH ORDINALITY u (t, n))`,
  `(SELECT jsonb_agg(e -> 'n') FROM jsonb_array_elements(o.items) e)`,
  `(SELECT jsonb_agg(g * g ORDER BY g) FROM generate_series(1, 3) g)`,
  `(SELECT jsonb_agg(DISTINCT l.product) ${own})`,
  `(SELECT jsonb_object_agg(l.id, l.product) ${own})`,
  `(SELECT jsonb_object_agg(l.product, l.qty ORDER BY l.id) ${own})`,
  `(SELECT jsonb_object_agg(x.product, x.n) FROM (SELECT l.product, count(*) AS n ${own} GROUP BY l.product) x)`,
  `(SELECT sum(l.weight ORDER BY l.id) ${own})`,
  `(SELECT jsonb_build_array(sum(l.qty), sum(l.price), sum(l.ratio), avg(l.price), avg(l.ratio), sum(l.span), count(*)) ${own})`,
  `(SELECT jsonb_build_array(min(l.qty), max(l.price), max(l.day), max(l.product), max(l.mood), max(l.price * 2), max(lower(l.product))) ${own})`,
  `(SELECT l.id ${own} ORDER BY l.day, l.id LIMIT 1)`,
  `(SELECT l.day ${own} ORDER BY l.day DESC NULLS LAST LIMIT 1)`,
  `(SELECT to_jsonb(c) FROM customer c WHERE c.id = o.customer_id ORDER BY c.name LIMIT 1)`,
  `EXISTS (SELECT l.ratio ${own} ORDER BY l.day LIMIT 1)`,
  `EXISTS (SELECT FROM line l WHERE l.order_id = o.id LIMIT 1)`,
  `(SELECT c.name FROM customer c WHERE c.id = o.customer_id LIMIT 1)`,
  `(SELECT t FROM unnest(o.tags) t LIMIT 1)`,
  `(SELECT jsonb_agg(x.d ORDER BY x.d) FROM (SELECT DISTINCT l.day AS d ${own} UNION SELECT l.day ${own}) x)`,
  `(SELECT jsonb_agg(x.id ORDER BY x.id) FROM (SELECT DISTINCT ON (l.product) l.product, l.id ${own} ORDER BY l.product, l.id) x)`,
  `(SELECT jsonb_agg(x.n ORDER BY x.id) FROM (SELECT l.id, row_number() OVER (PARTITION BY l.day ORDER BY l.id) AS n ${own}) x)`,
  `(SELECT jsonb_agg(x.n ORDER BY x.id) FROM (SELECT l.id, rank() OVER (ORDER BY l.day) AS n ${own}) x)`,
  `(SELECT jsonb_agg(x.n ORDER BY x.id) FROM (SELECT l.id, sum(l.qty) OVER (ORDER BY l.day) AS n ${own}) x)`,
  `(SELECT jsonb_agg(x.n ORDER BY x.product) FROM (SELECT l.product, max(l.qty) AS n ${own} GROUP BY l.product) x)`,
  `(SELECT jsonb_agg(x.total ORDER BY l.id) FROM line l CROSS JOIN LATERAL (SELECT sum(m.qty) AS total FROM line m WHERE m.id = l.place) x WHERE l.order_id = o.id)`,
  `(SELECT jsonb_agg(l.product ORDER BY c.email, l.id) FROM line l JOIN orders p ON p.id = l.order_id JOIN customer c ON c.id = p.customer_id WHERE l.order_id = o.id)`,
];

describe('what a query leaves to chance', () => {
  const found = new Map<string, (readonly [code: string, at: string | undefined, hint: string | undefined])[]>();

  beforeAll(
    () =>
      withDatabase('pglite', async (driver) => {
        await driver.execute(schema);
        for (const expression of [...warned.map(([first]) => first), ...certain]) {
          const text = value(expression);
          const { warnings } = await compileView(driver, { name: 'v', text }, { allowFull: true });
          found.set(
            expression,
            warnings
              .filter(({ code }) => code === 'ORDER_MISSING' || code === 'VALUE_AMBIGUOUS')
              .map(({ code, span, hint }) => [code, span && text.slice(span.start, span.end), hint] as const),
          );
        }
      }),
    300_000,
  );

  it.each(warned)('is warned of: %s', (expression, code, at, hint) => {
    expect(found.get(expression)).toEqual([[code, at, expect.stringContaining(hint)]]);
  });

  it.each(certain)('is nothing where rows are told apart: %s', (expression) => {
    expect(found.get(expression)).toEqual([]);
  });

  it('is an error where LIMIT has no order at all', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      const text = value(`(SELECT l.qty ${own} LIMIT 2)`);
      await expect(compileView(driver, { name: 'v', text })).rejects.toMatchObject({
        code: 'VIEW_LIMIT',
        hint: 'add ORDER BY l.id',
        span: { start: text.lastIndexOf('2') },
      });
    }));

  it('is shown at the right one of several calls', () =>
    withDatabase('pglite', async (driver) => {
      await driver.execute(schema);
      const text = value(
        `jsonb_build_array((SELECT jsonb_agg(l.id ORDER BY l.id) ${own}), (SELECT jsonb_agg(l.qty) ${own}))`,
      );
      const { warnings } = await compileView(driver, { name: 'v', text });
      expect(warnings.map(({ span }) => span?.start)).toEqual([text.lastIndexOf('jsonb_agg')]);
    }));

  it('knows collations that take different texts for equal', () =>
    withDatabase('15', async (driver) => {
      await driver.execute(`${schema}
        CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        ALTER TABLE line ADD COLUMN code text COLLATE ci`);
      const codes = async (expression: string): Promise<string[]> => {
        const { warnings } = await compileView(driver, { name: 'v', text: value(expression) });
        return warnings.map(({ code }) => code);
      };
      expect(await codes(`(SELECT max(l.code) ${own})`)).toEqual(['VALUE_AMBIGUOUS']);
      expect(await codes(`(SELECT max(l.product COLLATE ci) ${own})`)).toEqual(['VALUE_AMBIGUOUS']);
      expect(await codes(`(SELECT jsonb_agg(l.code ORDER BY l.code) ${own})`)).toEqual(['ORDER_MISSING']);
      expect(await codes(`(SELECT max(l.product) ${own})`)).toEqual([]);
    }));
});

/** Views of which every kind but spelling can differ after the lines were stored otherwise. */
const views: Readonly<Record<string, string>> = {
  list: `(SELECT jsonb_agg(jsonb_build_object('p', l.product)) ${own})`,
  tool: `(SELECT coalesce(json_agg(x), '[]') FROM (SELECT l.id, l.product ${own}) x)`,
  sum: `(SELECT sum(l.weight) ${own})`,
  rows: `(SELECT l.id ${own} ORDER BY l.day LIMIT 1)`,
  keys: `(SELECT jsonb_object_agg(l.product, l.id) ${own})`,
  numbers: `(SELECT jsonb_agg(x.id ORDER BY x.id) FROM (SELECT l.id, row_number() OVER (ORDER BY l.day) AS n ${own}) x WHERE x.n = 1)`,
};

/** Writes to a column that no view reads, so that the rows are come upon in another order. */
async function storeOtherwise(driver: Driver): Promise<void> {
  await driver.execute('UPDATE line SET touched = touched + 1 WHERE id % 2 = 0');
  await driver.execute('UPDATE line SET touched = touched + 1 WHERE id % 3 = 0');
  await driver.execute('VACUUM FULL line');
}

describe.each(engines)('verify on %s', (engine) => {
  it('tells what differs by chance alone from what is wrong', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}${rows}`);
      for (const [name, expression] of Object.entries(views)) {
        await createView(driver, { name, text: value(expression) });
      }
      await storeOtherwise(driver);
      let byChance = 0;
      for (const name of Object.keys(views)) {
        const result = await verifyView(driver, name);
        expect([name, result.differing]).toEqual([name, 0]);
        expect(result.differences.map(({ kind }) => kind)).toEqual(Array(result.byChance).fill('chance'));
        byChance += result.byChance;
      }
      expect(byChance).toBeGreaterThan(10);
      const wrong = {
        list: `'[{"p": "p9"}]'`,
        tool: `'[]'`,
        sum: '1',
        rows: '7777',
        keys: `'{"p1": 7777}'`,
        numbers: `'[1, 2]'`,
      };
      for (const [name, stored] of Object.entries(wrong)) {
        await driver.execute(`UPDATE ${name} SET doc = jsonb_set(doc, '{v}', ${stored}::text::jsonb) WHERE id = 5`);
        const { differing, differences } = await verifyView(driver, name);
        expect([name, differing, differences[0]?.kind]).toEqual([name, 1, 'different']);
        expect(differences[0]?.undecided).toBe(name === 'list' || name === 'tool' || name === 'sum' ? undefined : true);
      }
    }));

  it('calls a difference in an order that is not left to chance what it is', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(`${schema}${rows}`);
      const both = `jsonb_build_array((SELECT jsonb_agg(l.id ORDER BY l.id) ${own})) || (SELECT jsonb_agg(l.id) ${own})`;
      const text = `SELECT o.id, jsonb_build_object('sure', (SELECT jsonb_agg(l.id ORDER BY l.id) ${own}), 'any', (SELECT jsonb_agg(l.id) ${own}), 'both', ${both}) AS doc FROM orders o`;
      await createView(driver, { name: 'v', text });
      await driver.execute(
        `UPDATE v SET doc = jsonb_set(doc, '{any}', (SELECT jsonb_agg(e ORDER BY e DESC) FROM jsonb_array_elements(doc -> 'any') e)) WHERE id < 4`,
      );
      expect(await verifyView(driver, 'v')).toMatchObject({ differing: 0, byChance: 3 });
      await driver.execute(
        `UPDATE v SET doc = jsonb_set(doc, '{sure}', (SELECT jsonb_agg(e ORDER BY e DESC) FROM jsonb_array_elements(doc -> 'sure') e)) WHERE id = 3`,
      );
      expect(await verifyView(driver, 'v')).toMatchObject({ differing: 1, byChance: 2 });
    }));
});

describe('two documents', () => {
  const column = { name: 'doc', type: 'jsonb' };
  const list = [{ kind: 'list', path: ['doc', 'a'] }] as const;
  const sum = [
    { kind: 'numbers', path: ['doc', 'a', null, 's'] },
    { kind: 'list', path: ['doc', 'a'] },
  ] as const;
  const alike = (a: unknown, b: unknown, chances: Parameters<typeof differByChance>[3]): boolean =>
    differByChance(JSON.stringify(a), JSON.stringify(b), column, chances);

  it('differ by chance where a list holds the same elements, as often', () => {
    expect(alike({ a: [1, 2, 2] }, { a: [2, 1, 2] }, list)).toBe(true);
    expect(alike({ a: [1, 2, 2] }, { a: [2, 1, 1] }, list)).toBe(false);
    expect(alike({ a: [1, 2] }, { a: [1, 2, 2] }, list)).toBe(false);
    expect(alike({ b: [1, 2] }, { b: [2, 1] }, list)).toBe(false);
    expect(alike({ a: [[1, 2]] }, { a: [[2, 1]] }, list)).toBe(false);
    expect(alike({ a: [1] }, { a: [1], b: 1 }, list)).toBe(false);
  });

  it('differ by chance where sums agree in nine digits, in elements too', () => {
    const one = { a: [{ s: 0.1 + 0.2 }, { s: 5 }] };
    expect(alike(one, { a: [{ s: 5 }, { s: 0.3 }] }, sum)).toBe(true);
    expect(alike(one, { a: [{ s: 5 }, { s: 0.3001 }] }, sum)).toBe(false);
    expect(alike({ a: [{ t: 0.1 + 0.2 }] }, { a: [{ t: 0.3 }] }, sum)).toBe(false);
    expect(alike({ a: [{ s: 1 }] }, { a: [{ s: null }] }, sum)).toBe(false);
  });
});

it('tosses a coin wherever rows tie, and nowhere that would change what the query means', async () => {
  const shuffled = await shuffledQuery(`SELECT a.id, (SELECT jsonb_agg(b.x ORDER BY b.x) FROM b),
    (SELECT jsonb_agg(DISTINCT b.x) FROM b), (SELECT b.x FROM b ORDER BY b.y LIMIT 1), (SELECT count(*) FROM b),
    ARRAY(SELECT sum(b.x) OVER (ORDER BY b.y) FROM b), ARRAY(SELECT row_number() OVER (ORDER BY b.y) FROM b),
    ARRAY(SELECT DISTINCT b.x FROM b ORDER BY b.x), ARRAY(SELECT DISTINCT ON (b.x) b.y FROM b) FROM a`);
  expect(shuffled?.match(/random\(\)/g)).toHaveLength(4);
  expect(shuffled).toContain('jsonb_agg(DISTINCT b.x)');
});
