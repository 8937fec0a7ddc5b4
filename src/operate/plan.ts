import type { Driver } from '../db/driver.js';
import { getView } from '../deploy/registry.js';
import { resolveName } from '../deploy/view-name.js';
import type { Plan } from '../plan/plan.js';

/** The plan that a view of the database is maintained by. Throws `VIEW_UNKNOWN`. */
export async function readPlan(driver: Driver, name: string): Promise<Plan> {
  return (await getView(driver, await resolveName(driver, name))).plan;
}
