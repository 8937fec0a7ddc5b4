import { internal } from '../base/errors.js';
import { bodies } from './bodies.js';
import { type Connection, type Connections, single } from './connection.js';
import { DatabaseError, type Driver, type Row } from './driver.js';
import { commitUnknown, isLost } from './failure.js';
import { type Abortable, refuseAborted } from './signal.js';
import { queryCanceled, stoppable, waitingFor } from './stoppable.js';

/**
 * A driver over connections: calls take turns, so that overlapping ones follow each other. A transaction is one turn; its
 * body works through the driver that it is given, and the outer one waits.
 */
export function driverOver(connections: Connections, depth = 0): Driver {
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
  const connected = <T>({ signal }: Abortable, work: (connection: Connection) => Promise<T>): Promise<T> =>
    waitingFor(signal, (begin) =>
      takeTurn(async () => {
        refuseAborted(signal);
        return connections.use(async (connection) => {
          begin();
          return work(connection);
        });
      }),
    );

  const { engine, cancel } = connections;
  const statement = async <T>({ signal }: Abortable, run: () => Promise<T>): Promise<T> => {
    if (signal !== undefined && engine === 'pglite') await othersTurn();
    return stoppable(signal, cancel, run);
  };
  return {
    engine,
    query: <R extends Row>(text: string, parameters: readonly unknown[] = [], options: Abortable = {}) =>
      connected(options, (connection) => statement(options, () => connection.query<R>(text, parameters))),
    execute: (script, options = {}) =>
      connected(options, async (connection) => {
        await statement(options, () => connection.execute(script));
      }),
    transaction: (body, options = {}) =>
      connected(options, (connection) => {
        const inner = driverOver(
          single(engine, connection, async () => {}, cancel),
          depth + 1,
        );
        return runTransaction(connection, depth, async () => {
          const result = await own.run(() => body(inner));
          refuseAborted(options.signal);
          return result;
        });
      }),
    close: () => (depth === 0 ? takeTurn(() => connections.close()) : Promise.resolve()),
  };
}

/** An embedded database answers before anything else of the program runs: no timer, and no key that is pressed. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function runTransaction<T>(connection: Connection, depth: number, body: () => Promise<T>): Promise<T> {
  const inside = depth > 0 || (await connection.inTransaction());
  const { begin, commit, rollback } = inside ? savepoint(depth) : block;
  await connection.execute(begin);
  let result: T;
  try {
    result = await body();
  } catch (error) {
    if (!isLost(error)) await rollBack(connection, rollback);
    throw error;
  }
  const tag = await connection.execute(commit).catch(async (error: unknown) => {
    if (isLost(error)) throw inside ? error : commitUnknown(error);
    // a client learns that the transaction is over after it has told of the failure: with the next answer at the latest
    await connection.execute('SELECT 1').catch(() => undefined);
    throw error;
  });
  if (tag === 'ROLLBACK') {
    throw internal('a transaction was rolled back: a statement in it failed, and its error was dropped');
  }
  return result;
}

/** A request to cancel what ran before may come late, and is used up then; any other failure is no news after the first. */
async function rollBack(connection: Connection, rollback: string): Promise<void> {
  try {
    await connection.execute(rollback);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.sqlState !== queryCanceled) return;
    await connection.execute(rollback).catch(() => undefined);
  }
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
