import { describe, expect, it } from 'vitest';
import { schemaOf, startWriters, view } from '../../bench/online/shop.js';
import { attachView, createView, detachView, installFunctions, repairView, verifyView } from '../../src/index.js';
import { withServer } from '../servers/databases.js';

const shop = { orders: 700, customers: 40 };

describe('with the extension, a view', () => {
  it('is detached beside writers, and attached again with columns of other types', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schemaOf(shop));
      await installFunctions(driver);
      await createView(driver, view);
      const writers = startWriters(url, shop, 3);
      const polite = { lockTimeout: 500, lockRetries: 40 };
      await detachView(driver, view.name, polite);
      await driver.execute(
        `ALTER TABLE line ALTER COLUMN qty TYPE numeric; ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint`,
      );
      await attachView(driver, view.name, polite);
      await writers.stop();
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
      await driver.execute(`UPDATE line SET qty = qty + 0.5 WHERE id % 3 = 0; DELETE FROM line WHERE id % 5 = 0`);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));

  it('is repaired beside writers that patch its documents', () =>
    withServer('15', async (driver, url) => {
      await driver.execute(schemaOf(shop));
      await installFunctions(driver);
      await createView(driver, view);
      const writers = startWriters(url, shop, 3);
      await driver.execute(`UPDATE order_doc SET doc = doc || '{"lines": [], "total": -1}' WHERE id % 10 = 0;
        DELETE FROM order_doc WHERE id % 10 = 1`);
      const { differing, repaired } = await repairView(driver, view.name);
      await writers.stop();
      expect(differing).toBeGreaterThan(0);
      expect(repaired).toBe(differing);
      expect(await verifyView(driver, view.name)).toMatchObject({ differing: 0 });
    }));
});
