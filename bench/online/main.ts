// npm run bench:online: how long clients are blocked while a large view is created, and while others take its place

import { Command } from 'commander';
import { openPg } from '../../src/db/open-pg.js';
import { installFunctions } from '../../src/index.js';
import { positive } from '../options.js';
import { startBenchServer } from '../server.js';
import { type Outcome, runOnline } from './run.js';
import type { Tally } from './shop.js';

interface Options {
  readonly orders: number;
  readonly writers: number;
  readonly statements: number;
  readonly server: string;
}

const options = new Command('bench:online')
  .description(
    'Creates a view of orders with three lines each, and has others take its place, killed twice each, while clients write and one reads.',
  )
  .option('--orders <number>', 'documents', positive, 1_000_000)
  .option('--writers <number>', 'clients that write', positive, 8)
  .option('--statements <number>', 'of one transaction, at most', positive, 1)
  .option('--server <version>', 'major version of PostgreSQL', '15')
  .parse()
  .opts<Options>();

const server = await startBenchServer(options.server, false, (line) => console.error(line));
try {
  const { user, password, host, port, database } = server.place;
  const url = `postgres://${user}:${encodeURIComponent(password)}@${encodeURIComponent(host)}:${port}/${database}`;
  const driver = await openPg(url);
  await installFunctions(driver);
  const shop = { orders: options.orders, customers: Math.max(10, Math.round(options.orders / 10)) };
  for await (const outcome of runOnline(driver, url, { ...options, shop, killed: [0.2, 0.6] })) {
    report(outcome);
    if (outcome.differing > 0) process.exitCode = 1;
  }
  await driver.close();
} finally {
  await server.stop();
}

function report({ what, seconds, documents, kills, writes, reads, differing }: Outcome): void {
  const told = ({ done, deadlocks, longest }: Tally): string =>
    `${done} (${Math.round(done / seconds)} a second), ${deadlocks} deadlocks, the longest took ${Math.round(longest)} ms`;
  console.log(`${what}: ${documents} documents in ${Math.round(seconds)} s, killed ${kills} times`);
  console.log(`  writes:   ${told(writes)}`);
  console.log(`  reads:    ${told(reads)}`);
  console.log(`  verified: ${differing} documents differ`);
}
