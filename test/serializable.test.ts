import { expect, test } from 'vitest';
import { openPg } from '../src/db/open-pg.js';
import { createView, verifyView } from '../src/index.js';
import { withServer } from './servers/databases.js';

const schema = `
CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer);
CREATE INDEX ON orders (customer_id);
INSERT INTO customer VALUES (1, 'Ada');
INSERT INTO orders VALUES (1, 1);`;

const view = {
  name: 'order_doc',
  text: `SET transaction_isolation = 'serializable';
    SELECT o.id, jsonb_build_object('customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
    FROM orders o`,
};

const rename = `UPDATE customer SET name = 'Eve' WHERE id = 1`;

test.each(['created', 'replaced'])('a transaction older than a view that is %s for it is to be run again', (how) =>
  withServer('15', async (driver, url) => {
    await driver.execute(schema);
    if (how === 'replaced') await createView(driver, view);
    const writer = await openPg(url);
    try {
      await writer.execute('BEGIN ISOLATION LEVEL SERIALIZABLE');
      await writer.query('SELECT 1');
      await createView(driver, view, { replace: true });
      await expect(writer.execute(rename)).rejects.toMatchObject({
        sqlState: '40001',
        message: 'could not maintain document view "public.order_doc" that is newer than the transaction',
        hint: 'Run the transaction again.',
      });
      await writer.execute(`ROLLBACK; BEGIN ISOLATION LEVEL SERIALIZABLE; ${rename}; COMMIT`);
    } finally {
      await writer.close();
    }
    expect(await verifyView(driver, 'order_doc')).toMatchObject({ documents: 1, differences: [] });
  }),
);
