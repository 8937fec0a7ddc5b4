import { expect, it } from 'vitest';
import { compileView, createView, type Driver, verifyView } from '../src/index.js';
import { servers, withDatabase } from './servers/databases.js';

const shop = `CREATE TABLE customer (id int PRIMARY KEY, name text);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer); CREATE INDEX ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ada'), (2, NULL); INSERT INTO orders VALUES (1, 1), (2, 2), (3, NULL)`;

const source = `SELECT orders.id, row_to_json(c.*) AS customer FROM orders
LEFT JOIN LATERAL (SELECT customer.name FROM customer WHERE customer.id = orders.customer_id) c ON true`;

/** As tools ask for all rows in one value: the text, what is left out of it, and how the source is named in it. */
const wrapped: Readonly<Record<string, readonly [text: string, left: readonly string[]]>> = {
  PostgREST: [
    `WITH pgrst_source AS (${source}) SELECT null::bigint AS total_result_set, count(_t) AS page_total,
     coalesce(json_agg(_t), '[]') AS body FROM (SELECT * FROM pgrst_source) _t`,
    ['"total_result_set"', '"page_total"'],
  ],
  Zero: [
    `SELECT coalesce(json_agg(row_to_json(root)), '[]'::json)::text AS zql_result FROM (${source} ORDER BY id) root`,
    [],
  ],
  'by its name in WITH': [`WITH s AS (${source}) SELECT jsonb_agg(to_jsonb(s)) AS all FROM s`, []],
};

const rows = async (driver: Driver, query: string) =>
  (await driver.query<{ row: string }>(`SELECT x::text AS row FROM (${query}) x ORDER BY 1`)).map(({ row }) => row);

it.each(servers)('documents are the rows of a result that is gathered into one value, on %s', (engine) =>
  withDatabase(engine, async (driver) => {
    await driver.execute(shop);
    const made = await Promise.all(
      Object.values(wrapped).map(async ([text, left], place) => {
        const { warnings } = await createView(driver, { name: `doc${place}`, text });
        const note = warnings.find(({ code }) => code === 'RESULT_UNWRAPPED');
        expect([note?.severity, left.filter((name) => !note?.message.includes(name))]).toEqual(['note', []]);
        return `doc${place}`;
      }),
    );
    for (const change of [
      `UPDATE customer SET name = 'Eve' WHERE id = 1`,
      'UPDATE orders SET customer_id = 1 WHERE id = 3',
      'INSERT INTO orders VALUES (4, 2)',
      'DELETE FROM orders WHERE id = 2',
    ]) {
      await driver.execute(change);
      const wanted = await rows(driver, source);
      for (const name of made) {
        expect([change, await rows(driver, `SELECT * FROM ${name}`)]).toEqual([change, wanted]);
        expect((await verifyView(driver, name)).differences).toEqual([]);
      }
    }
  }),
);

it('what would be cut, or is more than the rows, stays refused', () =>
  withDatabase('pglite', async (driver) => {
    await driver.execute(shop);
    const codes = (text: string) =>
      compileView(driver, { name: 'doc', text }).then(
        () => [],
        (error) => error.diagnostics.map(({ code }: { code: string }) => code),
      );
    expect(await codes(`SELECT json_agg(x) AS j FROM (${source} ORDER BY id LIMIT 10) x`)).toContain('VIEW_LIMIT');
    expect(await codes(`SELECT json_agg(x) AS j, max(x.id) AS m FROM (${source}) x`)).toContain('VIEW_KEY_MISSING');
    expect(await codes(`SELECT json_agg(x) AS j FROM (${source}) x WHERE x.id > 1`)).toContain('VIEW_KEY_MISSING');
    expect(await codes(`SELECT json_agg(x.r) AS j FROM (SELECT row_to_json(o) AS r FROM orders o) x`)).toContain(
      'VIEW_KEY_MISSING',
    );
  }));
