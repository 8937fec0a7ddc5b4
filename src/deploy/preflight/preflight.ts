import type { Diagnostic } from '../../base/errors.js';
import type { Catalog } from '../../catalog/catalog.js';
import type { Artifact } from '../../compile.js';
import type { Driver } from '../../db/driver.js';
import { findUnfollowed } from '../carriers.js';
import { findHiddenRows } from '../row-security.js';
import { findLaterTriggers } from './later-triggers.js';
import { findReplicaRoles } from './replica-roles.js';
import { findMissingRights } from './rights.js';
import { findSlowSearches } from './slow-searches.js';
import { readTableSizes } from './table-sizes.js';

/** What a view is compiled for: to be printed, to be created, or to hear what creating it would meet. */
export type Purpose = 'compile' | 'create' | 'check';

/** How a view is created where something speaks against it. */
export interface PreflightOptions {
  /** Accept searches of large tables that no index serves: such a view is slow to fill and to write to. */
  readonly allowSlow?: boolean | undefined;
}

/**
 * All that is found of a view before anything is locked or changed: what the compiler said, and what the database says of
 * the tables. Errors: what it is not created for. What is compiled to be printed is told nothing of the tables' rows.
 */
export async function findObstacles(
  driver: Driver,
  { plan, warnings }: Artifact,
  catalog: Catalog,
  purpose: Purpose,
  { allowSlow = false }: PreflightOptions,
): Promise<Diagnostic[]> {
  const unfollowed = await findUnfollowed(driver, plan);
  const hidden = await findHiddenRows(driver, plan);
  if (purpose === 'compile') return [...warnings, ...unfollowed, ...hidden];
  const compiled = warnings.filter(({ code }) => code !== 'INDEX_MISSING');
  const lacking = await findMissingRights(driver, plan, catalog.functions);
  const sizes = plan.missingIndexes.length === 0 ? [] : await readTableSizes(driver, searchedTables(plan));
  return [
    ...compiled,
    ...lacking,
    ...findSlowSearches(plan.missingIndexes, sizes, allowSlow),
    ...unfollowed,
    ...hidden,
    ...(await findReplicaRoles(driver)),
    ...(await findLaterTriggers(driver, plan)),
  ];
}

function searchedTables({ missingIndexes }: Artifact['plan']) {
  return missingIndexes.map(({ table }) => table);
}
