import { describe, expect, test } from 'vitest';
import { createView, type Driver, dropView, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { shareOf } from '../servers/share.js';

const tables = `
  CREATE TABLE orders (id int PRIMARY KEY, note text, n int NOT NULL DEFAULT 0);
  CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, qty int NOT NULL, txt text);
  INSERT INTO orders VALUES (1), (2);
  INSERT INTO line VALUES (1, 1, 5, 'a')`;

const of = (members: string): string => `SELECT o.id, jsonb_build_object('n', o.n, ${members}) AS doc FROM orders o`;

const rows = 'FROM line l WHERE l.order_id = o.id';

const views: Readonly<Record<string, string>> = {
  total: of(`'total', (SELECT coalesce(sum(l.qty), 0) ${rows})`),
  'total, null of none': of(`'total', (SELECT sum(l.qty) ${rows}), 'count', (SELECT count(*) ${rows})`),
  'list, null of none': of(
    `'lines', (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'txt', l.txt) ORDER BY l.id) ${rows})`,
  ),
  'list, total and extreme':
    of(`'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('id', l.id, 'txt', l.txt) ORDER BY l.id) ${rows}), '[]'),
    'total', (SELECT sum(l.qty) ${rows}), 'most', (SELECT max(l.qty) ${rows})`),
};

const trigger = (event: string, body: string, when = ''): string => `
  CREATE FUNCTION own() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NULL; END $$;
  CREATE TRIGGER own AFTER ${event} ON line FOR EACH ROW ${when} EXECUTE FUNCTION own()`;

const called = (body: string): string =>
  `CREATE FUNCTION pg_temp.f(wanted int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN wanted; END $$`;

/** Takes back all that a writer can set, and what may be a note of this view's or any other's. */
const reset = `RESET ALL; SET LOCAL search_path = public;
  PERFORM set_config('jsonb_ivm.recomputed_' || n, 'off', true) FROM unnest(ARRAY['public.orders_doc', 'orders_doc']) AS n;`;

const insertOne = `INSERT INTO line VALUES (7, 1, 2, 'x')`;

/** What the user makes, and statements each of which leaves the documents exact. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'a trigger that deletes the row': [
    trigger('INSERT OR UPDATE', 'DELETE FROM line WHERE id = NEW.id;', 'WHEN (NEW.qty <= 0)'),
    'UPDATE line SET qty = 0 WHERE id = 1',
    `INSERT INTO line VALUES (7, 1, -4, 'x')`,
    `INSERT INTO line VALUES (8, 1, 3, 'x')`,
    'UPDATE line SET qty = -2 WHERE id = 8',
  ],
  'a trigger that writes the row again': [
    trigger('INSERT', `UPDATE line SET txt = txt || '!', qty = qty + 1 WHERE id = NEW.id;`),
    'DELETE FROM line',
    insertOne,
    `INSERT INTO line VALUES (8, 1, 2, 'y'), (9, 2, 2, 'z')`,
  ],
  'a trigger that writes all rows of the order': [
    trigger(
      'INSERT OR UPDATE',
      'IF pg_trigger_depth() < 2 THEN UPDATE line SET qty = qty + 1 WHERE order_id = NEW.order_id; END IF;',
    ),
    insertOne,
    'UPDATE line SET qty = 9 WHERE id = 7',
    'DELETE FROM line WHERE id = 1',
  ],
  'a trigger that computes the documents, and is rolled back': [
    trigger(
      'INSERT OR UPDATE',
      `IF pg_trigger_depth() < 2 THEN
         BEGIN UPDATE line SET qty = qty + 1; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN NULL; END;
       END IF;`,
    ),
    insertOne,
    'UPDATE line SET qty = 9 WHERE id = 7',
  ],
  'a trigger that computes the documents in a subtransaction': [
    trigger(
      'INSERT OR UPDATE',
      `IF pg_trigger_depth() < 2 THEN
         BEGIN UPDATE line SET qty = qty + 1; EXCEPTION WHEN division_by_zero THEN NULL; END;
       END IF;`,
    ),
    insertOne,
    'UPDATE line SET qty = 9 WHERE id = 7',
  ],
  'a trigger that computes the documents without a change': [
    trigger(
      'UPDATE',
      `IF pg_trigger_depth() < 2 THEN
         UPDATE line SET qty = qty - NEW.qty + OLD.qty WHERE id <> NEW.id AND order_id = NEW.order_id;
       END IF;`,
    ),
    `INSERT INTO line VALUES (7, 1, 2, 'x'), (8, 2, 1, 'y'), (9, 2, 2, 'z')`,
    'UPDATE line SET qty = qty + 3 WHERE id = 7',
    'UPDATE line SET qty = qty + 4 WHERE id = 8',
  ],
  'a function that touches the row': [
    called(`UPDATE line SET txt = 'touched' WHERE id = wanted;`),
    'DELETE FROM line',
    `${insertOne} RETURNING pg_temp.f(id)`,
    `UPDATE line SET qty = 4 WHERE id = 7 RETURNING pg_temp.f(id)`,
  ],
  'a function that computes the documents, and takes back what is set': [
    called(`UPDATE orders SET n = n + 1; UPDATE line SET qty = qty + 1; ${reset}`),
    `${insertOne} RETURNING pg_temp.f(id)`,
    'UPDATE line SET qty = qty + 2 WHERE id = 7 RETURNING pg_temp.f(id)',
    'DELETE FROM line WHERE id = 7 RETURNING pg_temp.f(id)',
  ],
  'a function that writes another line': [
    called(`UPDATE line SET qty = qty + 1 WHERE id = 1; UPDATE orders SET n = n + 1; ${reset}`),
    insertOne,
    'UPDATE line SET qty = qty + 2 WHERE id = 7 AND pg_temp.f(7) > 0',
    'UPDATE line SET qty = pg_temp.f(3) WHERE id = 7',
    'DELETE FROM line WHERE id = pg_temp.f(7) AND id > 1',
  ],
  'a function that writes another order': [
    called(`UPDATE orders SET id = id + 100 WHERE id = 2; UPDATE orders SET id = id - 100 WHERE id > 100; ${reset}`),
    `${insertOne} RETURNING pg_temp.f(id)`,
  ],
  'statements that write several tables': [
    `WITH a AS (INSERT INTO orders VALUES (3) RETURNING id), b AS (UPDATE orders SET n = 4 WHERE id = 1)
     UPDATE line SET qty = 8 WHERE id = 1`,
    `WITH a AS (${insertOne} RETURNING id), b AS (DELETE FROM line WHERE id = 1) INSERT INTO line VALUES (8, 1, 1, 'y')`,
  ],
  savepoints: [
    `BEGIN; INSERT INTO orders VALUES (4); SAVEPOINT a; INSERT INTO line VALUES (7, 4, 2, 'x'); UPDATE line SET qty = qty + 1;
     ROLLBACK TO a; INSERT INTO line VALUES (8, 4, 3, 'y'); SAVEPOINT b; UPDATE line SET qty = qty + 1; RELEASE b;
     UPDATE line SET qty = qty + 1 WHERE id = 8; DELETE FROM line WHERE id = 1; COMMIT`,
  ],
};

async function isExact(driver: Driver): Promise<void> {
  await driver.execute('RESET ALL');
  expect(await verifyView(driver, 'orders_doc')).toMatchObject({ differing: 0 });
}

describe.each(servers)("exact beside the user's own triggers and functions, on PostgreSQL %s", (version) => {
  for (const [what, text] of Object.entries(views)) {
    test.each(['extension', 'portable'] as const)(`${what} (%s)`, (functions) =>
      withServer(version, async (driver) => {
        await installFunctions(driver, functions === 'portable' ? { portable: true } : {});
        for (const [way, statements] of shareOf(version, 3, Object.entries(ways))) {
          await driver.execute(tables);
          await createView(driver, { name: 'orders_doc', text }, { strategy: 'patch' });
          for (const statement of statements) {
            await driver.execute(statement).catch((error: Error) => {
              throw new Error(`${way}: ${statement}: ${error.message}`);
            });
            await isExact(driver);
          }
          await dropView(driver, 'orders_doc');
          await driver.execute('DROP TABLE line, orders; DROP FUNCTION IF EXISTS own(), pg_temp.f(int)');
        }
      }),
    );
  }

  test('a row that a transaction adds to what it has computed before is still a single one', () =>
    withServer(version, async (driver) => {
      await installFunctions(driver);
      await driver.execute(tables);
      await createView(driver, { name: 'orders_doc', text: views.total ?? '' });
      await driver.execute(`SET track_functions = 'pl'; BEGIN; INSERT INTO orders VALUES (3)`);
      for (const id of [11, 12, 13]) await driver.execute(`INSERT INTO line VALUES (${id}, 3, 1, NULL)`);
      const calls = await driver.query<{ name: string; calls: number }>(
        `SELECT p.proname AS name, pg_stat_get_xact_function_calls(p.oid)::int AS calls FROM pg_proc p
         WHERE p.proname ~ 'line.insert' AND pg_stat_get_xact_function_calls(p.oid) > 0`,
      );
      expect(calls).toEqual([{ name: 'public.orders_doc.public.line.insert.row', calls: 3 }]);
      await driver.execute('COMMIT');
      await isExact(driver);
    }));
});
