import type { PGlite } from '@electric-sql/pglite';
import { afterAll, inject } from 'vitest';
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

/**
 * As `withDatabase`, on a server, with the database's URL for further connections. `template`: a database of that
 * server that it is a copy of, instead of an empty one.
 */
export async function withServer<T>(
  version: string,
  body: (driver: Driver, url: string) => Promise<T>,
  template = 'template0',
): Promise<T> {
  const { server, name, url } = await createDatabase(version, template);
  try {
    return await connected(url, body);
  } finally {
    await server.execute(dropping(name));
  }
}

/** The name of a database that stays as `prepare` leaves it, to copy others from, until the file's tests have ended. */
export async function prepareTemplate(version: string, prepare: (driver: Driver) => Promise<void>): Promise<string> {
  const { name, url } = await createDatabase(version, 'template0');
  templates.push({ version, name });
  await connected(url, prepare);
  return name;
}

async function createDatabase(version: string, template: string) {
  const name = `test_${process.pid}_${++counter}`;
  const server = await administrator(version);
  await server.execute(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { server, name, url: urlOf(version).replace(/[^/]*$/, name) };
}

async function connected<T>(url: string, body: (driver: Driver, url: string) => Promise<T>): Promise<T> {
  const driver = await openPg(url);
  try {
    return await body(driver, url);
  } finally {
    await driver.close();
  }
}

const dropping = (name: string) => `DROP DATABASE ${name} WITH (FORCE)`;

const templates: { readonly version: string; readonly name: string }[] = [];

/** Tests of one file share a connection to each server, to make their databases. */
const administrators = new Map<string, Promise<Driver>>();

function administrator(version: string): Promise<Driver> {
  const open = administrators.get(version) ?? openPg(urlOf(version));
  administrators.set(version, open);
  return open;
}

function urlOf(version: string): string {
  const url = inject('servers')[version];
  if (url === undefined) throw new Error(`this run has no server ${version}; JSONB_IVM_SERVERS names them`);
  return url;
}

afterAll(async () => {
  for (const { version, name } of templates.splice(0)) await (await administrator(version)).execute(dropping(name));
  for (const open of administrators.values()) await (await open).close();
  administrators.clear();
});

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
