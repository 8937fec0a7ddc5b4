import { JsonbIvmError } from '../base/errors.js';
import { askForTransaction, type Connection, single } from './connection.js';
import type { Driver, Row } from './driver.js';
import { connectFailure, connectionLost, guarded, isLost } from './failure.js';
import { pooled, type Reserved } from './pool.js';
import { driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

/** What is used of `postgres` (postgres.js): `sql`, what `sql.reserve()` gives, or what `sql.begin` hands out. */
export interface PostgresSql {
  /** Runs a statement with parameters, or a script. */
  unsafe(text: string, parameters?: never[], options?: object): { raw(): PromiseLike<unknown> };
  /** A parameter of a type. */
  typed(value: string | null, type: number): unknown;
  /** Of `sql` alone, which is a pool. */
  reserve?(): Promise<PostgresReserved>;
  /** Of what `sql.begin` hands out alone. */
  savepoint?: unknown;
}

/** What is used of a connection that `sql.reserve()` of `postgres` lends. */
export interface PostgresReserved extends PostgresSql {
  /** Gives the connection back. */
  release(): void;
}

/**
 * A driver over `postgres` (postgres.js): over `sql`, of which one connection is reserved for each statement or
 * transaction and given back always, over what `sql.reserve()` gives, or over what `sql.begin` hands out, where a statement
 * that fails fails the transaction as a whole. It stays the caller's, and open when the driver is closed. One that
 * transforms names or values is refused with `USAGE` as it is first used.
 *
 * ```ts
 * const sql = postgres(url);
 * await createView(fromPostgres(sql), { name: 'order_doc', text });
 * ```
 */
export function fromPostgres(sql: PostgresSql): Driver {
  if (typeof sql?.unsafe !== 'function' || typeof sql.typed !== 'function') {
    throw new JsonbIvmError({
      code: 'USAGE',
      message: 'the value given to fromPostgres is not the sql of postgres',
      hint: 'pass what `postgres(url)` returns, or what its `reserve` and `begin` give',
    });
  }
  const { reserve } = sql;
  if (reserve !== undefined) return driverOver(pooled(() => reserved(reserve)));
  return driverOver(single('postgres', connectionOf(sql), async () => {}));
}

async function reserved(reserve: () => Promise<PostgresReserved>): Promise<Reserved> {
  const sql = await reserve().catch((error: unknown) => {
    throw connectFailure('the database of the pool', error, 'check what the pool was made with');
  });
  const connection = connectionOf(sql);
  let ranScript = false;
  return {
    connection: {
      ...connection,
      execute: (script) => {
        ranScript = true;
        return connection.execute(script);
      },
    },
    isOpen: () => ranScript && connection.inTransaction(),
    release: () => sql.release(),
    discard: async () => {
      // what is lost has left the pool by itself; giving it back would put a closed connection among the open ones
      const lost = await connection.execute('ROLLBACK').then(() => false, isLost);
      if (!lost) sql.release();
    },
  };
}

type RawRow = (Uint8Array | null)[];

interface RawResult extends Array<RawRow> {
  readonly command: string;
  readonly columns?: readonly { readonly name: string; readonly type: number }[];
}

/** The type of parameters whose type the server is to infer: `postgres` sends their text as it is. */
const unknownType = 705;

/** The server refuses a text of several statements. */
const oneStatement = { simple: false };

const decoder = new TextDecoder();

function connectionOf(sql: PostgresSql): Connection {
  let lost: unknown;
  let known: Promise<void> | undefined;

  /** A closed connection takes no more statements: `postgres` would write to a socket that is not there. */
  const send = async (
    text: string,
    parameters: readonly unknown[],
    options: object = {},
  ): Promise<RawResult | RawResult[]> => {
    if (lost !== undefined) throw connectionLost(lost);
    const values = parameters.map((value) => sql.typed(writeParameter(value), unknownType)) as never[];
    try {
      return (await guarded(() => sql.unsafe(text, values, options).raw())) as RawResult | RawResult[];
    } catch (error) {
      if (isLost(error)) lost = error.cause;
      throw error;
    }
  };
  const query = async <R extends Row>(text: string, parameters: readonly unknown[]): Promise<R[]> => {
    known ??= send(`SELECT 'x' AS jsonb_ivm_name`, []).then((result) => refuseTransforms(result as RawResult));
    await known;
    return readRows((await send(text, parameters, oneStatement)) as RawResult) as R[];
  };
  return {
    query,
    execute: async (script) => {
      const result = await send(script, []);
      return result.length > 0 && 'command' in (result.at(-1) as object)
        ? (result.at(-1) as RawResult).command
        : (result as RawResult).command;
    },
    inTransaction: () => typeof sql.savepoint === 'function' || askForTransaction({ query }),
  };
}

function readRows(result: RawResult): Row[] {
  const columns = result.columns ?? [];
  return Array.from(result, (row) =>
    Object.fromEntries(
      columns.map(({ name, type }, at) => {
        const bytes = row[at] ?? null;
        return [name, bytes === null ? null : readValue(type, decoder.decode(bytes))];
      }),
    ),
  );
}

function refuseTransforms(result: RawResult): void {
  const [row] = result;
  const name = result.columns?.[0]?.name;
  if (name === 'jsonb_ivm_name' && Array.isArray(row) && row[0] instanceof Uint8Array) return;
  throw new JsonbIvmError({
    code: 'USAGE',
    message: 'the sql of postgres transforms the names or rows of results',
    hint: 'pass one that is made without the option transform',
  });
}
