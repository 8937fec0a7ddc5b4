import { expect, test } from 'vitest';
import { createView, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';
import { createShop } from '../stress/shop.js';
import { views } from '../stress/views.js';

test.each(servers)('documents on %s that are guarded are patched and computed as others are', (version) =>
  withServer(version, async (driver) => {
    await driver.execute(createShop('declared', 10));
    await installFunctions(driver);
    await createView(driver, { name: 'order_doc', text: views.order_doc as string }, { guard: true });
    for (const write of [
      'UPDATE line SET qty = qty + 1 WHERE id = 1',
      'UPDATE line SET qty = qty + 1',
      `UPDATE product SET title = title || '!' WHERE id < 9`,
      'INSERT INTO line (order_id, product_id, qty, price, place) VALUES (3, 3, 3, 3, 3)',
      'DELETE FROM line WHERE id = 7',
    ]) {
      await driver.execute(write);
      expect(await verifyView(driver, 'order_doc'), write).toMatchObject({ differing: 0 });
      await expect(driver.execute(`UPDATE order_doc SET doc = '{}' WHERE id = 1`)).rejects.toMatchObject({
        sqlState: '42809',
      });
    }
  }),
);
