import { expect, test } from 'vitest';
import { createView, type Driver, installFunctions, readCosts } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

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
