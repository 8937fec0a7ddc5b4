import type { Driver } from '../../db/driver.js';
import type { RegisteredView } from '../../deploy/registry.js';
import { withSettings } from '../../deploy/settings.js';
import { readableKeys } from '../../emit/refresh.js';
import type { Found } from './found.js';
import type { KeyColumn } from './keys.js';
import type { VerifyOptions } from './options.js';

/** A comparison under way. */
export interface Comparing {
  readonly driver: Driver;
  readonly view: RegisteredView;
  readonly columns: readonly KeyColumn[];
  readonly options: VerifyOptions;
  /** Whether all of it is a part of a transaction of the caller's. */
  readonly within: boolean;
  readonly found: Found;
}

/**
 * Runs what reads documents and query in one short transaction, which sees both as they were at one moment, and writes
 * nothing; within one of the caller's, as that sees them. Settings are those that documents are computed under.
 */
export function reading<T>(
  { driver, view, within = false }: Pick<Comparing, 'driver' | 'view'> & { readonly within?: boolean },
  body: (inside: Driver) => Promise<T>,
): Promise<T> {
  return driver.transaction(async (inside) => {
    if (!within) await inside.execute('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return withSettings(inside, { ...readableKeys, ...view.plan.settings }, () => body(inside));
  });
}
