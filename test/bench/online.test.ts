import { expect, test } from 'vitest';
import { runOnline } from '../../bench/online/run.js';
import { withServer } from '../servers/databases.js';

test('a view is created beside clients, killed twice, and exact in the end', () =>
  withServer('15', async (driver, url) => {
    const shop = { orders: 800, customers: 80 };
    const killed = [0.2, 0.6];
    const outcome = await runOnline(driver, url, { shop, writers: 2, statements: 2, killed, maxRate: 1500 });
    expect(outcome).toMatchObject({ kills: 2, differing: 0 });
    expect(outcome.writes.done).toBeGreaterThan(0);
    expect(outcome.reads.done).toBeGreaterThan(0);
    expect(outcome.documents).toBeGreaterThan(400);
  }));
