import { internal } from '../base/errors.js';
import { bodies } from './bodies.js';
import type { Driver, Row } from './driver.js';

/** What an engine offers: statements on one connection, failing with `DatabaseError`. */
export interface Connection {
  readonly engine: Driver['engine'];
  query<R extends Row>(text: string, parameters: readonly unknown[]): Promise<R[]>;
  /** Runs a script and returns the command tag of its last statement, e.g. `COMMIT`. */
  execute(script: string): Promise<string | undefined>;
  /** Whether a transaction block is open, whoever opened it. */
  inTransaction(): boolean;
  close(): Promise<void>;
}

/**
 * A driver over one connection: calls take turns, so that overlapping ones follow each other. A transaction is one
 * turn; its body works through the driver that it is given, and the outer one waits.
 */
export function driverOver(connection: Connection, depth = 0): Driver {
  let last: Promise<unknown> = Promise.resolve();
  const own = bodies();

  const takeTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (own.isInside()) {
      return Promise.reject(internal('a transaction was left out: its body must use the driver that it is given'));
    }
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    engine: connection.engine,
    query: <R extends Row>(text: string, parameters: readonly unknown[] = []) =>
      takeTurn(() => connection.query<R>(text, parameters)),
    execute: (script) =>
      takeTurn(async () => {
        await connection.execute(script);
      }),
    transaction: (body) =>
      takeTurn(() => {
        const inner = driverOver(connection, depth + 1);
        return runTransaction(connection, depth, () => own.run(() => body(inner)));
      }),
    close: () => (depth === 0 ? takeTurn(() => connection.close()) : Promise.resolve()),
  };
}

async function runTransaction<T>(connection: Connection, depth: number, body: () => Promise<T>): Promise<T> {
  const { begin, commit, rollback } = connection.inTransaction() ? savepoint(depth) : block;
  await connection.execute(begin);
  let result: T;
  try {
    result = await body();
  } catch (error) {
    // When the connection is lost the rollback fails as well; the first failure is the one to tell.
    await connection.execute(rollback).catch(() => undefined);
    throw error;
  }
  if ((await connection.execute(commit)) === 'ROLLBACK') {
    throw internal('a transaction was rolled back: a statement in it failed, and its error was dropped');
  }
  return result;
}

const block = { begin: 'BEGIN', commit: 'COMMIT', rollback: 'ROLLBACK' };

function savepoint(depth: number): typeof block {
  const name = `jsonb_ivm_${depth}`;
  return {
    begin: `SAVEPOINT ${name}`,
    commit: `RELEASE SAVEPOINT ${name}`,
    rollback: `ROLLBACK TO SAVEPOINT ${name}; RELEASE SAVEPOINT ${name}`,
  };
}
