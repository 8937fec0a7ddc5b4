import { Client, Pool } from 'pg';
import postgres from 'postgres';
import { type Driver, fromPGlite, fromPg, fromPostgres, type PGliteClient } from '../../src/index.js';
import { engines, servers, withDatabase, withServer } from './databases.js';
import { startEmbedded } from './embedded.js';

type Body<T> = (driver: Driver, url: string) => Promise<T>;

/** Drivers over connections of the caller's, on the oldest server of the run. */
const overCallers: Readonly<Record<string, <T>(url: string, body: Body<T>) => Promise<T>>> = {
  'a Client of pg': async (url, body) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return body(fromPg(client), url).finally(() => client.end());
  },
  'a Client of a pg without a transaction status': async (url, body) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return body(fromPg({ query: (query) => client.query(query) }), url).finally(() => client.end());
  },
  'a Pool of pg': (url, body) => withPool(url, (pool) => body(fromPg(pool), url)),
  'a PoolClient of pg': (url, body) =>
    withPool(url, async (pool) => {
      const client = await pool.connect();
      return body(fromPg(client), url).finally(() => client.release());
    }),
  postgres: (url, body) => withPostgres(url, (sql) => body(fromPostgres(sql), url)),
  'a reserved connection of postgres': (url, body) =>
    withPostgres(url, async (sql) => {
      const reserved = await sql.reserve();
      return body(fromPostgres(reserved), url).finally(() => reserved.release());
    }),
};

/** As a copy of PGlite in a worker has it: statements, and no word of types and transactions. */
const silent = 'a PGlite that says nothing of itself';

async function withSilent<T>(body: (driver: Driver) => Promise<T>): Promise<T> {
  const db = await startEmbedded();
  const client: PGliteClient = {
    query: (text, parameters, options) => db.query(text, parameters, options),
    exec: (script) => db.exec(script),
  };
  return body(fromPGlite(client)).finally(() => db.close());
}

/** Drivers over pools: what is done outside of a transaction has no session of its own. */
export const pools: readonly string[] = ['a Pool of pg', 'postgres'];

/** Everything that a driver can be over. */
export const connections: readonly string[] = [...engines, silent, ...Object.keys(overCallers)];

/** Runs `body` with a driver over one of `connections`, on an empty database that is gone afterwards. */
export function withConnection<T>(name: string, body: (driver: Driver) => Promise<T>): Promise<T> {
  if (name === silent) return withSilent(body);
  const open = overCallers[name];
  if (open === undefined) return withDatabase(name, body);
  return withServer(servers[0] as string, (_, url) => open(url, body));
}

/** Runs `body` with a pool of `pg` and sees that all connections have been given back. */
export async function withPool<T>(url: string, body: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: url, max: 2 });
  pool.on('error', () => {});
  try {
    const result = await body(pool);
    if (pool.idleCount !== pool.totalCount) throw new Error('a connection was not given back');
    return result;
  } finally {
    await pool.end();
  }
}

/** Runs `body` with a pool of `postgres`. */
export async function withPostgres<T>(url: string, body: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  return body(sql).finally(() => sql.end({ timeout: 5 }));
}
