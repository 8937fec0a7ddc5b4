import { JsonbIvmError } from '../base/errors.js';
import { askForTransaction, type Connection, single } from './connection.js';
import type { Driver, Row } from './driver.js';
import { connectFailure, guarded } from './failure.js';
import { pooled, type Reserved } from './pool.js';
import { driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

/** What is used of a connection of `pg`: a connected `Client`, or what `pool.connect()` gives. */
export interface PgClient {
  /** Runs a statement, or a script. */
  query(query: PgQuery): Promise<unknown>;
  /** Of newer versions of `pg`; without it the server is asked. */
  getTransactionStatus?(): string | null;
}

/** A statement as `pg` takes it; without values, a script. */
export interface PgQuery {
  /** The statement. */
  text: string;
  /** Its parameters, as texts. */
  values?: (string | null)[];
  /** `extended`: the server refuses a text of several statements; older versions of `pg` don't know it. */
  queryMode?: 'extended';
  /** How results are read. */
  types?: { getTypeParser(oid: number, format?: string): (text: string) => unknown };
}

/** What is used of a `Pool` of `pg`. */
export interface PgPool {
  /** What a pool is told by: how many connections it has. */
  readonly totalCount: number;
  /** Lends a connection. */
  connect(): Promise<PgPoolClient>;
}

/** What is used of a connection that a `Pool` of `pg` lends. */
export interface PgPoolClient extends PgClient {
  /** Gives the connection back, or has it closed. */
  release(destroy?: boolean): void;
  /** Has `listener` called when the connection breaks. */
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Takes that back. */
  off(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * A driver over a `Pool`, a connected `Client` or a `PoolClient` of `pg`, recognised by what they do: any copy and version
 * of the package. They stay the caller's, and open when the driver is closed. Of a pool, one connection is reserved for
 * each statement or transaction, and given back always.
 *
 * ```ts
 * const pool = new Pool({ connectionString });
 * await createView(fromPg(pool), { name: 'order_doc', text });
 * ```
 */
export function fromPg(client: PgClient | PgPool): Driver {
  if (isPool(client)) return driverOver(pooled(() => reserve(client)));
  if (typeof client?.query === 'function') return driverOver(single('postgres', pgConnection(client), async () => {}));
  throw new JsonbIvmError({
    code: 'USAGE',
    message: 'the value given to fromPg is neither a Pool nor a connected Client of pg',
    hint: 'pass a Pool, a Client after `await client.connect()`, or what `await pool.connect()` returns',
  });
}

function isPool(client: PgClient | PgPool): client is PgPool {
  return typeof (client as PgPool | undefined)?.totalCount === 'number' && 'connect' in client;
}

async function reserve(pool: PgPool): Promise<Reserved> {
  const client = await pool.connect().catch((error: unknown) => {
    throw connectFailure('the database of the pool', error, 'check what the pool was made with');
  });
  // a connection that breaks is reported by the statement that meets it; unheard, it would end the process
  const heard = (): void => {};
  client.on('error', heard);
  const connection = pgConnection(client);
  return {
    connection,
    isOpen: connection.inTransaction,
    release: () => {
      client.off('error', heard);
      client.release();
    },
    discard: () => client.release(true),
  };
}

interface PgResult<R> {
  readonly rows: R[];
  readonly command: string;
}

const types: NonNullable<PgQuery['types']> = { getTypeParser: (oid) => (text) => readValue(oid, text) };

/** Statements of a `Client` that nobody connects would wait for ever. */
function needConnected(client: PgClient): void {
  if (client.getTransactionStatus?.() !== null) return;
  throw new JsonbIvmError({
    code: 'USAGE',
    message: 'the Client of pg given to fromPg is not connected',
    hint: 'await client.connect() first',
  });
}

/** The statements of a connection of `pg`. */
export function pgConnection(client: PgClient): Connection {
  const send = async <R>(statement: PgQuery): Promise<R> => {
    needConnected(client);
    return guarded(() => client.query(statement) as Promise<R>);
  };
  const query = async <R extends Row>(text: string, parameters: readonly unknown[]): Promise<R[]> =>
    (await send<PgResult<R>>({ text, values: parameters.map(writeParameter), types, queryMode: 'extended' })).rows;
  return {
    query,
    execute: async (text) => {
      const result = await send<PgResult<Row> | PgResult<Row>[]>({ text });
      return (Array.isArray(result) ? result.at(-1) : result)?.command;
    },
    inTransaction: () => {
      if (client.getTransactionStatus === undefined) return askForTransaction({ query });
      needConnected(client);
      return client.getTransactionStatus() !== 'I';
    },
  };
}
