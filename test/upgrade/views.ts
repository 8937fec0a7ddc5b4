import { createView, type Driver, installFunctions, verifyView, viewStatus } from '../../src/index.js';
import { createShop } from '../stress/shop.js';
import { views } from '../stress/views.js';

/** Views of the shop, of every kind, that have to outlive dumps and upgrades. */
export const kept = ['order_doc', 'order_part', 'customer_total', 'busy_customer', 'customer_page'] as const;

/** Tables and types whose insides differ from server to server beside the shop's. */
const others = `
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE reading (day date, nr int, mood mood, at timestamptz, PRIMARY KEY (day, nr)) PARTITION BY RANGE (day);
CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM ('2026-01-01') TO ('2026-07-01');
CREATE TABLE reading_2 PARTITION OF reading DEFAULT;
INSERT INTO reading SELECT date '2026-01-01' + i, i, CASE WHEN i % 2 = 0 THEN 'good' ELSE 'bad' END::mood, now()
FROM generate_series(1, 300) i`;

/** Returns which functions the views call. */
export async function createViews(driver: Driver, portable: boolean): Promise<'extension' | 'portable'> {
  await driver.execute(`${createShop('declared', 10)}; ${others}`);
  const { kind } = await installFunctions(driver, { portable });
  for (const name of kept) await createView(driver, { name, text: views[name] as string }, { strategy: 'patch' });
  await createView(driver, { name: 'reading_doc', text: 'SELECT r.day, r.nr, to_jsonb(r) AS doc FROM reading r' });
  return kind;
}

/** Statements that documents of all kinds have to follow. */
export const writes: readonly string[] = [
  `UPDATE customer SET name = 'renamed' WHERE id < 20`,
  `UPDATE orders SET status = 'open', customer_id = 5 WHERE id < 50`,
  `INSERT INTO line (order_id, product_id, qty, price, place) VALUES (3, 3, 3, 3, 3)`,
  `DELETE FROM line WHERE id % 7 = 0`,
  `UPDATE line SET place = -place, qty = qty + 1 WHERE order_id < 9`,
  `UPDATE reading SET mood = 'good', day = day + 200 WHERE nr < 9`,
  `UPDATE reading_2 SET at = at + interval '1 day'`,
];

/** What is missing, different, or not maintained. */
export async function findLosses(driver: Driver): Promise<string[]> {
  const losses = await findDifferences(driver);
  for (const write of writes) await driver.execute(write);
  losses.push(...(await findDifferences(driver)));
  const { length } = await viewStatus(driver);
  if (length !== kept.length + 1) losses.push(`there are ${length} views`);
  return losses;
}

async function findDifferences(driver: Driver): Promise<string[]> {
  const found: string[] = [];
  for (const { name, problems } of await viewStatus(driver)) {
    found.push(...problems.filter(({ severity }) => severity === 'error').map(({ message }) => message));
    const { differing } = await verifyView(driver, name);
    if (differing > 0) found.push(`${differing} documents of ${name} differ`);
  }
  return found;
}
