import type { Driver } from '../../db/driver.js';
import type { AbortSignalLike } from '../../db/signal.js';
import { pause } from './pause.js';

/** How fast documents are brought up to date beside those who write. */
export interface PaceOptions {
  /** Documents a second, at most. */
  readonly maxRate?: number | undefined;
  /** Seconds that replicas may lag behind; 10 if nothing else is said. */
  readonly maxLag?: number | undefined;
}

/** How large transactions are. */
export interface Bounds {
  /** Milliseconds that one is to take. */
  readonly aim: number;
  /** Keys of the first one. */
  readonly first: number;
  /** Keys of any, but where one fails. */
  readonly least: number;
  readonly most: number;
}

/** Where documents are written: as long as it takes may a writer of the same ones wait. */
const beside: Bounds = { aim: 100, first: 50, least: 1, most: 20_000 };

/** Milliseconds between two looks at replicas, and of the pauses after transactions that failed. */
const [lookEvery, shortest, longest] = [1000, 20, 2000] as const;

/** Decides how many keys the next transaction takes, and when it begins. */
export class Pace {
  keys: number;
  #failures = 0;
  #done = 0;
  #looked = 0;
  readonly #begun = Date.now();

  constructor(
    private readonly options: PaceOptions,
    private readonly signal: AbortSignalLike | undefined,
    private readonly bounds: Bounds = beside,
  ) {
    this.keys = bounds.first;
  }

  /** Documents a second since the beginning. */
  get perSecond(): number {
    return this.#done / Math.max(0.001, (Date.now() - this.#begun) / 1000);
  }

  /** A transaction is done; `blocked`: others waited for it. */
  took(documents: number, milliseconds: number, blocked: boolean): void {
    this.#failures = 0;
    this.#done += documents;
    const { aim, least, most } = this.bounds;
    const factor = Math.min(2, Math.max(0.5, aim / Math.max(1, milliseconds)));
    this.keys = Math.round(Math.min(most, Math.max(least, this.keys * (blocked ? 0.5 : factor))));
  }

  /** One waited for others too long, met a deadlock, or took too long: the next is smaller, and later. */
  async failed(): Promise<void> {
    this.keys = Math.max(1, Math.floor(this.keys / 2));
    await pause(Math.min(longest, shortest * 2 ** this.#failures++), this.signal);
  }

  /** Waits as long as the rate asks for, and while replicas lag. */
  async wait(driver: Driver): Promise<void> {
    const { maxRate, maxLag = 10 } = this.options;
    if (maxRate !== undefined) {
      const ahead = (this.#done / maxRate) * 1000 - (Date.now() - this.#begun);
      if (ahead > 0) await pause(ahead, this.signal);
    }
    if (driver.engine !== 'postgres' || Date.now() - this.#looked < lookEvery) return;
    while ((await lagOfReplicas(driver)) > maxLag) await pause(lookEvery, this.signal);
    this.#looked = Date.now();
  }
}

/** Seconds that the slowest replica is behind in replaying; 0 where there is none, or this role is told of none. */
async function lagOfReplicas(driver: Driver): Promise<number> {
  const [row] = await driver.query<{ lag: number }>(
    `SELECT coalesce(EXTRACT(epoch FROM pg_catalog.max(r.replay_lag)), 0)::float8 AS lag
     FROM pg_catalog.pg_stat_replication r`,
  );
  return row?.lag ?? 0;
}
