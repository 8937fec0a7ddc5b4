import type { Driver } from '../db/driver.js';

/** `takeTurn` as a statement; the number is the bytes of `jsonb_iv`. */
export const turn = 'SELECT pg_catalog.pg_advisory_xact_lock(7670597110229592438)';

/**
 * Has this transaction wait for all others that create, replace or drop views or install functions in the database, before
 * it looks at anything: what it finds then stays as it is until it ends.
 */
export async function takeTurn(driver: Driver): Promise<void> {
  await driver.query(turn);
}
