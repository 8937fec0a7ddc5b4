import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPg } from '../../src/db/open-pg.js';
import type { Driver } from '../../src/index.js';
import { Cluster } from './cluster.js';
import { createViews, findLosses, kept } from './views.js';

const usage = `npm run test:upgrade -- --from BIN --to BIN [--extension]

Creates views with the server whose programs are in the first directory (/usr/lib/postgresql/15/bin, say), takes them to
the second one's with pg_upgrade, and looks whether every view is there, exact and maintained. With --extension they call
the extension's functions, whose files both installations need; else the portable ones.`;

/** What an upgrade takes of both installations; those that npm has come without most of it. */
const programs = ['initdb', 'pg_ctl', 'postgres', 'pg_upgrade', 'pg_dump', 'pg_restore', 'psql'];

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

function missingFrom(bin: string): string[] {
  return programs.filter((program) => !existsSync(join(bin, program)));
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { from, to, extension } = parseArgs({
    options: { from: text, to: text, extension: { type: 'boolean' } },
  }).values;
  if (from === undefined || to === undefined) {
    console.error(usage);
    return 2;
  }
  for (const bin of [from, to]) {
    const missing = missingFrom(bin);
    if (missing.length === 0) continue;
    console.error(`nothing was tried: ${bin} lacks ${missing.join(', ')}`);
    return 2;
  }
  const directory = mkdtempSync(join(tmpdir(), 'jsonb-ivm-upgrade-'));
  try {
    const [old, next] = [new Cluster(from, directory, 'old'), new Cluster(to, directory, 'new')];
    old.create();
    const functions = await connected(old, (driver) => createViews(driver, extension !== true));
    next.create();
    next.upgradeFrom(old);
    const losses = await connected(next, findLosses);
    for (const loss of losses) console.log(loss);
    const count = `${kept.length + 1} views, which call the ${functions} functions`;
    if (losses.length === 0) console.log(`${count}: all are there, exact and maintained`);
    return losses.length === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

process.exitCode = await main();
