import type { Driver } from '../src/db/driver.js';
import { openPg } from '../src/db/pg.js';
import { type Dataset, datasetScript, nameOf } from './datasets.js';
import type { Place } from './load/load.js';
import type { Scenario } from './scenarios.js';
import type { Variant } from './variants.js';

/** A variant's own database, with an open connection. */
export interface Prepared {
  readonly variant: Variant;
  readonly place: Place;
  readonly driver: Driver;
}

/**
 * The databases of one dataset: the rows are made once, and every variant gets a copy of the files, so that all begin
 * with the same pages. Scenarios whose variant needs the same triggers share a database.
 */
export class Databases {
  readonly #prepared = new Map<string, Prepared>();
  #seeded: string | undefined;

  constructor(private readonly server: Place) {}

  /** A variant's database for a scenario; undefined where it can't do that. */
  async prepare(variant: Variant, scenario: Scenario): Promise<Prepared | undefined> {
    const recipe = variant.recipe(scenario);
    if (recipe === undefined) return undefined;
    const key = `${variant.name} ${recipe}`;
    const existing = this.#prepared.get(key);
    if (existing) return existing;
    const place = { ...this.server, database: `bench_${this.#prepared.size}` };
    await this.#administer(`CREATE DATABASE ${place.database} TEMPLATE ${await this.#seed(scenario.dataset)}`);
    const driver = await openPg(urlOf(place));
    const prepared = { variant, place, driver };
    this.#prepared.set(key, prepared);
    await variant.install(driver, scenario);
    await driver.execute('VACUUM ANALYZE');
    return prepared;
  }

  async drop(): Promise<void> {
    const drops = [...this.#prepared.values()].map(async ({ driver, place }) => {
      await driver.close();
      await this.#administer(`DROP DATABASE ${place.database} WITH (FORCE)`);
    });
    await Promise.all(drops);
    this.#prepared.clear();
    if (this.#seeded !== undefined) await this.#administer(`DROP DATABASE ${this.#seeded} WITH (FORCE)`);
    this.#seeded = undefined;
  }

  async #seed(dataset: Dataset): Promise<string> {
    if (this.#seeded !== undefined) return this.#seeded;
    const database = `seed_${nameOf(dataset)}`;
    await this.#administer(`CREATE DATABASE ${database} TEMPLATE template0`);
    this.#seeded = database;
    const driver = await openPg(urlOf({ ...this.server, database }));
    await driver.execute(datasetScript(dataset));
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
