import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createView, type Driver, dropView, installFunctions, verifyView, viewStatus } from '../../src/index.js';
import { dump, restore } from '../servers/client-programs.js';
import { servers, withServer } from '../servers/databases.js';
import { createShop } from '../stress/shop.js';
import { views } from '../stress/views.js';
import { installExtension } from './installation.js';

const names = ['order_doc', 'order_part'] as const;

const createViews = async (driver: Driver, replace = false): Promise<void> => {
  for (const name of names) await createView(driver, { name, text: views[name] as string }, { replace });
};

/** Writes what is patched and what is computed; every document is exact afterwards. */
async function expectAlive(driver: Driver): Promise<void> {
  for (const statement of [
    `UPDATE product SET title = title || '!' WHERE id < 9`,
    `UPDATE line SET qty = qty + 1, place = 3 - place WHERE order_id < 9`,
    `UPDATE line SET qty = 4 WHERE id = 1`,
    `INSERT INTO line (order_id, product_id, qty, price, place) VALUES (3, 3, 3, 3, 3)`,
    `DELETE FROM line WHERE id = 7`,
  ])
    await driver.execute(statement);
  for (const name of names) await expectExact(driver, name);
  expect((await viewStatus(driver)).flatMap(({ problems }) => problems)).toEqual([]);
}

async function expectExact(driver: Driver, name: string): Promise<void> {
  expect(await verifyView(driver, name)).toMatchObject({ differing: 0 });
}

