import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JsonbIvmError } from '../base/errors.js';
import { single } from './connection.js';
import type { Driver } from './driver.js';
import { reasonOf } from './failure.js';
import { lockDirectory, lockFile } from './lock.js';
import { type PGliteClient, pgliteConnection } from './pglite.js';
import { driverOver } from './session.js';

/** A PGlite of our own. */
type Opened = PGliteClient & { close(): Promise<void> };

/** Starts a PGlite: in memory, or over a directory. */
type Start = (dataDir?: string) => Promise<Opened>;

/** Opens an embedded database that the driver owns: in a directory, made where it is missing, or in memory. */
export async function openPGlite(directory: string | 'memory'): Promise<Driver> {
  const start = await loadPGlite();
  if (directory === 'memory') {
    const db = await start();
    return driverOver(single('pglite', pgliteConnection(db), () => db.close()));
  }
  const path = resolve(directory);
  try {
    return await openDirectory(path, start);
  } catch (error) {
    throw new JsonbIvmError({
      code: 'DATABASE_CONNECT',
      message: `cannot open the embedded database in "${path}": ${reasonOf(error)}`,
      hint: 'name the directory of an embedded database that no other program has open, or an empty or missing one',
      cause: error,
    });
  }
}

/** The package is optional: who works with servers alone may have left it out. */
async function loadPGlite(): Promise<Start> {
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    return (dataDir) => PGlite.create(dataDir);
  } catch (error) {
    throw new JsonbIvmError({
      code: 'PGLITE_MISSING',
      message: `the embedded database needs the package @electric-sql/pglite: ${reasonOf(error)}`,
      hint: 'npm install @electric-sql/pglite, or name a server by --database, DATABASE_URL or the PG* variables',
      cause: error,
    });
  }
}

async function openDirectory(directory: string, start: Start): Promise<Driver> {
  mkdirSync(directory, { recursive: true });
  const release = lockDirectory(directory);
  try {
    const db = await openOrCreate(directory, start);
    return driverOver(single('pglite', pgliteConnection(db), () => db.close().finally(release)));
  } catch (error) {
    release();
    throw error;
  }
}

/** Marks a directory whose first start has not come to its end, so that the next one begins anew. */
const unfinished = 'jsonb-ivm.unfinished';

async function openOrCreate(directory: string, start: Start): Promise<Opened> {
  const entries = readdirSync(directory).filter((entry) => entry !== lockFile);
  const marker = join(directory, unfinished);
  if (entries.includes(unfinished)) {
    for (const entry of entries) rmSync(join(directory, entry), { recursive: true });
  } else if (entries.includes('PG_VERSION')) {
    return start(`file://${directory}`);
  } else if (entries.length > 0) {
    throw new Error('the directory holds something else');
  }
  writeFileSync(marker, '');
  const db = await start(`file://${directory}`);
  rmSync(marker);
  return db;
}
