import { performance } from 'node:perf_hooks';
import type { Driver } from '../src/db/driver.js';
import { openPg } from '../src/db/pg.js';
import { createView, dropView } from '../src/deploy/deploy.js';
import { type Databases, urlOf } from './databases.js';
import { type Dataset, viewName, viewText } from './datasets.js';
import type { Scenario } from './scenarios.js';
import { type Spread, spreadOf } from './statistics.js';
import type { Variant } from './variants.js';

/** What keeping documents saves its readers, and what creating them costs. Milliseconds. */
export interface ScaleFigures {
  readonly dataset: Dataset;
  readonly refresh: Spread;
  readonly readComputed: Spread;
  readonly readStored: Spread;
  readonly createTableAs: Spread;
  readonly createView: Spread;
}

const reads = 200;

/** Measures on a database without views, each kind in turn, round after round. */
export async function measureScale(
  databases: Databases,
  scenario: Scenario,
  plain: Variant,
  rounds: number,
): Promise<ScaleFigures> {
  const prepared = await databases.prepare(plain, scenario);
  if (prepared === undefined) throw new Error('a database without views can always be made');
  const driver = await openPg(urlOf(prepared.place));
  try {
    return await measureIn(driver, scenario.dataset, rounds);
  } finally {
    await driver.close();
  }
}

async function measureIn(driver: Driver, dataset: Dataset, rounds: number): Promise<ScaleFigures> {
  const view = viewName(dataset);
  const times: Record<keyof Omit<ScaleFigures, 'dataset'>, number[]> = {
    refresh: [],
    readComputed: [],
    readStored: [],
    createTableAs: [],
    createView: [],
  };
  await driver.execute(
    'CREATE MATERIALIZED VIEW refreshed AS SELECT * FROM query; CREATE UNIQUE INDEX ON refreshed (id)',
  );
  for (let round = 0; round < rounds; round++) {
    times.refresh.push(await timed(() => driver.execute('REFRESH MATERIALIZED VIEW refreshed')));
    times.createTableAs.push(
      await timed(() =>
        driver.execute('CREATE TABLE made AS SELECT * FROM query; ALTER TABLE made ADD PRIMARY KEY (id)'),
      ),
    );
    times.createView.push(await timed(() => createView(driver, { name: view, text: viewText(dataset) })));
    await driver.execute(`VACUUM ANALYZE made, ${view}`);
    times.readComputed.push(await readTime(driver, 'query', dataset.documents));
    times.readStored.push(await readTime(driver, view, dataset.documents));
    await driver.execute('DROP TABLE made');
    await dropView(driver, view);
  }
  await driver.execute('DROP MATERIALIZED VIEW refreshed');
  const spread = (name: keyof typeof times): Spread => spreadOf(times[name]);
  return {
    dataset,
    refresh: spread('refresh'),
    readComputed: spread('readComputed'),
    readStored: spread('readStored'),
    createTableAs: spread('createTableAs'),
    createView: spread('createView'),
  };
}

async function timed(body: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await body();
  return performance.now() - start;
}

/** Of one document, by its key, without the way to the client: a loop in the server. */
async function readTime(driver: Driver, relation: string, documents: number): Promise<number> {
  const loop = `DO $$
    DECLARE document jsonb;
    BEGIN
      FOR n IN 1..${reads} LOOP
        SELECT doc INTO document FROM ${relation} WHERE id = 1 + n::bigint * 7368787 % ${documents};
      END LOOP;
    END $$`;
  return (await timed(() => driver.execute(loop))) / reads;
}
