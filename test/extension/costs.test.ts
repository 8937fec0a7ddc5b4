import { expect, test } from 'vitest';
import { connect, createView, type Driver, installFunctions, readCosts } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { untilBlocked } from '../servers/waiting.js';

const tables = `
  CREATE TABLE shop (id int PRIMARY KEY, name text NOT NULL, memo text);
  CREATE TABLE item (id int PRIMARY KEY, shop_id int NOT NULL REFERENCES shop, qty int NOT NULL);
  CREATE INDEX ON item (shop_id);
  INSERT INTO shop SELECT i, 'shop ' || i FROM generate_series(1, 5) i;
  INSERT INTO item SELECT i, i % 5 + 1, i FROM generate_series(1, 20) i`;

const text = `SELECT s.id, jsonb_build_object('name', s.name,
    'items', (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'qty', i.qty) ORDER BY i.id) FROM item i WHERE i.shop_id = s.id)) AS doc
  FROM shop s`;

/** Calls that events have been answered by: of rows and of statements. */
async function answers(
  driver: Driver,
): Promise<Record<string, readonly [rows: number | undefined, statements: number]>> {
  const { views } = await readCosts(driver);
  const events = (views[0]?.events ?? []).map(
    ({ table, event, rows, statements }) => [`${table.name} ${event}`, [rows?.calls, statements.calls]] as const,
  );
  return Object.fromEntries(events);
}

test.each(servers)('single rows and statements are counted apart, and what changes nothing is not, on %s', (version) =>
  withServer(version, async (driver) => {
    await installFunctions(driver);
    await driver.execute(tables);
    await createView(driver, { name: 'shop_doc', text });
    await driver.execute(`SET track_functions = 'pl'`);
    await driver.execute(`UPDATE item SET qty = qty + 1 WHERE id = 1`);
    await driver.execute(`UPDATE item SET qty = qty + 1 WHERE id = 2`);
    await driver.execute(`UPDATE item SET qty = qty + 1 WHERE id <= 10`);
    await driver.execute(`UPDATE shop SET memo = 'x', name = name`);
    await driver.execute(`TRUNCATE item`);
    expect(await answers(driver)).toMatchObject({
      'item insert': [0, 0],
      'item update': [2, 1],
      'item truncate': [undefined, 1],
      'shop update': [0, 0],
    });
  }),
);

test.each(servers)('who waits for a value is shown with the views that read what it writes, on %s', (version) =>
  withServer(version, async (driver, url) => {
    await installFunctions(driver);
    await driver.execute(`${tables}; CREATE TABLE other (id int PRIMARY KEY)`);
    const shopOf = `jsonb_build_object('shop', (SELECT s.name FROM shop s WHERE s.id = i.shop_id))`;
    await createView(driver, { name: 'item_doc', text: `SELECT i.id, ${shopOf} AS doc FROM item i` });
    await createView(driver, { name: 'other_doc', text: `SELECT id, jsonb_build_object('id', id) AS doc FROM other` });
    const [holder, waiter] = await Promise.all([connect(url), connect(url)]);
    await holder.execute('BEGIN; INSERT INTO item VALUES (21, 5, 1)');
    const done = waiter.execute(`UPDATE shop SET name = 'x' WHERE id = 5`);
    const pid = await untilBlocked(holder);
    const { waits } = await readCosts(driver);
    expect(waits).toMatchObject([{ views: [{ schema: 'public', name: 'item_doc' }], kind: 'value', pid }]);
    await holder.execute('ROLLBACK');
    await done;
    await Promise.all([holder.close(), waiter.close()]);
  }),
);
