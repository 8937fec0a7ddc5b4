import type { Driver } from '../src/db/driver.js';
import type { Databases, Prepared } from './databases.js';
import { viewName } from './datasets.js';
import { assertExact } from './exactness.js';
import type { LoadGenerator, Task } from './load/load.js';
import type { Scenario } from './scenarios.js';
import { randomNumbers, shuffled } from './shuffle.js';
import { quantile, type Spread, spreadOf } from './statistics.js';
import { together } from './together.js';
import type { Variant } from './variants.js';

export interface Settings {
  readonly variants: readonly Variant[];
  readonly rounds: number;
  readonly clients: readonly number[];
  /** How variants take turns. */
  readonly contest: Contest;
  /** Told what is done next. */
  readonly report: (line: string) => void;
  /** Given what has been measured, as soon as it has. */
  readonly measured?: (measurement: Measurement) => void;
}

/** How a load generator writes. */
export interface Load {
  readonly load: LoadGenerator;
  /** What each variant writes in a round: as much as takes so long, measured beforehand, or so many of each client. */
  readonly turn: Task['amount'];
  /** What each client writes beforehand, where it is less than what takes a second. */
  readonly warmUp?: Task['amount'];
}

/** One variant in one round. */
interface Run {
  readonly throughput: number;
  readonly p50: number;
  readonly p99: number;
  readonly wal: number;
  readonly dead: number;
  readonly retries: number;
}

/** What a turn costs besides time: medians over rounds. */
export interface Costs {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes of write-ahead log per write. */
  readonly wal: number;
  /** Rows of documents, and of their out-of-line storage, left dead per write. */
  readonly dead: number;
  readonly retries: number;
}

/** One variant of a scenario with a number of clients. */
export interface Result {
  readonly variant: string;
  /** Writes per second. */
  readonly throughput: Spread;
  /** Throughput of each round, for ratios of the same round. */
  readonly rounds: readonly number[];
  /** Microseconds of the server's processor time per write, of each round; absent where they aren't counted. */
  readonly processor?: readonly number[];
  /** Absent where turns are too short to tell. */
  readonly costs?: Costs;
}

/** Lets all variants of a scenario write by turns, and says what each took. */
export type Contest = (
  prepared: readonly Prepared[],
  scenario: Scenario,
  clients: number,
  rounds: number,
) => Promise<Result[]>;

export interface Measurement {
  readonly scenario: Scenario;
  readonly clients: number;
  readonly results: readonly Result[];
}

/** Scenarios of the same documents, for which the same variants are installed in the same way. */
export type Series = readonly [Scenario, ...Scenario[]];

/**
 * Runs all variants that can do the scenarios in turns, each on a fresh database, exact before and after each scenario:
 * that is asserted.
 */
export async function measure(databases: Databases, series: Series, settings: Settings): Promise<Measurement[]> {
  const [first] = series;
  const able = settings.variants.filter((variant) => variant.can(first));
  return databases.lend(able, first, async (prepared) => {
    const exact = (scenario: Scenario) =>
      together(prepared, ({ driver, variant }) => assertExact(driver, variant, scenario));
    const measurements: Measurement[] = [];
    await exact(first);
    for (const scenario of series) {
      for (const clients of scenario.clients ?? settings.clients) {
        settings.report(`${scenario.name}, ${clients} ${clients === 1 ? 'client' : 'clients'}`);
        const measurement = {
          scenario,
          clients,
          results: await settings.contest(prepared, scenario, clients, settings.rounds),
        };
        settings.measured?.(measurement);
        measurements.push(measurement);
      }
      await exact(scenario);
    }
    return measurements;
  });
}

/** One variant with its part in the rounds. */
interface Contestant {
  readonly prepared: Prepared;
  readonly task: Task;
  readonly runs: Run[];
}

