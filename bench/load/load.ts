import type { Write } from '../scenarios.js';

/** Where a database is: the directory of the server's Unix socket, which costs less than TCP, or a host. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface Task {
  readonly write: Write;
  readonly clients: number;
  /** How long, in whole seconds, or how many writes of each client. */
  readonly amount: { readonly seconds: number } | { readonly writes: number };
}

export interface Outcome {
  readonly writes: number;
  /** Writes per second, steadily: see `steadyThroughput`. */
  readonly throughput: number;
  /** Of each write, in milliseconds, ascending. */
  readonly latencies: readonly number[];
  /** Writes that ended in a deadlock or a serialization failure and were done again. */
  readonly retries: number;
}

/** Makes clients write. */
export interface LoadGenerator {
  /** For the report: `pgbench 15.18, prepared statements`. */
  readonly description: string;
  run(place: Place, task: Task): Promise<Outcome>;
}
