import { JsonbIvmError } from '../base/errors.js';
import { askForTransaction, type Connection, single } from './connection.js';
import type { Driver, Row } from './driver.js';
import { guarded } from './failure.js';
import { driverOver } from './session.js';
import { readValue, writeParameter } from './values.js';

/** What is used of a `PGlite`, or of the transaction that `db.transaction` hands out. */
export interface PGliteClient {
  /** Runs one statement with parameters. */
  query<R>(text: string, parameters?: (string | null)[], options?: PGliteQueryOptions): Promise<{ rows: R[] }>;
  /** Runs a script. */
  exec(script: string): Promise<{ command?: string | undefined }[]>;
  /** How results are read, by type; of a `PGlite` alone. */
  readonly parsers?: Readonly<Record<number | string, unknown>>;
  /** Of a `PGlite` alone. */
  isInTransaction?(): boolean;
  /** Of a transaction alone. */
  rollback?: unknown;
}

/** How values of a query are read and written. */
export interface PGliteQueryOptions {
  /** By the number of a type: makes a value of its text. */
  parsers?: Record<number, (text: string) => unknown>;
  /** By the number of a type: makes a text of its value. */
  serializers?: Record<number, (value: unknown) => string>;
}

/**
 * A driver over a `PGlite` of the caller's, or over the transaction that `db.transaction` hands out, recognised by what
 * they do: any copy of the package. They stay the caller's, and open when the driver is closed.
 *
 * ```ts
 * const db = await PGlite.create('idb://shop');
 * await createView(fromPGlite(db), { name: 'order_doc', text });
 * ```
 */
export function fromPGlite(db: PGliteClient): Driver {
  if (typeof db?.query !== 'function' || typeof db.exec !== 'function') {
    throw new JsonbIvmError({
      code: 'USAGE',
      message: 'the value given to fromPGlite is not a PGlite',
      hint: 'pass what `await PGlite.create()` returns, or what its `transaction` hands out',
    });
  }
  return driverOver(single('pglite', pgliteConnection(db), async () => {}));
}

/** The statements of a PGlite. */
export function pgliteConnection(db: PGliteClient): Connection {
  let found: readonly number[] | undefined;
  const typesOf = async (): Promise<readonly number[]> => {
    if (db.parsers !== undefined) return Object.keys(db.parsers).map(Number);
    found ??= await readTypes(db);
    return found;
  };
  const query = async <R extends Row>(text: string, parameters: readonly unknown[]): Promise<R[]> => {
    const options = readingAsText(await typesOf());
    return (await guarded(() => db.query<R>(text, parameters.map(writeParameter), options))).rows;
  };
  return {
    query,
    execute: async (script) => (await guarded(() => db.exec(script))).at(-1)?.command,
    inTransaction: () => {
      if (typeof db.rollback === 'function') return true;
      return db.isInTransaction === undefined ? askForTransaction({ query }) : db.isInTransaction();
    },
  };
}

const bytea = 17;

/** PGlite's own reading and writing of values, type by type, set to that of `values.ts`. */
function readingAsText(types: readonly number[]): PGliteQueryOptions {
  return {
    parsers: Object.fromEntries(types.map((oid) => [oid, (text: string) => readValue(oid, text)])),
    serializers: { [bytea]: String },
  };
}

/** The types that PGlite may read, where it doesn't say: base types, and arrays of anything. */
async function readTypes(db: PGliteClient): Promise<number[]> {
  const { rows } = await guarded(() =>
    db.query<{ types: string }>(
      `SELECT pg_catalog.string_agg(t.oid::text, ' ') AS types FROM pg_catalog.pg_type t
       WHERE t.typcategory = 'A' OR t.typtype = 'b' AND t.typnamespace = 'pg_catalog'::pg_catalog.regnamespace`,
    ),
  );
  return (rows[0]?.types ?? '').split(' ').map(Number);
}
