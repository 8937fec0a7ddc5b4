import { Client } from 'pg';
import { JsonbIvmError } from '../base/errors.js';
import { single } from './connection.js';
import type { Driver } from './driver.js';
import { connectFailure, guarded, reasonOf } from './failure.js';
import { pgConnection } from './pg.js';
import { driverOver } from './session.js';

const connectionTimeoutMillis = 15_000;

/** Opens a connection that the driver owns; without a connection string, where the `PG*` variables say. */
export async function openPg(connectionString: string | undefined): Promise<Driver> {
  const client = await connected(connectionString);
  const { processID } = client as Client & { readonly processID: number };
  return driverOver(
    single(
      'postgres',
      pgConnection(client),
      () => client.end(),
      () => cancelBackend(connectionString, processID),
    ),
  );
}

/** Over a connection of its own: the one that is to be left is busy. */
async function cancelBackend(connectionString: string | undefined, processId: number): Promise<void> {
  const client = await connected(connectionString);
  try {
    await guarded(() => client.query('SELECT pg_catalog.pg_cancel_backend($1)', [processId]));
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string | undefined): Promise<Client> {
  const client = newClient(connectionString);
  // A connection that breaks while idle is reported by the next statement; unheard, it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const place = `database "${client.database}" at ${client.host}:${client.port} as "${client.user}"`;
    throw connectFailure(place, error, 'check the URL given by --database, DATABASE_URL or the PG* variables');
  }
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
