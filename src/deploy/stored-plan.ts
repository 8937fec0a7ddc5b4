import type { Plan, TablePlan } from '../plan/plan.js';
import { compareVersions } from './functions/state.js';

/**
 * What can be relied on of a plan in the registry, whichever version made the view: all that replacing, dropping, verifying
 * and looking after it take. How it says the rest, routes and strategies and locks, is each version's own.
 */
export interface StoredPlan extends Omit<Plan, 'tables'> {
  readonly tables: readonly Pick<TablePlan, 'table' | 'columns'>[];
}

/** The oldest version whose plans say everything as this one's do. */
const oldestPlan = '0.3.0';

/** The whole plan of a view; undefined where a version made it that says it otherwise. */
export function wholePlan({
  plan,
  version,
}: {
  readonly plan: StoredPlan;
  readonly version: string;
}): Plan | undefined {
  return compareVersions(version, oldestPlan) < 0 ? undefined : (plan as Plan);
}
