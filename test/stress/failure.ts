import { DatabaseError } from 'pg';
import type { Outcome } from './tally.js';

/**
 * What a failed statement counts as: one of the failures that a client must expect beside others. Null for any other,
 * which no writer may ever meet.
 */
export function classify(error: unknown, documents: ReadonlySet<string>): Outcome | null {
  if (!(error instanceof DatabaseError)) return isBroken(error) ? 'session killed' : null;
  switch (error.code) {
    case '40P01':
      return 'deadlock (40P01)';
    case '40001':
      return /^could not maintain/.test(error.message) ? 'refused (40001)' : 'serialization error (40001)';
    case '57014':
      return error.message.includes('user request') ? 'cancelled (57014)' : 'statement timeout (57014)';
    case '55P03':
      return 'lock timeout (55P03)';
    case '57P01':
      return 'session killed';
    case '23503':
      return 'foreign key violated (23503)';
    case '23505':
      return documents.has(error.table ?? '') ? null : 'key taken (23505)';
    case '55006':
      return 'deferred checks pending (55006)';
    default:
      return null;
  }
}

export function isBroken(error: unknown): boolean {
  return error instanceof Error && /terminated|ECONNRESET|EPIPE|not queryable|closed/.test(error.message);
}

/** After these the same transaction may succeed. */
export const retryable: ReadonlySet<Outcome> = new Set<Outcome>([
  'deadlock (40P01)',
  'serialization error (40001)',
  'refused (40001)',
]);
