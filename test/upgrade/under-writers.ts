import { expect } from 'vitest';
import { DatabaseError, type Driver, listViews, upgradeViews } from '../../src/index.js';

/** One of two transactions that waited for each other was ended. */
const isDeadlock = (error: unknown): boolean => error instanceof DatabaseError && error.sqlState === '40P01';

const statements = [
  `UPDATE shop.line SET qty = 1 + qty % 9 WHERE order_id = 1 + (random() * 20)::int`,
  `UPDATE crm.customer SET name = 'at ' || clock_timestamp() WHERE id = 1 + (random() * 10)::int`,
  `INSERT INTO shop.line SELECT 1 + (random() * 20)::int, 1 + max(nr), 'sku 3', 2 FROM shop.line`,
  `UPDATE shop.stock SET amount = amount + 1`,
];

/** Upgrades all views while sessions write without a pause; what a deadlock ends is done again. */
export async function upgradeUnderWriters(driver: Driver, open: () => Promise<Driver>): Promise<void> {
  let over = false;
  const write = async (statement: string): Promise<number> => {
    const session = await open();
    let written = 0;
    for (; !over || written === 0; written++) {
      await session.execute(statement).catch((error: unknown) => {
        if (!isDeadlock(error)) throw error;
      });
    }
    return written;
  };
  const writers = Promise.all(statements.map(write));
  try {
    let left = (await listViews(driver)).length;
    for (let round = 0; left > 0 && round < 10; round++) {
      const errors = (await upgradeViews(driver)).flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
      expect(errors.filter((error) => !isDeadlock(error))).toEqual([]);
      left = errors.length;
    }
    expect(left).toBe(0);
  } finally {
    over = true;
  }
  expect(Math.min(...(await writers))).toBeGreaterThan(0);
}
