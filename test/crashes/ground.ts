import { setTimeout as delay } from 'node:timers/promises';
import { openPg } from '../../src/db/open-pg.js';
import type { Driver } from '../../src/index.js';
import { type Server, startServer } from '../servers/server.js';
import { SmallDisk } from './disk.js';
import { operations, run, type State } from './operations.js';
import { createWorld, type Picture } from './world.js';

const settings = {
  synchronous_commit: 'on', // what was committed is there after a crash
  min_wal_size: '32MB',
  max_wal_size: '64MB',
  max_prepared_transactions: '10',
  deadlock_timeout: '100ms',
};

/** A server on a small disk, where one can be mounted, with a database in which to break things. */
export class Ground {
  private constructor(
    readonly server: Server,
    readonly disk: SmallDisk | null,
    readonly url: string,
    readonly pictures: ReadonlyMap<State, Picture>,
    /** How long each operation takes when nothing happens, in milliseconds. */
    readonly durations: ReadonlyMap<string, number>,
  ) {}

  static async prepare(version: string, mounted = true): Promise<Ground> {
    const disk = mounted ? SmallDisk.mount(400) : null;
    try {
      const server = await startServer(version, { settings, ...(disk && { parent: disk.directory }) });
      const driver = await openPg(server.url);
      const pictures = await createWorld(driver);
      const durations = await measure(driver);
      await driver.close();
      return new Ground(server, disk, server.url, pictures, durations);
    } catch (error) {
      disk?.unmount();
      throw error;
    }
  }

  /** Connects, once the server has come back; starts it where it has ended. */
  async recover(): Promise<Driver> {
    for (let attempt = 0; attempt < 300; attempt++) {
      if (!this.server.running) await this.#restart();
      try {
        return await openPg(this.url);
      } catch {
        await delay(100);
      }
    }
    throw new Error(`the server does not come back:\n${this.server.log()}`);
  }

  /** Leaves space for some kilobytes: on the disk, or where that is everybody's, in each file. */
  fill(leave: number): void {
    if (this.disk === null) this.server.limitFiles(leave * 1024);
    else this.disk.fill(leave);
  }

  /** Gives the space back. */
  free(): void {
    if (this.disk === null) this.server.limitFiles(null);
    else this.disk.free();
  }

  async #restart(): Promise<void> {
    await this.server.crash(); // what it may have left behind
    await this.server.start();
  }

  async close(): Promise<void> {
    await this.server.stop();
    this.disk?.unmount();
  }
}

/** Runs every operation where nothing disturbs it; the view is `plain` in the end. */
async function measure(driver: Driver): Promise<Map<string, number>> {
  const durations = new Map<string, number>();
  let state: State = 'plain';
  for (const operation of operations) {
    await run(driver, { from: state, to: operation.from });
    const began = performance.now();
    await run(driver, operation);
    durations.set(operation.name, performance.now() - began);
    state = operation.to;
  }
  await run(driver, { from: state, to: 'plain' });
  return durations;
}
