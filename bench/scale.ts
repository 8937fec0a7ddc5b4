import { performance } from 'node:perf_hooks';
import type { Driver } from '../src/db/driver.js';
import { createView } from '../src/deploy/deploy.js';
import { dropView } from '../src/deploy/drop.js';
import type { Databases } from './databases.js';
import { type Dataset, viewName, viewText } from './datasets.js';
import type { Scenario } from './scenarios.js';
import { randomNumbers, shuffled } from './shuffle.js';
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
  /** Time of CREATE TABLE AS with its key to that of creating the view, of each round. */
  readonly creation: Spread;
}

type Kind = keyof Omit<ScaleFigures, 'dataset' | 'creation'>;

const creating = ['refresh', 'createTableAs', 'createView'] as const;

const reads = 200;

/** Creating these takes minutes: there are fewer rounds, and only the first refreshes. */
const manyDocuments = 1_000_000;
const roundsOfMany = 3;

/** Measures on a fresh database without views, all kinds in every round, in an order of chance. */
export async function measureScale(
  databases: Databases,
  scenario: Scenario,
  plain: Variant,
  rounds: number,
): Promise<ScaleFigures> {
  const { dataset } = scenario;
  const fewer = dataset.documents < manyDocuments ? rounds : Math.min(rounds, roundsOfMany);
  return databases.lend([plain], scenario, async (prepared) => {
    const [first] = prepared;
    if (first === undefined) throw new Error('a database was lent');
    return measureIn(first.driver, dataset, fewer);
  });
}

async function measureIn(driver: Driver, dataset: Dataset, rounds: number): Promise<ScaleFigures> {
  const view = viewName(dataset);
  const times: Record<Kind, number[]> = {
    refresh: [],
    readComputed: [],
    readStored: [],
    createTableAs: [],
    createView: [],
  };
  const creations = {
    refresh: () => driver.execute('REFRESH MATERIALIZED VIEW refreshed'),
    createTableAs: () => driver.execute(tableAs),
    createView: () => createView(driver, { name: view, text: viewText(dataset) }),
  };
  await driver.execute(
    'CREATE MATERIALIZED VIEW refreshed AS SELECT * FROM query WITH NO DATA; CREATE UNIQUE INDEX ON refreshed (id)',
  );
  const random = randomNumbers(dataset.documents);
  for (let round = 0; round < rounds; round++) {
    const refreshes = round === 0 || dataset.documents < manyDocuments;
    for (const kind of shuffled(refreshes ? creating : creating.slice(1), random)) {
      await driver.execute('CHECKPOINT'); // none writes what another has left to be written
      times[kind].push(await timed(creations[kind]));
    }
    await driver.execute(`VACUUM ANALYZE made, ${view}`);
    times.readComputed.push(await readTime(driver, 'query', dataset.documents));
    times.readStored.push(await readTime(driver, view, dataset.documents));
    await driver.execute('DROP TABLE made');
    await dropView(driver, view);
  }
  const spread = (kind: Kind): Spread => spreadOf(times[kind]);
  return {
    dataset,
    refresh: spread('refresh'),
    readComputed: spread('readComputed'),
    readStored: spread('readStored'),
    createTableAs: spread('createTableAs'),
    createView: spread('createView'),
    creation: spreadOf(times.createTableAs.map((time, round) => time / (times.createView[round] as number))),
  };
}

/** With the room for new versions that a view's table has. */
const tableAs =
  'CREATE TABLE made WITH (fillfactor = 80) AS SELECT * FROM query; ALTER TABLE made ADD PRIMARY KEY (id)';

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
