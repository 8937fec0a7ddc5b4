import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite, types as pgliteTypes, type QueryOptions, type Transaction } from '@electric-sql/pglite';
import { JsonbIvmError } from '../base/errors.js';
import type { Driver, Row } from './driver.js';
import { guarded, reasonOf } from './failure.js';
import { lockDirectory, lockFile } from './lock.js';
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
  const release = lockDirectory(directory);
  try {
    const db = await openOrCreate(directory);
    return driverOver(connectionOf(db, () => db.close().finally(release)));
  } catch (error) {
    release();
    throw error;
  }
}

/** Marks a directory whose first start has not come to its end, so that the next one begins anew. */
const unfinished = 'jsonb-ivm.unfinished';

async function openOrCreate(directory: string): Promise<PGlite> {
  const entries = readdirSync(directory).filter((entry) => entry !== lockFile);
  const marker = join(directory, unfinished);
  if (entries.includes(unfinished)) {
    for (const entry of entries) rmSync(join(directory, entry), { recursive: true });
  } else if (entries.includes('PG_VERSION')) {
    return PGlite.create(`file://${directory}`);
  } else if (entries.length > 0) {
    throw new Error('the directory holds something else');
  }
  writeFileSync(marker, '');
  const db = await PGlite.create(`file://${directory}`);
  rmSync(marker);
  return db;
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
