import { expect, test } from 'vitest';
import { runOnline } from '../../bench/online/run.js';
import { withServer } from '../servers/databases.js';

test('a view is created beside clients, and others take its place, killed twice each, and exact in the end', () =>
  withServer('15', async (driver, url) => {
    const shop = { orders: 800, customers: 80 };
    const killed = [0.2, 0.6];
    const course = { shop, writers: 2, statements: 2, killed, maxRate: 1500 };
    const done: string[] = [];
    for await (const outcome of runOnline(driver, url, course)) {
      done.push(outcome.what);
      expect(outcome, outcome.what).toMatchObject({ kills: 2, differing: 0 });
      expect(outcome.writes.done).toBeGreaterThan(0);
      expect(outcome.reads.done).toBeGreaterThan(0);
      expect(outcome.documents).toBeGreaterThan(300);
    }
    expect(done).toEqual(['created', 'a field added', 'a column added', 'swapped']);
  }));
