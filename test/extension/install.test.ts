import { describe, expect, test } from 'vitest';
import type { Driver } from '../../src/db/driver.js';
import { createView, dropView, installFunctions, verifyView } from '../../src/index.js';
import { outcomeOf, readExamples } from '../functions/examples.js';
import { servers, withServer } from '../servers/databases.js';

const examples = readExamples();

const tables = `
  CREATE TABLE shop (id int PRIMARY KEY, name text);
  CREATE TABLE item (id int PRIMARY KEY, shop_id int REFERENCES shop, price numeric);
  CREATE INDEX ON item (shop_id);
  INSERT INTO shop SELECT i, 'shop ' || i FROM generate_series(1, 20) i;
  INSERT INTO item SELECT i, i % 20 + 1, i FROM generate_series(1, 200) i`;

const view = {
  text: `SELECT s.id, jsonb_build_object('name', s.name, 'items', (
      SELECT jsonb_agg(jsonb_build_object('id', i.id, 'price', i.price) ORDER BY i.id) FROM item i WHERE i.shop_id = s.id
    )) AS doc FROM shop s`,
};

/** Writes what views follow with and without the functions, and checks the documents. */
async function writeAndVerify(driver: Driver, ...views: string[]): Promise<void> {
  await driver.execute(`UPDATE item SET price = price + 0.5 WHERE id % 3 = 0; UPDATE item SET price = price * 2 WHERE id = 7;
    UPDATE shop SET name = name || '!'; DELETE FROM item WHERE id = (SELECT max(id) FROM item)`);
  for (const name of views) expect(await verifyView(driver, name)).toMatchObject({ documents: 20, differing: 0 });
}

describe.each(servers)('on PostgreSQL %s', (version) => {
  test('every documented example gives its documented result', async () => {
    await withServer(version, async (driver) => {
      await driver.execute('CREATE EXTENSION jsonb_ivm');
      for (const example of examples) {
        expect({ ...example, outcome: await outcomeOf(driver, example) }).toEqual(example);
      }
    });
  });

  test('the functions change their kind beside views, unless one calls them', async () => {
    await withServer(version, async (driver) => {
      await driver.execute(tables);
      expect(await installFunctions(driver, { portable: true })).toMatchObject({
        kind: 'portable',
        action: 'installed',
      });
      await createView(driver, { ...view, name: 'early' });
      await writeAndVerify(driver, 'early');
      expect(await installFunctions(driver)).toMatchObject({ kind: 'extension', action: 'replaced' });
      await createView(driver, { ...view, name: 'late' });
      await writeAndVerify(driver, 'early', 'late');
      await expect(installFunctions(driver, { portable: true })).rejects.toMatchObject({ code: 'FUNCTIONS_IN_USE' });
      await writeAndVerify(driver, 'early', 'late');
      await dropView(driver, 'late');
      expect(await installFunctions(driver, { portable: true })).toMatchObject({
        kind: 'portable',
        action: 'replaced',
      });
      await writeAndVerify(driver, 'early');
    });
  });
});
