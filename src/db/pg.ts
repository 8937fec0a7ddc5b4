import { Client, type ClientBase, type CustomTypesConfig } from 'pg';
import { JsonbIvmError } from '../base/errors.js';
import type { Driver, Row } from './driver.js';
import { databaseError, guarded, reasonOf } from './failure.js';
import { type Connection, driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

const types: CustomTypesConfig = {
  getTypeParser: ((oid: number) => (text: string) => readValue(oid, text)) as CustomTypesConfig['getTypeParser'],
};

const connectionTimeoutMillis = 15_000;

/** A driver over a connected `Client` or `PoolClient` of the caller's; closing the driver leaves it open. */
export function fromPg(client: ClientBase): Driver {
  if (typeof client.getTransactionStatus !== 'function') {
    throw new JsonbIvmError({
      code: 'USAGE',
      message: 'the value given to fromPg is not a connected pg Client',
      hint: 'pass a Client, or what `await pool.connect()` returns, of a current pg; a Pool is many connections',
    });
  }
  return driverOver(connectionOf(client, () => Promise.resolve()));
}

/** Opens a connection that the driver owns; without a connection string, where the `PG*` variables say. */
export async function openPg(connectionString: string | undefined): Promise<Driver> {
  const client = newClient(connectionString);
  // A connection that breaks while idle is reported by the next statement; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw connectFailure(client, error);
  }
  return driverOver(connectionOf(client, () => client.end()));
}

function newClient(connectionString: string | undefined): Client {
  try {
    return new Client({
      ...(connectionString === undefined ? {} : { connectionString }),
      connectionTimeoutMillis,
      fallback_application_name: 'jsonb-ivm',
    });
  } catch (error) {
    throw new JsonbIvmError({
      code: 'DATABASE_URL',
      message: `the database URL cannot be used: ${reasonOf(error)}`,
      hint: 'write it as postgres://user@host:5432/database',
      cause: error,
    });
  }
}

function connectionOf(client: ClientBase, close: () => Promise<void>): Connection {
  return {
    engine: 'postgres',
    query: async <R extends Row>(text: string, parameters: readonly unknown[]) => {
      const values = parameters.map(writeParameter);
      return (await guarded(() => client.query<R>({ text, values, types }))).rows;
    },
    execute: async (script) => {
      const result = await guarded(() => client.query(script));
      return (Array.isArray(result) ? result.at(-1) : result)?.command;
    },
    inTransaction: () => client.getTransactionStatus() !== 'I',
    close,
  };
}

const hints: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'check that the server runs and listens there',
  ENOENT: 'check that the server runs and that its socket is in this directory',
  ENOTFOUND: 'check the name of the host',
  '28000': "check the user and the server's pg_hba.conf",
  '28P01': 'check the user and the password (in the URL, PGPASSWORD or ~/.pgpass)',
  '3D000': 'create the database first, or name another one',
  '57P03': 'the server is starting or stopping; try again',
  '53300': 'the server has no connection left; close another one',
};

function connectFailure(client: Client, error: unknown): JsonbIvmError {
  const place = `database "${client.database}" at ${client.host}:${client.port} as "${client.user}"`;
  return new JsonbIvmError({
    code: 'DATABASE_CONNECT',
    message: `cannot connect to ${place}: ${reasonOf(error)}`,
    hint: hints[codeOf(error)] ?? 'check the URL given by --database, DATABASE_URL or the PG* variables',
    cause: databaseError(error),
  });
}

function codeOf(error: unknown): string {
  const single = error instanceof AggregateError ? error.errors[0] : error;
  return single instanceof Error && 'code' in single ? String(single.code) : '';
}
