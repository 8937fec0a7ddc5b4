import { expect, test } from 'vitest';
import { createView, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

/** Nearly as many as an array can be built of: a function takes a hundred arguments. */
const columns = Array.from({ length: 96 }, (_, place) => `c${place}`);

const tables = `
  CREATE TABLE orders (id int PRIMARY KEY);
  CREATE TABLE maker (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, maker_id int REFERENCES maker,
    ${columns.map((name) => `${name} int NOT NULL DEFAULT 0`).join(', ')});
  CREATE INDEX ON line (order_id);
  INSERT INTO orders VALUES (1), (2);
  INSERT INTO maker VALUES (1, 'Ada');
  INSERT INTO line SELECT i, 1 + i % 2, 1 FROM generate_series(1, 6) i`;

/** The row's columns are shown twice: in the element, and in an array within that. */
const text = `SELECT o.id, coalesce((SELECT jsonb_agg(jsonb_build_array(l.id, ${columns.map((name) => `l.${name}`).join(', ')},
    jsonb_build_array(${columns.map((name) => `-l.${name}`).join(', ')},
      (SELECT m.name FROM maker m WHERE m.id = l.maker_id))) ORDER BY l.id) FROM line l WHERE l.order_id = o.id), '[]') AS lines
  FROM orders o`;

test.each(servers)('fields of elements as wide as they may be are set, on PostgreSQL %s', (version) =>
  withServer(version, async (driver) => {
    await installFunctions(driver);
    await driver.execute(tables);
    await createView(driver, { name: 'order_doc', text });
    const [last] = columns.slice(-1);
    for (const where of ['id = 1', 'id IN (2, 3, 4)']) {
      await driver.execute(`UPDATE line SET c0 = 7, ${last} = 9 WHERE ${where}`);
      expect(await verifyView(driver, 'order_doc'), where).toMatchObject({ differing: 0 });
    }
    const [shown] = await driver.query(
      'SELECT lines -> 0 -> 1 AS first, lines -> 0 -> 96 AS last, lines -> 0 -> 97 -> 95 AS within FROM order_doc WHERE id = 2',
    );
    expect(shown).toEqual({ first: 7, last: 9, within: -9 });
  }),
);
