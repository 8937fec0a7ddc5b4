import type { Driver } from '../src/db/driver.js';
import { openPg } from '../src/db/open-pg.js';
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
 * so that all begin with the same pages and none with what an earlier scenario left. They are named after the process,
 * as several may share a server.
 */
export class Databases {
  /** Where they are made already. */
  readonly #seeded = new Map<string, Place>();

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
    const refused = new Set<Prepared>();
    try {
      for (const variant of variants) prepared.push(await this.#copy(variant, prepared.length));
      await together(prepared, async (one) => {
        const { variant, driver } = one;
        if (scenario.application !== undefined) await driver.execute(scenario.application);
        if (await variant.refuses?.(driver, scenario)) refused.add(one);
        else await variant.install(driver, scenario);
        await driver.execute('VACUUM ANALYZE');
      });
      return await body(prepared.filter((one) => !refused.has(one)));
    } finally {
      for (const { driver, place, variant } of prepared) {
        await driver.close();
        await administer(this.#serverOf(variant), `DROP DATABASE ${place.database} WITH (FORCE)`);
      }
    }
  }

  /** Drops the rows that copies were made of. */
  async drop(): Promise<void> {
    for (const server of this.#seeded.values())
      await administer(server, `DROP DATABASE ${this.#seedName} WITH (FORCE)`);
    this.#seeded.clear();
  }

  /** Copied as files, not through the log: it is faster, and no checkpoint falls into a measurement. */
  async #copy(variant: Variant, number: number): Promise<Prepared> {
    const server = this.#serverOf(variant);
    const place = { ...server, database: `bench_${process.pid}_${number}` };
    await this.#seed(server);
    await administer(server, `CREATE DATABASE ${place.database} TEMPLATE ${this.#seedName} STRATEGY FILE_COPY`);
    return { variant, place, driver: await openPg(urlOf(place)) };
  }

  async #seed(server: Place): Promise<void> {
    const address = `${server.host}:${server.port}`;
    if (this.#seeded.has(address)) return;
    await administer(server, `CREATE DATABASE ${this.#seedName} TEMPLATE template0`);
    this.#seeded.set(address, server);
    const driver = await openPg(urlOf({ ...server, database: this.#seedName }));
    await driver.execute(datasetScript(this.dataset));
    await driver.execute('VACUUM ANALYZE');
    await driver.close();
  }

  get #seedName(): string {
    return `seed_${process.pid}_${nameOf(this.dataset)}`;
  }

  #serverOf({ server }: Variant): Place {
    return server ?? this.server;
  }
}

async function administer(server: Place, statement: string): Promise<void> {
  const driver = await openPg(urlOf(server));
  try {
    await driver.execute(statement);
  } finally {
    await driver.close();
  }
}

export function urlOf({ host, port, user, password, database }: Place): string {
  return `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`;
}
