import { describe, expect, test } from 'vitest';
import { checkView, createView, type Driver, JsonbIvmError, verifyView } from '../src/index.js';
import { servers, withDatabase } from './servers/databases.js';

/** The catalog of Citus that says what each table is, as its extension makes it. */
const catalog = `SET allow_system_table_mods = on;
CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass NOT NULL, partmethod "char" NOT NULL, partkey text,
  colocationid int NOT NULL DEFAULT 0, repmodel "char" NOT NULL DEFAULT 'c', autoconverted bool NOT NULL DEFAULT false);
GRANT SELECT ON pg_catalog.pg_dist_partition TO public;
SET allow_system_table_mods = off`;

const shop = `CREATE SCHEMA shop;
CREATE TABLE shop.orders (id int PRIMARY KEY, status text);
CREATE TABLE shop.line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES shop.orders, product_id int);
CREATE TABLE shop.product (id int PRIMARY KEY, title text);
CREATE INDEX ON shop.line (order_id); CREATE INDEX ON shop.line (product_id);
INSERT INTO shop.orders VALUES (1, 'open'); INSERT INTO shop.product VALUES (7, 'Mug'); INSERT INTO shop.line VALUES (1, 1, 7)`;

const text = `SELECT o.id, jsonb_build_object('status', o.status, 'lines',
    (SELECT jsonb_agg(p.title ORDER BY l.id) FROM shop.line l JOIN shop.product p ON p.id = l.product_id
     WHERE l.order_id = o.id)) AS doc
FROM shop.orders o`;

/** A table as it is in the catalog once `create_distributed_table` and the like have run. */
const as = {
  hash: (table: string) => `('${table}', 'h', '{VAR :varattno 1}', 4, 's')`,
  range: (table: string) => `('${table}', 'r', '{VAR :varattno 1}', 0, 'c')`,
  append: (table: string) => `('${table}', 'a', '{VAR :varattno 1}', 0, 'c')`,
  oneShard: (table: string) => `('${table}', 'n', NULL, 5, 's')`,
  reference: (table: string) => `('${table}', 'n', NULL, 2, 't')`,
  local: (table: string) => `('${table}', 'n', NULL, 0, 's')`,
};

async function withCitus(engine: string, rows: readonly string[], body: (driver: Driver) => Promise<void>) {
  await withDatabase(engine, async (driver) => {
    await driver.execute(`${shop}; ${catalog}`);
    const columns = 'logicalrelid, partmethod, partkey, colocationid, repmodel';
    for (const row of rows) await driver.execute(`INSERT INTO pg_catalog.pg_dist_partition (${columns}) VALUES ${row}`);
    await body(driver);
  });
}

async function refusal(driver: Driver, source = text): Promise<JsonbIvmError> {
  const error = await createView(driver, { name: 'order_doc', text: source, file: 'order_doc.sql' }).catch((e) => e);
  expect(error).toBeInstanceOf(JsonbIvmError);
  const left = await driver.query("SELECT relname FROM pg_class WHERE relname ~ 'order_doc'");
  expect(left).toEqual([]);
  return error;
}

const distributed = '"line" is a distributed table of Citus, whose writes are not followed yet';
const reference =
  '"product" is a reference table of Citus, which takes triggers only where citus.enable_unsafe_triggers is on';

describe.each(servers)('tables of Citus, on %s', (engine) => {
  test.each(['hash', 'range', 'append', 'oneShard'] as const)('distributed ones are refused: %s', (method) =>
    withCitus(engine, [as[method]('shop.line')], async (driver) => {
      const { code, reason, hint, place } = await refusal(driver);
      expect([code, reason]).toEqual(['CITUS_TABLE', distributed]);
      expect(hint).toBe('read local tables of the coordinator, or reference tables; documents are a local table, too');
      expect(place).toMatchObject({ file: 'order_doc.sql', line: 2, column: 51 });
    }),
  );

  test('each is named, with what it is, and the root is one of them', () =>
    withCitus(engine, [as.hash('shop.orders'), as.hash('shop.line'), as.reference('shop.product')], async (driver) => {
      const { diagnostics } = await refusal(driver);
      expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
        ['CITUS_TABLE', distributed],
        ['CITUS_TABLE', distributed.replace('line', 'orders')],
        ['CITUS_TABLE', reference],
      ]);
      await expect(checkView(driver, { name: 'order_doc', text })).rejects.toMatchObject({ code: 'CITUS_TABLE' });
    }));

  test('reference tables are followed where Citus lets them have triggers', () =>
    withCitus(engine, [as.reference('shop.product')], async (driver) => {
      const { code, hint } = await refusal(driver);
      expect(code).toBe('CITUS_TABLE');
      const advice = 'set citus.enable_unsafe_triggers = on for the role that makes the view, or read a local table';
      expect(hint).toBe(advice);
      await driver.execute('SET citus.enable_unsafe_triggers = on');
      await createView(driver, { name: 'order_doc', text });
      await driver.execute("UPDATE shop.product SET title = 'Cup'");
      expect((await verifyView(driver, 'order_doc')).differences).toEqual([]);
    }));

  test('local tables are like any other, whether Citus knows them or not', () =>
    withCitus(engine, [as.local('shop.orders'), as.local('shop.line')], async (driver) => {
      await createView(driver, { name: 'order_doc', text });
      await driver.execute("UPDATE shop.product SET title = 'Cup'; UPDATE shop.orders SET status = 'paid'");
      const [row] = await driver.query('SELECT doc FROM order_doc');
      expect(row).toEqual({ doc: { status: 'paid', lines: ['Cup'] } });
    }));

  test('a table of the same name in another schema is another table', () =>
    withCitus(engine, [], async (driver) => {
      await driver.execute('CREATE TABLE public.line (id int PRIMARY KEY)');
      await driver.execute(
        "INSERT INTO pg_catalog.pg_dist_partition (logicalrelid, partmethod) VALUES ('public.line', 'h')",
      );
      await createView(driver, { name: 'order_doc', text });
    }));

  test('below plain views they are found as well', () =>
    withCitus(engine, [as.hash('shop.line')], async (driver) => {
      await driver.execute('CREATE VIEW shop.all_lines AS SELECT * FROM shop.line');
      const { code, reason } = await refusal(driver, text.replace('shop.line', 'shop.all_lines'));
      expect([code, reason]).toEqual(['CITUS_TABLE', distributed]);
    }));
});
