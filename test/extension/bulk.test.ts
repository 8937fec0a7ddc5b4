import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Dataset, datasetScript, viewName, viewText } from '../../bench/datasets.js';
import { createView, type Driver, installFunctions, verifyView } from '../../src/index.js';
import { servers, withServer } from '../servers/databases.js';

const dataset: Dataset = { family: 'order', documents: 20_000, lines: 10, fanout: 10 };
const name = viewName(dataset);

/** One row of each document, or all of them. */
const statements = [
  `UPDATE line SET qty = qty + 1`,
  `UPDATE orders SET status = 'sent ' || id`,
  `UPDATE customer SET name = name || '!'`,
  `INSERT INTO line SELECT id + 1000000, order_id, position + 100, product, qty, price, memo FROM line`,
  `DELETE FROM line WHERE id > 1000000`,
];

/** Megabytes; arrays of keys and hashes of them take some 250 bytes for each document, rows and documents go to disk. */
const bound = 64;

/** Memory of a backend's own, in megabytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** The most that a backend takes while a statement runs. */
async function peakOf(driver: Driver, statement: string): Promise<number> {
  const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const { pid } = row as { pid: number };
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, 20);
  try {
    await driver.execute(statement);
  } finally {
    clearInterval(watch);
  }
  return peak;
}

describe.runIf(process.platform === 'linux')('statements that write 200,000 rows', () => {
  test('keep every document exact, in bounded memory', { timeout: 300_000 }, () =>
    withServer(servers[0] ?? '', async (driver) => {
      await driver.execute(datasetScript(dataset));
      await installFunctions(driver);
      await createView(driver, { name, text: viewText(dataset) });
      await driver.execute('ANALYZE');
      const peaks: Record<string, number> = {};
      for (const statement of statements) peaks[statement] = await peakOf(driver, statement);
      expect(Object.entries(peaks).filter(([, peak]) => !(peak > 0 && peak < bound))).toEqual([]);
      expect(await verifyView(driver, name)).toMatchObject({ documents: 20_000, differing: 0 });
    }),
  );

  test('leave later statements of a few rows plans that read a few', { timeout: 300_000 }, () =>
    withServer(servers[0] ?? '', async (driver) => {
      await driver.execute(datasetScript(dataset));
      await installFunctions(driver);
      await createView(driver, { name, text: viewText(dataset) });
      await driver.execute('ANALYZE');
      for (const statement of ofEachDocument('true', 2_000_000)) await driver.execute(statement);
      const read: Record<string, number> = {};
      for (const statement of ofEachDocument('id <= 3', 3_000_000)) read[statement] = await rowsRead(driver, statement);
      expect(Object.entries(read).filter(([, rows]) => !(rows > 0 && rows < 500))).toEqual([]);
      expect(await verifyView(driver, name)).toMatchObject({ documents: 20_000, differing: 0 });
    }),
  );
});

/** Statements that change one row of each of some documents. */
function ofEachDocument(documents: string, first: number): string[] {
  const orders = `(SELECT id FROM orders WHERE ${documents}) AS p`;
  return [
    `INSERT INTO line SELECT ${first} + p.id, p.id, 50, 'new', 1, 1, '' FROM ${orders}`,
    `UPDATE line SET position = position + 1 WHERE id IN (SELECT ${first} + p.id FROM ${orders})`,
    `DELETE FROM line WHERE id IN (SELECT ${first} + p.id FROM ${orders})`,
  ];
}

/** Rows of the documents and their lines that a statement reads, in every way. */
async function rowsRead(driver: Driver, statement: string): Promise<number> {
  const count = async (): Promise<number> => {
    const [row] = await driver.query<{ rows: number }>(
      `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables
       WHERE relname IN ('line', $1)`,
      [name],
    );
    return row?.rows ?? 0;
  };
  await driver.execute('BEGIN');
  const before = await count(); // of what ran before, as far as that hasn't been reported yet
  await driver.execute(statement);
  const after = await count();
  await driver.execute('COMMIT');
  return after - before;
}
