import type { Abortable } from './signal.js';

/**
 * A row as numbers (int2, int4, oid, floats), booleans, nulls, parsed JSON, and the server's text for everything else:
 * bigint, numeric, dates, arrays.
 */
export type Row = Record<string, unknown>;

/**
 * A database, over one connection or a pool of them. Calls follow each other in the order they are made, also when they
 * overlap. What the server refuses is thrown as `DatabaseError`; a connection that is lost as a `JsonbIvmError` with the
 * code `CONNECTION_LOST`, or `COMMIT_UNKNOWN` where a transaction was just being committed.
 */
export interface Driver {
  /** What answers: a server, or the embedded database. */
  readonly engine: 'postgres' | 'pglite';
  /** Runs one statement with `$1…` parameters (text, numbers, booleans, null, arrays, JSON) and returns its rows. */
  query<R extends Row = Row>(text: string, parameters?: readonly unknown[], options?: Abortable): Promise<R[]>;
  /** Runs a script of one or more statements without parameters and drops their results. */
  execute(script: string, options?: Abortable): Promise<void>;
  /**
   * Runs `body` in a transaction: committed when it returns, rolled back when it throws. Inside a transaction that is
   * already open (ours or the caller's) it is a savepoint, so that a failure leaves nothing of `body` behind.
   * `body` uses the driver that it is given; other calls wait until it is done. A signal is for the transaction as a
   * whole: once it is aborted, it isn't committed. Statements in it have signals of their own.
   */
  transaction<T>(body: (driver: Driver) => Promise<T>, options?: Abortable): Promise<T>;
  /** Closes the connection if this driver opened it; a connection the caller owns stays open. */
  close(): Promise<void>;
}

/** What the server said of a failed statement, the same for every driver. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    message: string,
    /** Five characters: `42703`; empty where the server had no part in the failure. */
    readonly sqlState: string,
    /** The server's `DETAIL`. */
    readonly detail?: string | undefined,
    /** The server's `HINT`. */
    readonly hint?: string | undefined,
    /** Position in the statement's text in characters, from 1. */
    readonly position?: number | undefined,
    /** The server's context lines (`where`). */
    readonly context?: string | undefined,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
