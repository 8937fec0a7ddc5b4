// npm run bench:counters: what it costs that the server counts calls of functions (track_functions), as a ratio

import { readFileSync } from 'node:fs';
import { openPg } from '../../src/db/open-pg.js';
import { createView, type Driver, installFunctions } from '../../src/index.js';
import { type Dataset, datasetScript, viewText } from '../datasets.js';
import { startBenchServer } from '../server.js';
import { quantile } from '../statistics.js';

const version = process.env.BENCH_SERVER ?? '15';
const rounds = Number(process.env.BENCH_ROUNDS ?? 40);
/** Turns of each in a round, and statements in a turn. */
const [turns, inTurn] = [20, 5];
const dataset: Dataset = { family: 'order', documents: 2000, lines: 10, fanout: 10 };

/** Statements of one row, by the number of a document. */
const writes = {
  'a line, patched': `UPDATE line SET qty = qty % 9 + 1 WHERE id = $1`,
  'an order, a column set': `UPDATE orders SET status = 's' || (random() * 9)::int WHERE id = $1`,
  'a customer, computed or set': `UPDATE customer SET name = 'n' || (random() * 9)::int WHERE id = $1 % 100 + 1`,
};

const server = await startBenchServer(version, false, console.error);
try {
  const { host, port, user, password } = server.place;
  const at = (database: string) =>
    `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  console.log(`${server.description}; processor time of the session, counting by not counting, ${rounds} rounds`);
  console.log(
    '\n| functions | statement of one row | µs, not counting | ratio | lower quartile | upper quartile |\n|---|---|---:|---:|---:|---:|',
  );
  for (const functions of ['extension', 'portable'] as const) {
    await once(at('postgres'), `CREATE DATABASE ${functions}`);
    const driver = await openPg(at(functions));
    await driver.execute(datasetScript(dataset));
    await installFunctions(driver, { portable: functions === 'portable' });
    await createView(driver, { name: 'order_doc', text: viewText(dataset) });
    await driver.execute('VACUUM ANALYZE');
    for (const [name, text] of Object.entries(writes)) {
      const { off, ratio } = await measure(driver, text);
      const figures = [ratio.median, ratio.low, ratio.high].map((each) => each.toFixed(3));
      console.log(`| ${functions} | ${name} | ${off.median.toFixed(0)} | ${figures.join(' | ')} |`);
    }
    await driver.close();
  }
} finally {
  await server.stop();
}

/**
 * Both in each round, in turns of a few statements: what else the machine does meets both. The time is the processor's,
 * of the session; setting how calls are counted isn't part of it.
 */
async function measure(driver: Driver, text: string): Promise<{ readonly off: Quartiles; readonly ratio: Quartiles }> {
  const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const nanoseconds = () => Number(readFileSync(`/proc/${row?.pid}/schedstat`, 'utf8').split(' ')[0]);
  await driver.execute(`PREPARE w (int) AS ${text}`);
  let next = 0;
  const turn = async (counting: 'pl' | 'none'): Promise<number> => {
    await driver.execute(`SET track_functions = '${counting}'`);
    const before = nanoseconds();
    for (let at = 0; at < inTurn; at++) await driver.execute(`EXECUTE w (${(next++ % dataset.documents) + 1})`);
    return nanoseconds() - before;
  };
  const off: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const times = { none: 0, pl: 0 };
    for (let at = 0; at < turns; at++) {
      const order = at % 2 === 0 ? (['none', 'pl'] as const) : (['pl', 'none'] as const);
      for (const counting of order) times[counting] += await turn(counting);
    }
    if (round === 0) continue; // what is loaded and planned once
    off.push(times.none / turns / inTurn / 1000);
    ratios.push(times.pl / times.none);
  }
  await driver.execute('DEALLOCATE w');
  await driver.execute('VACUUM');
  return { off: quartiles(off), ratio: quartiles(ratios) };
}

interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

async function once(url: string, statement: string): Promise<void> {
  const driver = await openPg(url);
  await driver.execute(statement);
  await driver.close();
}
