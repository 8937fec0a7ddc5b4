import { isOfOneThing, JsonbIvmError } from '../base/errors.js';
import type { RelationName } from '../base/names.js';
import { DatabaseError, type Driver } from '../db/driver.js';
import { nameGrant } from './grants.js';

/** A view for which something failed, and why. */
export interface ViewFailure {
  /** Its name. */
  readonly view: RelationName;
  /** What was thrown. */
  readonly error: unknown;
}

/** Does something for one of several views: that it fails for this one does not keep the others from having it done. */
export async function forOneView<T>(
  driver: Driver,
  view: RelationName,
  body: () => Promise<T>,
): Promise<T | ViewFailure> {
  try {
    return await body();
  } catch (error) {
    if (!isOfOneView(error)) throw error;
    return { view, error: await nameGrant(driver, error) };
  }
}

/** Not a connection that broke, what was aborted, or a bug. */
function isOfOneView(error: unknown): boolean {
  if (error instanceof JsonbIvmError) return isOfOneThing(error);
  return error instanceof DatabaseError && error.sqlState !== '';
}
