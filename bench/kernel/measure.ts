import { readFileSync } from 'node:fs';
import type { Driver } from '../../src/db/driver.js';
import { createDocuments, type IdType, readIds, type Size } from './documents.js';
import { type Operation, operations, type Variant } from './operations.js';

export interface Timed extends Variant {
  /** Microseconds for one document, reading it included. */
  readonly time: number;
}

export interface Measured {
  readonly size: Size;
  readonly type: IdType;
  readonly operation: string;
  /** Only reading the document, and the least that the operation has to do. */
  readonly read: number;
  readonly floor: number;
  readonly kernel: number;
  readonly others: readonly Timed[];
}

const read = { name: 'read', sql: "doc -> 'status'" };
/** Reads the document and copies it: an array holds copies of its elements. */
const copy = 'ARRAY[doc]';

const rounds = 7;

/** Measures operations on documents of one size, each variant in turn, several times; the best round counts. */
export async function measure(driver: Driver, size: Size, type: IdType, wanted: RegExp): Promise<Measured[]> {
  await createDocuments(driver, size, type);
  const all = operations(size.elements, await readIds(driver, size, type)).filter(({ name }) => wanted.test(name));
  const measured: Measured[] = [];
  for (const operation of all) {
    await compare(driver, operation);
    const floor = { name: 'floor', sql: operation.floor ?? copy };
    const variants = [read, floor, { name: 'kernel', sql: operation.kernel }, ...operation.others];
    const best = variants.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < rounds; round++) {
      for (const [i, variant] of variants.entries()) {
        if (round > 1 && (best[i] as number) * size.documents > 2e6) continue; // slow and known well enough
        best[i] = Math.min(best[i] as number, await time(driver, size, variant));
      }
    }
    const [readTime = 0, floorTime = 0, kernel = 0] = best;
    const others = operation.others.map((variant, i) => ({ ...variant, time: best[i + 3] as number }));
    measured.push({ size, type, operation: operation.name, read: readTime, floor: floorTime, kernel, others });
  }
  return measured;
}

/** Processor time of the server's process: what else runs on the machine counts as little as can be. */
async function time(driver: Driver, size: Size, { sql }: Variant): Promise<number> {
  const [row] = await driver.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const nanoseconds = () => Number(readFileSync(`/proc/${row?.pid}/schedstat`, 'utf8').split(' ')[0]);
  const start = nanoseconds();
  await driver.query(`SELECT count(${sql}) FROM documents`);
  return (nanoseconds() - start) / 1000 / size.documents;
}

/** All ways to write an operation have to give the same documents. */
async function compare(driver: Driver, { name, kernel, others }: Operation): Promise<void> {
  for (const other of others) {
    const [row] = await driver.query<{ same: boolean }>(
      `SELECT bool_and(${kernel} = ${other.sql}) AS same FROM (SELECT * FROM documents LIMIT 20) AS sample`,
    );
    if (row?.same !== true) throw new Error(`"${name}": ${other.name} gives another document`);
  }
}
