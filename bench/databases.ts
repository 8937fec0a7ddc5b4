import type { Driver } from '../src/db/driver.js';
import { openPg } from '../src/db/pg.js';
import { type Dataset, datasetScript, nameOf } from './datasets.js';
import type { Place } from './load/load.js';
import type { Scenario } from './scenarios.js';
import { together } from './together.js';
import type { Variant } from './variants.js';

/** A variant's own database, with an open connection. */
export interface Prepared {
  readonly variant: Variant;
  readonly place: Place;
  readonly driver: Driver;
}

/**
 * The databases of one dataset: the rows are made once, and every variant gets a copy of the files for every scenario,
 * so that all begin with the same pages and none with what an earlier scenario left.
 */
export class Databases {
  #seeded: string | undefined;

  constructor(
    private readonly server: Place,
    private readonly dataset: Dataset,
  ) {}

  /** Lends `body` a fresh database per variant; they are dropped when it ends. */
  async lend<T>(
    variants: readonly Variant[],
    scenario: Scenario,
    body: (prepared: readonly Prepared[]) => Promise<T>,
  ): Promise<T> {
    const prepared: Prepared[] = [];
    try {
      for (const variant of variants) prepared.push(await this.#copy(variant, prepared.length));
      await together(prepared, async ({ variant, driver }) => {
        if (scenario.application !== undefined) await driver.execute(scenario.application);
        await variant.install(driver, scenario);
        await driver.execute('VACUUM ANALYZE');
      });
      return await body(prepared);
    } finally {
      for (const { driver, place } of prepared) {
        await driver.close();
        await this.#administer(`DROP DATABASE ${place.database} WITH (FORCE)`);
      }
    }
  }

  /** Drops the rows that copies were made of. */
  async drop(): Promise<void> {
    if (this.#seeded !== undefined) await this.#administer(`DROP DATABASE ${this.#seeded} WITH (FORCE)`);
    this.#seeded = undefined;
  }

  /** Copied as files, not through the log: it is faster, and no checkpoint falls into a measurement. */
  async #copy(variant: Variant, number: number): Promise<Prepared> {
    const place = { ...this.server, database: `bench_${number}` };
    const seeded = await this.#seed();
    await this.#administer(`CREATE DATABASE ${place.database} TEMPLATE ${seeded} STRATEGY FILE_COPY`);
    return { variant, place, driver: await openPg(urlOf(place)) };
  }

  async #seed(): Promise<string> {
    if (this.#seeded !== undefined) return this.#seeded;
    const database = `seed_${nameOf(this.dataset)}`;
    await this.#administer(`CREATE DATABASE ${database} TEMPLATE template0`);
    this.#seeded = database;
    const driver = await openPg(urlOf({ ...this.server, database }));
    await driver.execute(datasetScript(this.dataset));
    await driver.execute('VACUUM ANALYZE');
    await driver.close();
    return database;
  }

  async #administer(statement: string): Promise<void> {
    const driver = await openPg(urlOf(this.server));
    try {
      await driver.execute(statement);
    } finally {
      await driver.close();
    }
  }
}

export function urlOf({ host, port, user, password, database }: Place): string {
  return `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`;
}
