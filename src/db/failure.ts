import { JsonbIvmError } from '../base/errors.js';
import { DatabaseError } from './driver.js';

/** The fields of an error message as all client libraries hand them over. */
interface ServerError extends Error {
  readonly severity: string;
  readonly code: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly position?: string;
  readonly where?: string;
}

/** Runs one call of a client library and turns its failure into a `DatabaseError`, or into that of a lost connection. */
export async function guarded<T>(call: () => PromiseLike<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw endsConnection(error) ? connectionLost(error) : databaseError(error);
  }
}

export function databaseError(error: unknown): DatabaseError {
  if (!isServerError(error))
    return new DatabaseError(reasonOf(error), '', undefined, undefined, undefined, undefined, error);
  const { message, code, detail, hint, position, where } = error;
  return new DatabaseError(message, code, detail, hint, position ? Number(position) : undefined, where, error);
}

/** A connection that is gone, with all that it had not committed. */
export function connectionLost(error: unknown): JsonbIvmError {
  return new JsonbIvmError({
    code: 'CONNECTION_LOST',
    message: `the connection to the database was lost: ${reasonOf(error)}`,
    hint: 'the transaction that was open has been rolled back; a statement outside of one may have been carried out',
    cause: databaseError(error),
  });
}

/** As `connectionLost`, where the answer to COMMIT was still to come. */
export function commitUnknown({ reason, cause }: JsonbIvmError): JsonbIvmError {
  return new JsonbIvmError({
    code: 'COMMIT_UNKNOWN',
    message: `${reason}, while a transaction was being committed`,
    hint: 'either all of it has been done or nothing: look before doing it again',
    cause,
  });
}

export function isLost(error: unknown): error is JsonbIvmError {
  return error instanceof JsonbIvmError && error.code === 'CONNECTION_LOST';
}

/**
 * What the server says as it ends a session: shut down by an administrator, crashed, the database dropped, idle or in a
 * transaction for too long.
 */
const lastWords = new Set(['57P01', '57P02', '57P04', '57P05', '25P03', '25P04']);

/** Of the system, and those that `postgres` has for its own connections. */
const brokenConnection =
  /^(?:ECONN(?:RESET|ABORTED|REFUSED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|CONNECTION_(?:CLOSED|ENDED|DESTROYED))$/;

/** `pg` and PGlite have no codes for it. */
const connectionWords =
  /^(?:Connection terminated|Client (?:has encountered a connection error|was closed)|PGlite is clos)/;

function endsConnection(error: unknown): boolean {
  if (isServerError(error)) return lastWords.has(error.code);
  return error instanceof Error && (brokenConnection.test(codeOf(error)) || connectionWords.test(error.message));
}

function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string';
}

/** Node leaves the message empty where it tried several addresses. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** The code of a failure: a SQLSTATE, or one of the system's. */
export function codeOf(error: unknown): string {
  const single = error instanceof AggregateError ? error.errors[0] : error;
  return single instanceof Error && 'code' in single ? String(single.code) : '';
}

const hints: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'check that the server runs and listens there',
  ENOENT: 'check that the server runs and that its socket is in this directory',
  ENOTFOUND: 'check the name of the host',
  '28000': "check the user and the server's pg_hba.conf",
  '28P01': 'check the user and the password (in the URL, PGPASSWORD or ~/.pgpass)',
  '3D000': 'create the database first, or name another one',
  '57P03': 'the server is starting or stopping; try again',
  '53300': 'the server has no connection left; close another one',
};

/** No connection could be made; `to` says with what, `otherwise` what to check where nothing more is known. */
export function connectFailure(to: string, error: unknown, otherwise: string): JsonbIvmError {
  return new JsonbIvmError({
    code: 'DATABASE_CONNECT',
    message: `cannot connect to ${to}: ${reasonOf(error)}`,
    hint: hints[codeOf(error)] ?? otherwise,
    cause: databaseError(error),
  });
}
