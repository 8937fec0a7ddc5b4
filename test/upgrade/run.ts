import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPg } from '../../src/db/pg.js';
import type { Driver } from '../../src/index.js';
import { Cluster } from './cluster.js';
import { createViews, findLosses } from './views.js';

const usage = `npm run test:upgrade -- --from BIN --to BIN

Creates views with the server whose programs are in the first directory (/usr/lib/postgresql/15/bin, say), takes them to
the second one's with pg_upgrade, and looks whether every view is there, exact and maintained.`;

async function connected<T>(cluster: Cluster, body: (driver: Driver) => Promise<T>): Promise<T> {
  cluster.start();
  try {
    const driver = await openPg(cluster.url);
    try {
      return await body(driver);
    } finally {
      await driver.close();
    }
  } finally {
    cluster.stop();
  }
}

async function main(): Promise<number> {
  const { from, to } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  if (from === undefined || to === undefined) {
    console.error(usage);
    return 2;
  }
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-upgrade-'));
  try {
    const [old, next] = [new Cluster(from, directory, 'old'), new Cluster(to, directory, 'new')];
    old.create();
    await connected(old, createViews);
    next.create();
    next.upgradeFrom(old);
    const losses = await connected(next, findLosses);
    for (const loss of losses) console.log(loss);
    if (losses.length === 0) console.log('every view is there, exact and maintained');
    return losses.length === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

process.exitCode = await main();
