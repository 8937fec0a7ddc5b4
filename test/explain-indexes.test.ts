import { describe, expect, it } from 'vitest';
import { createView, type Driver, readPlan } from '../src/index.js';
import { engines, withDatabase } from './servers/databases.js';

const schema = `
  CREATE TABLE customer (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer);`;

const text = `SELECT o.id, jsonb_build_object('customer', (SELECT c.name FROM customer c WHERE c.id = o.customer_id)) AS doc
FROM orders o`;

/** The index that leads from a customer to its orders, and those that are missing. */
async function indexes(driver: Driver): Promise<unknown[]> {
  const { tables, missingIndexes } = await readPlan(driver, 'order_doc');
  const customer = tables.find(({ table }) => table.name === 'customer');
  return [customer?.routes[0]?.hops[0]?.index, missingIndexes.map(({ statement }) => statement)];
}

const missing = [null, ['CREATE INDEX ON "public"."orders" ("customer_id")']];
const present = ['orders_customer_id_idx', []];

describe.each(engines)('a plan on %s', (engine) => {
  it('tells of the indexes that there are, whenever they were created', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text });
      expect(await indexes(driver)).toEqual(missing);
      await driver.execute('CREATE INDEX ON orders (customer_id)');
      expect(await indexes(driver)).toEqual(present);
      await driver.execute('DROP INDEX orders_customer_id_idx');
      expect(await indexes(driver)).toEqual(missing);
    }));

  it('stays that of the triggers where the tables have changed', () =>
    withDatabase(engine, async (driver) => {
      await driver.execute(schema);
      await createView(driver, { name: 'order_doc', text });
      await driver.execute('ALTER TABLE orders DROP CONSTRAINT orders_customer_id_fkey');
      const { tables } = await readPlan(driver, 'order_doc');
      const customer = tables.find(({ table }) => table.name === 'customer');
      expect(customer?.routes[0]?.hops[0]?.foreignKey).toBe('orders_customer_id_fkey');
      expect(await indexes(driver)).toEqual(missing);
    }));
});
