import { DatabaseError } from './driver.js';

/** The fields of an error message as both client libraries hand them over. */
interface ServerError extends Error {
  readonly severity: string;
  readonly code: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly position?: string;
  readonly where?: string;
}

/** Runs one call of a client library and turns its failure into a `DatabaseError`. */
export async function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw databaseError(error);
  }
}

export function databaseError(error: unknown): DatabaseError {
  if (!isServerError(error))
    return new DatabaseError(reasonOf(error), '', undefined, undefined, undefined, undefined, error);
  const { message, code, detail, hint, position, where } = error;
  return new DatabaseError(message, code, detail, hint, position ? Number(position) : undefined, where, error);
}

function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && 'severity' in error && 'code' in error && typeof error.code === 'string';
}

/** Node leaves the message empty where it tried several addresses. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
