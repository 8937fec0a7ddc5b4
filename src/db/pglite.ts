import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PGlite, types as pgliteTypes, type QueryOptions, type Transaction } from '@electric-sql/pglite';
import { JsonbIvmError } from '../base/errors.js';
import type { Driver, Row } from './driver.js';
import { guarded, reasonOf } from './failure.js';
import { type Connection, driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

/** A driver over a `PGlite` of the caller's, or over the transaction that `db.transaction` hands out. */
export function fromPGlite(db: PGlite | Transaction): Driver {
  return driverOver(connectionOf(db, () => Promise.resolve()));
}

/** Opens an embedded database that the driver owns: in a directory, made where it is missing, or in memory. */
export async function openPGlite(directory: string | 'memory'): Promise<Driver> {
  const db = directory === 'memory' ? await PGlite.create() : await openDirectory(resolve(directory));
  return driverOver(connectionOf(db, () => db.close()));
}

async function openDirectory(directory: string): Promise<PGlite> {
  try {
    await mkdir(directory, { recursive: true });
    const entries = await readdir(directory);
    if (entries.length > 0 && !entries.includes('PG_VERSION')) throw new Error('the directory holds something else');
    return await PGlite.create(`file://${directory}`);
  } catch (error) {
    throw new JsonbIvmError({
      code: 'DATABASE_CONNECT',
      message: `cannot open the embedded database in "${directory}": ${reasonOf(error)}`,
      hint: 'name an empty or missing directory to start a new database, or restore this one from a backup',
      cause: error,
    });
  }
}

function connectionOf(db: PGlite | Transaction, close: () => Promise<void>): Connection {
  const options = queryOptions(db);
  return {
    engine: 'pglite',
    query: async <R extends Row>(text: string, parameters: readonly unknown[]) => {
      const values = parameters.map(writeParameter);
      return (await guarded(() => db.query<R>(text, values, options))).rows;
    },
    execute: async (script) => (await guarded(() => db.exec(script))).at(-1)?.command,
    inTransaction: () => !(db instanceof PGlite) || db.isInTransaction(),
    close,
  };
}

/** PGlite's own reading and writing of values, type by type, set to that of `values.ts`. */
function queryOptions(db: PGlite | Transaction): QueryOptions {
  const known = Object.keys(db instanceof PGlite ? db.parsers : pgliteTypes.parsers);
  return {
    parsers: Object.fromEntries(known.map((oid) => [oid, (text: string) => readValue(Number(oid), text)])),
    serializers: { [pgliteTypes.BYTEA]: String },
  };
}
