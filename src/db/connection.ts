import type { Driver, Row } from './driver.js';

/** What an engine offers: statements on one connection, failing as `guarded` has it. */
export interface Connection {
  query<R extends Row>(text: string, parameters: readonly unknown[]): Promise<R[]>;
  /** Runs a script and returns the command tag of its last statement, e.g. `COMMIT`. */
  execute(script: string): Promise<string | undefined>;
  /** Whether a transaction block is open, whoever opened it. */
  inTransaction(): boolean | Promise<boolean>;
}

/** Where a driver has connections from: the one that it is over, or a pool. */
export interface Connections {
  readonly engine: Driver['engine'];
  /** Runs `work` with a connection that nobody else has meanwhile. */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Has the server stop what the connection is doing, where that can be done. */
  readonly cancel?: (() => Promise<void>) | undefined;
  close(): Promise<void>;
}

/** One connection, for whatever is done. */
export function single(
  engine: Driver['engine'],
  connection: Connection,
  close: () => Promise<void>,
  cancel?: () => Promise<void>,
): Connections {
  return { engine, use: (work) => work(connection), cancel, close };
}

/** A connection's own word, for those that have none: what is set for a transaction is gone after it. */
export async function askForTransaction(connection: Pick<Connection, 'query'>): Promise<boolean> {
  await connection.query(`SELECT pg_catalog.set_config('jsonb_ivm.in_transaction', 'on', true)`, []);
  const [row] = await connection.query<{ setting: string }>(
    `SELECT pg_catalog.current_setting('jsonb_ivm.in_transaction') AS setting`,
    [],
  );
  return row?.setting === 'on';
}