async function indexes(driver: Driver): Promise<string[]> {
  const rows = await driver.query<{ name: string }>(
    `SELECT indexname::text AS name FROM pg_indexes WHERE tablename = 'order_doc' ORDER BY indexname COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

async function patches(driver: Driver): Promise<boolean> {
  const [row] = await driver.query<{ present: boolean }>(
    `SELECT to_regprocedure('jsonb_ivm."public.order_doc.patch"(jsonb,jsonb)') IS NOT NULL AS present`,
  );
  return row?.present ?? false;
}

describe.each(servers)('views and the extension on PostgreSQL %s', (version) => {
  test('the extension is kept while views need it, and can be moved and updated under them', () =>
    withServer(version, async (driver) => {
      await driver.execute('CREATE SCHEMA a; CREATE SCHEMA b; CREATE EXTENSION jsonb_ivm SCHEMA a');
      await driver.execute(createShop('declared', 10));
      await createViews(driver);
      expect(await patches(driver)).toBe(true);
      await expect(driver.execute('DROP EXTENSION jsonb_ivm')).rejects.toMatchObject({ sqlState: '2BP01' });
      await driver.execute('ALTER EXTENSION jsonb_ivm SET SCHEMA b');
      await expectAlive(driver);
      const directory = join(installExtension(version), 'share', 'postgresql', 'extension');
      const script = join(directory, 'jsonb_ivm--0.3.0--0.3.0next.sql');
      writeFileSync(script, `COMMENT ON FUNCTION jsonb_ivm_patch(jsonb, jsonb) IS 'as before';`);
      try {
        await driver.execute(`ALTER EXTENSION jsonb_ivm UPDATE TO '0.3.0next'`);
      } finally {
        rmSync(script);
      }
      await expectAlive(driver);
      await createViews(driver, true);
      await expectAlive(driver);
    }));

  test('where it is dropped with CASCADE, status says what is gone until views are replaced', () =>
    withServer(version, async (driver) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${createShop('declared', 10)}`);
      await createViews(driver);
      await driver.execute('DROP EXTENSION jsonb_ivm CASCADE');
      for (const { name, problems } of await viewStatus(driver)) {
        const messages = problems.map(({ message }) => message);
        expect(messages).toContain(`the function "jsonb_ivm"."public.${name}.patch" is gone`);
        expect(messages).toContain(`line has no update trigger of "public.${name}"`);
      }
      await driver.execute(`UPDATE product SET title = 'x' WHERE id = 1`);
      expect(await verifyView(driver, 'order_doc')).not.toMatchObject({ differing: 0 });
      await createViews(driver, true);
      expect(await patches(driver)).toBe(false);
      await expectAlive(driver);
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      await createViews(driver, true);
      expect(await patches(driver)).toBe(true);
      await expectAlive(driver);
    }));

  test('what embeds a row, and is put out, has an index for as long as it serves', () =>
    withServer(version, async (driver) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${createShop('declared', 10)}`);
      const view = { name: 'order_doc', text: views.order_doc as string };
      const index = 'jsonb_ivm.public.order_doc.customer_id';
      const created = await createView(driver, view);
      expect(created.plan.documentIndexes).toEqual([{ name: index, columns: ['customer_id'] }]);
      expect(await indexes(driver)).toEqual([index, 'order_doc_pkey']);
      await driver.execute(`SET enable_seqscan = off; UPDATE customer SET name = name || '!' WHERE id < 3`);
      await expectExact(driver, 'order_doc');
      await driver.execute(`DROP INDEX "${index}"; UPDATE customer SET name = name || '!' WHERE id = 3`);
      await expectExact(driver, 'order_doc');
      await createView(driver, view, { replace: true });
      expect(await indexes(driver)).toEqual([index, 'order_doc_pkey']);
      const recomputed = await createView(driver, view, { replace: true, strategy: 'recompute' });
      expect(recomputed.plan.documentIndexes).toBeUndefined();
      expect(await indexes(driver)).toEqual(['order_doc_pkey']);
    }));

  test('triggers are told by their table and their function: those of anybody else stay, and hinder nobody', () =>
    withServer(version, async (driver) => {
      await driver.execute(`CREATE EXTENSION jsonb_ivm; ${createShop('declared', 10)}`);
      await createViews(driver);
      const [own] = await driver.query<{ name: string }>(
        `SELECT tgname::text AS name FROM pg_trigger WHERE tgrelid = 'line'::regclass AND tgname LIKE '%line.update'`,
      );
      const others = `SELECT count(*)::int AS count FROM pg_trigger WHERE tgrelid IN ('mine'::regclass, 'theirs'::regclass)`;
      await driver.execute(`CREATE ROLE stranger; CREATE TABLE mine (id int); CREATE TABLE theirs (id int); ALTER TABLE theirs OWNER TO stranger;
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER "${own?.name}" AFTER UPDATE ON mine EXECUTE FUNCTION note();
        CREATE TRIGGER "${own?.name}" AFTER UPDATE ON theirs REFERENCING OLD TABLE AS o NEW TABLE AS n
          EXECUTE FUNCTION jsonb_ivm_maintain('a', 'b', '', '', '0')`);
      await createViews(driver, true);
      expect(await driver.query(others)).toEqual([{ count: 2 }]);
      await driver.execute('ALTER TABLE line RENAME TO renamed');
      for (const name of names) await dropView(driver, name);
      expect(await driver.query(others)).toEqual([{ count: 2 }]);
      const left = `SELECT tgname FROM pg_trigger WHERE tgname LIKE 'jsonb_ivm.%' AND tgrelid NOT IN ('mine'::regclass, 'theirs'::regclass)`;
      expect(await driver.query(left)).toEqual([]);
      await driver.execute('DROP OWNED BY stranger; DROP ROLE stranger');
    }));

  test('it takes the place of portable functions under views that compute', () =>
    withServer(version, async (driver) => {
      await driver.execute(createShop('declared', 10));
      await installFunctions(driver, { portable: true });
      await createViews(driver);
      expect(await installFunctions(driver)).toMatchObject({ kind: 'extension', action: 'replaced' });
      await expectAlive(driver);
      await createViews(driver, true);
      expect(await patches(driver)).toBe(true);
      await expectAlive(driver);
    }));
});

test('a database with views and the extension can be dumped and restored', { timeout: 300_000 }, () =>
  withServer('15', async (driver, url) => {
    await driver.execute(`CREATE EXTENSION jsonb_ivm; ${createShop('declared', 10)}`);
    await createViews(driver);
    const script = dump(url);
    for (const version of servers) {
      await withServer(version, async (restored, target) => {
        restore(target, script);
        await expectAlive(restored);
      });
    }
  }),
);