/** Every round has an order of chance, the same in every run of the benchmark, so that none always follows the same one. */
export function turnsOf(load: Load): Contest {
  return async (prepared, scenario, clients, rounds) => {
    const random = randomNumbers(clients);
    const contestants: Contestant[] = [];
    for (const one of prepared) {
      contestants.push({ prepared: one, task: await prepareTask(one, scenario, clients, load), runs: [] });
    }
    await tidyUp(prepared, scenario);
    for (let round = 0; round < rounds; round++) {
      for (const { prepared, task, runs } of shuffled(contestants, random)) {
        runs.push(await run(prepared, scenario, task, load.load));
      }
      await tidyUp(prepared, scenario);
    }
    return contestants.map(({ prepared, runs }) => summarise(prepared.variant, runs));
  };
}

/** Lets a variant write for a while that doesn't count, and says how many writes take the time of a turn. */
async function prepareTask(
  { place }: Prepared,
  { write }: Scenario,
  clients: number,
  { load, turn, warmUp = { seconds: 'seconds' in turn ? Math.ceil(turn.seconds) : 0 } }: Load,
): Promise<Task> {
  if ('writes' in turn) return { write, clients, amount: turn };
  const { throughput } = await load.run(place, { write, clients, amount: warmUp });
  return { write, clients, amount: { writes: Math.max(1, Math.round((throughput * turn.seconds) / clients)) } };
}

async function run({ driver, place }: Prepared, scenario: Scenario, task: Task, load: LoadGenerator): Promise<Run> {
  const before = await counters(driver, scenario);
  const outcome = await load.run(place, task);
  await gone(driver);
  const after = await counters(driver, scenario);
  return {
    throughput: outcome.throughput,
    p50: quantile(outcome.latencies, 0.5),
    p99: quantile(outcome.latencies, 0.99),
    wal: (after.wal - before.wal) / outcome.writes,
    dead: (after.dead - before.dead) / outcome.writes,
    retries: outcome.retries,
  };
}

/** Brings the tables back to their shape, in all databases at once. */
export async function tidyUp(prepared: readonly Prepared[], { restore }: Scenario): Promise<void> {
  await together(prepared, async ({ driver }) => {
    if (restore !== undefined) await driver.execute(restore);
    for (const table of await tables(driver)) await driver.execute(`VACUUM ${table}`);
  });
}

/** Waits for the writers' connections to end: only then have they told of their dead rows. */
async function gone(driver: Driver): Promise<void> {
  await driver.execute(`DO $$
    BEGIN
      WHILE EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()) LOOP
        PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
      END LOOP;
    END $$`);
}

/** Position in the write-ahead log, and dead rows in the documents' tables. */
async function counters(driver: Driver, { dataset }: Scenario): Promise<{ wal: number; dead: number }> {
  const [row] = await driver.query<{ wal: string; dead: string }>(
    `SELECT pg_current_wal_insert_lsn() - '0/0' AS wal,
            (SELECT coalesce(sum(s.n_dead_tup), 0) FROM pg_class c JOIN pg_stat_all_tables s
             ON s.relid IN (c.oid, c.reltoastrelid) WHERE c.oid = to_regclass($1)) AS dead`,
    [viewName(dataset)],
  );
  return { wal: Number(row?.wal), dead: Number(row?.dead) };
}

async function tables(driver: Driver): Promise<string[]> {
  const rows = await driver.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

function summarise(variant: Variant, runs: readonly Run[]): Result {
  const median = (value: (run: Run) => number): number => spreadOf(runs.map(value)).median;
  return {
    variant: variant.name,
    throughput: spreadOf(runs.map(({ throughput }) => throughput)),
    rounds: runs.map(({ throughput }) => throughput),
    costs: {
      p50: median(({ p50 }) => p50),
      p99: median(({ p99 }) => p99),
      wal: median(({ wal }) => wal),
      dead: median(({ dead }) => dead),
      retries: runs.reduce((sum, { retries }) => sum + retries, 0),
    },
  };
}
