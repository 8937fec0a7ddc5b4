import type { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import type { Driver } from '../../src/db/driver.js';
import { openPg } from '../../src/db/open-pg.js';
import { fromPGlite } from '../../src/db/pglite.js';
import { resetEmbedded, startEmbedded } from './embedded.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of each server of this run, by major version. */
    servers: Record<string, string>;
  }
}

/** Major versions of the servers of this run, `15` first. */
export const servers: readonly string[] = Object.keys(inject('servers'));

/** Everything that a test of the whole can run on: `pglite` and the servers. */
export const engines: readonly string[] = ['pglite', ...servers];

/** Runs `body` on an empty database of an engine, gone afterwards. */
export function withDatabase<T>(engine: string, body: (driver: Driver) => Promise<T>): Promise<T> {
  return engine === 'pglite' ? withEmbedded(body) : withServer(engine, body);
}

let counter = 0;

/** As `withDatabase`, on a server, with the database's URL for further connections. */
export async function withServer<T>(version: string, body: (driver: Driver, url: string) => Promise<T>): Promise<T> {
  const name = `test_${process.pid}_${++counter}`;
  const server = inject('servers')[version];
  if (server === undefined) throw new Error(`this run has no server ${version}; JSONB_IVM_SERVERS names them`);
  const url = server.replace(/[^/]*$/, name);
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE template0`);
  try {
    const driver = await openPg(url);
    try {
      return await body(driver, url);
    } finally {
      await driver.close();
    }
  } finally {
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const driver = await openPg(url);
  await driver.execute(statement);
  await driver.close();
}

let embedded: Promise<PGlite> | undefined;

/** Tests of one file share an instance, one after the other. */
async function withEmbedded<T>(body: (driver: Driver) => Promise<T>): Promise<T> {
  embedded ??= startEmbedded();
  const db = await embedded;
  try {
    return await body(fromPGlite(db));
  } finally {
    await resetEmbedded(db);
  }
}
