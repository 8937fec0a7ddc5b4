import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite, types as pgliteTypes, type QueryOptions, type Transaction } from '@electric-sql/pglite';
import { JsonbIvmError } from '../base/errors.js';
import type { Driver, Row } from './driver.js';
import { guarded, reasonOf } from './failure.js';
import { lockDirectory } from './lock.js';
import { type Connection, driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

/** A driver over a `PGlite` of the caller's, or over the transaction that `db.transaction` hands out. */
export function fromPGlite(db: PGlite | Transaction): Driver {
  return driverOver(connectionOf(db, () => Promise.resolve()));
}

/** Opens an embedded database that the driver owns: in a directory, made where it is missing, or in memory. */
export async function openPGlite(directory: string | 'memory'): Promise<Driver> {
  if (directory === 'memory') {
    const db = await PGlite.create();
    return driverOver(connectionOf(db, () => db.close()));
  }
  const path = resolve(directory);
  try {
    return await openDirectory(path);
  } catch (error) {
    throw new JsonbIvmError({
      code: 'DATABASE_CONNECT',
      message: `cannot open the embedded database in "${path}": ${reasonOf(error)}`,
      hint: 'name the directory of an embedded database that no other program has open, or an empty or missing one',
      cause: error,
    });
  }
}

async function openDirectory(directory: string): Promise<Driver> {
  mkdirSync(directory, { recursive: true });
  const entries = readdirSync(directory);
  if (entries.length > 0 && !entries.includes('PG_VERSION')) throw new Error('the directory holds something else');
  const release = lockDirectory(directory);
  try {
    const db = await PGlite.create(`file://${directory}`);
    return driverOver(connectionOf(db, () => db.close().finally(release)));
  } catch (error) {
    release();
    throw error;
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
