import { expect, test } from 'vitest';
import { createView, type Driver, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

const tables = `
  CREATE TABLE shop (id int PRIMARY KEY);
  CREATE TABLE shelf (id int PRIMARY KEY, shop_id int NOT NULL REFERENCES shop ON DELETE CASCADE, shut boolean NOT NULL DEFAULT false);
  CREATE TABLE item (id int PRIMARY KEY, shelf_id int NOT NULL REFERENCES shelf ON DELETE CASCADE, position int NOT NULL, qty int NOT NULL);
  CREATE INDEX ON shelf (shop_id);
  CREATE INDEX ON item (shelf_id, position, id);
  INSERT INTO shop SELECT generate_series(1, 3);
  INSERT INTO shelf SELECT i, 1 + i % 3, i = 9 FROM generate_series(1, 9) i;
  INSERT INTO item SELECT i, 1 + i % 9, i, i FROM generate_series(1, 90) i`;

const text = `SELECT s.id, jsonb_build_object('shelves', coalesce(
    (SELECT jsonb_agg(jsonb_build_object('id', h.id, 'total', (SELECT sum(i.qty) FROM item i WHERE i.shelf_id = h.id),
       'items', coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.position, i.id)
                          FROM item i WHERE i.shelf_id = h.id), '[]')) ORDER BY h.id)
     FROM shelf h WHERE h.shop_id = s.id AND NOT h.shut), '[]')) AS doc
  FROM shop s`;

/** How often one statement calls the functions that answer its event: that of rows, and that of statements. */
async function callsOf(driver: Driver, event: string, statement: string): Promise<{ row: number; statement: number }> {
  const name = `jsonb_ivm."public.shop_doc.public.item.${event}`;
  const count = async (): Promise<{ row: number; statement: number }> => {
    const [calls] = await driver.query<{ row: number; statement: number }>(
      `SELECT coalesce(pg_stat_get_xact_function_calls($1::regproc), 0)::int AS row,
              coalesce(pg_stat_get_xact_function_calls($2::regproc), 0)::int AS statement`,
      [`${name}.row"`, `${name}"`],
    );
    return calls as { row: number; statement: number };
  };
  await driver.execute(`SET track_functions = 'pl'; BEGIN`);
  const before = await count();
  await driver.execute(statement);
  const after = await count();
  await driver.execute('COMMIT');
  return { row: after.row - before.row, statement: after.statement - before.statement };
}

const alone = { row: 1, statement: 0 };
const both = { row: 1, statement: 1 };

test.each(servers)('a row of a list in a list is answered by the function for rows, on PostgreSQL %s', (version) =>
  withServer(version, async (driver) => {
    await installFunctions(driver);
    await driver.execute(tables);
    await createView(driver, { name: 'shop_doc', text });
    const exact = async (): Promise<void> =>
      expect(await verifyView(driver, 'shop_doc')).toMatchObject({ differing: 0 });
    const writes = [
      ['insert', 'INSERT INTO item VALUES (100, 2, 0, 5)', alone],
      ['insert', 'INSERT INTO item VALUES (101, 2, 1000, 5)', alone],
      ['update', 'UPDATE item SET position = 500 WHERE id = 100', alone],
      ['update', 'UPDATE item SET position = 501 WHERE id = 100', alone],
      ['update', 'UPDATE item SET qty = 6 WHERE id = 100', alone],
      ['delete', 'DELETE FROM item WHERE id = 100', alone],
      // the shelf is not shown: nothing is found to put the row into, or to take it out of
      ['insert', 'INSERT INTO item VALUES (102, 9, 0, 5)', both],
      ['delete', 'DELETE FROM item WHERE id = 102', alone],
      // it is shown by two commands of one statement, of which the first is told of the row when the second is done, too
      [
        'insert',
        'WITH h AS (INSERT INTO shelf VALUES (10, 1) RETURNING id) INSERT INTO item SELECT 103, id, 1, 1 FROM h',
        both,
      ],
    ] as const;
    for (const [event, statement, calls] of writes) {
      expect(await callsOf(driver, event, statement), statement).toEqual(calls);
      await exact();
    }
    // another list: more hangs on that than the row says
    expect(await callsOf(driver, 'update', 'UPDATE item SET shelf_id = 1 WHERE id = 103')).toEqual({
      row: 0,
      statement: 1,
    });
    await exact();
  }),
);

test.each(servers)('nothing is written where a row that is not shown goes, on PostgreSQL %s', (version) =>
  withServer(version, async (driver) => {
    await installFunctions(driver);
    await driver.execute(tables);
    await createView(driver, { name: 'shop_doc', text });
    const versions = async () => await driver.query('SELECT id, ctid::text FROM shop_doc ORDER BY id');
    const before = await versions();
    expect(await callsOf(driver, 'delete', 'DELETE FROM item WHERE id = 8')).toEqual(alone);
    expect(await callsOf(driver, 'update', 'UPDATE item SET qty = 6 WHERE id = 17')).toEqual({ row: 1, statement: 0 });
    expect(await versions()).toEqual(before);
  }),
);
